import type { Rule } from '../core/rulebook/rule.ts';
import rules from '../core/rulebook/rules.json' with { type: 'json' };
import { day } from '../ui/formats.ts';
import { t } from '../ui/words.ts';

const BY_ID = new Map((rules as Rule[]).map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** The rule behind a conclusion: what it says, since when, where it is known from and how sure that is. */
export function RuleNote({ id }: { id: string }) {
  const rule = ruleOf(id);
  return (
    <details class="rule small">
      <summary>{t('rule_why')}</summary>
      {rule && <p>{rule.statement}</p>}
      <p class="soft">
        {rule?.effectiveFrom && `${t('rule_since', { day: day(rule.effectiveFrom) })} `}
        {rule && `${t(CONFIDENCE[rule.confidence])} `}
        {rule && <Source rule={rule} />} <code>{id}</code>
      </p>
    </details>
  );
}

const CONFIDENCE = {
  high: 'rule_high',
  medium: 'rule_medium',
  low: 'rule_low',
  unconfirmed: 'rule_unconfirmed',
} as const;

function Source({ rule: { source, seen } }: { rule: Rule }) {
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
