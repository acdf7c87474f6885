import { EVERY_RULE, type ListedRule } from '../../core/advice/every-rule.ts';
import type { PlainKey } from '../../core/words.ts';
import { useLive } from '../../ui/live.ts';
import { t } from '../../ui/words.ts';
import { BidRule } from './bid-rule.tsx';
import type { SectionProps } from './sections.ts';

interface Group {
  title: PlainKey;
  text: PlainKey;
  of: (rule: ListedRule) => boolean;
}

/** Strongest first; what does not matter has a list of its own, for knowing it saves as much time. */
const GROUPS: readonly Group[] = [
  { title: 'bids_stops', text: 'bids_stops_text', of: ({ role }) => role === 'stops' },
  {
    title: 'bids_against',
    text: 'bids_against_text',
    of: ({ role, direction }) => role === 'weighs' && direction === 'against',
  },
  { title: 'bids_for', text: 'bids_for_text', of: ({ role, direction }) => role === 'weighs' && direction === 'for' },
  {
    title: 'bids_counted',
    text: 'bids_counted_text',
    of: ({ role, direction }) => role === 'shown' && direction !== 'none',
  },
  {
    title: 'bids_idle',
    text: 'bids_idle_text',
    of: ({ role, direction }) => role === 'shown' && direction === 'none',
  },
  { title: 'bids_limits', text: 'bids_limits_text', of: ({ role }) => role === 'limit' },
  { title: 'bids_unread', text: 'bids_unread_text', of: ({ role }) => role === 'unread' },
];

/** Every rule of the advice, by what it does, with its evidence. */
export function BidsSection({ wanted, ...props }: SectionProps) {
  const { client } = props;
  const { value: reply } = useLive(() => client.ask('results', {}), client.onChange, []);
  const own = new Map(reply?.ok ? reply.value.signs.map((term) => [term.id, term]) : []);
  return (
    <div class="stack">
      <p>{t('bids_intro')}</p>
      <p class="soft">{t('bids_caveat')}</p>
      {GROUPS.map(({ title, text, of }) => (
        <section key={title} class="sheet group" aria-labelledby={title}>
          <header>
            <h2 id={title}>{t(title)}</h2>
            <p class="soft">{t(text)}</p>
          </header>
          <ul class="plain book">
            {EVERY_RULE.filter(of).map((rule) => (
              <BidRule key={rule.id} {...props} rule={rule} wanted={rule.id === wanted} own={own.get(rule.id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
