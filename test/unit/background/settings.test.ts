import { expect, test } from 'vitest';
import { SETTINGS } from '../../../src/background/records/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';

test('settings of an earlier build keep what they say, and have the default of what they do not know', () => {
  expect(SETTINGS.decode({})).toEqual(DEFAULT_SETTINGS);
  const { advice, reminders } = DEFAULT_SETTINGS;
  expect(SETTINGS.decode({ mode: 'click', advice: { fee: 0.2 }, reminders: { refund: false } })).toEqual({
    ...DEFAULT_SETTINGS,
    mode: 'click',
    advice: { ...advice, fee: 0.2 },
    reminders: { ...reminders, refund: false },
  });
});

test.each([
  null,
  'junk',
  { mode: 'all' },
  { advice: { fee: 2 } },
  { advice: 'much' },
  { reminders: { refund: 'yes' } },
  { followUpDays: 0 },
  { notify: true },
  { logHides: ['job'] },
])('settings like %j are damaged', (value) => {
  expect(SETTINGS.decode(value)).toBeNull();
});
