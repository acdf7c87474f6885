import type { Action, Badge } from '../../protocol/badge.ts';
import type { Place } from '../../readers/places.ts';
import type { Theme } from '../theme.ts';
import { type Mounted, mountBadge } from './mount.ts';

type Spot = Pick<Place, 'anchor' | 'where' | 'uid'>;

/** A badge, and where it goes. */
export interface Wanted {
  place: Spot;
  badge: Badge;
}

/** Whether it was done, or there is nobody left to be told that it was not. */
export type Act = (action: Action) => Promise<boolean>;

/** All badges of a page, by the node they belong to. */
export interface Board {
  /** Puts these badges into the page, takes away all others of these kinds; drawing the same twice touches nothing. */
  draw(wanted: readonly Wanted[], kinds: readonly Badge['kind'][]): void;
  /** Puts back what a re-render took away, where its place still stands; costs next to nothing when all are there. */
  repair(): void;
  theme(theme: Theme): void;
}

/** The site may redraw as often as it likes; one that keeps taking a badge away gets its way after so many times. */
const PATIENCE = 30;

interface Pinned extends Mounted, Wanted {
  restored: number;
}

/** Only writes into the page, and never asks for its layout. Roots are closed; tests open them. */
export function makeBoard(document: Document, act: Act, mode: ShadowRootMode = 'closed'): Board {
  const pinned = new Map<Element, Pinned>();
  let shownIn: Theme = 'light';

  const unpin = (anchor: Element) => {
    pinned.get(anchor)?.host.remove();
    pinned.delete(anchor);
  };

  const pin = (wanted: Wanted): Pinned => {
    const mounted = mountBadge(document, act, mode);
    mounted.theme(shownIn);
    const made = { ...mounted, ...wanted, restored: 0 };
    pinned.set(wanted.place.anchor, made);
    return made;
  };

  return {
    draw(wanted, kinds) {
      const anchors = new Set(wanted.map(({ place }) => place.anchor));
      for (const [anchor, { badge }] of pinned) if (kinds.includes(badge.kind) && !anchors.has(anchor)) unpin(anchor);
      for (const each of wanted) {
        const { anchor, where } = each.place;
        const old = pinned.get(anchor);
        const same = old?.place.uid === each.place.uid && old.badge.kind === each.badge.kind;
        if (!same) unpin(anchor);
        const now = same ? old : pin(each);
        const moved = now.place.where !== where;
        Object.assign(now, each);
        now.show(each.badge);
        if (moved || !now.host.isConnected) put(now.host, each.place);
      }
    },
    repair() {
      for (const [anchor, each] of pinned) {
        if (!anchor.isConnected) unpin(anchor);
        else if (!each.host.isConnected && each.restored++ < PATIENCE) put(each.host, each.place);
      }
    },
    theme(theme) {
      shownIn = theme;
      for (const each of pinned.values()) each.theme(theme);
    },
  };
}

const PUT = { before: 'before', after: 'after', first: 'prepend', last: 'append' } as const;

function put(host: HTMLElement, { anchor, where }: Spot): void {
  anchor[PUT[where]](host);
}
