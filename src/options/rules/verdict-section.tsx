import { PUBLISHED_RULE, type RulePart } from '../../core/advice/verdict.ts';
import type { PlainKey } from '../../core/words.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { t } from '../../ui/words.ts';
import { hashOf } from '../route.ts';
import { ruleAddress } from './rulebook.ts';
import { type SectionProps, verdictPart } from './sections.ts';

/** The words of the published rule, part by part. */
const WORDS: Record<RulePart, { icon: IconName; title: PlainKey; text: PlainKey }> = {
  cannot: { icon: 'close', title: 'verdict_cannot', text: 'verdict_cannot_text' },
  safety: { icon: 'alert', title: 'verdict_safety', text: 'verdict_safety_text' },
  cost: { icon: 'question', title: 'verdict_cost', text: 'verdict_cost_text' },
  limit: { icon: 'sliders', title: 'verdict_limit', text: 'verdict_limit_text' },
  free: { icon: 'coin', title: 'verdict_free', text: 'verdict_free_text' },
  'break-even': { icon: 'half', title: 'verdict_even', text: 'verdict_even_text' },
  budget: { icon: 'list', title: 'verdict_budget', text: 'verdict_budget_text' },
};

export function VerdictSection({ wanted }: SectionProps) {
  return (
    <div class="stack" id="verdict">
      <section class="sheet part" aria-labelledby="verdict-rule">
        <h2 id="verdict-rule">{t('verdict_title')}</h2>
        <p>{t('verdict_intro')}</p>
        <ol class="steps">
          {PUBLISHED_RULE.map(({ id }) => (
            <li key={id} id={verdictPart(id)} tabIndex={-1} class={wanted === verdictPart(id) ? 'wanted' : ''}>
              <h3>
                <Icon name={WORDS[id].icon} /> {t(WORDS[id].title)}
              </h3>
              <p>{t(WORDS[id].text)}</p>
            </li>
          ))}
        </ol>
        <p class="soft">{t('verdict_never')}</p>
      </section>
      <section class="sheet part" aria-labelledby="verdict-sums">
        <h2 id="verdict-sums">{t('verdict_sums')}</h2>
        <h3>{t('verdict_bar')}</h3>
        <p>{t('verdict_bar_text')}</p>
        <p class="sum figures">{t('verdict_bar_sum')}</p>
        <h3>{t('verdict_chance')}</h3>
        <p>{t('verdict_chance_text')}</p>
        <p>{t('verdict_chance_own')}</p>
        <h3>{t('verdict_limits')}</h3>
        <p>{t('verdict_limits_text')}</p>
        <p class="row">
          <a class="button" href={ruleAddress('bids')}>
            {t('verdict_see_rules')} <Icon name="arrow" />
          </a>
          <a class="button" href={hashOf('settings')}>
            {t('verdict_see_settings')} <Icon name="arrow" />
          </a>
        </p>
      </section>
    </div>
  );
}
