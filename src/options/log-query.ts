import type { Outcome } from '../protocol/answers.ts';
import { OUTCOMES } from '../protocol/answers.ts';
import { LOG_SORTS, type LogQuery } from '../protocol/messages.ts';
import { hashOf } from './route.ts';

export const PAGE_SIZE = 50;

/** The log's address as a question to the background; what an address does not say, or says wrongly, is the default. */
export function queryOf(search: URLSearchParams): LogQuery {
  const page = Number(search.get('page') ?? 1);
  const sort = LOG_SORTS.find((each) => each === search.get('sort')) ?? 'sentAt';
  return {
    search: search.get('q') ?? '',
    outcome: OUTCOMES.find((each) => each === search.get('outcome')) ?? null,
    sort,
    descending: search.has('order') ? search.get('order') === 'down' : descendsFirst(sort),
    offset: Number.isInteger(page) && page > 0 ? (page - 1) * PAGE_SIZE : 0,
    limit: PAGE_SIZE,
  };
}

/** Newest and dearest first, words from a to z. */
function descendsFirst(sort: LogQuery['sort']): boolean {
  return sort !== 'title' && sort !== 'outcome';
}

/** The other way round: the address of a question. */
export function addressOf(query: LogQuery, part = ''): string {
  const page = Math.floor(query.offset / PAGE_SIZE) + 1;
  return hashOf(part ? `log/${part}` : 'log', {
    q: query.search,
    outcome: query.outcome ?? '',
    sort: query.sort === 'sentAt' ? '' : query.sort,
    order: query.descending === descendsFirst(query.sort) ? '' : query.descending ? 'down' : 'up',
    page: page === 1 ? '' : String(page),
  });
}

/** The question after a press on a column's head: that column, or the other direction where it was that one before. */
export function sortedBy(query: LogQuery, sort: LogQuery['sort']): LogQuery {
  const descending = query.sort === sort ? !query.descending : descendsFirst(sort);
  return { ...query, sort, descending, offset: 0 };
}

/** Narrowed down to words or an outcome, from the first page on. */
export function narrowed(query: LogQuery, to: { search?: string; outcome?: Outcome | null }): LogQuery {
  return { ...query, ...to, offset: 0 };
}
