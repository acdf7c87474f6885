import type { StatementItem, StatementPart } from '../../protocol/ledger-answers.ts';
import { done } from '../../protocol/reply.ts';
import type { QueryHandler } from '../handler.ts';
import { type Conclusions, conclusionsIn } from '../views/conclusions.ts';

/** The statement with its running balance, narrowed down after that was counted. */
export const statement: QueryHandler<'statement'> = {
  async answer({ account, part, from, to, offset, limit }, room) {
    const all = withBalance(await conclusionsIn(room, account));
    const items = all
      .filter((item) => isOf(item, part) && (from === null || item.day >= from) && (to === null || item.day <= to))
      .reverse();
    return done({ items: items.slice(offset, offset + limit), total: items.length });
  },
};

/** Each line with the balance after it, on days whose balance is known. A difference stands after the bookings of the day that showed it. */
function withBalance({ report, lines, since }: Conclusions): StatementItem[] {
  const differences = report.balance.differences.map((difference) => ({
    day: difference.to.at.slice(0, 10),
    line: null,
    difference,
    amount: difference.amount,
  }));
  const bookings = lines.map((line) => ({ day: line.day, line, difference: null, amount: line.amount }));
  const all = [...bookings, ...differences].sort((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  );
  let balance = report.opening;
  return all.map(({ amount, ...item }) => {
    balance = balance === null ? null : balance + amount;
    return { ...item, balance: since !== null && item.day >= since ? balance : null };
  });
}

function isOf({ line, difference }: StatementItem, part: StatementPart | null): boolean {
  if (part === null) return true;
  if (part === 'difference') return difference !== null;
  if (part === 'unclear') return line?.row?.kind === 'other' || line?.row?.kind.endsWith('-unclear') === true;
  return line?.sort === part;
}
