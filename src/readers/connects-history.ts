import type { PageReader } from './page.ts';

export const readConnectsHistory: PageReader = () => ({});
