import { describe, expect, test } from 'vitest';
import type { ApplyFact, LandingFact } from '../../../src/core/ledger/fact.ts';
import { pair } from '../../../src/core/ledger/pairing.ts';
import { at } from './say.ts';

/** Which landing page belongs to which apply page, and what is left of both. */

function apply(job: string, moment: string, more: Partial<ApplyFact> = {}): ApplyFact {
  const page = { kind: 'apply', source: 'page', account: 'own', title: `Job ${job}`, cost: 8, boost: 0 } as const;
  return { ...page, job, at: moment, ...more };
}

function landing(moment: string, more: Partial<LandingFact> = {}): LandingFact {
  const page = { kind: 'landing', source: 'page', account: 'own', proposal: null, job: null, title: null } as const;
  return { ...page, at: moment, ...more };
}

/** Each sending as "job applied landed", perhaps without the one or the other; and how many landings are of nothing. */
function paired(applies: readonly ApplyFact[], landings: readonly LandingFact[]) {
  const { sends, orphans } = pair(applies, landings);
  const time = (moment: string | undefined) => moment?.slice(5, 16).replace('T', ' ') ?? '-';
  const told = sends.map(({ job, applied, landed }) => `${job}: ${time(applied ?? undefined)}, ${time(landed?.at)}`);
  return { sends: told.sort(), orphans: orphans.length };
}

const morning = apply('A', at('10-04', '08:00'));
const later = apply('B', at('10-04', '08:30'));
const nine = at('10-04', '09:00');

describe('a landing page', () => {
  test('that names its job is of that job’s page, though another page was seen after it', () => {
    expect(paired([morning, later], [landing(nine, { job: 'A' })]).sends).toEqual([
      'A: 10-04 08:00, 10-04 09:00',
      'B: 10-04 08:30, -',
    ]);
  });

  test('that says a title is of the page with that title, however it is spaced', () => {
    expect(paired([morning, later], [landing(nine, { title: ' Job\n A ' })]).sends).toEqual([
      'A: 10-04 08:00, 10-04 09:00',
      'B: 10-04 08:30, -',
    ]);
  });

  test('that says nothing is of the latest page before it', () => {
    const after = apply('C', at('10-04', '09:01'));
    expect(paired([later, after, morning], [landing(nine)]).sends).toEqual([
      'A: 10-04 08:00, -',
      'B: 10-04 08:30, 10-04 09:00',
      'C: 10-04 09:01, -',
    ]);
  });

  test('is of a page six hours before, and of none that is older', () => {
    expect(paired([morning], [landing(at('10-04', '14:00'))]).sends).toEqual(['A: 10-04 08:00, 10-04 14:00']);
    expect(paired([morning], [landing(at('10-04', '14:01'))])).toEqual({ sends: ['A: 10-04 08:00, -'], orphans: 1 });
  });

  test('of a job whose page was not seen takes no other job’s page, and its cost is unknown', () => {
    const own = landing(nine, { job: 'Z', proposal: '1', title: 'Job Z' });
    expect(paired([morning], [own])).toEqual({ sends: ['A: 10-04 08:00, -', 'Z: -, 10-04 09:00'], orphans: 0 });
    expect(pair([morning], [own]).sends.find(({ job }) => job === 'Z')).toMatchObject({
      account: 'own',
      title: 'Job Z',
      cost: null,
      boost: null,
      landed: { proposal: '1' },
    });
  });

  test('that names no account can be of an agency’s page, but of an own one first', () => {
    const agency = apply('G', at('10-04', '08:45'), { account: 'agency' });
    const unnamed = landing(nine, { account: null });
    expect(paired([morning, agency], [unnamed]).sends).toEqual(['A: 10-04 08:00, 10-04 09:00', 'G: 10-04 08:45, -']);
    expect(paired([agency], [unnamed]).sends).toEqual(['G: 10-04 08:45, 10-04 09:00']);
    expect(paired([agency], [landing(nine)])).toEqual({ sends: ['G: 10-04 08:45, -'], orphans: 1 });
  });

  test('seen again without its id is the same one', () => {
    const first = landing(nine, { proposal: '1', title: 'Job A' });
    for (const again of [landing(at('10-04', '09:05'), { title: 'Job A' }), landing(at('10-04', '09:05'))])
      expect(paired([morning], [first, again])).toEqual({ sends: ['A: 10-04 08:00, 10-04 09:00'], orphans: 0 });
  });

  test('with an id of its own is another proposal, also where the page was sent from before', () => {
    const first = landing(nine, { proposal: '1', title: 'Job A' });
    const named = landing(at('10-04', '09:05'), { proposal: '2', title: 'Job A' });
    expect(paired([morning], [first, named]).sends).toEqual([
      'A: 10-04 08:00, 10-04 09:00',
      'A: 10-04 08:00, 10-04 09:05',
    ]);
    const unnamed = landing(at('10-04', '09:05'), { proposal: '2' });
    expect(paired([morning], [first, unnamed])).toEqual({ sends: ['A: 10-04 08:00, 10-04 09:00'], orphans: 1 });
  });
});

describe('an apply page', () => {
  test('sends once: two landings that say nothing are of two pages', () => {
    expect(paired([morning, later], [landing(nine), landing(at('10-04', '09:10'))]).sends).toEqual([
      'A: 10-04 08:00, 10-04 09:10',
      'B: 10-04 08:30, 10-04 09:00',
    ]);
  });

  test('that was read before its proposal was sent is part of that sending for a day, and then one of its own', () => {
    const sent = apply('A', at('10-05', '07:00'));
    const old = apply('A', at('10-04', '06:59'));
    const done = landing(at('10-05', '07:30'), { job: 'A' });
    expect(paired([morning, sent], [done]).sends).toEqual(['A: 10-05 07:00, 10-05 07:30']);
    expect(paired([old, morning, sent], [done]).sends).toEqual(['A: 10-04 06:59, -', 'A: 10-05 07:00, 10-05 07:30']);
  });

  test('says what the bid cost, and the landing page its title where that was not read', () => {
    const page = apply('A', at('10-04', '08:00'), { title: null, cost: 12, boost: 7 });
    expect(pair([page], [landing(nine, { job: 'A', title: 'Paint a fence', proposal: '1' })]).sends).toMatchObject([
      { job: 'A', title: 'Paint a fence', cost: 12, boost: 7, applied: page.at, landed: { at: nine, proposal: '1' } },
    ]);
  });
});

test('in whatever order the pages come, they are paired alike', () => {
  const applies = [morning, later, apply('A', at('10-04', '07:00')), apply('G', nine, { account: 'agency' })];
  const landings = [landing(nine), landing(at('10-04', '09:10'), { title: 'Job A' }), landing(at('10-04', '09:20'))];
  const straight = paired(applies, landings);
  expect(paired(applies.toReversed(), landings.toReversed())).toEqual(straight);
  expect(straight.sends.filter((each) => !each.endsWith('-'))).toHaveLength(2);
});
