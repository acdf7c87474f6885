import type { ComponentChildren } from 'preact';
import { money, number } from '../../ui/formats.ts';
import { Icon } from '../../ui/icons.tsx';
import { t } from '../../ui/words.ts';
import { type Cell, saveTable, type Table } from './table.ts';

/** The page shows so many, latest first; the file has all. */
const MOST_ROWS = 60;

/** A chart with the sentence that says the same, its figures as a table, and the way to take them along. */
export function Card(props: {
  /** Part of the file's name and of the ids. */
  id: string;
  title: string;
  line: ComponentChildren;
  table: Table;
  children: ComponentChildren;
}) {
  const { id, title, line, table } = props;
  return (
    <section class="sheet part insight" aria-labelledby={`insight-${id}`}>
      <h2 id={`insight-${id}`}>{title}</h2>
      <p>{line}</p>
      {props.children}
      <details class="figures">
        <summary>{t('insight_table')}</summary>
        <Figures table={{ ...table, rows: table.rows.slice(0, MOST_ROWS) }} caption={title} />
        {table.rows.length > MOST_ROWS && (
          <p class="soft small">
            {t('insight_more_rows', { shown: number(MOST_ROWS), all: number(table.rows.length) })}
          </p>
        )}
        <button type="button" class="button" onClick={() => saveTable(id, table)}>
          <Icon name="down" /> {t('insight_csv')} <span class="aloud">{title}</span>
        </button>
      </details>
    </section>
  );
}

function Figures({ table: { head, rows }, caption }: { table: Table; caption: string }) {
  return (
    <table class="plain-table">
      <caption class="aloud">{caption}</caption>
      <thead>
        <tr>
          {head.map((name, index) => (
            <th key={name} scope="col" class={index > 0 ? 'figure' : ''}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={String(row[0])}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={head[index]} scope="row">
                  {cellWords(cell)}
                </th>
              ) : (
                <td key={head[index]} class="figure">
                  {cellWords(cell)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellWords(cell: Cell): string {
  if (cell === null) return t('insight_unknown');
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? number(cell) : money(cell.mills, cell.currency);
}

/** What the tones of a chart stand for; each has a pattern of its own besides its colour. */
export function Legend({ entries }: { entries: readonly { tone: string; word: string }[] }) {
  return (
    <ul class="legend small">
      {entries.map(({ tone, word }) => (
        <li key={tone}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <rect class={`tone ${tone}`} width="12" height="12" rx="2" />
            {tone === 'two' && <path class="hatch" d="M0 12 12 0M-3 3 3 -3M9 15 15 9" />}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
