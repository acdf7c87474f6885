import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/core/ledger/index.ts';
import { at, bookOf, entry, JOB, reportOn, statement } from './say.ts';

const SENT = entry(at('10-04'), 'sent', 14, { job: JOB, title: 'Shop in a week' });

/** The job's own page: closed without a hire. */
function seenClosed(moment: string): Fact {
  const page = { kind: 'sighting', source: 'page', job: JOB, title: 'Shop in a week', cost: null } as const;
  return { ...page, at: moment, status: 'closed', hires: 0, activity: true, posted: null };
}

function saidClosed(moment: string): Fact {
  return { kind: 'outcome', at: moment, source: 'hand', job: JOB, outcome: 'closed' };
}

describe('an end that is learnt twice', () => {
  test.each([
    ['the page first', [seenClosed(at('10-06')), saidClosed(at('10-09'))]],
    ['the person first', [saidClosed(at('10-06')), seenClosed(at('10-09'))]],
  ])('counts from the first time: %s', (_, ends) => {
    const [proposal] = reportOn(bookOf([SENT, ...ends])).proposals;
    expect(proposal).toMatchObject({ outcome: 'closed', base: { outlook: 'due', since: '2026-10-06' } });
  });
});

describe('a boost that was outbid, set again and then charged', () => {
  const rows: [string, string, number, string][] = [
    ['2026-10-04', 'Applied to job', -14, JOB],
    ['2026-10-04', 'Connects bid for boosted proposal', -7, JOB],
    ['2026-10-05', "You've been outbid to boost your proposal", 7, JOB],
    ['2026-10-05', 'Connects bid for boosted proposal', -9, JOB],
    ['2026-10-07', 'We accepted your bid to boost a proposal. This is the final bid charge', -9, JOB],
  ];

  test('has had back what was outbid, where no row gives the second bid back first', () => {
    const [proposal] = reportOn(bookOf(statement(at('10-08'), rows))).proposals;
    expect(proposal?.boost).toMatchObject({ state: 'charged', bid: 16, charged: 9, returned: 7 });
  });
});
