import { useState } from 'preact/hooks';
import { fits, TERM_IDS, TERMS, type TermId, type Terms } from '../../core/rulebook/overrides.ts';
import type { PlainKey } from '../../core/words.ts';
import { now } from '../../platform/clock.ts';
import { day, number } from '../../ui/formats.ts';
import { Icon } from '../../ui/icons.tsx';
import { plural, t } from '../../ui/words.ts';
import { useChange } from '../settings/change.ts';
import { figureIn } from '../settings/figure-field.tsx';
import { PriceField } from '../settings/money-fields.tsx';
import { SureTag } from './book-rule.tsx';
import { RuleLink } from './rule-link.tsx';
import { ruleOf } from './rulebook.ts';
import type { SectionProps } from './sections.ts';

/** Values that the marketplace may change before the rulebook learns of it, each beside what is published. */
export function ValuesSection(props: SectionProps) {
  const { settings } = props.state;
  const change = useChange(props);
  const set = (id: TermId, own: Terms[TermId]) => {
    const { [id]: _, ...rest } = settings.terms;
    return change({ terms: own ? { ...rest, [id]: own } : rest });
  };
  return (
    <div class="stack">
      <p>{t('values_intro')}</p>
      <ul class="sheet plain book values">
        <li class="ruling">
          <PriceField settings={settings} onChange={change} />
        </li>
        {TERM_IDS.map((id) => (
          <Term key={id} id={id} own={settings.terms[id]} set={(own) => set(id, own)} />
        ))}
      </ul>
    </div>
  );
}

type Own = Terms[TermId];

/** One value: the person's own where they set one, with its day, and what is published. */
function Term({ id, own, set }: { id: TermId; own: Own; set: (own: Own) => Promise<boolean> }) {
  const { rule, published, unit, least, most } = TERMS[id];
  const [error, setError] = useState<string | null>(null);
  const value = own?.value ?? published;
  const field = `term-${id}`;
  const said = ruleOf(rule);
  const keep = (next: number) => {
    setError(null);
    if (next === value) return;
    set(next === published ? undefined : { value: next, from: own?.from ?? now().slice(0, 10) });
  };
  const take = (text: string) => {
    const figure = figureIn(text, least, most, unit !== 'dollars');
    if (figure === null || !fits(id, figure)) setError(t('value_wrong', { least: number(least), most: number(most) }));
    else keep(figure);
  };
  return (
    <li class={own ? 'ruling value own' : 'ruling value'}>
      <label class="label" for={field}>
        {t(LABEL[id])}
      </label>
      <div class="row">
        {unit === 'returned' ? (
          <select
            id={field}
            class="input fit"
            value={String(value)}
            onChange={({ currentTarget }) => keep(Number(currentTarget.value))}
          >
            <option value="1">{t('value_returned')}</option>
            <option value="0">{t('value_not_returned')}</option>
          </select>
        ) : (
          <input
            id={field}
            class="input brief"
            type="text"
            inputMode={unit === 'dollars' ? 'decimal' : 'numeric'}
            autocomplete="off"
            value={String(value)}
            onChange={({ currentTarget }) => take(currentTarget.value)}
            {...(error !== null && { 'aria-invalid': true, 'aria-describedby': `${field}-error` })}
          />
        )}
        {own && <Since id={id} own={own} set={set} />}
        {own && (
          <button
            type="button"
            class="button"
            aria-label={t('value_reset_of', { value: t(LABEL[id]) })}
            onClick={() => set(undefined)}
          >
            <Icon name="back" /> {t('value_reset')}
          </button>
        )}
      </div>
      {error !== null && (
        <p class="error" id={`${field}-error`}>
          {error}
        </p>
      )}
      <p class="facts soft small">
        <span>{t('value_published', { value: termWords(id, published) })}</span>
        {said && <SureTag confidence={said.confidence} />}
        {said?.seen && <span>{t('rule_seen', { day: day(said.seen) })}</span>}
        <RuleLink id={rule} name={said?.statement ?? ''} away />
      </p>
    </li>
  );
}

/** The day from which the person's value holds. */
function Since({ id, own, set }: { id: TermId; own: NonNullable<Own>; set: (own: Own) => Promise<boolean> }) {
  return (
    <label class="since">
      <span class="soft">{t('value_from')}</span>
      <input
        class="input fit"
        type="date"
        aria-label={t('value_from_of', { value: t(LABEL[id]) })}
        value={own.from}
        onChange={({ currentTarget: { value: from } }) => from !== '' && set({ ...own, from })}
      />
    </label>
  );
}

/** A value with its unit: "7 days", "$19.99", "Comes back". */
export function termWords(id: TermId, value: number): string {
  const { unit } = TERMS[id];
  if (unit === 'returned') return t(value === 1 ? 'value_returned' : 'value_not_returned');
  if (unit === 'dollars') return t('value_dollars', { value: number(value) });
  return plural(unit === 'connects' ? 'connects' : unit === 'days' ? 'value_days' : 'value_months', value);
}

const LABEL: Record<TermId, PlainKey> = {
  'plus-price': 'term_plus_price',
  'basic-monthly': 'term_basic_monthly',
  'plus-monthly': 'term_plus_monthly',
  'agency-plus-monthly': 'term_agency_plus_monthly',
  'life-months': 'term_life',
  'returned-closed': 'term_returned_closed',
  'returned-removed': 'term_returned_removed',
  'returned-expired': 'term_returned_expired',
  'returned-withdrawn': 'term_returned_withdrawn',
  'returned-declined': 'term_returned_declined',
  'returned-other-hired': 'term_returned_other_hired',
  'returned-hired': 'term_returned_hired',
  'returned-boost-closed': 'term_boost_closed',
  'returned-boost-removed': 'term_boost_removed',
  'auction-days': 'term_auction',
  'post-days': 'term_post',
  'statement-days': 'term_statement',
};
