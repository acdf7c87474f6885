// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Advice, EarlierPosting } from '../../../src/core/advice/index.ts';
import { Visits } from '../../../src/popup/visits.tsx';
import { adviceOn, job } from '../../twins/sample.ts';
import { draw, read } from '../ui/draw.ts';

const since = '2026-10-03T09:00:00+02:00';
const posting: EarlierPosting = { uid: '1', first: since, last: since, status: 'open', hires: null, spent: 0 };
const [plain] = Object.values(adviceOn(job()));

async function said(parts: Partial<Pick<Advice, 'changes' | 'earlier'>>): Promise<string[]> {
  if (!plain) throw new Error('the sample has no job');
  const body = await draw(<Visits advice={{ ...plain, ...parts }} />);
  return [...body.querySelectorAll('p')].map(read);
}

test('a job that nobody saw before says nothing', async () => {
  expect(await said({})).toEqual([]);
});

test('a crowd that grew and a hire are told; another cost and a closing have notes of their own', async () => {
  const changes: Advice['changes'] = [
    { kind: 'cost', since, from: 12, to: 16 },
    { kind: 'crowd', since, from: '5-10', to: '50+', grew: true },
    { kind: 'hired', since, from: 0, to: 1 },
    { kind: 'status', since, from: 'open', to: 'closed' },
  ];
  expect(await said({ changes })).toEqual([
    '50+ proposals now, 5-10 on your first visit, Oct 3',
    'Somebody was hired since Oct 3',
  ]);
});

test('an earlier posting is told with what happened then, as far as that was seen', async () => {
  const first = 'The same post under another address, last seen Oct 3';
  expect(await said({ earlier: [posting] })).toEqual([first]);
  expect(await said({ earlier: [{ ...posting, status: 'closed' }] })).toEqual([first]);
  expect(await said({ earlier: [{ ...posting, status: 'closed', hires: 0, spent: 14 }] })).toEqual([
    `${first} · closed without a hire · you spent 14 Connects on it`,
  ]);
  expect(await said({ earlier: [{ ...posting, hires: 1 }] })).toEqual([`${first} · somebody was hired then`]);
});
