import { useState } from 'preact/hooks';
import type { ImportReport } from '../protocol/answers.ts';
import { number } from '../ui/formats.ts';
import { Notice } from '../ui/notice.tsx';
import { plural, t } from '../ui/words.ts';

/** Of what is left out, so many are listed; the rest is counted. */
const LISTED = 50;

/** What a file would bring, and what of it is not understood and why. */
export function ImportPreview(props: {
  name: string;
  report: ImportReport;
  onTake: (settings: boolean) => void;
  onCancel: () => void;
}) {
  const { report } = props;
  const [settings, setSettings] = useState(false);
  const rest = report.left.length - LISTED;
  return (
    <>
      <p>
        <strong>{props.name}</strong>
      </p>
      <ul>
        <li>{plural('import_added', report.added)}</li>
        <li>{plural('import_same', report.same)}</li>
        {report.left.length > 0 && <li>{plural('import_left', report.left.length)}</li>}
      </ul>
      {report.left.length > 0 && (
        <Notice tone="warn">
          <ul class="left-out">
            {report.left.slice(0, LISTED).map(({ where, why }) => (
              <li key={where}>
                <code>{where}</code> {why === 'not-understood' ? t('import_not_understood') : why}
              </li>
            ))}
          </ul>
          {rest > 0 && <p>{t('import_left_more', { count: number(rest) })}</p>}
        </Notice>
      )}
      {report.settings && (
        <label class="check">
          <input
            type="checkbox"
            checked={settings}
            onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
          />
          {t('import_settings')}
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={report.added === 0 && !settings}
          onClick={() => props.onTake(settings)}
        >
          {plural('import_take', report.added)}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
}
