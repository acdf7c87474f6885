import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import type { AppState } from '../protocol/answers.ts';
import { type Attention, viewOf } from '../protocol/attention.ts';
import { Icon } from '../ui/icons.tsx';
import { dayAfter, duration } from '../ui/spans.ts';
import { plural, t } from '../ui/words.ts';
import { sayAttention } from './attention-words.ts';
import { OptionsLink } from './link.tsx';
import type { Act } from './run.ts';

/** So many lines are a list to act on; the rest is one press away. */
const SHOWN = 3;
/** "Later" is so many days on. */
const LATER_DAYS = 3;

/** What the person should know or do, most urgent first, each a way to where it can be done. */
export function AttentionList({ state, client, act }: { state: AppState; client: AppClient; act: Act }) {
  const [all, showAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  useEffect(() => {
    // Once what was pressed is gone, whoever uses the keyboard goes on from the item that took its place.
    if (next.current === null || document.activeElement !== document.body) return;
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('.line') ?? [])];
    (lines[next.current] ?? lines.at(-1))?.focus();
    next.current = null;
  });
  // The popup's first screen says that by itself.
  const items = state.attention.filter(({ code }) => code !== 'welcome');
  if (items.length === 0) return null;
  const left = all ? 0 : Math.max(0, items.length - SHOWN);
  return (
    <section class="attention" aria-labelledby="attention">
      <h2 id="attention">
        {t('attention_title')} <span class="count">{items.length}</span>
      </h2>
      <ul ref={list}>
        {items.slice(0, items.length - left).map((item, index) => (
          <Item
            key={item.code === 'follow-up' ? item.about : item.code}
            item={item}
            state={state}
            client={client}
            act={(sent) => {
              next.current = index;
              return act(sent);
            }}
          />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="button quiet small"
          onClick={() => {
            next.current = SHOWN;
            showAll(true);
          }}
        >
          {plural('attention_more', left)}
        </button>
      )}
    </section>
  );
}

function Item(props: { item: Attention; state: AppState; client: AppClient; act: Act }) {
  const { item, state, client, act } = props;
  const { icon, tone, text, more } = sayAttention(item, state);
  return (
    <li class={tone}>
      <OptionsLink client={client} view={viewOf(item)} class="line">
        <Icon name={icon} />
        <span>
          {text}
          {more && <span class="soft small more">{more}</span>}
        </span>
        <Icon name="arrow" />
      </OptionsLink>
      {item.code === 'follow-up' && (
        <div class="row small">
          <button type="button" class="button" onClick={() => remind(act, client, item, null)}>
            {t('follow_up_done')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => remind(act, client, item, dayAfter(now(), LATER_DAYS))}
          >
            {t('follow_up_later', { days: duration(LATER_DAYS) })}
          </button>
        </div>
      )}
    </li>
  );
}

function remind(act: Act, client: AppClient, item: Extract<Attention, { code: 'follow-up' }>, day: string | null) {
  return act(client.command('remind', { at: now(), about: item.about, title: item.title, day }));
}
