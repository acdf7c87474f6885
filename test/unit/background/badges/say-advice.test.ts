import { describe, expect, test } from 'vitest';
import { sayBadges } from '../../../../src/background/badges/say.ts';
import { sayAdvice, sayVerdict } from '../../../../src/background/badges/say-advice.ts';
import { sayLine } from '../../../../src/background/badges/say-line.ts';
import { sayWhy } from '../../../../src/background/badges/say-why.ts';
import { EVERY_RULE } from '../../../../src/core/advice/every-rule.ts';
import type { Advice } from '../../../../src/core/advice/index.ts';
import { advice, job, known, noon, OTHER, pageFacts, reading, reason, say, settings, UID } from './facts.ts';

const lines = (facts: Partial<Advice>) => sayAdvice(advice(facts), job(), say).map(({ tone, text }) => [tone, text]);
const EVEN = '1 win pays for 47 of these bids; others win about 1 in 60';

test.each([
  ['bid', 'Bid'],
  ['think', 'Think twice'],
  ['skip', 'Skip'],
  ['cannot', 'Cannot bid'],
  ['unknown', 'Unknown'],
] as const)('the verdict %s has a word and a shape of its own', (verdict, text) => {
  expect(sayVerdict(advice({ verdict }), say)).toEqual({ tone: verdict, text });
});

describe('what the bid must bring', () => {
  test('is one sentence, and says whose figures it rests on', () => {
    expect(lines({})[0]).toEqual(['plain', EVEN]);
    const own = '1 win pays for 47 of these bids; you win about 1 in 60';
    expect(lines({ basis: 'own' })[0]).toEqual(['plain', own]);
    expect(lines({ basis: 'own+others' })[0]).toEqual(['plain', own]);
  });

  test('is followed by the end of the likely chance that decided', () => {
    const winChance: Advice['winChance'] = [0.002, 0.01, 0.05];
    const why = (facts: Partial<Advice>) => lines({ winChance, ...facts })[1];
    expect(why({ step: 'above' })?.[1]).toBe(
      'So bid: it pays even if only 1 in 500 wins, the low end of what is likely.',
    );
    expect(why({ step: 'across' })?.[1]).toBe(
      'So think twice: it may be 1 in 500, which does not pay, or 1 in 20, which does.',
    );
    expect(why({ step: 'below' })?.[1]).toBe('So skip: even 1 in 20, the high end of what is likely, does not pay.');
    expect(why({ step: 'too-few' })).toBeUndefined();
    expect(lines({ winChance, step: 'below', breakEven: 1.2 })).toEqual([
      ['plain', 'Even a win would bring no more than its Connects cost'],
    ]);
  });

  test('is said to come in many times over where a bid is advised and that is so', () => {
    const oneIn = { needed: 9972, expected: 638 };
    const far = 'Pays many times over: 1 win takes about 638 of these bids and pays for 9,972';
    expect(lines({ verdict: 'bid', oneIn })[0]).toEqual(['plain', far]);
    const even = '1 win pays for 9,972 of these bids; others win about 1 in 638';
    expect(lines({ verdict: 'skip', oneIn })[0]).toEqual(['plain', even]);
    const near = '1 win pays for 6,379 of these bids; others win about 1 in 638';
    expect(lines({ verdict: 'bid', oneIn: { ...oneIn, needed: 6379 } })[0]).toEqual(['plain', near]);
  });

  test('counts the time of those who gave it', () => {
    expect(lines({ breakEvenWithTime: 0.0833 })[1]).toEqual(['plain', 'With your time, 1 win pays for 12']);
  });

  test('is not said where a figure is missing', () => {
    expect(lines({ oneIn: { needed: null, expected: 60 } })).toEqual([]);
    expect(lines({ oneIn: { needed: 47, expected: null } })).toEqual([]);
  });

  test('says of a free bid that it needs none, of unknown pay that nothing can be weighed, of a budget that it is passed', () => {
    const none = { needed: null, expected: 60 };
    expect(lines({ step: 'free', oneIn: none })).toEqual([['plain', 'A free bid has nothing to win back']]);
    expect(lines({ step: 'pay-unknown', lacks: ['duration', 'hours'], oneIn: none })).toEqual([
      ['plain', 'Not said: how long it runs, hours a week. Set a typical job in Settings to compare'],
    ]);
    expect(lines({ step: 'weekly-budget', week: { total: 1039, limit: 30 } })).toEqual([
      ['plain', EVEN],
      ['plain', 'With this bid you spend 1,039 Connects in seven days; your limit is 30'],
    ]);
  });
});

describe('the reasons on a card', () => {
  const three = ['questions-3-plus', 'payment-unverified', 'connects-21-plus'].map((id, at) =>
    reason({ id, direction: at === 0 ? 'for' : 'against' }),
  );

  test('are the strongest three, in the order of their weight, each by its direction', () => {
    expect(lines({ reasons: [...three, reason({ id: 'hourly-range-low' })] }).slice(2)).toEqual([
      ['for', '3 or more screening questions'],
      ['against', 'Payment method not verified'],
      ['against', 'Costs 21 Connects or more'],
    ]);
  });

  test('leave out what weighs nothing, and the wider of two signs of a crowd', () => {
    const reasons = [
      reason({ id: 'proposals-20-plus' }),
      reason({ id: 'proposals-20-50' }),
      reason({ id: 'flags-2-plus', weight: 0 }),
    ];
    expect(lines({ reasons }).slice(2)).toEqual([['against', '20 to 50 proposals']]);
  });

  test('come after what is unsafe, which stands before all figures, in the words of the post', () => {
    const quote = 'Pay a deposit of 50 USD.';
    const unsafe = reason({ id: 'pay-to-start', status: 'policy', weight: 0, effect: {}, quote });
    const said = sayAdvice(advice({ reasons: [unsafe, ...three] }), job(), say);
    expect(said.map(({ tone }) => tone)).toEqual(['stop', 'plain', 'plain', 'for', 'against']);
    expect(said[0]).toEqual({
      tone: 'stop',
      text: 'Asks you to pay, deposit or buy something',
      note: '“Pay a deposit of 50 USD.”',
    });
  });

  test("hold a limit of the person's own, which has no weight, with its figure and not the published one", () => {
    const limit = reason({ id: 'budget-under-150', status: 'folk', weight: 0, limit: 200, effect: {} });
    expect(lines({ reasons: [limit] })[2]).toEqual(['against', 'Fixed budget under your 200 USD']);
    const [why] = sayWhy(advice({ reasons: [limit] }), job(), say).parts;
    expect(why?.lines[0]).toMatchObject({ text: 'Fixed budget under your 200 USD', note: 'Your limit' });
  });

  test('hold a limit that has no figure', () => {
    const limit = reason({ id: 'already-hired', status: 'folk', weight: 0, limit: 0, effect: {} });
    expect(lines({ reasons: [limit] })[2]).toEqual(['against', 'Somebody is hired already']);
  });
});

describe('what own visits know', () => {
  const since = noon('10-03');
  const hired = { kind: 'hired', since, from: 0, to: 1 } as const;
  const earlier = { uid: OTHER, first: noon('09-01'), last: since, status: 'closed', hires: 0, spent: 0 } as const;
  const said = (facts: Partial<Advice>, hires: number | null = null) => {
    const [, , ...rest] = sayAdvice(advice(facts), job({ activity: { ...job().activity, hires } }), say);
    return rest.map(({ tone, text }) => [tone, text.replaceAll('\u00a0', ' ')]);
  };

  test('stands on the card where it is the Connects that this post took before', () => {
    const changes = [hired];
    expect(said({ earlier: [earlier, { ...earlier, spent: 14 }], changes }, 1)).toEqual([
      ['caution', 'Posted before: it took 14 Connects from you, last seen 3 Oct'],
    ]);
    expect(said({ earlier: [earlier] })).toEqual([]);
  });

  test('or that somebody was hired, told once', () => {
    expect(said({ changes: [hired] }, 1)).toEqual([['caution', 'Somebody was hired since 3 Oct']]);
    expect(said({}, 2)).toEqual([['caution', 'Somebody is hired already']]);
    expect([said({}, 0), said({}, null)]).toEqual([[], []]);
    const limit = reason({ id: 'already-hired', status: 'folk', weight: 0, limit: 0, effect: {} });
    expect(said({ reasons: [limit] }, 2)).toEqual([['against', 'Somebody is hired already']]);
  });

  test('is all of it under Why: cost, crowd and hires since the first visit, and the same post before', () => {
    const changes: Advice['changes'] = [
      { kind: 'cost', since, from: 12, to: 16 },
      { kind: 'crowd', since, from: '5-10', to: '20-50', grew: true },
      hired,
      { kind: 'status', since, from: 'open', to: 'closed' },
    ];
    const posts = [
      { ...earlier, spent: 14 },
      { ...earlier, status: null, hires: 1 },
      { ...earlier, hires: null },
    ];
    const why = sayWhy(advice({ changes, earlier: posts }), job(), say);
    const part = why.parts.find(({ title }) => title === 'What your visits know');
    expect(part?.lines.map(({ tone, text, note }) => [tone, text.replaceAll('\u00a0', ' '), note])).toEqual([
      ['against', 'Went up: 12 when you first saw it, 3 Oct', undefined],
      ['against', '20-50 proposals now, 5-10 on your first visit, 3 Oct', undefined],
      ['against', 'Somebody was hired since 3 Oct', undefined],
      [
        'against',
        'The same post under another address, last seen 3 Oct',
        'closed without a hire · you spent 14 Connects on it',
      ],
      ['against', 'The same post under another address, last seen 3 Oct', 'somebody was hired then'],
      ['against', 'The same post under another address, last seen 3 Oct', undefined],
    ]);
  });
});

test.each([
  [1, 'In the top third of your last 40'],
  [2, 'In the middle third of your last 40'],
  [3, 'In the bottom third of your last 40'],
] as const)('a job in third %i is ranked in words', (third, text) => {
  expect(lines({ rank: { place: 5, of: 40, third } }).at(-1)).toEqual(['plain', text]);
});

describe('why', () => {
  const parts = (facts: Partial<Advice>) =>
    Object.fromEntries(sayWhy(advice(facts), job(), say).parts.map(({ title, lines: said }) => [title, said]));

  test('holds every reason with how well it is known, its effect and on how many bids, and the way to its rule', () => {
    const own = reason({ id: 'questions-3-plus', direction: 'for', status: 'own', own: { bids: 14, replies: 2 } });
    const all = parts({ reasons: [reason(), own, reason({ id: 'proposals-20-plus', effect: {} })] });
    expect(all['For and against, weightiest first']).toEqual([
      {
        tone: 'against',
        text: 'Payment method not verified',
        note: 'Tested · 2.1 % of bids answered · 13.2 % of bids on average · Measured on 94 bids',
        rule: 'payment-unverified',
      },
      {
        tone: 'for',
        text: '3 or more screening questions',
        note: 'Your own results · 2.1 % of bids answered · Measured on 94 bids · yours: 2 of 14 answered',
        rule: 'questions-3-plus',
      },
      { tone: 'against', text: '20 or more proposals', note: 'Tested', rule: 'proposals-20-plus' },
    ]);
  });

  test('says of a reason that the page leaves open on which day a visit saw it', () => {
    const [line] =
      parts({ reasons: [reason({ effect: {}, seen: noon('10-03') })] })['For and against, weightiest first'] ?? [];
    expect(line?.note?.replaceAll('\u00a0', ' ')).toBe('Tested · Not on this page: read 3 Oct');
  });

  test('says of a cheap bid why that speaks against it', () => {
    const cheap = reason({ id: 'connects-8-or-less', effect: { reply: 9, baseline: 13.2, n: 346 } });
    const [line] = parts({ reasons: [cheap] })['For and against, weightiest first'] ?? [];
    expect(line?.note).toContain('Cheap bids were answered less often in the one large log');
    expect(line?.note).toMatch(/^Tested/);
  });

  test('says what a rate is compared with once, and again where the reason before has another one', () => {
    const compared = [13.2, 13.2, 9.3, 13.2].map((baseline) => reason({ effect: { reply: 7, baseline } }));
    const said = parts({ reasons: compared })['For and against, weightiest first'];
    expect(said?.map(({ note }) => /[\d.]+ % (?:of bids on average|otherwise)/.exec(note ?? '')?.[0])).toEqual([
      '13.2 % of bids on average',
      undefined,
      '9.3 % otherwise',
      '13.2 % of bids on average',
    ]);
  });

  test('leaves out the wider of two signs of one thing, unless own bids have turned one of them round', () => {
    const shown = (...reasons: ReturnType<typeof reason>[]) =>
      parts({ reasons })['For and against, weightiest first']?.map(({ rule }) => rule);
    const [wide, narrow] = [reason({ id: 'proposals-20-plus' }), reason({ id: 'proposals-20-50' })];
    const flags = ['flags-2-plus', 'flags-3-plus'].map((id) => reason({ id, weight: 0 }));
    expect(shown(wide, narrow, ...flags)).toEqual(['proposals-20-50', 'flags-3-plus']);
    expect(shown(wide, reason({ id: 'flags-2-plus', weight: 0 }))).toEqual(['proposals-20-plus', 'flags-2-plus']);
    expect(shown(wide, { ...narrow, direction: 'for' })).toEqual(['proposals-20-plus', 'proposals-20-50']);
  });

  test('says of a limit that it is one, and of what is unsafe its words', () => {
    const folk = { status: 'folk', weight: 0, effect: {} } as const;
    const reasons = [reason({ ...folk, limit: 200 }), reason({ ...folk, status: 'policy', quote: 'Pay first.' })];
    const said = parts({ reasons })['For and against, weightiest first'];
    expect(said?.map(({ note }) => note)).toEqual(['Your limit', '“Pay first.”']);
  });

  test.each([
    ['others', 'From others’ results: yours count from 20 settled bids on'],
    ['own+others', 'From others’ results and your own'],
    ['own', 'From your own results'],
  ] as const)('gives the chance as a range, and whose it is (%s)', (basis, note) => {
    expect(parts({ basis })['Chance to win']).toEqual([
      { tone: 'plain', text: 'Between 1 in 200 and 1 in 20', note, rule: 'verdict' },
    ]);
  });

  test('names what could not be read and what counts nothing, and has no empty part', () => {
    const said = parts({ unknown: ['payment-unverified'], idle: ['fixed-price'] });
    expect(Object.keys(said)).toEqual([
      'Chance to win',
      'Not said on this page, and not counted',
      'Untested, or without effect: counts nothing',
    ]);
    expect(said['Not said on this page, and not counted']).toEqual([
      { tone: 'plain', text: 'Payment method not verified', rule: 'payment-unverified' },
    ]);
  });

  test('has words for every rule there is', () => {
    const ids = EVERY_RULE.map(({ id }) => id);
    const said = sayWhy(advice({ idle: ids }), job(), say).parts.at(-1)?.lines ?? [];
    expect(said).toHaveLength(ids.length);
    expect(said.filter(({ text }) => text.startsWith('sign_'))).toEqual([]);
  });
});

describe('a card', () => {
  const card = (facts: Partial<Advice>, job_: Parameters<typeof job>[0] = {}) => {
    const all = { ...pageFacts(), advice: { [UID]: advice(facts) } };
    return sayBadges(reading({ jobs: [job({ connects: 16, status: 'open', ...job_ })] }), all, settings, say)[''];
  };

  test('has the verdict at its head, and why below', () => {
    expect(card({})).toMatchObject({ verdict: { tone: 'think' }, main: '16 Connects', why: { label: 'Why' } });
  });

  test.each(['over', 'sent'] as const)('has no verdict where nothing is left to decide (%s)', (step) => {
    expect(card({ verdict: 'cannot', step })).toMatchObject({ verdict: null, why: null });
  });

  test('without advice says what it said before', () => {
    const plain = sayBadges(reading(), pageFacts(), settings, say)[''];
    expect(plain).toMatchObject({ verdict: null, why: null, main: '16 Connects' });
  });
});

describe('a tile', () => {
  const tile = (facts: Partial<Advice>, memory = known()) =>
    sayLine(memory, advice(facts), settings, say)?.lines.map(({ tone, text }) => [tone, text.replace('\u00a0', ' ')]) ??
    null;

  test('is silent about what is not clearly against the bid', () => {
    for (const verdict of ['bid', 'think', 'unknown'] as const)
      expect(tile({ verdict, reasons: [reason()] })).toBeNull();
    expect(tile({ verdict: 'cannot', step: 'over' })).toBeNull();
  });

  test('says skip with the first reason against it', () => {
    const reasons = [reason({ id: 'questions-3-plus', direction: 'for' }), reason()];
    expect(tile({ verdict: 'skip', step: 'below', reasons })).toEqual([
      ['skip', 'Skip'],
      ['against', 'Payment method not verified'],
    ]);
    expect(tile({ verdict: 'skip', step: 'below' })).toEqual([['skip', 'Skip']]);
  });

  test('says that it costs more Connects than there are', () => {
    expect(tile({ verdict: 'cannot', step: 'too-few' })).toEqual([['cannot', 'More Connects than you have']]);
  });

  test('of a job that was bid on tells that alone', () => {
    const sent = { at: noon('10-03'), base: 14, boost: 0 };
    expect(tile({ verdict: 'skip', step: 'below' }, known({ sent }))).toEqual([['done', 'Sent 3 Oct, 14 Connects']]);
  });
});
