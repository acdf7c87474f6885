import type { ComponentChildren } from 'preact';
import { HISTORY } from '../ui/history-step.ts';
import { Icon } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';
import type { HistoryTab } from './history-tab.ts';

/** The way to all that Connects History can show, each step with its mark once it is done. */
export function GuideSteps(props: {
  tab: HistoryTab | null;
  /** How many days Connects History shows. */
  shown: number;
  pasting: boolean;
}) {
  const { tab, shown, pasting } = props;
  const filter = tab !== null && typeof tab === 'object' ? tab : null;
  return (
    <>
      <ol class="guide-steps">
        <Step done={tab !== null && tab !== 'none'}>
          <a href={HISTORY} target="_blank" rel="noreferrer">
            {t('guide_open')}
          </a>
        </Step>
        <Step done={filter !== null && (filter.days ?? 0) >= shown && filter.type !== 'other'}>
          {t('guide_choose', { days: String(shown) })}
        </Step>
        <Step done={filter?.more === false}>{t('guide_more')}</Step>
        {pasting && (
          <Step done={false}>
            {t('guide_copy')} <a href="#/data">{t('guide_paste')}</a>
          </Step>
        )}
      </ol>
      {!pasting && (
        <p class="soft small">
          {t('guide_or_paste')} <a href="#/data">{t('guide_paste')}</a>
        </p>
      )}
    </>
  );
}

function Step({ done, children }: { done: boolean; children: ComponentChildren }) {
  return (
    <li class={done ? 'done' : ''}>
      <span>
        {children}
        {done && <span class="aloud"> ({t('guide_step_done')})</span>}
      </span>
      {done && <Icon name="check" />}
    </li>
  );
}
