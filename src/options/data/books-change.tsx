import type { PlainKey } from '../../core/words.ts';
import type { BooksChange, BooksFigures } from '../../protocol/import-answers.ts';
import { number } from '../../ui/formats.ts';
import { t } from '../../ui/words.ts';

/** In the order in which a person asks for them. */
const FIGURES = [
  ['rows', 'change_rows'],
  ['pending', 'change_pending'],
  ['proposals', 'change_proposals'],
  ['returned', 'change_returned'],
  ['expected', 'change_expected'],
  ['unexplained', 'change_unexplained'],
  ['days', 'change_days'],
] as const satisfies readonly (readonly [keyof BooksFigures, PlainKey])[];

const changed = ({ before, after }: BooksChange) => FIGURES.filter(([figure]) => before[figure] !== after[figure]);

/** Whether any figure becomes another one. */
export function changes(change: BooksChange): boolean {
  return changed(change).length > 0;
}

/** What an import would change in the books, figure by figure; what stays as it is is not listed. */
export function ChangeTable({ change }: { change: readonly BooksChange[] }) {
  return change.filter(changes).map((each) => {
    const { account, before, after } = each;
    const title = t(account === 'agency' ? 'change_agency' : 'change_own');
    return (
      <table key={account} class="change figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="aloud">{t('change_figure')}</span>
            </th>
            <th scope="col">{t('change_now')}</th>
            <th scope="col">{t('change_then')}</th>
          </tr>
        </thead>
        <tbody>
          {changed(each).map(([figure, word]) => (
            <tr key={figure}>
              <th scope="row">{t(word)}</th>
              <td>{figureOf(before[figure])}</td>
              <td>{figureOf(after[figure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}

function figureOf(value: number | null): string {
  return value === null ? '?' : number(value).replace('-', '−');
}
