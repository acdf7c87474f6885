import { jobAddress } from '../core/ids.ts';
import { owedBy, owedOf, owedSince, owedUnseen } from '../core/ledger/owed.ts';
import type { RefundEntry } from '../protocol/ledger-answers.ts';
import { connects, day } from '../ui/formats.ts';
import { outcomeWord } from '../ui/status.tsx';
import { t } from '../ui/words.ts';
import { ruleOf } from './rules/rulebook.ts';
import { unseenDays } from './unseen-days.ts';

/** What should have come back and did not, as text for a support request: facts alone, oldest first. */
export function refundText(entries: readonly RefundEntry[]): string {
  const sorted = entries.toSorted((one, other) => ((owedSince(one) ?? '') < (owedSince(other) ?? '') ? -1 : 1));
  const sum = sorted.reduce((total, entry) => total + owedOf(entry), 0);
  const rules = [...new Set(sorted.flatMap(owedBy))].flatMap((id) => {
    const rule = ruleOf(id);
    return rule ? [rule.source === null ? rule.statement : `${rule.statement} ${rule.source}`] : [];
  });
  return [
    t('refund_text_head'),
    '',
    ...sorted.flatMap(lines),
    t('refund_text_sum', { connects: connects(sum) }),
    ...(rules.length > 0 ? ['', t('refund_text_rules'), ...rules] : []),
  ].join('\n');
}

function lines(entry: RefundEntry, index: number): string[] {
  const { title, jobUid, sentAt, outcome } = entry;
  // A day in this text is read by somebody else, perhaps much later: always with its year.
  const far = new Date(0);
  return [
    `${index + 1}. ${title ?? t('job_untitled')}`,
    ...(jobUid === null ? [] : [`   ${jobAddress(jobUid)}`]),
    `   ${t('refund_text_line', {
      day: day(sentAt, far),
      connects: connects(owedOf(entry)),
      outcome: outcomeWord(outcome),
      since: day(owedSince(entry), far),
    })} ${shown(entry)}`,
    '',
  ];
}

/** What Connects History says of it, and of which days it was not asked: nobody shall be told more than was seen. */
function shown(entry: RefundEntry): string {
  const { unseen, lost } = owedUnseen(entry);
  if (unseen.length === 0) return t('refund_text_none');
  const words = t('refund_text_unseen', { days: unseenDays(unseen, true) });
  return lost.length === 0 ? words : `${words} ${t('refund_text_lost', { days: unseenDays(lost, true) })}`;
}
