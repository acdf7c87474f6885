import { describe, expect, test } from 'vitest';
import type { Fact, RowFact } from '../../../src/core/ledger/index.ts';
import { at, bookOf, entry, JOB, reportOn } from './say.ts';

/** Rows that name no job, under a title: which of them are a job's, and which stay without. */

const TITLE = 'Shop in a week';
const OTHER = '2105931738317209601';

function row(date: string, job: string | null, moment: string, more: Partial<RowFact> = {}): RowFact {
  const words = { kind: 'row', source: 'page', account: 'own', label: 'Applied to job', title: TITLE } as const;
  return { ...words, at: moment, date, job, amount: -14, twin: 1, ...more };
}

function jobsOf(facts: readonly Fact[]): (string | null)[] {
  return reportOn(bookOf(facts)).proposals.map(({ jobUid }) => jobUid);
}

describe('rows of one title without a job', () => {
  const said = ['2026-10-04', '2026-10-08', '2026-10-12'].map((date) => row(date, null, at('10-14')));

  test('are all of the one job that has some of them', () => {
    expect(jobsOf([...said, row('2026-10-04', JOB, at('10-15'))])).toEqual([JOB, JOB, JOB]);
  });

  test('that two jobs have some of stay without a job where neither shows them', () => {
    const known = [row('2026-10-04', JOB, at('10-15')), row('2026-10-08', OTHER, at('10-15'))];
    expect(jobsOf([...said, ...known])).toEqual([JOB, OTHER, null]);
  });

  test('are another bid where one reading shows both, one with its job and one without', () => {
    const reading = [row('2026-10-04', JOB, at('10-15')), row('2026-10-08', null, at('10-15'))];
    expect(jobsOf([row('2026-10-04', null, at('10-14')), ...reading])).toEqual([JOB, null]);
  });
});

test('an entry the day before a bid that was seen is that bid, though its row be dated the day after', () => {
  const page = { source: 'page', account: 'own', job: JOB, title: TITLE } as const;
  const seen: Fact[] = [
    { ...page, kind: 'apply', at: at('10-04', '12:00'), cost: 14, boost: 0 },
    { ...page, kind: 'landing', at: at('10-04', '12:01'), proposal: '1' },
    row('2026-10-05', JOB, at('10-06')),
  ];
  expect(jobsOf([...seen, entry(at('10-03', '12:00'), 'sent', 14, { title: TITLE })])).toEqual([JOB]);
});

test('a row that clears a bid of its title counts beside the row of another bid that looks like it', () => {
  const sent = (time: string, proposal: string): Fact[] => [
    {
      kind: 'apply',
      at: at('10-04', `${time}:00`),
      source: 'page',
      account: 'own',
      job: JOB,
      title: TITLE,
      cost: 14,
      boost: 0,
    },
    {
      kind: 'landing',
      at: at('10-04', `${time}:01`),
      source: 'page',
      account: 'own',
      job: JOB,
      title: TITLE,
      proposal,
    },
  ];
  // One reading shows both rows: of the second it could not read the job.
  const rows = [row('2026-10-04', JOB, at('10-05')), row('2026-10-04', null, at('10-05'))];
  const { proposals } = reportOn(bookOf([...sent('09', '1'), ...sent('15', '2'), ...rows]));
  expect(proposals.map(({ jobUid, uid, base }) => [jobUid, uid, base.cleared, base.spent])).toEqual([
    [JOB, '1', true, 14],
    [JOB, '2', true, 14],
  ]);
});
