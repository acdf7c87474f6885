import type { PageReader } from './page.ts';

export const readProposals: PageReader = () => ({});
