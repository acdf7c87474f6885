import type { Tone } from './model.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on 16 × 16, told apart by shape alone: a tick, a triangle, an octagon. */
const STROKES: Record<Exclude<Tone, 'plain'>, string> = {
  done: 'm3 8.6 3.2 3.2L13 4.8',
  caution: 'M8 2.3 14.3 13.4H1.7ZM8 6.4v3.3M8 11.5v.1',
  stop: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5ZM8 4.9v3.7M8 10.9v.1',
};

/** The extension's mark, small: a b whose bowl is a coin. */
const MARK: readonly (readonly [path: string, fill: string])[] = [
  ['M3.5 0h9A3.5 3.5 0 0 1 16 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 0 12.5v-9A3.5 3.5 0 0 1 3.5 0', '#3a5fcd'],
  ['M3 2h2v12H3z', '#fff'],
  ['M9.5 5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9', '#ffc94d'],
  ['M7 8h5v1H7zm0 2h5v1H7z', '#1f3a8a'],
];

function svg(document: Document, name: string): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('class', name);
  // What an icon means is said in words beside it.
  icon.setAttribute('aria-hidden', 'true');
  return icon;
}

/** None where there is nothing to point at. */
export function toneIcon(document: Document, tone: Tone): SVGSVGElement[] {
  if (tone === 'plain') return [];
  const icon = svg(document, 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', STROKES[tone]);
  icon.append(path);
  return [icon];
}

export function mark(document: Document): SVGSVGElement {
  const icon = svg(document, 'mark');
  for (const [d, fill] of MARK) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', fill);
    icon.append(path);
  }
  return icon;
}
