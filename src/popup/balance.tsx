import { costOf } from '../core/connects.ts';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { AppState, PresentBalance } from '../protocol/answers.ts';
import { EXPIRY_DAYS } from '../protocol/attention.ts';
import { age, connects, day, moment, money, number } from '../ui/formats.ts';
import { Icon } from '../ui/icons.tsx';
import { PAGE_WORDS } from '../ui/page-words.ts';
import { dayAfter, duration } from '../ui/spans.ts';
import { plural, t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';
import { Trend } from './trend.tsx';

/** How many Connects there are, how they came to be so many, how long they last, and which of them lapse next. */
export function Balance({ balance, state, client }: { balance: PresentBalance; state: AppState; client: AppClient }) {
  const { settings, trend, pace, nextExpiry } = state;
  const near = nextExpiry !== null && nextExpiry.day <= dayAfter(now(), EXPIRY_DAYS);
  return (
    <section class="balance" aria-label={t('balance')}>
      <div class="figures">
        <p>
          <strong>{number(balance.value)}</strong>
          <span>
            {t('balance_label')}
            <span class="soft"> · {money(costOf(balance.value, settings.price), settings.currency)}</span>
          </span>
        </p>
        <Trend trend={trend} />
      </div>
      <ul class="small figures">
        {pace && (
          <li title={t('runway_how', { connects: connects(pace.connects), days: duration(pace.days) })}>
            <Icon name="clock" />
            {runway((balance.value * pace.days) / pace.connects)}
          </li>
        )}
        {near && (
          <li title={moment(nextExpiry.day)}>
            <Icon name="down" />
            {plural('expiry_next', nextExpiry.connects, { day: day(nextExpiry.day) })}
          </li>
        )}
        {balance.unexplained !== 0 && (
          <li>
            <Icon name="question" />
            <OptionsLink client={client} view="/statement?show=difference">
              {t('balance_unexplained', { connects: connects(Math.abs(balance.unexplained)) })}
            </OptionsLink>
          </li>
        )}
        <li class="soft" title={moment(balance.at)}>
          <Icon name="check" />
          {seenWords(balance)}
        </li>
        {nextExpiry && !near && (
          <li class="soft" title={moment(nextExpiry.day)}>
            <Icon name="down" />
            {t('expiry_far', { count: number(nextExpiry.connects), day: day(nextExpiry.day) })}
          </li>
        )}
      </ul>
    </section>
  );
}

/** Where and when it was seen, and what the log has booked since. */
function seenWords({ value, seen, at, page }: PresentBalance): string {
  const where = { age: age(at), page: t(PAGE_WORDS[page]) };
  if (value === seen) return t('balance_seen', where);
  const key = value < seen ? 'balance_seen_less' : 'balance_seen_more';
  return t(key, { ...where, seen: number(seen), change: number(Math.abs(value - seen)) });
}

/** Beyond which nobody's pace stays what it is. */
const FAR_DAYS = 730;

function runway(days: number): string {
  return days > FAR_DAYS ? t('runway_long') : t('runway', { time: duration(days) });
}
