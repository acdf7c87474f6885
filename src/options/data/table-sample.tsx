import type { Table } from '../../core/exchange/index.ts';
import { t } from '../../ui/words.ts';

const ROWS = 4;

/** The first rows as they stand in the file, so that the columns can be told by what they hold. */
export function TableSample({ table }: { table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to get into it
    <section class="sample" tabIndex={0} aria-label={t('table_sample')}>
      <table class="small">
        <caption class="aloud">{t('table_sample')}</caption>
        <thead>
          <tr>
            {table.header.map((head, index) => (
              <th key={index} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, ROWS).map(({ line, cells }) => (
            <tr key={line}>
              {table.header.map((_, index) => (
                <td key={index}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
