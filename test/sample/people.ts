/** The invented clients of the sample marketplace. */

export interface Client {
  verified: boolean;
  rating: number | null;
  /** The rating as the client block has it beside the rounded one. */
  exact: string | null;
  reviews: number;
  spent: number | null;
  country: string;
  city: string;
  clock: string;
  posted: number;
  hireRate: number;
  open: number;
  hires: number;
  active: number;
  avgHourly: number | null;
  hours: number;
  since: string;
}

const nobody: Client = {
  verified: true,
  rating: null,
  exact: null,
  reviews: 0,
  spent: 0,
  country: 'Norway',
  city: 'Grimsby Mill',
  clock: '4:12 PM',
  posted: 1,
  hireRate: 0,
  open: 1,
  hires: 0,
  active: 0,
  avgHourly: null,
  hours: 0,
  since: '2026-02-03',
};

export const CLIENTS = {
  bakery: {
    ...nobody,
    rating: 4.7,
    exact: '4.66',
    reviews: 20,
    spent: 1900,
    country: 'United Kingdom',
    posted: 31,
    hireRate: 74,
    hires: 23,
    active: 1,
    avgHourly: 14.2,
    hours: 96,
    since: '2021-09-08',
  },
  ferries: {
    ...nobody,
    rating: 4.9,
    exact: '4.93',
    reviews: 112,
    spent: 248_000,
    country: 'Norway',
    posted: 87,
    hireRate: 61,
    open: 3,
    hires: 58,
    active: 6,
    avgHourly: 52.75,
    hours: 4310,
    since: '2017-04-19',
  },
  museum: {
    ...nobody,
    rating: 3.8,
    exact: '3.81',
    reviews: 4,
    spent: 12_400,
    country: 'Denmark',
    posted: 19,
    hireRate: 27,
    open: 2,
    hires: 5,
    active: 1,
    avgHourly: 31.4,
    hours: 132,
    since: '2022-11-30',
  },
  hedgehogs: { ...nobody, country: 'Germany', spent: null, posted: 2, hireRate: 50, hires: 1 },
  climbing: {
    ...nobody,
    rating: 5,
    exact: '5.00',
    reviews: 1,
    spent: 510,
    country: 'AUT',
    posted: 9,
    hireRate: 23,
    hires: 2,
    avgHourly: 22,
    hours: 21,
    since: '2025-08-28',
  },
  stranger: { ...nobody, verified: false, country: 'Atlantis', posted: 6, open: 6, since: '2026-10-30' },
  hostile: {
    ...nobody,
    rating: 4.2,
    exact: '4.21',
    reviews: 4,
    spent: 700,
    country: '<u>Utopia</u>',
    posted: 3,
    hireRate: 33,
    hires: 1,
    since: '2024-01-02',
  },
  allotments: {
    ...nobody,
    rating: 4.5,
    exact: '4.50',
    reviews: 8,
    spent: 3300,
    country: 'United States',
    posted: 8,
    hireRate: 100,
    hires: 11,
    active: 2,
    avgHourly: 10.11,
    hours: 470,
    since: '2015-05-02',
  },
  town: {
    ...nobody,
    country: 'Portugal',
    rating: 4,
    exact: '4.00',
    reviews: 2,
    spent: 900,
    posted: 4,
    hireRate: 40,
    hires: 2,
  },
  film: { ...nobody, country: 'France' },
  recipes: {
    ...nobody,
    country: 'Netherlands',
    rating: 4.8,
    exact: '4.82',
    reviews: 17,
    spent: 10_400,
    posted: 22,
    hireRate: 82,
    hires: 18,
  },
} satisfies Record<string, Client>;
