/** What holds for every reader on every page of its kind. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/read.ts';
import { documentOf, type Fixture, fixtures, said } from '../../pages/fixtures.ts';
import { contradictions, MUTATIONS } from './mutations.ts';

/** What people typed into the fixtures' forms begins so. */
const TYPED = /TYPED/;

function readingOf({ html, url, today }: Fixture, change?: (root: Document) => void) {
  const root = documentOf(html, url);
  change?.(root);
  return read(root, url, today);
}

/** Tests that a kind of page is read as its fixtures say, and keeps the laws of reading. */
export function keepsTheLaws(kind: string): void {
  describe.each(fixtures(kind).map((page) => [page.name, page] as const))(`${kind}: %s`, (_, page) => {
    it('says what is written beside it and nothing else', () => {
      expect(said(readingOf(page))).toEqual(page.reading);
    });

    it.each(MUTATIONS.map((each) => [each.name, each] as const))('says nothing else after: %s', (_name, { change }) => {
      const { diagnostics } = readingOf(page);
      const disputed = diagnostics.filter(({ reason }) => reason === 'conflict').map(({ field }) => `${field}:`);
      // Where two anchors disagreed and the change took one of them away, the other may be heard.
      const now = said(readingOf(page, change));
      const found = now.page === 'none' ? [] : contradictions(page.reading, now);
      expect(found.filter((each) => !disputed.some((field) => each.startsWith(field)))).toEqual([]);
    });

    it('leaves the page as it was', () => {
      const root = documentOf(page.html, page.url);
      const before = root.documentElement.outerHTML;
      read(root, page.url, page.today);
      expect(root.documentElement.outerHTML).toBe(before);
    });

    it('repeats nothing that a person typed', () => {
      const typed = (root: Document): void => {
        for (const box of root.querySelectorAll('textarea, input'))
          (box as HTMLInputElement).value = 'TYPED 33 Connects';
        const rich = root.createElement('div');
        rich.setAttribute('contenteditable', 'true');
        rich.innerHTML =
          '<h2>Job details</h2><h3>TYPED title</h3><p>This proposal requires 33 Connects</p><p>TYPED</p>';
        (root.querySelector('main form, main section, main') ?? root.body).prepend(rich);
      };
      const now = readingOf(page, typed);
      expect(JSON.stringify(now)).not.toMatch(TYPED);
      expect(said(now)).toEqual(page.reading);
    });

    it('never throws while parts of the page are missing', () => {
      const root = documentOf(page.html, page.url);
      for (const [at, el] of [...root.querySelectorAll('body *')].entries()) {
        if (at % 5 !== 0) continue;
        const [parent, next] = [el.parentNode, el.nextSibling];
        el.remove();
        const { diagnostics } = read(root, page.url, page.today);
        expect(diagnostics.filter(({ field }) => field === 'page')).toEqual([]);
        parent?.insertBefore(el, next);
      }
    });
  });
}
