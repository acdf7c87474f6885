import type { Rule } from '../../core/rulebook/rule.ts';
import { day, month } from '../../ui/formats.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { t } from '../../ui/words.ts';
import { RuleLink } from './rule-link.tsx';

/** A rule of the rulebook: what it says, when it held, how sure that is and where it is known from. */
export function BookRule({ rule, wanted }: { rule: Rule; wanted: boolean }) {
  const value = valueWords(rule);
  return (
    <li id={rule.id} tabIndex={-1} class={wanted ? 'ruling wanted' : 'ruling'}>
      <p>
        {rule.statement} {value !== '' && <strong>{value}</strong>}
      </p>
      {rule.note && <p class="small">{rule.note}</p>}
      <RuleFacts rule={rule} />
    </li>
  );
}

/** The rule's value where its statement points to one without saying it ("this many"): figures, texts, the label of a row. */
export function valueWords({ statement, value, unit, label, topic }: Rule): string {
  if (label) return label;
  if (topic === 'refund') return '';
  if (typeof value === 'string') return /[^a-z-]/.test(value) ? value : '';
  const values = [value].flat().filter((each) => typeof each === 'number' || typeof each === 'string');
  const words = values.join(' · ');
  if (typeof values[0] !== 'number') return words;
  const told = !/\bthis\b|\bseen\b|range/i.test(statement) || values.every((each) => statement.includes(String(each)));
  return told ? '' : `${words} ${unit ?? ''}`.trim();
}

/** Days, certainty, source and address of a rule, in one line; `away` where that stands outside of the rules. */
export function RuleFacts({ rule, away = false }: { rule: Rule; away?: boolean }) {
  const { effectiveFrom: from, effectiveTo: to, approx = [] } = rule;
  const when = (at: string, part: string) => (approx.includes(part) ? t('rule_about', { day: month(at) }) : day(at));
  return (
    <p class="facts soft small">
      <SureTag confidence={rule.confidence} />
      {from && to && (
        <span>{t('rule_between', { from: when(from, 'effectiveFrom'), to: when(to, 'effectiveTo') })}</span>
      )}
      {from && !to && <span>{t('rule_since_day', { day: when(from, 'effectiveFrom') })}</span>}
      {to && !from && <span>{t('rule_until', { day: when(to, 'effectiveTo') })}</span>}
      {rule.plan !== 'any' && <span>{t(PLAN[rule.plan])}</span>}
      <RuleSource rule={rule} />
      <RuleLink id={rule.id} name={rule.statement} away={away} />
    </p>
  );
}

const PLAN = {
  freelancer: 'rule_for_freelancer',
  basic: 'rule_for_basic',
  plus: 'rule_for_plus',
  agency: 'rule_for_agency',
  'agency-plus': 'rule_for_agency_plus',
  new: 'rule_for_new',
} as const;

const SURE = {
  high: { icon: 'check', tone: 'good', word: 'sure_high' },
  medium: { icon: 'half', tone: 'plain', word: 'sure_medium' },
  low: { icon: 'circle', tone: 'plain', word: 'sure_low' },
  unconfirmed: { icon: 'question', tone: 'warn', word: 'sure_unconfirmed' },
} as const satisfies Record<Rule['confidence'], { icon: IconName; tone: string; word: string }>;

/** How sure a rule is: a word, a shape and, last, a colour. */
export function SureTag({ confidence }: { confidence: Rule['confidence'] }) {
  const { icon, tone, word } = SURE[confidence];
  return (
    <span class={`tag ${tone}`}>
      <Icon name={icon} />
      {t(word)}
    </span>
  );
}

/** Where it is known from, as a link where that has an address, and when it was looked at. */
export function RuleSource({ rule: { source, seen } }: { rule: Rule }) {
  if (source === null) return <span>{t('rule_no_source')}</span>;
  const checked = seen === null ? '' : ` ${t('rule_seen', { day: day(seen) })}`;
  if (!source.startsWith('https://')) return <span>{`${t('rule_source', { source })}${checked}`}</span>;
  return (
    <span>
      <a href={source} target="_blank" rel="noreferrer">
        {t('rule_source', { source: new URL(source).host })}
      </a>
      {checked}
    </span>
  );
}
