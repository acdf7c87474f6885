import { held, type Rule } from '../../core/rulebook/rule.ts';
import rules from '../../core/rulebook/rules.json' with { type: 'json' };
import type { PlainKey } from '../../core/words.ts';

/** The rulebook as the options page looks things up in it. */

export const RULES = rules as Rule[];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** The address of a rule, of the rulebook or of the advice, or of a section of the rules. */
export function ruleAddress(id: string): string {
  return `#/rules/${encodeURIComponent(id)}`;
}

/** What people say that is not so. */
export const MYTHS = RULES.filter(({ topic }) => topic === 'myth');

/** The chapters of the rulebook, in the order of reading. */
export const CHAPTERS = [
  { id: 'price', title: 'book_price', topics: ['price'] },
  { id: 'plan', title: 'book_plan', topics: ['plan', 'grant'] },
  { id: 'cost', title: 'book_cost', topics: ['cost'] },
  { id: 'boost', title: 'book_boost', topics: ['boost'] },
  { id: 'refund', title: 'book_refund', topics: ['refund'] },
  { id: 'expiry', title: 'book_expiry', topics: ['expiry', 'rollover'] },
  { id: 'badge', title: 'book_badge', topics: ['badge'] },
  { id: 'job', title: 'book_job', topics: ['job', 'proposal', 'proposals-page'] },
  { id: 'history', title: 'book_history', topics: ['history', 'history-label'] },
  { id: 'policy', title: 'book_policy', topics: ['policy'] },
  { id: 'own', title: 'book_own', topics: ['product-default'] },
  { id: 'wording', title: 'book_wording', topics: ['wording'] },
] as const satisfies readonly { id: string; title: PlainKey; topics: readonly string[] }[];
export type Chapter = (typeof CHAPTERS)[number];

export function chapterOf({ topic }: Rule): Chapter | undefined {
  return CHAPTERS.find(({ topics }) => topics.some((each) => each === topic));
}

/** Its rules: those that hold on that ISO day, and those that held before. */
export function rulesIn({ topics }: Chapter, day: string): { now: Rule[]; before: Rule[] } {
  const all = RULES.filter(({ topic }) => topics.some((each) => each === topic));
  const holds = ({ effectiveFrom: from, effectiveTo: to }: Rule) => held({ from, to }, day);
  return { now: all.filter(holds), before: all.filter((rule) => !holds(rule)) };
}

/** Every word of the search stands somewhere in these texts. */
export function matches(search: string, ...texts: (string | null | undefined)[]): boolean {
  const text = texts.join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
