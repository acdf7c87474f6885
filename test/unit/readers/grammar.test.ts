import { describe, expect, it } from 'vitest';
import {
  country,
  day,
  decimal,
  level,
  money,
  percent,
  proposalRange,
  rates,
  span,
  verified,
  when,
  whole,
  workload,
} from '../../../src/readers/grammar.ts';

type Case = readonly [said: string, meant: unknown];

/** What a grammar takes, and what it leaves alone. */
function holds(name: string, parse: (said: string) => unknown, taken: readonly Case[], left: readonly string[]): void {
  describe(name, () => {
    it.each(taken)('"%s" is %j', (said, meant) => {
      expect(parse(said)).toEqual(meant);
    });
    it.each(left)('"%s" is not understood', (said) => {
      expect(parse(said)).toBeNull();
    });
  });
}

holds(
  'whole',
  whole,
  [
    ['0', 0],
    ['31', 31],
    ['1,234', 1234],
    ['1,234,567', 1234567],
  ],
  ['', '1.5', '12,34', '1.234', '-1', '٣', '1 2', '50+'],
);
holds(
  'decimal',
  decimal,
  [
    ['5', 5],
    ['4.66', 4.66],
  ],
  ['', '4.', '.5', '4,66', '1e3'],
);
holds(
  'money',
  money,
  [
    ['$0', 0],
    ['$75.00', 75],
    ['$2,000.00', 2000],
    ['$1.9K', 1900],
    ['$10K+', 10000],
    ['$1.15M', 1150000],
    ['$ 5', 5],
    ['$5.9k', 5900],
  ],
  ['', '75', '€75', '$', '$1,00', '$1.234', '$5X', '-$5', '$1.9K spent'],
);
holds(
  'percent',
  percent,
  [
    ['27%', 27],
    ['0%', 0],
    ['100 %', 100],
  ],
  ['101%', '27', '%', '-1%'],
);
holds(
  'day',
  day,
  [
    ['Sep 8, 2021', '2021-09-08'],
    ['January 11, 2026', '2026-01-11'],
    ['Feb 29, 2024', '2024-02-29'],
    ['Sept. 1, 2020', '2020-09-01'],
  ],
  ['Feb 29, 2023', 'Sep 31, 2021', 'Sep 0, 2021', '8 Sep 2021', 'Today', 'Foo 1, 2020', '9/8/2021'],
);
holds(
  'rates',
  rates,
  [
    ['$10.00 - $25.00', [10, 25]],
    ['$10-$15', [10, 15]],
    ['$25.00', [25, 25]],
    ['$4.00–$5.00', [4, 5]],
    ['$30.00/hr', [30, 30]],
  ],
  ['$25.00 - $10.00', '10 - 25', '$1 - $2 - $3', '', '$10 -'],
);
holds(
  'proposalRange',
  proposalRange,
  [
    ['Less than 5', '<5'],
    ['Fewer than 5', '<5'],
    ['5 to 10', '5-10'],
    ['10 to 15', '10-15'],
    ['15 to 20', '15-20'],
    ['20 to 50', '20-50'],
    ['50+', '50+'],
  ],
  ['', '50', '4', 'Less than 10', '5 to 15', '100+', '50 to 20'],
);
holds(
  'level',
  level,
  [
    ['Entry Level', 'entry'],
    ['Entry level', 'entry'],
    ['Entry', 'entry'],
    ['Intermediate', 'intermediate'],
    ['Expert', 'expert'],
  ],
  ['Experts', 'Experience Level', ''],
);
holds(
  'when',
  when,
  [
    '17 minutes ago',
    'in 22 seconds',
    'yesterday',
    'last quarter',
    'just now',
    'now',
    'this minute',
    'tomorrow',
    'an hour ago',
    'a few seconds ago',
    'less than a minute ago',
    'Dec 10, 2025',
  ].map((said) => [said, said] as const),
  ['', 'Posted', '17', 'soon', 'Worldwide', '17 minutes ago · Proposals: 5'],
);
holds(
  'span',
  span,
  ['1 to 3 months', '1-3 months', 'Less than 1 month', 'Less than a month', 'More than 6 months'].map(
    (said) => [said, said] as const,
  ),
  ['', 'Hourly', '30+ hrs/week', 'not_sure'],
);
holds(
  'workload',
  workload,
  ['Less than 30 hrs/week', 'More than 30 hrs/week', '30+ hrs/week', 'Hours to be determined', 'Not sure'].map(
    (said) => [said, said] as const,
  ),
  ['', 'not_sure', '1 to 3 months', '30'],
);
holds(
  'verified',
  verified,
  [
    ['verified', true],
    ['unverified', false],
    ['not verified', false],
  ],
  ['', 'Verified by nobody'],
);
holds(
  'country',
  country,
  [
    ['United Kingdom', 'United Kingdom'],
    ['Location United Kingdom', 'United Kingdom'],
    ['BGD', 'BGD'],
    ["Côte d'Ivoire", "Côte d'Ivoire"],
    ['Åland Islands', 'Åland Islands'],
  ],
  ['', '5:06 PM', '$10K+', '—', '4.21 of 4 reviews'],
);
