import { OCTAGON, VERDICT_SHAPES } from '../../core/verdict-shapes.ts';
import type { Tone } from '../../protocol/badge.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Strokes on 16 × 16, told apart by shape alone. */
const STROKES: Record<Exclude<Tone, 'plain'>, string> = {
  done: 'm3 8.6 3.2 3.2L13 4.8',
  caution: 'M8 2.3 14.3 13.4H1.7ZM8 6.4v3.3M8 11.5v.1',
  stop: `${OCTAGON}M8 4.9v3.7M8 10.9v.1`,
  for: 'M8 3.5v9M3.5 8h9',
  against: 'M3.5 8h9',
  ...VERDICT_SHAPES,
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
