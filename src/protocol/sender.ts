/** The one site whose pages may talk to us. */
export const MARKETPLACE = 'https://www.upwork.com';

/** What the browser vouches for about a message's sender; the message itself vouches for nothing. */
export interface Sender {
  id?: string | undefined;
  /** Not told by Firefox before 126. */
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who we are: our id, and the origin of our own pages (Firefox gives them another name than the id). */
export interface Self {
  id: string;
  origin: string;
}

/** app: one of our own pages · page: our content script in the top frame of the marketplace. */
export type Tier = 'app' | 'page';

/** Who sent this message; null for anyone who has no business with us, and whenever the browser's own words disagree. */
export function tierOf(sender: Sender, self: Self): Tier | null {
  if (sender.id !== self.id) return null;
  const origin = originOf(sender.url);
  if (origin === null || (sender.origin !== undefined && sender.origin !== origin)) return null;
  // A popup has no frame number; a page in a tab is frame 0. Nobody else is the top.
  if (origin === self.origin) return sender.frameId === undefined || sender.frameId === 0 ? 'app' : null;
  return origin === MARKETPLACE && sender.frameId === 0 && sender.tab !== undefined ? 'page' : null;
}

/** URL.origin is "null" for extension schemes in some engines, so scheme and host are compared by hand. */
function originOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return host === '' ? null : `${protocol}//${host}`;
}
