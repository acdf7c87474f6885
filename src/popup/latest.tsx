import type { AppClient } from '../platform/app-client.ts';
import type { AppState, LogEntry } from '../protocol/answers.ts';
import { connects, day, moment, number } from '../ui/formats.ts';
import { Empty } from '../ui/notice.tsx';
import { OutlookTag, outcomeWord } from '../ui/status.tsx';
import { t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

const SHOWN = 3;
/** Outcomes that the tag says already, by what becomes of the Connects. */
const TOLD: LogEntry['outcome'][] = ['pending', 'closed', 'removed', 'expired'];

/** The latest proposals, each with what it cost and whether that comes back. */
export function Latest({ state, client }: { state: AppState; client: AppClient }) {
  return (
    <section aria-labelledby="latest">
      <header class="row">
        <h2 id="latest">{t('latest')}</h2>
        {state.sent > 0 && (
          <OptionsLink client={client} view="/log">
            {t('latest_all', { count: number(state.sent) })}
          </OptionsLink>
        )}
      </header>
      {state.latest.length === 0 ? (
        <Empty icon="list" title={t('latest_none')}>
          <p>{t('latest_none_how')}</p>
          <OptionsLink client={client} view="/log/add">
            {t('add_by_hand')}
          </OptionsLink>
        </Empty>
      ) : (
        <ul class="latest">
          {state.latest.slice(0, SHOWN).map((entry) => (
            <Item key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Item({ entry }: { entry: LogEntry }) {
  return (
    <li>
      <p class="entry-title">{entry.title ?? t('job_untitled')}</p>
      <p class="soft small figures" title={moment(entry.sentAt ?? '')}>
        {[day(entry.sentAt ?? ''), cost(entry), !TOLD.includes(entry.outcome) && outcomeWord(entry.outcome)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <OutlookTag outlook={entry.outlook} />
    </li>
  );
}

function cost({ base, boost }: LogEntry): string {
  if (base === null) return t('cost_unknown');
  return boost ? t('cost_with_boost', { base: number(base), boost: number(boost) }) : connects(base);
}
