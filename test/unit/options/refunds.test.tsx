// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jobAddress } from '../../../src/core/ids.ts';
import { Options } from '../../../src/options/app.tsx';
import { Sides } from '../../../src/options/refund-list.tsx';
import { refundText } from '../../../src/options/refund-text.ts';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { appState, entries } from '../../twins/sample.ts';
import { refundEntry } from '../../twins/sample-ledger.ts';
import { draw, named, press, read } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  // jsdom has no modal dialogs; the real ones are tested in the browser.
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
});
afterAll(() => void vi.useRealTimers());

async function refunds(hash = '#/refunds', count = 30, change: Partial<TwinWorld> = {}) {
  const client = twinClient({ state: appState(now, { sent: count }), log: entries(count, now), page: null, ...change });
  location.hash = hash;
  return { client, body: await draw(<Options client={client} />) };
}

const titles = (body: Element) => [...body.querySelectorAll('.refunds .refund-title a')].map(read);
/** With one sort of space and dash, whichever the formats choose. */
const plain = (body: Element) => read(body).replace(/[\u2009\u202f\u00a0]/g, ' ');
const part = (body: Element) => read(body.querySelector('.parts [aria-current] span'));

describe('the list of refunds', () => {
  test('opens with what is most urgent, and each part has its number, its Connects and its address', async () => {
    const { body } = await refunds();
    expect(part(body)).toBe('Overdue');
    expect(titles(body)).toHaveLength(3);
    expect([...body.querySelectorAll('.parts a')].map(read).slice(0, 2)).toEqual([
      'Overdue363 Connects',
      'Due back333 Connects',
    ]);
    const { body: due } = await refunds('#/refunds?show=due');
    expect(part(due)).toBe('Due back');
  });

  test('tells of base and boost apart, each with its state, day and rule', async () => {
    const { body } = await refunds('#/refunds?show=may-return', 3);
    const boosted = [...body.querySelectorAll('.refunds li')].find((each) => read(each).includes('explainer film'));
    const sides = [...(boosted?.querySelectorAll('.sides > div') ?? [])].map(read);
    expect(sides[0]).toMatch(/^Cost17 Connects may return WhyNo answer while the post stays open: base not returned\./);
    expect(sides[1]).toMatch(/^Boost10 Connects held .*See it in the rules The auction closes 7 days/);
    expect(boosted?.querySelector<HTMLAnchorElement>('.rule a')?.href).toMatch(/^https:\/\//);
  });

  test('says of a bid for a boost that it is owed, not only what became of it', async () => {
    const [entry] = entries(1, now);
    if (!entry) throw new Error('No entry.');
    const { boost, ...rest } = refundEntry(entry);
    const owed = { ...boost, bid: 6, state: 'charged', outlook: 'overdue', since: '2026-11-18' } as const;
    const body = await draw(<Sides entry={{ ...rest, boost: owed }} />);
    expect(read(body)).toMatch(/Boost6 Connects overdue since/);
  });

  test('says on which day something came back, and since when anything else is so', async () => {
    const [entry] = entries(1, now);
    if (!entry) throw new Error('No entry.');
    const { base, ...rest } = refundEntry(entry);
    const draws = (outlook: typeof base.outlook) =>
      draw(<Sides entry={{ ...rest, base: { ...base, outlook, since: '2026-11-18' } }} />);
    expect(read(await draws('returned'))).toContain('returned on Nov 18');
    expect(read(await draws('due'))).toContain('due back since Nov 18');
  });

  test('names the days that were not seen, and says where they can no longer be', async () => {
    const [entry] = entries(4, now).slice(3).map(refundEntry);
    if (!entry) throw new Error('There are four.');
    const unseen = [
      { from: '2026-10-04', to: '2026-10-07' },
      { from: '2026-11-15', to: '2026-11-20' },
    ];
    const overdue = await draw(<Sides entry={{ ...entry, base: { ...entry.base, unseen } }} />);
    expect(plain(overdue)).toContain('Not seen in Connects History: Oct 4 – 7 and since Nov 15.');
    expect(plain(overdue)).not.toContain('no longer');
    const gone = [{ from: '2026-10-04', to: '2026-10-05' }];
    const base = { ...entry.base, unseen, lost: gone, outlook: 'due' as const };
    const lost = await draw(<Sides entry={{ ...entry, base }} />);
    expect(plain(lost)).toContain('Not seen in Connects History: Oct 4 – 7 and since Nov 15.');
    expect(plain(lost)).toContain('It no longer shows Oct 4 – 5: whether the Connects came back then stays unknown.');
  });

  test('names what is missing of a return in part, and nothing of a whole one', async () => {
    const [entry] = entries(1, now);
    if (!entry) throw new Error('No entry.');
    const { base, boost, ...rest } = refundEntry(entry);
    const draws = (returned: number, bid: number, back: number) =>
      draw(
        <Sides
          entry={{
            ...rest,
            base: { ...base, spent: 14, returned, outlook: 'returned' },
            boost: { ...boost, bid, charged: 0, returned: back, state: 'released', outlook: 'returned' },
          }}
        />,
      );
    const words = read(await draws(10, 28, 18));
    expect(words).toContain('10 Connects came back; no row shows the other 4.');
    expect(words).toContain('18 Connects came back; no row shows the other 10.');
    expect(read(await draws(14, 28, 28))).not.toContain('no row shows');
  });

  test('sets an outcome in its row', async () => {
    const { client, body } = await refunds('#/refunds?show=overdue', 5);
    const select = body.querySelector('.refunds select') as HTMLSelectElement;
    select.value = 'expired';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(client.world.log[3]?.outcome).toBe('expired'), { timeout: 30_000 });
  });

  test('of overdue ones can be taken to support as text', async () => {
    const { body } = await refunds();
    await press(named('Copy as text for support'));
    const text = body.querySelector<HTMLTextAreaElement>('dialog textarea')?.value ?? '';
    expect(text).toBe(
      refundText(
        entries(30, now)
          .map(refundEntry)
          .filter(({ base }) => base.outlook === 'overdue'),
      ),
    );
    expect(text).toContain('In all: 63 Connects.');
  });

  test('teaches how it fills while nothing was sent', async () => {
    const { body } = await refunds('#/refunds', 0);
    expect(read(body)).toContain('Nothing to come back yet');
    expect(named<HTMLAnchorElement>('Start with Connects History').hash).toBe('#/guide');
  });
});

describe('the text for support', () => {
  test('names each job with its address, days with their year, the sum, and the rule with its source', async () => {
    const [entry] = entries(4, now).slice(3).map(refundEntry);
    if (!entry) throw new Error('There are four.');
    const text = refundText([{ ...entry, title: 'Paint a fence', jobUid: '1991000000000000001' }]);
    expect(text.split('\n')).toEqual([
      'Connects that should have come back',
      '',
      '1. Paint a fence',
      '   https://www.upwork.com/jobs/~021991000000000000001',
      '   Sent Nov 17, 2026 for 22 Connects. Closed, nobody hired, learnt Nov 18, 2026. Connects History shows no return since.',
      '',
      'In all: 22 Connects.',
      '',
      'What Upwork has published:',
      expect.stringMatching(/^The client cancels or closes the post before any contract: base returned\. https:/),
    ]);
  });

  test('says no more than was seen, and names the days that were not', () => {
    const [entry] = entries(4, now).slice(3).map(refundEntry);
    if (!entry) throw new Error('There are four.');
    const unseen = [{ from: '2026-11-19', to: '2026-11-19' }];
    const text = refundText([{ ...entry, base: { ...entry.base, unseen } }]);
    expect(text).toContain('no return on the days I saw. I did not see it for Nov 19, 2026.');
    expect(text).not.toContain('no return since');
    expect(text).not.toContain('no longer');
    const older = [{ from: '2026-08-01', to: '2026-08-20' }];
    const lost = refundText([{ ...entry, base: { ...entry.base, unseen: [...older, ...unseen], lost: older } }]);
    expect(lost.replace(/[\u2009\u202f\u00a0]/g, ' ')).toContain(
      'and Nov 19, 2026. Of these days it no longer shows Aug 1 – 20, 2026.',
    );
    const boost = { ...entry.boost, bid: 6, outlook: 'overdue', unseen } as const;
    const bid = refundText([{ ...entry, base: { ...entry.base, outlook: 'returned' }, boost }]);
    expect(bid).toContain('I did not see it for Nov 19, 2026.');
  });

  test('asks for a bid alone where the cost came back, and for both where neither did', () => {
    const [entry] = entries(4, now).slice(3).map(refundEntry);
    if (!entry) throw new Error('There are four.');
    const boost = { ...entry.boost, bid: 6, outlook: 'overdue', why: 'refund-boost-closed-no-hire' } as const;
    const both = refundText([{ ...entry, boost: { ...boost, since: '2026-11-18' } }]);
    expect(both).toContain('In all: 28 Connects.');
    const base = { ...entry.base, outlook: 'returned', why: 'history-label-job-cancelled' } as const;
    const bid = refundText([{ ...entry, base, boost: { ...boost, since: '2026-11-19' } }]);
    expect(bid).toContain('for 6 Connects. Closed, nobody hired, learnt Nov 19, 2026.');
    expect(bid).toContain('In all: 6 Connects.');
    expect(bid).not.toContain('Job cancelled');
  });

  test('addresses old jobs by their own mark', () => {
    expect(jobAddress('abcdef0123456789')).toBe('https://www.upwork.com/jobs/~01abcdef0123456789');
  });
});
