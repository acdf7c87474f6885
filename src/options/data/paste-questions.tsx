import type { KnownRange } from '../../core/exchange/index.ts';
import type { Account } from '../../core/job.ts';
import type { PlainKey } from '../../core/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { t } from '../../ui/words.ts';

/** What only the person knows of what they copied. "unsure" is an answer, too: then no day counts as read in full. */
export interface Answers {
  days?: (typeof WINDOWS)[number] | 'unsure';
  all?: Yes;
  fromTheTop?: Yes;
  toTheEnd?: Yes;
  account?: Account;
}

type Yes = 'yes' | 'no' | 'unsure';
type Asked = keyof Answers;

const YES_NO = ['yes', 'no', 'unsure'] as const satisfies readonly (Yes & PlainKey)[];
/** What the page offers (rule history-windows). */
const WINDOWS = ['7', '30', '90'] as const;

const ASKED = ['account', 'days', 'all', 'fromTheTop', 'toTheEnd'] as const satisfies readonly Asked[];

/** What has to be asked, because the text itself does not tell it. */
export function openQuestions(told: KnownRange): Asked[] {
  return ASKED.filter((question) => told[question] === null);
}

export function isAnswered(told: KnownRange, answers: Answers): boolean {
  return openQuestions(told).every((question) => answers[question] !== undefined);
}

/** What the text tells and the person says, together. */
export function answeredRange(told: KnownRange, answers: Answers): KnownRange {
  const said = (answer: Yes | undefined) => (answer === 'yes' ? true : answer === 'no' ? false : null);
  const days = answers.days === undefined || answers.days === 'unsure' ? null : Number(answers.days);
  return {
    days: told.days ?? days,
    all: told.all ?? said(answers.all),
    fromTheTop: told.fromTheTop ?? said(answers.fromTheTop),
    toTheEnd: told.toTheEnd ?? said(answers.toTheEnd),
    account: told.account ?? answers.account ?? null,
  };
}

/** The questions that are open, and no others. */
export function PasteQuestions(props: { told: KnownRange; answers: Answers; onAnswer: (answers: Answers) => void }) {
  const { told, answers, onAnswer } = props;
  const answer = async (said: Answers) => {
    onAnswer({ ...answers, ...said });
    return true;
  };
  const yesNo = (question: 'all' | 'fromTheTop' | 'toTheEnd', label: PlainKey) =>
    told[question] === null && (
      <Choice
        form="row"
        label={t(label)}
        options={YES_NO.map((value) => ({ value, label: t(value) }))}
        value={answers[question] ?? null}
        onChoose={(value) => answer({ [question]: value })}
      />
    );
  return (
    <>
      {told.account === null && (
        <Choice
          form="row"
          label={t('paste_ask_account')}
          options={[
            { value: 'own', label: t('whose_own') },
            { value: 'agency', label: t('whose_agency') },
          ]}
          value={answers.account ?? null}
          onChoose={(account) => answer({ account })}
        />
      )}
      {told.days === null && (
        <Choice
          form="row"
          label={t('paste_ask_days')}
          options={[
            ...WINDOWS.map((value) => ({ value, label: t('last_days', { days: value }) })),
            { value: 'unsure', label: t('unsure') },
          ]}
          value={answers.days ?? null}
          onChoose={(days) => answer({ days })}
        />
      )}
      {yesNo('all', 'paste_ask_all')}
      {yesNo('fromTheTop', 'paste_ask_top')}
      {yesNo('toTheEnd', 'paste_ask_end')}
    </>
  );
}
