import type { PageReader } from './page.ts';

export const readSearch: PageReader = () => ({});
