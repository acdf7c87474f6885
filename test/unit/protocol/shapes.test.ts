import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/protocol/check.ts';
import { blankJob, blankReading } from '../../../src/readers/blank.ts';
import { AT, EXAMPLES, example, ID, TYPES } from './examples.ts';

const self = { id: 'us', origin: 'chrome-extension://us' };
const popup = { id: 'us', url: 'chrome-extension://us/src/popup/popup.html' };
const ask = (message: unknown) => check(message, popup, self);
const codeOf = (message: unknown) => {
  const reply = ask(message);
  return reply.ok ? 'fine' : reply.error.code;
};

describe('a message', () => {
  test.each(TYPES)('%s passes in its own shape, and only what is known of it', (type) => {
    const reply = ask({ ...example(type), planted: 'x' });
    expect(reply.ok && reply.value.message).toEqual(example(type));
  });

  test.each(TYPES)('%s is refused without any one of its parts', (type) => {
    for (const key of Object.keys(EXAMPLES[type])) {
      const { [key]: _left, ...rest } = example(type);
      expect(codeOf(rest), key).toBe('bad-message');
    }
  });

  test.each([null, undefined, 'hello', 7, [], {}, { type: 'constructor' }, { type: '__proto__' }, { type: ['hello'] }])(
    'that is %j is none of ours',
    (message) => {
      expect(codeOf(message)).toBe('unknown-message');
    },
  );

  test('that changes something has an id, and nothing else has', () => {
    for (const type of TYPES) {
      const reply = ask(example(type));
      expect(reply.ok && reply.value.id, type).toBe('id' in EXAMPLES[type] ? ID : null);
    }
  });

  test('of any shape whatever gets an answer, and never an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), fc.anything(), fc.string(), (type, junk, key) => {
        expect(typeof ask({ ...example(type), [key]: junk }).ok).toBe('boolean');
        expect(typeof ask(junk).ok).toBe('boolean');
      }),
    );
  });

  test('names in its refusal where it went wrong, and never what stood there', () => {
    const reply = ask({ ...example('log-add'), entry: { ...EXAMPLES['log-add'].entry, base: 'secret' } });
    expect(reply).toEqual({ ok: false, error: { code: 'bad-message', detail: 'log-add: entry.base' } });
  });
});

describe('what a person enters', () => {
  const entered = (at: string, when: string) => [
    codeOf({ ...example('log-add'), at, entry: { ...EXAMPLES['log-add'].entry, sentAt: when } }),
    codeOf({ ...example('log-edit'), at, change: { sentAt: when } }),
    codeOf({ ...example('log-sent'), at, sentAt: when }),
    codeOf({ ...example('entry-add'), at, entry: { ...EXAMPLES['entry-add'].entry, when } }),
    codeOf({ ...example('entry-edit'), at, entry: { ...EXAMPLES['entry-edit'].entry, when } }),
  ];
  const ALL = (code: string) => Array(5).fill(code);

  test('has happened: more than a day ahead of the command it is refused', () => {
    expect(entered('2026-11-22T12:00:00+01:00', '2027-02-22T12:00:00+01:00')).toEqual(ALL('bad-message'));
    expect(entered('2026-11-22T12:00:00+01:00', '2026-11-23T12:00:01+01:00')).toEqual(ALL('bad-message'));
  });

  test('may bear the next day’s date on a clock in another zone', () => {
    expect(entered('2026-11-22T12:00:00-12:00', '2026-11-23T14:00:00+14:00')).toEqual(ALL('fine'));
    expect(entered('2026-11-23T01:00:00+14:00', '2026-11-21T23:00:00-12:00')).toEqual(ALL('fine'));
  });
});

describe('the parts of a message', () => {
  const observed = (change: object) => codeOf({ ...example('observe'), ...change });

  test.each(['2026-10-04', '2026-10-04T09:00:00', '2026-13-04T09:00:00Z', '2026-02-31T09:00:00Z', '', 'now', 5])(
    'a moment is never %j',
    (at) => {
      expect(observed({ at })).toBe('bad-message');
    },
  );

  test.each(['2026-10-04T09:00Z', '2026-10-04T09:00:00.123-07:00', AT])('a moment may be %s', (at) => {
    expect(observed({ at })).toBe('fine');
  });

  test.each(['http://www.upwork.com/x', 'https://www.upwork.com.evil.test/', 'https://evil.test/', 'x'])(
    'a page that was seen never has the address %s',
    (url) => {
      expect(observed({ url })).toBe('bad-message');
    },
  );

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '14', 1e9])('a cost is never %j', (base) => {
    expect(codeOf({ ...example('log-sent'), base })).toBe('bad-message');
  });

  test.each([
    '2012345678901234567x',
    'x2012345678901234567',
    '12',
    '0123456789ABCDEF',
    '1'.repeat(21),
    '',
    7,
    '__proto__',
  ])('a job is never %j', (uid) => {
    expect(codeOf({ ...example('state'), uids: [uid] })).toBe('bad-message');
  });

  test('what a person types has an end, and so has what is asked for', () => {
    const mark = example('mark');
    const long = 'x'.repeat(200_000);
    expect(codeOf({ ...mark, note: long, tags: Array(50).fill('logo') })).toBe('fine');
    expect(codeOf({ ...mark, note: `${long}x` })).toBe('bad-message');
    expect(codeOf({ ...mark, tags: Array(51).fill('logo') })).toBe('bad-message');
    expect(codeOf({ ...mark, tags: ['x'.repeat(2_001)] })).toBe('bad-message');
    expect(codeOf({ ...example('state'), uids: Array(501).fill('2012345678901234567') })).toBe('bad-message');
    for (const limit of [100_001, -1, 1.5])
      expect(codeOf({ ...example('log'), limit }), `${limit}`).toBe('bad-message');
  });

  test('a command id is short and plain', () => {
    for (const id of ['', 'x', 'a b c d e f g h', 'x'.repeat(65)]) expect(observed({ id })).toBe('bad-message');
  });

  test('a reading may be unknown in every part', () => {
    expect(observed({ reading: { ...blankReading('job'), jobs: [blankJob()] } })).toBe('fine');
  });

  test('a reading is refused where a part is missing or of another kind', () => {
    const whole = { ...blankReading('apply'), jobs: [blankJob()] };
    for (const key of Object.keys(blankJob())) {
      const { [key as 'uid']: _left, ...rest } = blankJob();
      expect(observed({ reading: { ...whole, jobs: [rest] } }), key).toBe('bad-message');
      expect(observed({ reading: { ...whole, jobs: [{ ...blankJob(), [key]: { toString: 1 } }] } }), key).toBe(
        'bad-message',
      );
    }
  });

  test('a statement speaks of days that exist, and of a window that a calendar holds', () => {
    const whole = blankReading('connects-history');
    const row = { dayWord: 'date', action: 'Applied to job', amount: -3, jobUid: null, title: null };
    const filter = { days: 30, type: 'all', more: false };
    const told = (date: string, days: number) =>
      observed({ reading: { ...whole, history: [{ ...row, date }], filter: { ...filter, days } } });
    expect(told('2026-02-28', 30)).toBe('fine');
    for (const date of ['2026-02-30', '2026-2-3', 'today']) expect(told(date, 30), date).toBe('bad-message');
    for (const days of [-1, 0.5, 1e15]) expect(told('2026-02-28', days), `${days}`).toBe('bad-message');
  });

  test('a reading that would fill the storage is refused', () => {
    expect(observed({ reading: { ...blankReading('search'), jobs: Array.from({ length: 501 }, blankJob) } })).toBe(
      'bad-message',
    );
    const job = { ...blankJob(), title: 'x'.repeat(2_001) };
    expect(observed({ reading: { ...blankReading('search'), jobs: [job] } })).toBe('bad-message');
  });
});
