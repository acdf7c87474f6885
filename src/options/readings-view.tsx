import { useState } from 'preact/hooks';
import type { ReadField } from '../core/read-fields.ts';
import type { PlainKey } from '../core/words.ts';
import type { ReadPage } from '../protocol/read-page.ts';
import { failureWords } from '../ui/failure.ts';
import { age, moment, number } from '../ui/formats.ts';
import { useLive } from '../ui/live.ts';
import { Empty, Notice } from '../ui/notice.tsx';
import { PAGE_WORDS } from '../ui/page-words.ts';
import { plural, t } from '../ui/words.ts';
import { CopyDialog } from './copy-dialog.tsx';
import { fieldWords } from './field-words.ts';
import { reportText } from './report-text.ts';
import type { ViewProps } from './view.ts';

/** How the latest pages were read, field by field, and a report that can be passed on: none of it says what they said. */
export function ReadingsView({ client, state }: ViewProps) {
  const { value: reply } = useLive(() => client.ask('readings', {}), client.onChange, []);
  const [report, showReport] = useState(false);
  if (!reply) return <p class="soft">{t('page_asking')}</p>;
  if (!reply.ok)
    return (
      <Notice tone="bad">
        <p>{failureWords(reply.error.code)}</p>
      </Notice>
    );
  const pages = reply.value;
  return (
    <div class="stack">
      <section class="sheet part" aria-label={t('view_readings')}>
        <p>{t('readings_text')}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => showReport(true)}>
            {t('report_show')}
          </button>
        </div>
      </section>
      {pages.length === 0 ? (
        <Empty icon="eye" title={t('readings_none')}>
          <p>{t('readings_none_how')}</p>
        </Empty>
      ) : (
        <div class="sheet readings">
          {pages.map((page, index) => (
            <Page key={page.at} page={page} open={index === 0} />
          ))}
        </div>
      )}
      {report && (
        <CopyDialog
          title={t('report_title')}
          hint={t('report_where')}
          text={reportText(state, pages, client.versions())}
          onClose={() => showReport(false)}
        />
      )}
    </div>
  );
}

function Page({ page, open }: { page: ReadPage; open: boolean }) {
  const unknown = page.fields.filter(({ unknown }) => unknown.length > 0).length;
  const known = page.fields.filter(({ read }) => read.length > 0).length;
  return (
    <details open={open}>
      <summary>
        <span class="page">{t(PAGE_WORDS[page.page])}</span>
        <span class="soft small figures">
          {plural('readings_known', known)}
          {unknown > 0 && ` · ${plural('readings_unknown', unknown)}`}
        </span>
        <span class="soft small" title={moment(page.at)}>
          {age(page.at)}
        </span>
      </summary>
      <table>
        <caption class="aloud">{t(PAGE_WORDS[page.page])}</caption>
        <thead>
          <tr>
            <th scope="col">{t('readings_field')}</th>
            <th scope="col">{t('readings_from')}</th>
            <th scope="col">{t('readings_why')}</th>
          </tr>
        </thead>
        <tbody>
          {page.fields.map((field) => (
            <Field key={field.field} field={field} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

const REASONS: Record<ReadField['unknown'][number]['reason'], PlainKey> = {
  absent: 'reason_absent',
  unreadable: 'reason_unreadable',
  conflict: 'reason_conflict',
  loading: 'reason_loading',
};

function Field({ field: { field, read, unknown } }: { field: ReadField }) {
  return (
    <tr>
      <th scope="row">{fieldWords(field)}</th>
      <td>
        {read.map(({ anchor, count }) => times(anchor === 'words' ? t('anchor_words') : anchor, count)).join(', ')}
      </td>
      <td>{unknown.map(({ reason, count }) => times(t(REASONS[reason]), count)).join('; ')}</td>
    </tr>
  );
}

function times(name: string, count: number): string {
  return count === 1 ? name : `${name} × ${number(count)}`;
}
