import type { PageReader } from './page.ts';

export const readJob: PageReader = () => ({});
