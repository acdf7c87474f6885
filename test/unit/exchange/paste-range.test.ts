import { describe, expect, test } from 'vitest';
import { daysMissing, daysRead, factsOfPaste, pasteStatement, rangeTold } from '../../../src/core/exchange/index.ts';
import { copied, SHOWN } from './copies.ts';

const today = '2026-11-22';
const read = (text: string) => pasteStatement(text, { today });
const whole = read(copied(SHOWN, 'chromium'));
const bare = read(copied(SHOWN, 'cards').slice(copied([], 'cards').length));

describe('what a copy tells of itself', () => {
  test('is the days, the kinds, the account and the first row, where what stands above the table was copied', () => {
    expect(rangeTold(whole)).toEqual({ days: 30, all: true, fromTheTop: true, toTheEnd: null, account: 'own' });
  });

  test('is nothing, where only rows were copied', () => {
    expect(rangeTold(bare)).toEqual({ days: null, all: null, fromTheTop: null, toTheEnd: null, account: null });
  });

  test('is that there is more, where the button was copied along', () => {
    expect(rangeTold(read(`${copied(SHOWN, 'chromium')}\nShow more`)).toTheEnd).toBe(false);
  });
});

describe('the facts of a copy', () => {
  const at = '2026-11-22T12:00:00+01:00';
  const covered = (range: Partial<ReturnType<typeof rangeTold>>, pasted = whole) =>
    factsOfPaste(pasted, { ...rangeTold(pasted), ...range }, at).find((fact) => fact.kind === 'coverage');

  test('cover all days that were shown, where the copy went to the end', () => {
    expect(covered({ toTheEnd: true })).toMatchObject({ from: '2026-10-24', to: today });
  });

  test('cover the days after the oldest row, where there may be more', () => {
    expect(covered({ toTheEnd: null })).toMatchObject({ from: '2026-11-03', to: today });
  });

  test('cover no day, where somebody is not sure that all kinds were shown', () => {
    expect(covered({ all: null })).toBeUndefined();
    expect(covered({}, bare)).toBeUndefined();
  });

  test('go into the books that the person named', () => {
    const facts = factsOfPaste(bare, { ...rangeTold(bare), account: 'agency' }, at);
    expect(facts.every((fact) => 'account' in fact && fact.account === 'agency')).toBe(true);
  });
});

describe('the days that were read', () => {
  test('are counted once, as far as the page can still show them', () => {
    expect(daysRead([], today, 90)).toBe(0);
    expect(daysRead([{ from: '2020-01-01', to: today }], today, 90)).toBe(90);
    expect(daysRead([{ from: '2020-01-01', to: today }], today, 365)).toBe(365);
    const runs = [
      { from: '2026-11-20', to: '2026-11-30' },
      { from: '2026-11-21', to: '2026-11-21' },
    ];
    expect(daysRead(runs, today, 90)).toBe(3);
  });

  test('leave the others, as runs from the oldest day that is shown on', () => {
    expect(daysMissing([], today, 3)).toEqual([{ from: '2026-11-20', to: today }]);
    expect(daysMissing([{ from: '2020-01-01', to: today }], today, 90)).toEqual([]);
    const runs = [
      { from: '2026-11-01', to: '2026-11-16' },
      { from: '2026-11-18', to: '2026-11-20' },
    ];
    expect(daysMissing(runs, today, 10)).toEqual([
      { from: '2026-11-17', to: '2026-11-17' },
      { from: '2026-11-21', to: today },
    ]);
    expect(daysMissing(runs, today, 2)).toEqual([{ from: '2026-11-21', to: today }]);
  });
});
