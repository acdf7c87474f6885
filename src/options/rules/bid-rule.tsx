import type { ListedRule } from '../../core/advice/every-rule.ts';
import { LEAST_BIDS, type Term } from '../../core/advice/model.ts';
import { signKey } from '../../core/sign-key.ts';
import type { PlainKey } from '../../core/words.ts';
import { number } from '../../ui/formats.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { plural, t } from '../../ui/words.ts';
import type { ViewProps } from '../view.ts';
import { effectWords } from './effect-words.ts';
import { RuleLink } from './rule-link.tsx';
import { RuleLimit, RuleSwitch } from './rule-switch.tsx';

const STATUS = {
  tested: { icon: 'check', tone: 'good', word: 'status_tested' },
  folk: { icon: 'question', tone: 'plain', word: 'status_folk' },
  policy: { icon: 'shield', tone: 'warn', word: 'status_policy' },
  refuted: { icon: 'dash', tone: 'plain', word: 'status_refuted' },
} as const satisfies Record<ListedRule['status'], { icon: IconName; tone: string; word: PlainKey }>;

const SOURCE = {
  log: 'evidence_log',
  panel: 'evidence_panel',
  scorers: 'evidence_scorers',
  blogs: 'evidence_blogs',
  tracker: 'evidence_tracker',
  policy: 'evidence_policy',
} as const satisfies Record<ListedRule['source'], PlainKey>;

/** What has to be known beside the figures of some rules. */
const NOTES: Record<string, PlainKey> = {
  'location-us-only': 'note_us_only',
  'connects-8-or-less': 'note_cheap',
  'bid-average-under-40': 'note_plus',
  'bid-lowest-under-10': 'note_plus',
  'no-rate-listed': 'note_folk_against',
  'questions-3-plus': 'note_folk_against',
  'hire-rate-90-crowded': 'note_folk_for',
  'flags-none': 'note_same_bids',
  'flags-2-plus': 'note_same_bids',
  'flags-3-plus': 'note_same_bids',
  boosted: 'note_boosted',
  'client-spent-high': 'note_big_spenders',
  'post-age': 'note_post_age',
  'connects-16-plus-penalty': 'note_connects_16',
  'budget-under-150': 'note_budget',
  'budget-under-300': 'note_budget',
};

type Props = Pick<ViewProps, 'client' | 'state'> & {
  rule: ListedRule;
  wanted: boolean;
  /** What the person's own bids say of it; not known for those that weigh nothing. */
  own?: Term | undefined;
};

/** A rule of the advice: what it looks for, how well that is known, and what it does. */
export function BidRule({ rule, wanted, own, ...props }: Props) {
  const { id, status, source } = rule;
  const { icon, tone, word } = STATUS[status];
  const note = status === 'policy' ? 'note_quoted' : NOTES[id];
  return (
    <li id={id} tabIndex={-1} class={wanted ? 'ruling wanted' : 'ruling'}>
      <div class="ruling-head">
        <h3 aria-label={t(signKey(id))}>
          <RuleSwitch rule={rule} {...props} />
        </h3>
        <span class={`tag ${tone}`}>
          <Icon name={icon} /> {t(word)}
        </span>
        {own && own.own > HALF && (
          <span class="tag accent">
            <Icon name="half" /> {t('status_own')}
          </span>
        )}
      </div>
      <p>{effectWords(rule)}</p>
      {note && <p>{t(note)}</p>}
      {own && own.bids > 0 && <p>{ownWords(own)}</p>}
      <RuleLimit rule={rule} {...props} />
      <p class="facts soft small">
        <span>{t(SOURCE[source])}</span>
        <RuleLink id={id} name={t(signKey(id))} />
      </p>
    </li>
  );
}

/** From here on a weight is called the person's own. */
const HALF = 0.5;

/** The person's own settled bids with this sign, and, from as many on as a claim needs, which way it weighs by now. */
function ownWords({ bids, replies, weight }: Term): string {
  const counts = plural('own_bids', bids, { replied: number(replies) });
  if (bids < LEAST_BIDS) return counts;
  return `${counts} ${t(weight < 0 ? 'own_against' : weight > 0 ? 'own_for' : 'own_nothing')}`;
}
