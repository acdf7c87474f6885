import type { State } from './chain.ts';
import type { Away, Claim } from './claim.ts';
import { isAt } from './day.ts';
import { idOf, join } from './identity.ts';
import { type Line, SORTS } from './line.ts';
import { CONCLUSIONS, type Drawn, emptyPage, type Head, type Page } from './page.ts';
import type { Send } from './pairing.ts';
import { type PageKind, PREFIX, pageKind } from './place.ts';
import { pack, unpack } from './shape.ts';
import type { Gap } from './ways.ts';

/** How a page lies in storage: plain JSON, its facts in full, its conclusions as short as they can be told. */
export function storedPage(key: string, page: Page): Record<string, unknown> {
  const stored: Record<string, unknown> = { facts: [...page.facts.values()].map(pack) };
  if (page.strange.length > 0) stored['strange'] = page.strange;
  switch (pageKind(key)) {
    case 'jobs':
      return {
        ...stored,
        sends: mapped(page.sends, (list) => list.map(packSend)),
        ...(page.claims.size > 0 && { claims: mapped(page.claims, (list) => list.map(packClaim)) }),
        ...(page.away.size > 0 && { away: mapped(page.away, (list) => list.map(packAway)) }),
        drawn: mapped(page.drawn, packDrawn),
      };
    case 'sends':
      return { ...stored, paired: page.paired };
    case 'journal':
      return {
        ...stored,
        lines: mapped(page.lines, (list) => list.map(packLine)),
        ...(page.bare.size > 0 && { bare: mapped(page.bare, (list) => list.map(packLine)) }),
        after: page.after,
        gaps: page.gaps,
      };
    default:
      return { ...stored, head: page.head };
  }
}

/**
 * The page that was stored; null where this is none. Facts that are not understood are kept aside on the page. Where the
 * conclusions are not understood they are left out, and `whole` is false: then they must be drawn anew.
 */
export function readPage(key: string, stored: unknown): { page: Page; whole: boolean } | null {
  if (!isRecord(stored) || !Array.isArray(stored['facts'])) return null;
  const page = emptyPage();
  const whole = readConclusions(pageKind(key), stored, page);
  for (const raw of stored['facts']) {
    const fact = unpack(raw);
    if (!fact) {
      page.strange.push(raw);
      continue;
    }
    const known = page.facts.get(idOf(fact));
    page.facts.set(idOf(fact), known ? join(known, fact) : fact);
  }
  if (Array.isArray(stored['strange'])) page.strange.push(...stored['strange']);
  return { page, whole };
}

function readConclusions(kind: PageKind | null, stored: Record<string, unknown>, page: Page): boolean {
  const { sends, drawn, paired, lines, bare = {}, after, gaps, head } = stored;
  if (kind === 'head') {
    if (!isRecord(head) || !isRecord(head['accounts']) || head['drawn'] !== CONCLUSIONS) return false;
    // Written by this very version of the code.
    page.head = head as unknown as Head;
    return true;
  }
  if (kind === 'journal') {
    if (!isRecord(after) || !Array.isArray(after['ways']) || !Array.isArray(gaps)) return false;
    page.after = after as unknown as State;
    page.gaps = gaps as Gap[];
    return readLists(lines, page.lines, readLine) && readLists(bare, page.bare, readLine);
  }
  if (kind === 'sends') {
    if (!Array.isArray(paired)) return false;
    page.paired = paired as string[];
    return true;
  }
  if (!isRecord(drawn)) return false;
  for (const [job, packed] of Object.entries(drawn)) {
    const what = readDrawn(packed);
    if (!what) return false;
    page.drawn.set(job, what);
  }
  const { claims = {}, away = {} } = stored;
  return (
    readLists(sends, page.sends, readSend) &&
    readLists(claims, page.claims, readClaim) &&
    readLists(away, page.away, readAway)
  );
}

function readLists<T>(
  stored: unknown,
  into: Map<string, T[]>,
  read: (packed: unknown, key: string) => T | null,
): boolean {
  if (!isRecord(stored)) return false;
  for (const [key, list] of Object.entries(stored)) {
    const items = Array.isArray(list) ? list.map((packed) => read(packed, key)) : [null];
    const known = items.filter((item) => item !== null);
    if (known.length < items.length) return false;
    into.set(key, known);
  }
  return true;
}

function packLine({ sort, amount, day, after, until, hand }: Line): unknown[] {
  const packed = [SORTS.indexOf(sort), amount, day, after, until];
  return hand ? [...packed, hand === 'row' ? 2 : 1] : packed;
}

function readLine(packed: unknown): Line | null {
  if (!Array.isArray(packed)) return null;
  const [index, amount, day, after, until, hand] = packed;
  const sort = SORTS[index];
  if (!sort || typeof amount !== 'number' || typeof day !== 'string') return null;
  return { sort, amount, day, after: after ?? null, until: until ?? null, hand: hand === 2 ? 'row' : hand === 1 };
}

function packSend({ account, title, cost, boost, applied, landed }: Send): unknown[] {
  const packed = [account === 'own' ? 0 : 1, title, cost, boost, applied];
  return landed ? [...packed, landed.at, landed.proposal, landed.id] : packed;
}

function readSend(packed: unknown, job: string): Send | null {
  if (!Array.isArray(packed)) return null;
  const [agency, title, cost, boost, applied, at, proposal, id] = packed;
  if (!(applied === null ? isAt(at) : isAt(applied))) return null;
  const landed = isAt(at) && typeof id === 'string' ? { at, proposal: proposal ?? null, id } : null;
  return { account: agency === 1 ? 'agency' : 'own', job, title, cost, boost, applied, landed };
}

function packClaim({ page, fact }: Claim): unknown[] {
  return [page.slice(PREFIX.length), pack(fact)];
}

function readClaim(packed: unknown): Claim | null {
  if (!Array.isArray(packed) || typeof packed[0] !== 'string') return null;
  const fact = unpack(packed[1]);
  return fact && { page: `${PREFIX}${packed[0]}`, fact };
}

function packAway({ page, by, id }: Away): unknown[] {
  return [page.slice(PREFIX.length), by, id];
}

function readAway(packed: unknown): Away | null {
  if (!Array.isArray(packed)) return null;
  const [page, by, id] = packed;
  if (typeof page !== 'string' || typeof by !== 'string' || typeof id !== 'string') return null;
  return { page: `${PREFIX}${page}`, by, id };
}

function packDrawn({ pages, proposals: { own, agency } }: Drawn): unknown[] {
  return [own, agency, ...pages.map((page) => page.slice(PREFIX.length))];
}

function readDrawn(packed: unknown): Drawn | null {
  if (!Array.isArray(packed)) return null;
  const [own, agency, ...pages] = packed;
  if (typeof own !== 'number' || typeof agency !== 'number') return null;
  return { pages: pages.map((page) => `${PREFIX}${page}`), proposals: { own, agency } };
}

function mapped<V, W>(map: ReadonlyMap<string, V>, pack: (value: V) => W): Record<string, W> {
  return Object.fromEntries([...map].map(([key, value]) => [key, pack(value)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
