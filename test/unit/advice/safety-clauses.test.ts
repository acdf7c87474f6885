import { expect, test } from 'vitest';
import { safetyHits } from '../../../src/core/advice/safety/find.ts';

/** How far a word reaches over what a post asks for. */

const found = (text: string) => safetyHits(null, text).map(({ id }) => id);

test.each([
  ['The test task is unpaid.', 'Is the test task unpaid?'],
  ['The trial will be unpaid.', 'Will the trial be unpaid?'],
  ['There is no payment for the trial.', 'Is there no payment for the trial?'],
])('who asks whether work is unpaid does not say so: %s', (said, asked) => {
  expect(found(said)).toEqual(['unpaid-work']);
  expect(found(asked)).toEqual([]);
});

test('a “never” takes back what stands near it, not what comes at the end of a long sentence without a comma', () => {
  const far = 'in all the many long years that our family has been running this small bakery by the harbour';
  expect(found('We never contact me on Telegram.')).toEqual([]);
  expect(found(`We never sleep ${far} contact me on Telegram today.`)).toEqual(['off-platform-contact']);
});
