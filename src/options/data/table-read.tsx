import type { FromTable } from '../../core/exchange/index.ts';
import { day, days, number } from '../../ui/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { outcomeWord } from '../../ui/status.tsx';
import { locale, plural, t } from '../../ui/words.ts';

/** With the year, whichever it is. */
const FAR = new Date(0);

/** How a spreadsheet was understood: its first lines, the days it covers, how its days were read, and what it says twice. */
export function TableRead({ found: { first, days: run, alike } }: { found: FromTable }) {
  const [line] = first;
  if (!line || !run) return null;
  return (
    <>
      <p>
        {t('table_days', { days: days(run.from, run.to, FAR) })}{' '}
        {!line.written.startsWith(line.day) && t('table_day_read', { day: day(line.day, FAR), written: line.written })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to get into it */}
      <section class="sample" tabIndex={0} aria-label={t('table_understood')}>
        <table class="small">
          <caption>{t('table_understood')}</caption>
          <thead>
            <tr>
              {(['column_date', 'column_title', 'column_base', 'column_boost', 'column_outcome'] as const).map(
                (head) => (
                  <th key={head} scope="col">
                    {t(head)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {first.map((each) => (
              <tr key={each.line}>
                <td>{day(each.day, FAR)}</td>
                <td>{each.title ?? t('job_untitled')}</td>
                <td class="figures">{number(each.base)}</td>
                <td class="figures">{number(each.boost)}</td>
                <td>{outcomeWord(each.outcome)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {alike.length > 0 && (
        <Notice tone="warn">
          <p>
            {plural('table_alike', alike.length, { lines: new Intl.ListFormat(locale()).format(alike.map(number)) })}
          </p>
        </Notice>
      )}
    </>
  );
}
