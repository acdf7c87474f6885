import type { PerhapsSent } from '../core/ledger/index.ts';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { Books } from '../protocol/ledger-answers.ts';
import { connects, day } from '../ui/formats.ts';
import { t } from '../ui/words.ts';
import type { useRun } from './run.ts';

/** Apply pages whose sending was not seen: the person says which of them were sent. Until then they cost nothing. */
export function PerhapsSection(props: { books: Books; client: AppClient; run: ReturnType<typeof useRun> }) {
  const { books, client, run } = props;
  const { account, perhapsSent } = books;
  if (perhapsSent.length === 0) return null;
  const settle = ({ at: applied, jobUid: uid, title: known }: PerhapsSent, sent: boolean) => {
    const title = known ?? t('job_untitled');
    const said = t(sent ? 'perhaps_was_sent' : 'perhaps_was_not', { title });
    run(client.command('perhaps-sent', { at: now(), account, uid, applied, sent }), said);
  };
  return (
    <section class="sheet part" aria-labelledby="perhaps">
      <h2 id="perhaps">{t('perhaps_title')}</h2>
      <p class="soft">{t('perhaps_text')}</p>
      <ul class="plain">
        {perhapsSent.map((each) => (
          <li key={`${each.at} ${each.jobUid}`} class="row between">
            <span>
              {each.title ?? t('job_untitled')}{' '}
              <span class="soft small figures">
                {day(each.at)}, {priceOf(each)}
              </span>
            </span>
            <span class="row">
              {each.cost === null || each.boost === null ? (
                // Nobody read what all of it cost, so it is entered with its cost.
                <a class="button" href="#/log/add" aria-label={t('perhaps_yes_of', { title: titleOf(each) })}>
                  {t('perhaps_yes')}
                </a>
              ) : (
                <button
                  type="button"
                  class="button"
                  aria-label={t('perhaps_yes_of', { title: titleOf(each) })}
                  onClick={() => settle(each, true)}
                >
                  {t('perhaps_yes')}
                </button>
              )}
              <button
                type="button"
                class="button"
                aria-label={t('perhaps_no_of', { title: titleOf(each) })}
                onClick={() => settle(each, false)}
              >
                {t('perhaps_no')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ title, at }: PerhapsSent): string {
  return `${title ?? t('job_untitled')}, ${day(at)}`;
}

function priceOf({ cost, boost }: PerhapsSent): string {
  if (cost === null) return t('cost_unknown');
  return boost ? t('cost_with_boost', { base: connects(cost), boost: connects(boost) }) : connects(cost);
}
