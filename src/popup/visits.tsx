import type { Advice, Change, EarlierPosting } from '../core/advice/index.ts';
import { connects, day } from '../ui/formats.ts';
import { t } from '../ui/words.ts';

/** What own visits know of the job: how it changed since the first, and the same post under another address. */
export function Visits({ advice: { changes, earlier } }: { advice: Advice }) {
  const [latest] = earlier;
  const lines = [...changes.flatMap(changed), ...(latest ? posted(latest) : [])];
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
    </>
  );
}

/** Another cost, and a job that is over, are told among the notes on the bid. */
function changed(change: Change): string[] {
  if (change.kind === 'crowd') return [t('visit_crowd', { from: change.from, to: change.to, day: day(change.since) })];
  return change.kind === 'hired' ? [t('visit_hired', { day: day(change.since) })] : [];
}

function posted({ last, hires, status, spent }: EarlierPosting): string[] {
  const over = status === 'closed' || status === 'removed';
  return [
    t('earlier_seen', { day: day(last) }),
    ...((hires ?? 0) > 0 ? [t('earlier_hired')] : []),
    ...(over && hires === 0 ? [t('earlier_closed')] : []),
    ...(spent > 0 ? [t('earlier_spent', { cost: connects(spent) })] : []),
  ];
}
