import type { Theme } from '../theme.ts';
import type { ActionId, Badge } from './model.ts';
import { type Mounted, mountBadge } from './mount.ts';

/** Where a badge belongs: beside, before or inside a node of the site. */
export interface Place {
  anchor: Element;
  where: 'before' | 'after' | 'first' | 'last';
}

/** A badge and the job it is about. */
export interface Wanted {
  place: Place;
  uid: string;
  badge: Badge;
}

/** The site may redraw as often as it likes; one that keeps taking a badge away gets its way after so many times. */
const PATIENCE = 30;

interface Pinned extends Mounted {
  place: Place;
  uid: string;
  kind: Badge['kind'];
  restored: number;
}

/** All badges of this page, by the node they belong to. Drawing the same twice touches nothing. */
export class Board {
  readonly #pinned = new Map<Element, Pinned>();
  readonly #document: Document;
  readonly #act: (action: ActionId, uid: string, report: (text: string) => void) => void;
  readonly #mode: ShadowRootMode;
  #theme: Theme = 'light';

  constructor(
    document: Document,
    act: (action: ActionId, uid: string, report: (text: string) => void) => void,
    mode: ShadowRootMode = 'closed',
  ) {
    this.#document = document;
    this.#act = act;
    this.#mode = mode;
  }

  /** Puts these badges into the page and takes away all others of the kinds named. Writes only; reads no layout. */
  draw(wanted: readonly Wanted[], kinds: readonly Badge['kind'][]): void {
    const anchors = new Set(wanted.map(({ place }) => place.anchor));
    for (const [anchor, pinned] of this.#pinned)
      if (kinds.includes(pinned.kind) && !anchors.has(anchor)) this.#unpin(anchor, pinned);
    for (const each of wanted) this.#pin(each);
  }

  /** Puts back what a re-render took away, where its place still stands; costs next to nothing when all are there. */
  repair(): void {
    for (const [anchor, pinned] of this.#pinned) {
      if (!anchor.isConnected) this.#unpin(anchor, pinned);
      else if (!pinned.host.isConnected && pinned.restored++ < PATIENCE) put(pinned.host, pinned.place);
    }
  }

  theme(theme: Theme): void {
    this.#theme = theme;
    for (const pinned of this.#pinned.values()) pinned.theme(theme);
  }

  /** How many badges the page has now. */
  get size(): number {
    return this.#pinned.size;
  }

  #pin({ place, uid, badge }: Wanted): void {
    let pinned = this.#pinned.get(place.anchor);
    if (pinned && (pinned.uid !== uid || pinned.kind !== badge.kind)) {
      this.#unpin(place.anchor, pinned);
      pinned = undefined;
    }
    if (!pinned) {
      const mounted = mountBadge(this.#document, (action) => this.#act(action, uid, mounted.report), this.#mode);
      mounted.theme(this.#theme);
      pinned = { ...mounted, place, uid, kind: badge.kind, restored: 0 };
      this.#pinned.set(place.anchor, pinned);
    }
    pinned.show(badge);
    if (!pinned.host.isConnected || pinned.place.where !== place.where) put(pinned.host, place);
    pinned.place = place;
  }

  #unpin(anchor: Element, pinned: Pinned): void {
    pinned.host.remove();
    this.#pinned.delete(anchor);
  }
}

function put(host: HTMLElement, { anchor, where }: Place): void {
  if (where === 'before') anchor.before(host);
  else if (where === 'after') anchor.after(host);
  else if (where === 'first') anchor.prepend(host);
  else anchor.append(host);
}
