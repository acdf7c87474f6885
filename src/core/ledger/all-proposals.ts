import { accountBooks } from './account-books.ts';
import { allJobs, bySending } from './account-report.ts';
import type { Book, Needs } from './book.ts';
import { Desk } from './desk.ts';
import type { Proposal, ReportOptions } from './report.ts';

/** Every proposal of both accounts, oldest first: what a report says of them, without its figures. It takes all pages. */
export function allProposals(book: Book, options: Omit<ReportOptions, 'account'>): { proposals: Proposal[] } | Needs {
  const desk = new Desk(book);
  for (const key of desk.keys()) desk.read(key);
  if (desk.missing.size > 0) return { needs: [...desk.missing] };
  const jobs = allJobs(desk);
  const sends = desk.keys('ledger/sends/');
  const proposals = (['own', 'agency'] as const).flatMap(
    (account) => accountBooks(desk, jobs, sends, { ...options, account }).proposals,
  );
  return { proposals: proposals.sort(bySending) };
}
