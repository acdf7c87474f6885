// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { EVERY_RULE } from '../../../src/core/advice/every-rule.ts';
import { PUBLISHED_RULE } from '../../../src/core/advice/verdict.ts';
import { Options } from '../../../src/options/app.tsx';
import { valueWords } from '../../../src/options/rules/book-rule.tsx';
import { effectWords } from '../../../src/options/rules/effect-words.ts';
import { CHAPTERS, chapterOf, MYTHS, RULES, ruleOf } from '../../../src/options/rules/rulebook.ts';
import { SECTIONS, sectionOf } from '../../../src/options/rules/sections.ts';
import type { OwnResults } from '../../../src/protocol/advice-answers.ts';
import { type TwinWorld, twinClient } from '../../twins/app-client.ts';
import { appState, entries } from '../../twins/sample.ts';
import { insightsIn } from '../../twins/sample-insights.ts';
import { draw, named, read, settle } from '../ui/draw.ts';

const now = new Date('2026-11-21T12:00:00Z');

async function rules(hash: string, change: Partial<TwinWorld> = {}) {
  const client = twinClient({ state: appState(now), log: entries(3, now), page: null, ...change });
  location.hash = hash;
  return { client, body: await draw(<Options client={client} />) };
}

const tab = (body: Element) => read(body.querySelector('.tabs [aria-current]'));

describe('the addresses of rules', () => {
  test('are one for each: no rule of the book, rule of the advice and section share one', () => {
    const ids = [...RULES, ...EVERY_RULE, ...SECTIONS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('lead every rule to a section, and every one of the book that is no mistake to a chapter', () => {
    for (const { id } of [...RULES, ...EVERY_RULE]) expect(sectionOf(id)).not.toBeNull();
    expect(RULES.filter((rule) => rule.topic !== 'myth' && !chapterOf(rule))).toEqual([]);
    expect(new Set(CHAPTERS.map(({ id }) => id)).size).toBe(CHAPTERS.length);
    expect(sectionOf('no-such-rule')).toBeNull();
  });

  test('open the rule: its chapter unfolds, and it has the focus', async () => {
    const { body } = await rules('#/rules/boost-auction-days');
    expect(tab(body)).toBe('Rulebook');
    const chapter = body.querySelector<HTMLDetailsElement>('.chapter[open]');
    expect(read(chapter?.querySelector('h2') ?? null)).toBe('Boosts');
    expect(document.activeElement?.id).toBe('boost-auction-days');
    expect(read(document.activeElement)).toContain('The auction closes 7 days after posting');
  });

  test('open what held before, too', async () => {
    const { body } = await rules('#/rules/grant-basic-monthly-2019');
    expect(body.querySelector<HTMLDetailsElement>('.chapter[open] .before')?.open).toBe(true);
    expect(document.activeElement?.id).toBe('grant-basic-monthly-2019');
  });

  test('say so where no rule has that name', async () => {
    const { body } = await rules('#/rules/no-such-rule');
    expect(read(body.querySelector('.notice'))).toContain('There is no rule called “no-such-rule”');
  });
});

describe('the view of rules', () => {
  test('opens with how a verdict is made, each step with a name of its own', async () => {
    const { body } = await rules('#/rules');
    expect(tab(body)).toBe('The verdict');
    const steps = [...body.querySelectorAll('.steps h3')].map(read);
    expect(steps).toHaveLength(7);
    expect(steps[0]).toBe('Cannot bid');
    expect(body.querySelector('#verdict')).not.toBeNull();
    const ids = [...body.querySelectorAll('.steps li')].map(({ id }) => id);
    expect(ids).toEqual(PUBLISHED_RULE.map(({ id }) => `verdict-${id}`));
    for (const id of ids) expect(sectionOf(id)).toBe('verdict');
  });

  test('shows every rule of the advice once, with how well it is known', async () => {
    const { body } = await rules('#/rules/bids');
    const shown = [...body.querySelectorAll('.ruling')].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(EVERY_RULE.map(({ id }) => id).toSorted());
    expect(read(body.querySelector('#proposals-50-plus'))).toMatch(
      /^50 or more proposals Tested6\.8 % of 822 bids answered, 13\.2 % of bids on average, 2 of them won\./,
    );
    expect(read(body.querySelector('#client-rating .tag'))).toBe('No effect');
  });

  test('says of a sign what the person’s own bids say, once there are some', async () => {
    const term = { id: 'proposals-50-plus', weight: 0.2, own: 0.7, bids: 41, replies: 9 };
    const results: OwnResults = {
      signs: [
        term,
        { ...term, id: 'proposals-20-50', bids: 0, own: 0 },
        { ...term, id: 'payment-unverified', bids: 19, replies: 2 },
        { ...term, id: 'connects-21-plus', bids: 20, replies: 2 },
      ],
    };
    const { body } = await rules('#/rules/bids', { results });
    expect(read(body.querySelector('#proposals-50-plus'))).toMatch(
      /^50 or more proposals Tested Mostly your own.*Of your own 41 bids with it 9 were answered\. By now it speaks for a bid\./,
    );
    expect(read(body.querySelector('#proposals-20-50'))).not.toContain('Of your own');
    // Which way a sign weighs is claimed from 20 bids with it on.
    expect(read(body.querySelector('#payment-unverified'))).toContain('Of your own 19 bids with it 2 were answered.');
    expect(read(body.querySelector('#payment-unverified'))).not.toContain('By now');
    expect(read(body.querySelector('#connects-21-plus'))).toContain('By now it speaks for a bid.');
  });

  test('sets each mistake beside what is right, with the rules behind it', async () => {
    const { body } = await rules('#/rules/myths');
    expect(body.querySelectorAll('.ruling')).toHaveLength(MYTHS.length);
    const winning = body.querySelector('#myth-winning-returns-connects');
    expect(read(winning)).toContain('They do not: a contract was made.');
    expect(winning?.querySelector<HTMLAnchorElement>('.rule a')?.hash).toBe('#/rules/refund-base-hired-me');
  });

  test('says how sure a rule is and since when, and links to its source', async () => {
    const { body } = await rules('#/rules/expiry-days');
    const facts = body.querySelector('#expiry-days .facts');
    expect(read(facts)).toMatch(/^Well confirmed\s?Since about May 2019/);
    expect(facts?.querySelector<HTMLAnchorElement>('a[href^=https]')?.host).toBe('support.upwork.com');
  });

  test('has a link to each rule in words; its id stands in the address and when pointed at', async () => {
    for (const [section, id] of [
      ['expiry-days', 'expiry-days'],
      ['bids', 'proposals-50-plus'],
      ['myths', 'myth-winning-returns-connects'],
    ] as const) {
      const { body } = await rules(`#/rules/${section}`);
      const link = body.querySelector<HTMLAnchorElement>(`#${id} .facts a[href^="#"]`);
      expect(read(link)).toMatch(/^Link to this rule ./);
      expect([link?.hash, link?.title]).toEqual([`#/rules/${id}`, id]);
      expect(read(body.querySelector('main'))).not.toContain(id);
    }
    const { body } = await rules('#/rules/values');
    const away = body.querySelector<HTMLAnchorElement>('.value .facts a');
    expect(read(away)).toMatch(/^See it in the rules ./);
    expect(sectionOf(away?.hash.replace('#/rules/', '') ?? '')).toBe('book');
  });

  test('is searched as one, by the words of rules, claims and signs', async () => {
    const { body } = await rules('#/rules');
    const field = body.querySelector<HTMLInputElement>('.search input');
    if (!field) throw new Error('There is no search.');
    await act(() => {
      field.value = 'crypto';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle();
    expect([...body.querySelectorAll('.ruling')].map(({ id }) => id)).toEqual(['odd-payment']);
    expect(location.hash).toBe('#/rules?q=crypto');
    const { body: none } = await rules('#/rules?q=zither');
    expect(read(none)).toContain('No rule has these words.');
    expect(named<HTMLAnchorElement>('Show all rules').hash).toBe('#/rules');
  });
});

describe('what was measured', () => {
  test('is said with what was published and no more', async () => {
    await rules('#/rules');
    const words = (id: string) => effectWords(EVERY_RULE.find((rule) => rule.id === id) ?? (ruleOf(id) as never));
    expect(words('full-time-under-6-months')).toBe('Measured on 356 bids, none of them won.');
    expect(words('bid-lowest-under-10')).toBe('7 points fewer answered, 17.9 points fewer looked at.');
    expect(words('boosted')).toBe(
      'Measured on 71 bids, no more answers and no fewer, 4 points more looked at, none of them won.',
    );
    expect(words('repost')).toBe('Nobody has published what came of bids with this sign.');
    expect(words('pay-to-start')).toBe('A matter of safety, not of chances.');
    expect(words('invites-sent')).toBe('In use by others. The log shows no effect; no figures were published.');
  });
});

describe('a rule’s value', () => {
  const words = (id: string) => {
    const rule = ruleOf(id);
    if (!rule) throw new Error(`There is no rule ${id}.`);
    return valueWords(rule);
  };

  test('stands beside a statement that points to it without saying it', () => {
    expect(words('boost-ends-after-opens')).toBe('3 opens');
    expect(words('cost-observed-2025')).toBe('10 · 14 · 21 connects');
    expect(words('history-label-badge')).toBe('Availability Badge');
    expect(words('proposals-tabs')).toBe('Active · Referrals · Archived');
  });

  test('is left out where the statement says it, in figures or in words', () => {
    for (const id of ['price-unit', 'boost-slots', 'cost-invitation', 'expiry-order', 'refund-base-expired'])
      expect(words(id)).toBe('');
  });
});

describe('Plus or buying', () => {
  const line = (body: Element) => read(body.querySelector('.verdict-line'));

  test('is reckoned from the person’s own spending, in one line', async () => {
    const insights = { ...insightsIn(now), monthly: 160.4 };
    const { body } = await rules('#/rules/plus', { insights });
    expect(line(body)).toBe('For 160 Connects a month buying is cheaper by $6.49: $22.50 against $28.99.');
    expect(read(body.querySelector('.reckoning'))).toContain('10 come with it, 150 × $0.15 = $22.50');
  });

  test('waits for a figure while the log does not know a month, and goes by what is typed', async () => {
    const { body } = await rules('#/rules/plus');
    expect(line(body)).toBe('');
    const field = body.querySelector<HTMLInputElement>('#plus input[type=text]');
    if (!field) throw new Error('There is no field.');
    await act(() => {
      field.value = '60';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(line(body)).toBe('For 60 Connects a month buying is cheaper by $12.49: $7.50 against $19.99.');
  });

  test('turns round where the person set another value', async () => {
    const state = appState(now);
    const terms = { 'plus-monthly': { value: 300, from: '2020-01-01' } };
    const { body } = await rules('#/rules/plus', {
      state: { ...state, settings: { ...state.settings, terms } },
      insights: { ...insightsIn(now), monthly: 250 },
    });
    expect(line(body)).toBe('For 250 Connects a month Plus is cheaper by $16.01: $19.99 against $36.00.');
    expect(read(body.querySelector('#plus'))).toContain('Plus is cheaper from 144 Connects a month on.');
  });
});
