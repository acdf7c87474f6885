import { EVERY_RULE } from '../../core/advice/every-rule.ts';
import { PUBLISHED_RULE, type RulePart } from '../../core/advice/verdict.ts';
import type { PlainKey } from '../../core/words.ts';
import type { ViewProps } from '../view.ts';
import { ruleOf } from './rulebook.ts';

/** The parts of the view of rules, in the order of its menu; the first opens where the address names none. */
export const SECTIONS = [
  { id: 'verdict', title: 'rules_verdict' },
  { id: 'bids', title: 'rules_bids' },
  { id: 'book', title: 'rules_book' },
  { id: 'myths', title: 'rules_myths' },
  { id: 'values', title: 'rules_values' },
  { id: 'plus', title: 'rules_plus' },
] as const satisfies readonly { id: string; title: PlainKey }[];
export type SectionId = (typeof SECTIONS)[number]['id'];

/** What each of them gets: the view's own things, and the rule that the address names. */
export interface SectionProps extends ViewProps {
  wanted: string;
}

/** Where an address leads: to a section, or to a rule, which its section shows. Null: there is no such rule. */
export function sectionOf(part: string): SectionId | null {
  if (part === '') return SECTIONS[0].id;
  const section = SECTIONS.find(({ id }) => id === part);
  if (section) return section.id;
  if (PUBLISHED_RULE.some(({ id }) => verdictPart(id) === part)) return 'verdict';
  if (EVERY_RULE.some(({ id }) => id === part)) return 'bids';
  const rule = ruleOf(part);
  return rule ? (rule.topic === 'myth' ? 'myths' : 'book') : null;
}

/** The address of a part of the published rule, after "#/rules/". */
export function verdictPart(id: RulePart): string {
  return `verdict-${id}`;
}
