import type { CopiedLink } from '../../core/exchange/index.ts';

/**
 * The links of copied HTML, in their order. It is parsed into a document that is never shown: nothing in it is loaded or
 * run, and nothing but these words and addresses is taken from it.
 */
export function linksIn(html: string): CopiedLink[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('a[href]')].map((link) => ({
    title: link.textContent ?? '',
    address: link.getAttribute('href') ?? '',
  }));
}
