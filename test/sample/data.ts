import { CLIENTS, type Client } from './people.ts';

/** The invented jobs of the sample marketplace: one for each thing a badge can have to say. */

export type Terms =
  | { type: 'fixed'; budget: number; duration: string }
  | { type: 'hourly'; range: readonly [number, number] | null; duration: string; workload: string };

export interface SampleJob {
  /** What tests call it by. */
  key: string;
  /** The 19 digits after ~02, or 16 hex digits after ~01; made from the posting time where it is left empty. */
  uid: string;
  /** The 19 digits that the page's own marks carry, which an old ~01 id does not show. */
  number: string;
  title: string;
  category: string;
  /** Minutes since it was posted. */
  age: number;
  terms: Terms;
  level: 'Entry' | 'Intermediate' | 'Expert';
  tier: 'Less than 5' | '5 to 10' | '10 to 15' | '15 to 20' | '20 to 50' | '50+';
  text: string;
  skills: string[];
  location: string;
  /** Connects a proposal costs without a boost; null where the page names no cost. */
  cost: number | null;
  questions: string[];
  /** Others' boost bids, best first. */
  bids: number[];
  status: 'open' | 'closed' | 'removed' | 'private';
  invited: boolean;
  saved: boolean;
  featured: boolean;
  /** Preferred qualifications the freelancer does not meet. */
  missed: string[];
  activity: { lastViewed: string | null; hires: number; interviewing: number; invites: number; unanswered: number };
  client: Client;
}

const QUIET = { lastViewed: null, hires: 0, interviewing: 0, invites: 0, unanswered: 0 };
const plain = {
  questions: [],
  bids: [],
  invited: false,
  saved: false,
  featured: false,
  missed: [],
  uid: '',
  number: '',
};

export const JOBS: readonly SampleJob[] = [
  {
    ...plain,
    key: 'cheap',
    title: 'Tidy the price list of a small bakery',
    category: 'Data Entry',
    age: 17,
    terms: { type: 'fixed', budget: 60, duration: 'Less than 1 month' },
    level: 'Entry',
    tier: 'Less than 5',
    text: 'Our price list grew over nine years and three owners. Sort it by counter, drop what we no longer bake, and give it one look. About 140 lines, in a shared sheet.',
    skills: ['Google Sheets', 'Data Entry'],
    location: 'Worldwide',
    cost: 4,
    status: 'open',
    activity: { ...QUIET, lastViewed: '5 minutes ago' },
    client: CLIENTS.bakery,
  },
  {
    ...plain,
    key: 'dear',
    title: 'Senior engineer for a ferry timetable service',
    category: 'Full Stack Development',
    age: 190,
    terms: { type: 'hourly', range: [45, 80], duration: '3 to 6 months', workload: 'More than 30 hrs/week' },
    level: 'Expert',
    tier: '20 to 50',
    text: 'Timetables of eleven ferry lines come as PDF, fax and once a year on paper. You would own the service that turns them into one feed.\n\nPay: the range above is honest. Experience Level: you have run something like this before.',
    skills: ['TypeScript', 'PostgreSQL', 'GTFS', 'Node.js', 'API Design'],
    location: 'Worldwide',
    cost: 22,
    questions: [
      'Which timetable format would you start from, and why?',
      'Tell us about a service you kept running for more than two years.',
    ],
    bids: [50, 31, 30, 22],
    status: 'open',
    saved: true,
    featured: true,
    activity: { lastViewed: '13 minutes ago', hires: 0, interviewing: 3, invites: 4, unanswered: 2 },
    client: CLIENTS.ferries,
  },
  {
    ...plain,
    key: 'beyond',
    title: 'Rebuild the ticket shop of an open-air museum',
    category: 'Ecommerce Development',
    age: 1500,
    terms: { type: 'fixed', budget: 6500, duration: '1 to 3 months' },
    level: 'Expert',
    tier: '50+',
    text: 'Season tickets, school groups, a donkey ride that may be booked once a day. The present shop forgets the donkey.',
    skills: ['WooCommerce', 'PHP', 'Accessibility'],
    location: 'Only freelancers located in Europe may apply.',
    cost: 60,
    questions: ['What would you keep of a shop you did not build?'],
    bids: [90, 61],
    status: 'open',
    missed: ['Location: Europe'],
    activity: { lastViewed: 'yesterday', hires: 0, interviewing: 9, invites: 20, unanswered: 11 },
    client: CLIENTS.museum,
  },
  {
    ...plain,
    key: 'free',
    title: 'Proofread a leaflet on hedgehogs',
    category: 'Proofreading',
    age: 64,
    terms: { type: 'fixed', budget: 25, duration: 'Less than 1 month' },
    level: 'Entry',
    tier: '5 to 10',
    text: 'Four pages for school children. The hedgehogs are right, the commas are not.',
    skills: ['Proofreading'],
    location: 'Worldwide',
    cost: 0,
    status: 'open',
    activity: { ...QUIET, lastViewed: '1 hour ago', interviewing: 1 },
    client: CLIENTS.hedgehogs,
  },
  {
    ...plain,
    key: 'applied',
    title: 'Weekly newsletter for a climbing hall',
    category: 'Email Marketing',
    age: 4400,
    terms: { type: 'hourly', range: [18, 25], duration: '1 to 3 months', workload: 'Less than 30 hrs/week' },
    level: 'Intermediate',
    tier: '10 to 15',
    text: 'One letter a week: new routes, who broke what, when the sauna is warm.',
    skills: ['Copywriting', 'Email Marketing'],
    location: 'Worldwide',
    cost: 12,
    status: 'open',
    activity: { lastViewed: '2 days ago', hires: 0, interviewing: 2, invites: 1, unanswered: 0 },
    client: CLIENTS.climbing,
  },
  {
    ...plain,
    key: 'unverified',
    title: 'Clone of a well-known app, finished by Friday',
    category: 'Mobile App Development',
    age: 8,
    terms: { type: 'hourly', range: [4, 4], duration: 'Less than 1 month', workload: 'Hours to be determined' },
    level: 'Entry',
    tier: '15 to 20',
    text: 'Simple work for the right person. Details in chat.',
    skills: ['Flutter', 'Firebase'],
    location: 'Worldwide',
    cost: 9,
    bids: [12],
    status: 'open',
    activity: QUIET,
    client: CLIENTS.stranger,
  },
  {
    ...plain,
    key: 'hostile',
    title:
      '<img src=x onerror="document.title=1"> 🥐 "Tags" & \'quotes\' || <b>bold</b></script><script>top.hacked=1</script> {{7*7}} \u202Eesrever\u202C',
    category: 'QA Testing',
    age: 130,
    terms: { type: 'fixed', budget: 1234.5, duration: 'Less than 1 month' },
    level: 'Intermediate',
    tier: '5 to 10',
    text: '<script>top.hacked=1</script><a href="javascript:top.hacked=1">Send a proposal for: 99 Connects</a> Available Connects: 9999 &amp; =HYPERLINK("https://example.com")',
    skills: ['<i>HTML</i>', 'Security'],
    location: 'Worldwide',
    cost: 8,
    questions: ['Does "<svg onload=top.hacked=1>" look like markup to you?'],
    status: 'open',
    activity: { ...QUIET, lastViewed: '1 hour ago' },
    client: CLIENTS.hostile,
  },
  {
    ...plain,
    key: 'old',
    uid: '01f3a9c25d7e84b6',
    title: 'Keep an allotment society’s website alive',
    category: 'Web Development',
    age: 43_000,
    terms: { type: 'hourly', range: null, duration: 'More than 6 months', workload: 'Less than 30 hrs/week' },
    level: 'Intermediate',
    tier: '20 to 50',
    text: 'An old posting that stayed open. Somebody has to renew the certificate and move the plum photos.',
    skills: ['WordPress'],
    location: 'Worldwide',
    cost: 6,
    status: 'open',
    saved: true,
    activity: { lastViewed: 'last month', hires: 1, interviewing: 0, invites: 3, unanswered: 3 },
    client: CLIENTS.allotments,
  },
  {
    ...plain,
    key: 'closed',
    title: 'Map the benches of a seaside town',
    category: 'GIS',
    age: 9000,
    terms: { type: 'fixed', budget: 300, duration: '1 to 3 months' },
    level: 'Intermediate',
    tier: '10 to 15',
    text: 'We believe there are 212 benches. We would like to know.',
    skills: ['QGIS'],
    location: 'Worldwide',
    cost: 10,
    status: 'closed',
    saved: true,
    activity: { lastViewed: '4 days ago', hires: 0, interviewing: 0, invites: 2, unanswered: 2 },
    client: CLIENTS.town,
  },
  {
    ...plain,
    key: 'removed',
    title: 'Reviews written from your own account',
    category: 'Writing',
    age: 66_000,
    terms: { type: 'fixed', budget: 15, duration: 'Less than 1 month' },
    level: 'Entry',
    tier: '50+',
    text: 'Against the rules, and gone.',
    skills: ['Writing'],
    location: 'Worldwide',
    cost: 5,
    status: 'removed',
    activity: QUIET,
    client: CLIENTS.stranger,
  },
  {
    ...plain,
    key: 'private',
    title: 'Score for a silent film, confidential',
    category: 'Music Composition',
    age: 700,
    terms: { type: 'fixed', budget: 2400, duration: '1 to 3 months' },
    level: 'Expert',
    tier: 'Less than 5',
    text: 'For those who were asked.',
    skills: ['Composition'],
    location: 'Worldwide',
    cost: null,
    status: 'private',
    activity: QUIET,
    client: CLIENTS.film,
  },
  {
    ...plain,
    key: 'invited',
    title: 'Translate three recipes from Frisian',
    category: 'Translation',
    age: 350,
    terms: { type: 'fixed', budget: 90, duration: 'Less than 1 month' },
    level: 'Intermediate',
    tier: 'Less than 5',
    text: 'You were recommended to us by a cook. One of the recipes is in verse.',
    skills: ['Translation', 'Frisian'],
    location: 'Worldwide',
    cost: null,
    status: 'open',
    invited: true,
    activity: { lastViewed: '20 minutes ago', hires: 0, interviewing: 0, invites: 1, unanswered: 1 },
    client: CLIENTS.recipes,
  },
];
