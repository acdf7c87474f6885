import { t } from '../ui/words.ts';
import { RuleFacts } from './rules/book-rule.tsx';
import { ruleOf } from './rules/rulebook.ts';

/** The rule behind a conclusion: what it says, since when, where it is known from and how sure that is. */
export function RuleNote({ id }: { id: string }) {
  const rule = ruleOf(id);
  return (
    <details class="rule small">
      <summary>{t('rule_why')}</summary>
      {rule && <p>{rule.statement}</p>}
      {rule && <RuleFacts rule={rule} away />}
    </details>
  );
}
