import type { FromTable } from '../../core/exchange/index.ts';
import type { PlainKey } from '../../core/words.ts';
import type { AppClient } from '../../platform/app-client.ts';
import type { ImportPreview } from '../../protocol/import-answers.ts';
import { plural, t } from '../../ui/words.ts';
import { ChangeTable } from './books-change.tsx';
import { LeftOutList, placeWord } from './left-out-list.tsx';
import { TableRead } from './table-read.tsx';
import { type End, useTaking } from './taking.ts';

const WHY: Record<FromTable['left'][number]['why'], PlainKey> = {
  'too-many-cells': 'table_why_too_many_cells',
  'date-missing': 'table_why_date_missing',
  'date-not-understood': 'table_why_date',
  'date-ahead': 'table_why_date_ahead',
  'title-missing': 'table_why_title_missing',
  'job-not-understood': 'table_why_job',
  'base-missing': 'table_why_base_missing',
  'base-not-understood': 'table_why_base',
  'boost-not-understood': 'table_why_boost',
  'returned-not-understood': 'table_why_returned',
  'returned-more-than-spent': 'table_why_returned_more',
  'returned-unclear': 'table_why_returned_unclear',
  'outcome-not-understood': 'table_why_outcome',
  'too-long': 'table_why_too_long',
};

/** What a spreadsheet would bring, and each of its lines that is left out. */
export function TablePreview(props: {
  name: string;
  found: FromTable;
  file: string;
  preview: ImportPreview;
  client: AppClient;
  onBack: () => void;
  onCancel: () => void;
  onEnd: End;
}) {
  const { name, found, file, preview, client, onEnd } = props;
  const { taking, take } = useTaking(client, onEnd);
  const left = found.left.map(({ line, to, why, text }) => ({ where: placeWord(line, to), why: t(WHY[why]), text }));
  return (
    <>
      <div role="status">
        <p>
          <strong>{name}</strong>
        </p>
        <ul>
          <li>{plural('table_new', found.proposals)}</li>
          {found.known > 0 && <li>{plural('table_known', found.known)}</li>}
        </ul>
      </div>
      <TableRead found={found} />
      <ChangeTable change={preview.change} />
      <LeftOutList items={left} />
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={taking || preview.added === 0}
          onClick={() => take(file, false, () => plural('table_done', found.proposals))}
        >
          {taking ? t('import_saving') : plural('table_take', found.proposals)}
        </button>
        <button type="button" class="button" disabled={taking} onClick={props.onBack}>
          {t('table_back')}
        </button>
        <button type="button" class="button" disabled={taking} onClick={props.onCancel}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
}
