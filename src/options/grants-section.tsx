import { useState } from 'preact/hooks';
import type { ExpectedGrant } from '../core/ledger/index.ts';
import type { AppClient } from '../platform/app-client.ts';
import { now } from '../platform/clock.ts';
import { type Books, PLANS } from '../protocol/ledger-answers.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { Field } from '../ui/field.tsx';
import { day, number } from '../ui/formats.ts';
import { TextField } from '../ui/text-field.tsx';
import { t } from '../ui/words.ts';
import { RuleNote } from './rule-note.tsx';
import type { useRun } from './run.ts';

type Run = ReturnType<typeof useRun>;
/** The latest months are enough to see whether grants come. */
const LATEST = 4;

/** The monthly Connects that the plan lets expect, and whether they came. */
export function GrantsSection({ books, client, run }: { books: Books; client: AppClient; run: Run }) {
  const [asking, setAsking] = useState(false);
  const latest = books.grants.slice(-LATEST).reverse();
  return (
    <section class="sheet part" aria-labelledby="grants">
      <h2 id="grants">{t('grants_title')}</h2>
      {books.plan ? (
        <p class="soft">
          {t('grants_plan', { plan: t(PLAN_WORDS[books.plan.plan]), day: number(books.plan.day) })}
          {books.plan.grant !== null && ` ${t('grants_own', { count: number(books.plan.grant) })}`}
        </p>
      ) : (
        <p class="soft">{t('grants_no_plan')}</p>
      )}
      <ul class="plain figures">
        {latest.map((grant) => (
          <li key={grant.day}>
            {day(grant.day)} · {words(grant)} <RuleNote id={grant.why} />
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t(books.plan ? 'plan_change' : 'plan_set')}
        </button>
      </div>
      {asking && <PlanForm books={books} client={client} run={run} onClose={() => setAsking(false)} />}
    </section>
  );
}

const PLAN_WORDS = { basic: 'plan_basic', plus: 'plan_plus', 'agency-plus': 'plan_agency_plus' } as const;

function words({ state, came, expected: [least, most] }: ExpectedGrant): string {
  const expected = least === most ? number(most) : `${number(least)}–${number(most)}`;
  switch (state) {
    case 'arrived':
      return t('grant_arrived', { came: number(came ?? 0) });
    case 'short':
      return t('grant_short', { came: number(came ?? 0), expected });
    case 'missing':
      return t('grant_missing', { expected });
    case 'optional':
      return t('grant_optional', { expected });
    case 'unseen':
      return t('grant_unseen', { expected });
  }
}

function PlanForm(props: { books: Books; client: AppClient; run: Run; onClose: () => void }) {
  const { books, client, run, onClose } = props;
  const [plan, setPlan] = useState(books.plan?.plan ?? 'basic');
  const [since, setSince] = useState(books.plan?.since ?? now().slice(0, 10));
  const [date, setDate] = useState(String(books.plan?.day ?? 1));
  const [size, setSize] = useState(books.plan?.grant == null ? '' : String(books.plan.grant));
  const [wrong, setWrong] = useState<'day' | 'size' | null>(null);
  const refuse = (field: 'day' | 'size') => {
    setWrong(field);
    return false;
  };
  const save = async (sayWhy: (why: string) => void) => {
    const on = Number(date);
    if (!Number.isInteger(on) || on < 1 || on > 31 || since === '') return refuse('day');
    const own = size.trim();
    if (!/^\d{0,4}$/.test(own)) return refuse('size');
    const word = { plan, since, day: on, grant: own === '' ? null : Number(own) };
    setWrong(null);
    return run(
      client.command('set-plan', { at: now(), account: books.account, plan: word }),
      t('settings_saved'),
      sayWhy,
    );
  };
  return (
    <DialogForm title={t('plan_set')} go={t('save')} onSave={save} onClose={onClose}>
      <Field label={t('plan_which')}>
        {(tied) => (
          <select
            {...tied}
            class="input"
            value={plan}
            onChange={({ currentTarget }) => setPlan(PLANS.find((each) => each === currentTarget.value) ?? plan)}
          >
            {PLANS.map((each) => (
              <option key={each} value={each}>
                {t(PLAN_WORDS[each])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField label={t('plan_since')} type="date" value={since} onType={setSince} />
      <TextField
        label={t('plan_day')}
        hint={t('plan_day_hint')}
        error={wrong === 'day' ? t('plan_day_wrong') : null}
        inputMode="numeric"
        brief
        value={date}
        onType={setDate}
      />
      <TextField
        label={t('plan_size')}
        hint={t('plan_size_hint')}
        error={wrong === 'size' ? t('entry_number_wrong') : null}
        inputMode="numeric"
        brief
        value={size}
        onType={setSize}
      />
    </DialogForm>
  );
}
