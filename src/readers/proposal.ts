import type { PageReader } from './page.ts';

export const readProposal: PageReader = () => ({});
