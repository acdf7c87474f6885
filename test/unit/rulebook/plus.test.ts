import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AS_PUBLISHED } from '../../../src/core/rulebook/overrides.ts';
import { plusOrBuying } from '../../../src/core/rulebook/plus.ts';

const DAY = '2026-11-20';
const at = (need: number, free = true) => plusOrBuying(need, 0.15, free, DAY, AS_PUBLISHED);

test('by the published values buying is cheaper at every need: the Connects of Plus are worth less than its price', () => {
  expect(at(60)).toMatchObject({ plus: 19.99, basic: 7.5, cheaper: 'basic', from: null });
  expect(at(100, false)).toMatchObject({ plus: 19.99, basic: 15, cheaper: 'basic' });
  expect(at(240)).toMatchObject({ plusBuys: 140, plus: 40.99, basicBuys: 230, basic: 34.5, cheaper: 'basic' });
  expect(at(0)).toMatchObject({ plus: 19.99, basic: 0 });
});

test('a price or an allotment that the person set turns the sum round from its day on', () => {
  const terms = { 'plus-monthly': { value: 200, from: '2026-11-01' } };
  const sum = plusOrBuying(150, 0.15, true, DAY, terms);
  expect(sum).toMatchObject({ plus: 19.99, basic: 21, cheaper: 'plus', from: 144 });
  expect(plusOrBuying(150, 0.15, true, '2026-10-31', terms).cheaper).toBe('basic');
  expect(plusOrBuying(100, 0.15, false, DAY, { 'plus-price': { value: 15, from: '2026-01-01' } }).cheaper).toBe('even');
});

test('Plus is cheaper exactly from the need that is named', () => {
  const figure = fc.integer({ min: 0, max: 600 });
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 1, max: 80 }), fc.boolean(), (need, brings, dollars, free) => {
      const terms = {
        'plus-monthly': { value: brings, from: '2026-01-01' },
        'plus-price': { value: dollars, from: '2026-01-01' },
      };
      const { cheaper, from } = plusOrBuying(need, 0.25, free, DAY, terms);
      expect(cheaper === 'plus').toBe(from !== null && need >= from);
    }),
  );
});
