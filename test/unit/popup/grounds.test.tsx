// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Reason } from '../../../src/core/advice/index.ts';
import { Grounds } from '../../../src/popup/verdict.tsx';
import { twinClient } from '../../twins/app-client.ts';
import { adviceOn, appState, job } from '../../twins/sample.ts';
import { draw, read } from '../ui/draw.ts';

async function grounds(part: Partial<Reason>): Promise<string[]> {
  const [plain] = Object.values(adviceOn(job({ text: 'You must pay a refundable deposit of $40 before we start.' })));
  const [stop] = plain?.reasons ?? [];
  if (!plain || stop?.status !== 'policy') throw new Error('the sample asks for nothing unsafe');
  const client = twinClient({ state: appState(new Date('2026-11-21T12:00:00Z')), log: [], page: null });
  const body = await draw(<Grounds advice={{ ...plain, reasons: [{ ...stop, ...part }] }} client={client} />);
  return [...body.querySelectorAll('li, p')].map(read);
}

test('what is unsafe comes first, in the words of the post or with the visit that read them', async () => {
  const [stop, even] = await grounds({});
  expect(stop).toBe(
    'Not safe: Asks you to pay, deposit or buy somethingYou must pay a refundable deposit of $40 before we start.',
  );
  expect(even).toMatch(/^1 win pays for/);
  const [seen] = await grounds({ quote: null, seen: '2026-10-03T09:00:00+02:00' });
  expect(seen).toBe('Not safe: Asks you to pay, deposit or buy something Not on this page: read Oct 3');
});
