import type { PageReader } from './page.ts';

export const readApply: PageReader = () => ({});
