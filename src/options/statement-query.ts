import { STATEMENT_PARTS } from '../protocol/ledger-answers.ts';
import type { StatementQuery } from '../protocol/messages.ts';
import { hashOf } from './route.ts';

export const PAGE_SIZE = 100;

/** The statement's address as a question; what an address does not say, or says wrongly, is the default. */
export function statementQueryOf(search: URLSearchParams): StatementQuery {
  const page = Number(search.get('page') ?? 1);
  return {
    account: search.get('account') === 'agency' ? 'agency' : 'own',
    part: STATEMENT_PARTS.find((each) => each === search.get('show')) ?? null,
    from: dayIn(search.get('from')),
    to: dayIn(search.get('to')),
    offset: Number.isInteger(page) && page > 0 ? (page - 1) * PAGE_SIZE : 0,
    limit: PAGE_SIZE,
  };
}

/** The other way round. */
export function statementAddress({ account, part, from, to, offset }: StatementQuery, view = ''): string {
  const page = Math.floor(offset / PAGE_SIZE) + 1;
  return hashOf(view ? `statement/${view}` : 'statement', {
    account: account === 'own' ? '' : account,
    show: part ?? '',
    from: from ?? '',
    to: to ?? '',
    page: page === 1 ? '' : String(page),
  });
}

/** A day that exists; null for anything else. */
function dayIn(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
