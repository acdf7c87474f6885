import { now } from '../platform/clock.ts';
import type { Books } from '../protocol/ledger-answers.ts';
import { day, number } from '../ui/formats.ts';
import { t } from '../ui/words.ts';

const HISTORY = 'https://www.upwork.com/nx/plans/connects/history/';
/** How far back Connects History shows. */
const SHOWN_DAYS = 90;
const A_DAY = 86_400_000;

/** Which days of Connects History were read, and how to read the rest before they are gone. */
export function GuideSection({ books: { coverage } }: { books: Books }) {
  const read = daysRead(coverage.covered, now().slice(0, 10));
  const begun = coverage.covered.length > 0;
  return (
    <section class="sheet part guide" aria-labelledby="guide">
      <h2 id="guide">{t(begun ? 'guide_title' : 'guide_start')}</h2>
      {!begun && <p>{t('guide_text')}</p>}
      <label class="figures">
        {t('guide_progress', { days: number(read), all: number(SHOWN_DAYS) })}
        <progress value={read} max={SHOWN_DAYS} />
      </label>
      {read < SHOWN_DAYS && (
        <ol>
          <li>
            <a href={HISTORY} target="_blank" rel="noreferrer">
              {t('guide_open')}
            </a>
          </li>
          <li>{t('guide_choose')}</li>
          <li>{t('guide_more')}</li>
        </ol>
      )}
      {coverage.gaps.length > 0 && (
        <ul class="small">
          {coverage.gaps.map(({ from, to, lostOn }) => (
            <li key={from}>{t('guide_gap', { from: day(from), to: day(to), lost: day(lostOn) })}</li>
          ))}
        </ul>
      )}
      {coverage.lost.length > 0 && (
        <p class="soft small">
          {t('guide_lost', { days: coverage.lost.map(({ from, to }) => `${day(from)}–${day(to)}`).join(', ') })}
        </p>
      )}
      {read === SHOWN_DAYS && <p class="soft small">{t('guide_done')}</p>}
    </section>
  );
}

/** How many of the days that the page can still show were read. */
function daysRead(covered: Books['coverage']['covered'], today: string): number {
  const last = Date.parse(today) / A_DAY;
  const first = last - SHOWN_DAYS + 1;
  return covered.reduce((sum, { from, to }) => {
    const [begin, end] = [Math.max(first, Date.parse(from) / A_DAY), Math.min(last, Date.parse(to) / A_DAY)];
    return sum + Math.max(0, end - begin + 1);
  }, 0);
}
