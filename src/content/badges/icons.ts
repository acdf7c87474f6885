import type { Tone } from '../../protocol/badge.ts';

const SVG = 'http://www.w3.org/2000/svg';
const ROUND = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z';
const OCTAGON = 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5Z';

/** Strokes on 16 × 16, told apart by shape alone. */
const STROKES: Record<Exclude<Tone, 'plain'>, string> = {
  done: 'm3 8.6 3.2 3.2L13 4.8',
  caution: 'M8 2.3 14.3 13.4H1.7ZM8 6.4v3.3M8 11.5v.1',
  stop: `${OCTAGON}M8 4.9v3.7M8 10.9v.1`,
  for: 'M8 3.5v9M3.5 8h9',
  against: 'M3.5 8h9',
  bid: `${ROUND}M5.3 8.2l2 2 3.5-4`,
  think: `${ROUND}v12m2-11.5v11m2-9.5v8`,
  skip: 'm3.5 4 4 4-4 4m5-8 4 4-4 4',
  cannot: `${OCTAGON}M6 6l4 4m0-4-4 4`,
  unknown: 'M5.8 5.8a2.2 2.2 0 1 1 2.2 2.6v1.2m0 2.3v.1',
};

/** The extension's mark in one colour: a b whose bowl is a coin, and on the coin the sign of an account that balances. */
const MARK = 'M3 2h2v12H3zM9.5 5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M7 8h5v1H7zm0 2h5v1H7z';

/** What an icon means is said in words beside it. */
function icon(document: Document, name: string, box: string, d: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', box);
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

/** None where there is nothing to point at. */
export function toneIcon(document: Document, tone: Tone): SVGSVGElement[] {
  return tone === 'plain' ? [] : [icon(document, 'icon', '0 0 16 16', STROKES[tone])];
}

export function mark(document: Document): SVGSVGElement {
  return icon(document, 'mark', '2 1 13 14', MARK);
}
