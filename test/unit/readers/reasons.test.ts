import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/job.ts';
import { Notes } from '../../../src/readers/notes.ts';
import { read } from '../../../src/readers/read.ts';
import { documentOf, fixtures } from '../../pages/fixtures.ts';

function readingOf(kind: string, name: string) {
  const page = fixtures(kind).find((each) => each.name === name);
  if (!page) throw new Error(`there is no page ${kind}/${name}`);
  return read(documentOf(page.html, page.url), page.url);
}

const about = (field: string, all: Diagnostic[]) => all.find((each) => each.field === field)?.reason;

describe('a field is read', () => {
  const field = (...said: (string | null | undefined)[]) => {
    const notes = new Notes();
    const value = notes.field(
      'f',
      said.map((each, i) => [`a${i}`, () => each] as const),
    );
    return { value, why: notes.diagnostics[0], from: notes.anchors['f'] };
  };

  it('from the first anchor that says it, where all that speak agree', () => {
    expect(field(undefined, null, 'x', 'x')).toEqual({ value: 'x', why: undefined, from: 'a2' });
  });

  it('not at all where two anchors say different things', () => {
    expect(field('x', undefined, 'y')).toEqual({
      value: null,
      why: { field: 'f', reason: 'conflict', anchors: ['a0', 'a2'] },
      from: undefined,
    });
  });

  it('not where an anchor is there and not understood, or none is there', () => {
    expect(field(undefined, null).why).toEqual({ field: 'f', reason: 'unreadable', anchors: ['a1'] });
    expect(field(undefined, undefined).why).toEqual({ field: 'f', reason: 'absent', anchors: ['a0', 'a1'] });
  });
});

describe('a reading says', () => {
  it('from which anchor each field came', () => {
    const { anchors } = readingOf('search', 'posted-and-proposals-2026');
    expect(anchors).toMatchObject({
      'jobs[0].posted': 'job-pubilshed-date',
      'jobs[0].proposals': 'proposals-tier',
      'jobs[0].client.country': 'location',
      'jobs[0].client.reviews': 'tooltip',
    });
  });

  it('that two costs disagree', () => {
    const { diagnostics } = readingOf('job', 'two-costs');
    expect(about('jobs[0].connects', diagnostics)).toBe('conflict');
    expect(about('jobs[0].client.rating', diagnostics)).toBe('absent');
  });

  it.each([
    ['search', 'not-drawn-yet', 'jobs'],
    ['feed', 'old-2026-half-drawn', 'jobs'],
    ['job', 'not-drawn-yet', 'jobs[0].connects'],
    ['panel', 'still-empty', 'jobs[0].connects'],
    ['panel', 'not-mounted', 'jobs[0]'],
    ['panel', 'still-the-job-before', 'jobs[0]'],
  ])('that %s/%s is not drawn yet', (kind, name, field) => {
    expect(about(field, readingOf(kind, name).diagnostics)).toBe('loading');
  });

  it.each([
    ['search', 'jobs'],
    ['job', 'jobs[0]'],
  ])('that the browser translated the page (%s)', (kind, field) => {
    const { diagnostics } = readingOf(kind, 'translated');
    expect(diagnostics).toContainEqual({ field, reason: 'unreadable', anchors: ['translated'] });
  });

  it('that words it knows hold a figure it does not', () => {
    const page = fixtures('job').find(({ name }) => name === 'fixed-2026');
    const html = page?.html.replace('<span>17</span>', '<span>1,4</span>') ?? '';
    const { jobs, diagnostics } = read(documentOf(html), page?.url ?? '');
    expect(jobs[0]?.connects).toBeNull();
    expect(about('jobs[0].connects', diagnostics)).toBe('unreadable');
  });

  it('the terms of the job by their words where their list has lost its class and the client has such a list', () => {
    const page = fixtures('job').find(({ name }) => name === 'fixed-2026');
    const root = documentOf(page?.html ?? '');
    root.querySelector('ul.features')?.removeAttribute('class');
    expect(root.querySelectorAll('ul.features')).toHaveLength(1);
    const { jobs } = read(root, page?.url ?? '');
    expect(jobs[0]).toMatchObject({ type: 'fixed', budget: 1275, hourly: null, level: 'intermediate' });
  });

  it('nothing of the page in its reasons', () => {
    for (const kind of ['search', 'feed', 'job', 'panel']) {
      for (const page of fixtures(kind)) {
        const { diagnostics, anchors, jobs } = read(documentOf(page.html, page.url), page.url);
        const told = JSON.stringify([diagnostics, anchors]);
        for (const { title, text } of jobs) {
          for (const theirs of [title, text]) if (theirs) expect(told).not.toContain(theirs);
        }
      }
    }
  });
});

it('a page that breaks a reader is a page not understood, with the kind of error', () => {
  const root = documentOf('<main></main>');
  Object.defineProperty(root, 'querySelectorAll', {
    value: () => {
      throw new TypeError('broken');
    },
  });
  expect(read(root, 'https://www.upwork.com/nx/search/jobs')).toMatchObject({
    page: 'none',
    jobs: [],
    diagnostics: [{ field: 'page', reason: 'unreadable', anchors: ['TypeError'] }],
  });
});
