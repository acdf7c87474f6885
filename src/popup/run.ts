import type { Reply } from '../protocol/reply.ts';

/** Waits for a command, and says in the popup's place for it why it failed. True where it worked. */
export type Act = (sent: Promise<{ id: string; reply: Reply<unknown> }>) => Promise<boolean>;
