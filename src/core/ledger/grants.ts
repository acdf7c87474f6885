import { AS_PUBLISHED, type Terms } from '../rulebook/overrides.ts';
import { allotment, LAST_CYCLE_DAY } from '../rulebook/terms.ts';
import { has, type Runs } from './coverage.ts';
import { addDays, type Day, dayNumber } from './day.ts';
import type { PlanFact } from './fact.ts';
import { addMonths, monthOf } from './place.ts';
import type { ExpectedGrant } from './report.ts';
import type { Row } from './rows.ts';

/** Days around the billing day in which the grant is looked for. */
const BEFORE = 1;
const AFTER = 4;

/**
 * The monthly grants that the person's plan lets expect, up to today, and what came. `credits` are the rows and entries
 * that brought a grant; `covered` the days a statement showed.
 */
export function expectedGrants(
  plans: readonly PlanFact[],
  credits: readonly Pick<Row, 'day' | 'amount'>[],
  covered: Runs,
  today: Day,
  terms: Terms = AS_PUBLISHED,
): ExpectedGrant[] {
  const sorted = plans.toSorted((one, other) => (one.since < other.since ? -1 : 1));
  return sorted.flatMap((plan, index) => {
    const until = sorted[index + 1]?.since ?? addDays(today, 1);
    return days(plan, until, today).flatMap((day, turn) => {
      const expected = sizeOf(plan, day, turn === 0, terms);
      return expected ? [arrival(day, expected, credits, covered)] : [];
    });
  });
}

/** The billing days of a plan until another begins. A day that not every month has is the 1st of the next one. */
function days(plan: PlanFact, until: Day, today: Day): Day[] {
  const found: Day[] = [];
  for (let month = monthOf(plan.since); `${month}-01` <= today; month = addMonths(month, 1)) {
    const late = plan.day > LAST_CYCLE_DAY;
    const day = late ? `${addMonths(month, 1)}-01` : `${month}-${String(plan.day).padStart(2, '0')}`;
    if (day >= plan.since && day < until && day <= today) found.push(day);
  }
  return found;
}

interface Size {
  expected: [number, number];
  may: boolean;
  why: string;
}

function sizeOf(plan: PlanFact, day: Day, first: boolean, terms: Terms): Size | null {
  // The person's own word on what comes is worth more than the rule.
  if (plan.grant !== null) return { expected: [plan.grant, plan.grant], may: false, why: 'grant-cycle-day' };
  const rule = allotment(plan.plan, day, first, terms);
  if (!rule || rule.connects[1] === 0) return null;
  return { expected: [...rule.connects], may: rule.may, why: rule.rule };
}

function arrival(
  day: Day,
  { expected, may, why }: Size,
  credits: readonly Pick<Row, 'day' | 'amount'>[],
  covered: Runs,
): ExpectedGrant {
  const due = dayNumber(day);
  const near = credits.filter((credit) => credit.day >= due - BEFORE && credit.day <= due + AFTER);
  const came = near.length > 0 ? near.reduce((sum, { amount }) => sum + amount, 0) : null;
  if (came !== null) return { day, expected, came, state: came < expected[0] ? 'short' : 'arrived', why };
  const window = Array.from({ length: BEFORE + AFTER + 1 }, (_, step) => due - BEFORE + step);
  const seen = window.every((each) => has(covered, each));
  return { day, expected, came, state: !seen ? 'unseen' : may ? 'optional' : 'missing', why };
}
