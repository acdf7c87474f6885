import type { Job } from '../job.ts';
import { fullTime, monthsIn } from './facts.ts';
import type { Situation } from './me.ts';

/** What a job would pay, and what the figure rests on. */
export interface Pay {
  /** US dollars, before the marketplace's fee. */
  value: number;
  /** budget: as posted · terms: rate × what duration and workload say · hours: rate × usual hours · job: a usual job. */
  by: 'budget' | 'terms' | 'hours' | 'job';
}

/** A pay of less than a cent is none that a page or a person means. */
const LEAST_PAY = 0.01;
const WEEKS_A_MONTH = 52 / 12;
/** Of "less than 30" and "30 and more" hours a week: the middle of the one, the least of the other. */
const WEEKLY = { part: 15, full: 30 };

/** Hours that duration and weekly load promise: the middle of the duration, six months where it is "more than 6". */
function promisedHours(job: Job): number | null {
  const months = monthsIn(job.duration);
  const full = fullTime(job.workload);
  if (months === null || full === null) return null;
  const [least, most] = months;
  const middle = most === Number.POSITIVE_INFINITY ? least : (least + most) / 2;
  return middle * WEEKS_A_MONTH * (full ? WEEKLY.full : WEEKLY.part);
}

/**
 * A fixed budget as posted; the middle of an hourly range × the hours that duration and workload tell, else × the usual
 * hours; where the page names no figure, a usual job. Null where none of them is known.
 */
export function expectedPay(job: Job, me: Pick<Situation, 'typicalJobValue' | 'typicalHours'>): Pay | null {
  const known = (value: number | null): value is number => value !== null && value >= LEAST_PAY;
  if (job.type !== 'hourly' && known(job.budget)) return { value: job.budget, by: 'budget' };
  const rate = job.type === 'fixed' || job.hourly === null ? 0 : (job.hourly[0] + job.hourly[1]) / 2;
  const promised = promisedHours(job);
  const byTerms = promised === null ? null : rate * promised;
  if (known(byTerms)) return { value: byTerms, by: 'terms' };
  const byHours = me.typicalHours === null ? null : rate * me.typicalHours;
  if (known(byHours)) return { value: byHours, by: 'hours' };
  return known(me.typicalJobValue) ? { value: me.typicalJobValue, by: 'job' } : null;
}

/** What the page of a job must say for its pay to be reckoned. */
export type PayPart = 'pay' | 'duration' | 'hours';

/** Which of that neither this page nor the usual hours say, for 0 of them say nothing; of a job that is not by the hour, the pay alone. */
export function payLacks(
  { type, hourly, duration, workload }: Job,
  { typicalHours }: Pick<Situation, 'typicalHours'>,
): PayPart[] {
  const byHour = type === 'hourly' || (type === null && hourly !== null);
  const lacks: PayPart[] = byHour && hourly !== null && hourly[1] >= LEAST_PAY ? [] : ['pay'];
  const timed = byHour && !typicalHours;
  if (timed && monthsIn(duration) === null) lacks.push('duration');
  if (timed && fullTime(workload) === null) lacks.push('hours');
  return lacks;
}

/** Dollars of so many Connects, without the dust that fractions leave. */
export function moneyOf(connects: number, price: number): number {
  return Math.round(connects * price * 1e6) / 1e6;
}

/** The fee of this job: as its page shows it, else the person's usual one. One that leaves nothing is none that a page means. */
export function feeOf({ serviceFee }: Job, me: Pick<Situation, 'fee'>): number {
  return serviceFee !== null && serviceFee < 1 ? serviceFee : me.fee;
}

/** The share of such bids that must be won to bring back what one costs: dollars ÷ (pay × (1 − fee)). */
export function breakEven(dollars: number, pay: number, fee: number): number {
  return dollars === 0 ? 0 : dollars / (pay * (1 - fee));
}

/** What the time for one proposal is worth in dollars; null unless the person gave both figures. */
export function timeCost(me: Pick<Situation, 'minutesPerProposal' | 'hourlyValue'>): number | null {
  if (me.minutesPerProposal === null || me.hourlyValue === null) return null;
  return (me.minutesPerProposal / 60) * me.hourlyValue;
}
