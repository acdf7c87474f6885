import { useState } from 'preact/hooks';
import { factsOfPaste, type KnownRange, type Pasted, rangeTold, recordsFile } from '../../core/exchange/index.ts';
import type { PlainKey } from '../../core/words.ts';
import type { AppClient } from '../../platform/app-client.ts';
import { now } from '../../platform/clock.ts';
import { failureWords } from '../../ui/failure.ts';
import { connects, day } from '../../ui/formats.ts';
import { useLive } from '../../ui/live.ts';
import { Notice } from '../../ui/notice.tsx';
import { plural, t } from '../../ui/words.ts';
import { useRun } from '../run.ts';
import { ChangeTable } from './books-change.tsx';
import { LeftOutList, placeWord } from './left-out-list.tsx';
import { type Answers, answeredRange, isAnswered, PasteQuestions } from './paste-questions.tsx';

const WHY: Record<Pasted['left'][number]['why'], PlainKey> = {
  outside: 'paste_why_outside',
  between: 'paste_why_between',
  'day-without-row': 'paste_why_day_without_row',
  'row-without-day': 'paste_why_row_without_day',
  'no-such-day': 'paste_why_no_such_day',
  'day-ahead': 'table_why_date_ahead',
  'cut-short': 'paste_why_cut_short',
  'amount-unclear': 'paste_why_amount_unclear',
  'columns-unclear': 'paste_why_columns_unclear',
};

/** What a paste says, what it leaves open, and what it would change; nothing is kept before "Add". */
export function PastePreview(props: {
  pasted: Pasted;
  /** When it was pasted. */
  at: string;
  client: AppClient;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { pasted, at, client } = props;
  const [answers, setAnswers] = useState<Answers>({});
  const told = rangeTold(pasted);
  const range = answeredRange(told, answers);
  const read = pasted.rows.length > 0 || pasted.balance !== null;
  const [around, left] = [true, false].map((outside) =>
    pasted.left.filter(({ why }) => (why === 'outside') === outside).map(leftItem),
  );
  return (
    <>
      <div role="status">
        {read ? <Said pasted={pasted} range={range} /> : <Notice tone="bad">{t('paste_nothing')}</Notice>}
      </div>
      <LeftOutList items={left ?? []} />
      {around && around.length > 0 && (
        <details class="small">
          <summary>{plural('paste_around', around.length)}</summary>
          <ul class="left-out">
            {around.map(({ where, text }) => (
              <li key={where}>
                <span class="figures">{where}</span> <q class="soft">{text}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
      {read && <PasteQuestions told={told} answers={answers} onAnswer={setAnswers} />}
      {read && isAnswered(told, answers) ? (
        <Adding file={recordsFile(factsOfPaste(pasted, range, at), at)} {...props} range={range} client={client} />
      ) : (
        <div class="row">
          {read && <p class="soft small">{t('paste_answer_first')}</p>}
          <button type="button" class="button" onClick={props.onCancel}>
            {t('paste_clear')}
          </button>
        </div>
      )}
    </>
  );
}

function leftItem({ line, to, why, text }: Pasted['left'][number]) {
  return { where: placeWord(line, to), why: t(WHY[why]), text };
}

/** The copy in a sentence: how many rows, of which days, and the balance. */
function Said({ pasted: { rows, balance }, range }: { pasted: Pasted; range: KnownRange }) {
  const days = rows.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const account = t(range.account === 'agency' ? 'paste_of_agency' : 'paste_of_own');
  return (
    <p>
      <strong>{plural('paste_rows', rows.length)}</strong>
      {days.length > 0 && ` ${t('paste_days', { from: day(days[0] ?? null), to: day(days.at(-1) ?? null) })}`}
      {balance !== null && ` ${t('paste_balance', { connects: connects(balance) })}`}
      {range.account !== null && ` ${account}`}
    </p>
  );
}

function Adding(props: {
  file: string;
  pasted: Pasted;
  range: KnownRange;
  at: string;
  client: AppClient;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { file, pasted, range, at, client } = props;
  const { value: reply } = useLive(() => client.ask('import-preview', { text: file }), client.onChange, [file]);
  const [busy, setBusy] = useState(false);
  const run = useRun(client);
  if (!reply) return null;
  if (!reply.ok) return <Notice tone="bad">{failureWords(reply.error.code)}</Notice>;
  const { change, added } = reply.value;
  const fresh = change.reduce((sum, { before, after }) => sum + Math.max(0, after.rows - before.rows), 0);
  const confirmed = change.reduce((sum, { before, after }) => sum + Math.max(0, before.pending - after.pending), 0);
  const known = Math.max(0, pasted.rows.length - fresh);
  const covered = factsOfPaste(pasted, range, at).find((fact) => fact.kind === 'coverage');
  const add = async () => {
    setBusy(true);
    const done = await run(client.command('import', { at: now(), text: file, settings: false }), saidOf(fresh));
    setBusy(false);
    if (done) props.onDone();
  };
  return (
    <>
      <ul>
        <li>{plural('paste_new', fresh)}</li>
        {known > 0 && <li>{plural('paste_known', known)}</li>}
        {confirmed > 0 && <li>{plural('paste_confirmed', confirmed)}</li>}
        <li>
          {covered
            ? t('paste_covered', { from: day(covered.from), to: day(covered.to) })
            : t('paste_not_covered', { why: t(whyUncovered(pasted, range)) })}
        </li>
      </ul>
      <ChangeTable change={change} />
      <div class="row">
        <button type="button" class="button primary" disabled={added === 0 || busy} onClick={add}>
          {t(added === 0 ? 'paste_all_known' : 'paste_add')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('paste_clear')}
        </button>
      </div>
    </>
  );
}

function saidOf(fresh: number): string {
  return plural('paste_added', fresh);
}

/** Why no day counts as read in full. */
function whyUncovered({ whole, shown }: Pasted, { all, fromTheTop }: KnownRange): PlainKey {
  if (!whole) return 'paste_uncovered_left';
  if (all !== true || shown.type === 'other') return 'paste_uncovered_some';
  return fromTheTop === true ? 'paste_uncovered_days' : 'paste_uncovered_top';
}
