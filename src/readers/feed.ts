import type { PageReader } from './page.ts';

export const readFeed: PageReader = () => ({});
