import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { AppState, LogEntry } from '../protocol/answers.ts';
import { connects, day, moment, number } from '../ui/formats.ts';
import { Icon } from '../ui/icons.tsx';
import { OutcomeSelect } from '../ui/outcome-select.tsx';
import { dayAfter, duration } from '../ui/spans.ts';
import { OutlookTag } from '../ui/status.tsx';
import { t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';
import type { Act } from './run.ts';

const SHOWN = 3;
/** What becomes of the Connects, where the outcome beside it does not say as much; what is owed of either side first. */
function toldOf({ outlook, boostOutlook }: LogEntry): LogEntry['outlook'] | null {
  const owed = (['overdue', 'due'] as const).find((each) => each === outlook || each === boostOutlook);
  return owed ?? (outlook === 'returned' ? outlook : null);
}

interface Props {
  state: AppState;
  client: AppClient;
  act: Act;
}

/** The latest proposals: what each cost, whether that comes back, and what became of it, to be set at once. */
export function Latest({ state, client, act }: Props) {
  if (state.latest.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <header>
        <h2 id="latest">{t('latest')}</h2>
        <OptionsLink client={client} view="/log">
          {t('latest_all', { count: number(state.sent) })}
        </OptionsLink>
      </header>
      <ul class="latest">
        {state.latest.slice(0, SHOWN).map((entry) => (
          <Item key={entry.id} entry={entry} state={state} client={client} act={act} />
        ))}
      </ul>
    </section>
  );
}

function Item({ entry, state, client, act }: Props & { entry: LogEntry }) {
  const title = entry.title ?? t('job_untitled');
  const told = toldOf(entry);
  return (
    <li>
      <div class="pair">
        <p class="entry-title">
          <OptionsLink client={client} view={`/proposal/${encodeURIComponent(entry.id)}`}>
            {title}
          </OptionsLink>
        </p>
        <Remind entry={entry} title={title} state={state} client={client} act={act} />
      </div>
      <div class="pair">
        <p class="soft small figures" title={moment(entry.sentAt)}>
          {day(entry.sentAt)} · {cost(entry)}
        </p>
        <div class="row end">
          {told && <OutlookTag outlook={told} />}
          <OutcomeSelect
            title={title}
            outcome={entry.outcome}
            keep={(outcome) => act(client.command('outcome', { at: now(), entry: entry.id, outcome }))}
          />
        </div>
      </div>
    </li>
  );
}

/** A reminder for this proposal: one press sets it, the next takes it back. */
function Remind({ entry, title, state, client, act }: Props & { entry: LogEntry; title: string }) {
  const about = entry.jobUid ?? entry.id;
  const set = state.followUps.find((each) => each.about === about);
  const days = state.settings.followUpDays;
  const keep = (day: string | null) => act(client.command('remind', { at: now(), about, title: entry.title, day }));
  return set ? (
    <button
      type="button"
      class="button small"
      aria-label={`${t('follow_up_on', { day: day(set.day) })}. ${t('follow_up_clear_of', { title })}`}
      aria-pressed={true}
      onClick={() => keep(null)}
    >
      <Icon name="bell" /> {day(set.day)}
    </button>
  ) : (
    <button
      type="button"
      class="button quiet square"
      title={t('follow_up_set_of', { title, days: duration(days) })}
      aria-pressed={false}
      onClick={() => keep(dayAfter(now(), days))}
    >
      <Icon name="bell" />
    </button>
  );
}

function cost({ base, boost }: LogEntry): string {
  if (base === null) return t('cost_unknown');
  return boost ? t('cost_with_boost', { base: number(base), boost: number(boost) }) : connects(base);
}
