import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
const tokens = new Map<string, [string, string]>();
for (const [, name = '', light = '', dark = ''] of css.matchAll(
  /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
))
  tokens.set(name, [light, dark]);

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(front: string, back: string, theme: 0 | 1): number {
  const [a, b] = [front, back].map((name) => {
    const pair = tokens.get(name);
    if (!pair) throw new Error(`There is no token --${name}.`);
    return luminance(pair[theme]);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'sunk', 'accent-soft', 'good-soft', 'warn-soft', 'bad-soft'];
const READ = [
  ...['paper', 'sheet', 'sunk'].flatMap((ground) =>
    ['ink', 'ink-soft', 'accent', 'good', 'warn', 'bad'].map((front) => [front, ground] as const),
  ),
  ...GROUNDS.map((ground) => ['ink', ground] as const),
  ...['accent', 'good', 'warn', 'bad'].map((tone) => [tone, `${tone}-soft`] as const),
  ...GROUNDS.slice(3).map((ground) => ['accent', ground] as const),
  ['on-accent', 'accent'] as const,
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_, theme) => {
  test.each(READ)('%s can be read on %s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'sheet', 'sunk'])('the edge of a control can be seen on %s', (ground) => {
    expect(contrast('edge', ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
