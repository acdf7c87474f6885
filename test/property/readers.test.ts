/** A page may be anything. Whatever is taken out, moved or repeated: no reader throws, and none says another number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/job.ts';
import { read } from '../../src/readers/read.ts';
import { documentOf, type Fixture, fixtures } from '../pages/fixtures.ts';

const PAGES = ['search', 'feed', 'job', 'panel'].flatMap((kind) =>
  fixtures(kind).map((page) => [`${kind}/${page.name}`, page] as const),
);
/** The same pages suffer the same things each time, so that a failure can be looked at again. */
const RUNS = { numRuns: 10, seed: 20261122 };

/** A step on the way to a broken page: what is done, to which element (by its share of the way through the page). */
const damage = fc.array(
  fc.tuple(
    fc.constantFrom('remove', 'unwrap', 'strip', 'hide', 'reverse', 'empty'),
    fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  ),
  { minLength: 1, maxLength: 25 },
);

function suffer(root: Document, steps: readonly (readonly [string, number])[]): void {
  for (const [what, where] of steps) {
    const all = root.body.querySelectorAll('*');
    const el = all[Math.floor(where * all.length)];
    if (!el) return;
    if (what === 'remove') el.remove();
    else if (what === 'unwrap') el.replaceWith(...el.childNodes);
    else if (what === 'strip') for (const name of el.getAttributeNames()) el.removeAttribute(name);
    else if (what === 'hide') el.setAttribute('hidden', '');
    else if (what === 'reverse') el.append(...[...el.children].reverse());
    else el.replaceChildren();
  }
}

function hurt({ html, url }: Fixture, change: (root: Document) => void): Reading {
  const root = documentOf(html, url);
  change(root);
  return read(root, url);
}

const broke = ({ diagnostics }: Reading) => diagnostics.some(({ field }) => field === 'page');

describe.each(PAGES)('%s', (_, page) => {
  it('never throws, whatever happens to it, and gives whole readings', () => {
    fc.assert(
      fc.property(damage, (steps) => {
        const reading = hurt(page, (root) => suffer(root, steps));
        expect(broke(reading)).toBe(false);
        for (const job of reading.jobs) expect(Object.keys(job).sort()).toEqual(KEYS);
      }),
      RUNS,
    );
  });

  it('says no other figure when parts of it are taken out', () => {
    const [whole] = page.reading.jobs;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 15 }),
        (where) => {
          const reading = hurt(page, (root) =>
            suffer(
              root,
              where.map((each) => ['remove', each]),
            ),
          );
          expect(broke(reading)).toBe(false);
          for (const job of reading.jobs) {
            const told = page.reading.jobs.find(({ uid }) => uid === job.uid);
            // Without its link an old tile still carries its number: then it is known by that.
            if (told && whole)
              for (const [path, figure] of figures(job)) expect([null, at(told, path)], path).toContain(figure);
          }
          if (reading.balance !== null) expect(reading.balance).toBe(page.reading.balance);
        },
      ),
      RUNS,
    );
  });
});

const KEYS = Object.keys(fixtures('job')[0]?.reading.jobs[0] ?? {}).sort();

type Figure = number | boolean | null;

/** Every number and every yes or no of a job, by its path; "complete" claims nothing when it is false. */
function figures(value: unknown, path = ''): [string, Figure][] {
  if (typeof value === 'number' || (typeof value === 'boolean' && !path.endsWith('complete'))) return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => figures(each, path ? `${path}.${key}` : key));
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((each, key) => (each as Record<string, unknown> | null)?.[key], value);
}

const LIST = fixtures('search').find(({ name }) => name === 'posted-and-proposals-2026');

it('reads an empty page, and one with a thousand jobs', () => {
  const url = LIST?.url ?? '';
  for (const html of ['', '<html></html>', '<frameset></frameset>', '<main></main>', '\u0000<<<>']) {
    for (const [, page] of PAGES) expect(broke(read(documentOf(html), page.url))).toBe(false);
  }
  const root = documentOf(LIST?.html ?? '', url);
  const [tile] = root.querySelectorAll('article');
  const list = root.querySelector('section');
  const markup = tile?.outerHTML ?? '';
  list?.replaceChildren();
  for (let i = 0; i < 1000; i += 1) {
    const holder = root.createElement('div');
    holder.innerHTML = markup.replaceAll('2090100000000000011', String(2090100000000001000n + BigInt(i)));
    list?.append(...holder.children);
  }
  const { jobs } = read(root, url);
  expect(jobs).toHaveLength(1000);
  expect(new Set(jobs.map(({ uid, ...job }) => JSON.stringify(job))).size).toBe(1);
});

it('reads nothing out of scripts, whatever they hold', () => {
  const lies =
    '<div><script>var x = "Send a proposal for: 99 Connects Available Connects: 98"</script><template><div>Send a proposal for: 97 Connects</div></template><style>/* Proposals: 50+ */</style></div>';
  for (const [, page] of PAGES) {
    const lied = page.html.replace(/<(section|h4|h3|h2|li|article)\b[^>]*>/g, (tag) =>
      tag.startsWith('<h') ? tag : `${tag}${lies}`,
    );
    const { diagnostics: _, anchors: __, ...reading } = hurt({ ...page, html: lied }, () => {});
    expect(reading).toEqual(page.reading);
  }
});
