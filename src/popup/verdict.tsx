import type { Advice, Reason, VerdictStep } from '../core/advice/index.ts';
import { sayDecision } from '../core/decision-words.ts';
import { saySign } from '../core/sign-key.ts';
import type { AppClient } from '../platform/app-client.ts';
import { day, number } from '../ui/formats.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

/** Decided by what the signs have made of the chance: else a bid with nothing but minus lines below reads like two answers. */
const BY_CHANCE: ReadonlySet<VerdictStep> = new Set(['above', 'across', 'below']);

/** Reasons that a glance can take in; the badge and the rules hold all of them. */
const STRONGEST = 3;

/** What is unsafe before all figures; then what the bid must bring and is likely to, and what weighs most for and against it. */
export function Grounds({ advice, client }: { advice: Advice; client: AppClient }) {
  const telling = advice.reasons.filter(
    ({ weight, status, limit }) => weight !== 0 || status === 'policy' || limit !== null,
  );
  const strongest = telling.slice(0, STRONGEST);
  const stops = strongest.filter(({ status }) => status === 'policy');
  const others = strongest.filter(({ status }) => status !== 'policy');
  return (
    <div class="grounds">
      <Signs reasons={stops} />
      {sayDecision(advice, t, number).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {others.length > 0 && BY_CHANCE.has(advice.step) && <p class="soft small">{t('signs_counted')}</p>}
      <Signs reasons={others} />
      <p class="small">
        <OptionsLink client={client} view="/rules/verdict">
          {t('verdict_how')}
        </OptionsLink>
      </p>
    </div>
  );
}

const LOOKS = {
  stop: { icon: 'alert', tone: 'bad', word: 'sign_stop' },
  against: { icon: 'dash', tone: 'warn', word: 'sign_against' },
  for: { icon: 'plus', tone: 'good', word: 'sign_for' },
} as const satisfies Record<string, { icon: IconName; tone: string; word: string }>;

function Signs({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="small">
      {reasons.map((reason) => (
        <Sign key={reason.id} reason={reason} />
      ))}
    </ul>
  );
}

function Sign({ reason }: { reason: Reason }) {
  const { direction, status, quote, seen } = reason;
  const { icon, tone, word } = LOOKS[status === 'policy' ? 'stop' : direction];
  const sign = saySign(reason, t);
  return (
    <li class={tone}>
      <Icon name={icon} />
      <span>
        <span class="aloud">{t(word)} </span>
        {sign}
        {quote !== null && <q class="soft">{quote}</q>}
        {status === 'policy' && seen !== null && <span class="soft"> {t('badge_seen', { day: day(seen) })}</span>}
      </span>
    </li>
  );
}
