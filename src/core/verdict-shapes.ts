import type { Verdict } from './advice/index.ts';

const ROUND = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z';
export const OCTAGON = 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5Z';

/** The shape of each verdict, as strokes on 16 × 16: one and the same on pages and on our own screens. */
export const VERDICT_SHAPES: Record<Verdict, string> = {
  bid: `${ROUND}M5.3 8.2l2 2 3.5-4`,
  think: `${ROUND}v12m2-11.5v11m2-9.5v8`,
  skip: 'm3.5 4 4 4-4 4m5-8 4 4-4 4',
  cannot: `${OCTAGON}M6 6l4 4m0-4-4 4`,
  unknown: 'M5.8 5.8a2.2 2.2 0 1 1 2.2 2.6v1.2m0 2.3v.1',
};
