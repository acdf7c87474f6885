import type { Rule } from '../../core/rulebook/rule.ts';
import { Icon } from '../../ui/icons.tsx';
import { t } from '../../ui/words.ts';
import { RuleFacts } from './book-rule.tsx';
import { MYTHS, ruleAddress, ruleOf } from './rulebook.ts';
import type { SectionProps } from './sections.ts';

/** What the guides get wrong: each claim with what is right. */
export function MythsSection({ wanted }: SectionProps) {
  return (
    <div class="stack">
      <p>{t('myths_intro')}</p>
      <ul class="sheet plain book">
        {MYTHS.map((rule) => (
          <Myth key={rule.id} rule={rule} wanted={rule.id === wanted} />
        ))}
      </ul>
    </div>
  );
}

export function Myth({ rule, wanted }: { rule: Rule; wanted: boolean }) {
  const partly = rule.verdict === 'partly';
  const once = !partly && rule.neverTrue === false;
  const word = partly ? 'myth_partly' : once ? 'myth_once' : 'myth_wrong';
  return (
    <li id={rule.id} tabIndex={-1} class={wanted ? 'ruling wanted' : 'ruling'}>
      <p class="claim">
        <span class={`tag ${partly || once ? 'plain' : 'warn'}`}>
          <Icon name={partly ? 'half' : once ? 'dash' : 'close'} /> {t(word)}
        </span>
        <q>{rule.claim}</q>
      </p>
      <p>{rule.statement}</p>
      <RuleFacts rule={rule} />
      {rule.seeRules && rule.seeRules.length > 0 && (
        <details class="rule small">
          <summary>{t('myth_rules')}</summary>
          <ul class="plain">
            {rule.seeRules.map((id) => (
              <li key={id}>
                <a href={ruleAddress(id)}>{ruleOf(id)?.statement ?? id}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
