import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { healthOf } from '../../../src/core/health.ts';
import { readFields } from '../../../src/core/read-fields.ts';
import { blankReading } from '../../../src/readers/blank.ts';
import { job, reading } from '../../twins/sample.ts';

describe('how a page was read', () => {
  test('is told by field, with the anchors that gave it or the reason why it is unknown', () => {
    const anchors = {
      balance: 'words',
      'jobs[0].title': 'heading',
      'jobs[1].title': 'heading',
      'jobs[2].title': 'link',
    };
    const diagnostics = [
      { field: 'jobs[0].connects', reason: 'absent', anchors: ['required', 'words'] },
      { field: 'jobs[1].connects', reason: 'absent', anchors: ['required', 'words'] },
      { field: 'jobs[2].connects', reason: 'conflict', anchors: ['required', 'words'] },
    ] as const;
    expect(
      readFields({ anchors, diagnostics: diagnostics.map((each) => ({ ...each, anchors: [...each.anchors] })) }),
    ).toEqual([
      { field: 'balance', read: [{ anchor: 'words', count: 1 }], unknown: [] },
      {
        field: 'jobs.connects',
        read: [],
        unknown: [
          { reason: 'absent', anchors: ['required', 'words'], count: 2 },
          { reason: 'conflict', anchors: ['required', 'words'], count: 1 },
        ],
      },
      {
        field: 'jobs.title',
        read: [
          { anchor: 'heading', count: 2 },
          { anchor: 'link', count: 1 },
        ],
        unknown: [],
      },
    ]);
  });

  test.each(['Rating is', 'job-pubilshed-date', 'text boxes', 'words', 'is-fixed-price', 'air3-popper'])(
    'names the anchor "%s"',
    (anchor) => {
      expect(readFields({ anchors: { balance: anchor }, diagnostics: [] })[0]?.read).toEqual([{ anchor, count: 1 }]);
    },
  );

  test.each([
    'Jane Roe',
    'jane@example.org',
    'Paint my fence for $50',
    'https://a.test',
    '<b>x</b>',
    'a\nb',
    'x'.repeat(41),
  ])('never repeats %j, whoever says it is an anchor', (anchor) => {
    const told = readFields({
      anchors: { balance: anchor, [`jobs[0].${anchor}`]: 'words' },
      diagnostics: [{ field: anchor, reason: 'absent', anchors: [anchor] }],
    });
    expect(JSON.stringify(told)).not.toContain(anchor);
  });

  test('is short, however much a page says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.array(fc.string()), (anchors, names) => {
        const diagnostics = names.map((field) => ({ field, reason: 'absent' as const, anchors: names }));
        for (const { read, unknown } of readFields({ anchors, diagnostics })) {
          expect(read.length).toBeLessThanOrEqual(10);
          expect(unknown.length).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe('the health of a reading', () => {
  const apply = job({ boost: { bids: [], firstPlace: null, own: 0 }, total: 14 });

  test.each([
    ['a job', reading(), 4, []],
    ['a job without its cost', reading({ jobs: [job({ connects: null })] }), 4, ['cost']],
    ['a closed job', reading({ jobs: [job({ connects: null, status: 'closed' })] }), 3, []],
    ['a job that was bid on', reading({ jobs: [job({ connects: null, applied: true })] }), 3, []],
    ['an hourly job that names no rate', reading({ jobs: [job({ type: 'hourly', budget: null })] }), 4, []],
    ['an apply page', reading({ page: 'apply', jobs: [apply] }), 4, []],
    ['an apply page without its balance', reading({ page: 'apply', jobs: [apply], balance: null }), 4, ['balance']],
    ['a list', reading({ page: 'search', jobs: [job(), job({ proposals: null })] }), 4, []],
    ['a list of jobs without ids', reading({ page: 'feed', jobs: [job({ uid: null })] }), 4, ['id']],
    ['no rows', reading({ page: 'connects-history', jobs: [] }), 3, ['days', 'rows']],
  ] as const)('of %s', (_what, page, of, missing) => {
    expect(healthOf(page)).toEqual({ of, missing });
  });

  test('of a page on which nothing is to be read is none', () => {
    expect(healthOf(blankReading('none'))).toBeNull();
    expect(healthOf(blankReading('search'))).toBeNull();
  });
});
