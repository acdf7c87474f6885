import type { Advice, Change, EarlierPosting } from '../core/advice/index.ts';
import { sayFate } from '../core/posting-words.ts';
import { connects, day } from '../ui/formats.ts';
import { t } from '../ui/words.ts';

/** What own visits know of the job: how it changed since the first, and the same post under another address. */
export function Visits({ advice: { changes, earlier } }: { advice: Advice }) {
  const [latest] = earlier;
  const lines = [...changes.flatMap(changed), ...(latest ? [posted(latest)] : [])];
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
  if (change.kind === 'crowd') return [t('badge_crowd', { from: change.from, to: change.to, day: day(change.since) })];
  return change.kind === 'hired' ? [t('badge_hired', { day: day(change.since) })] : [];
}

function posted(posting: EarlierPosting): string {
  return [t('badge_earlier', { day: day(posting.last) }), ...sayFate(posting, t, connects)].join(' · ');
}
