import { useState } from 'preact/hooks';
import { number } from '../../ui/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { plural, t } from '../../ui/words.ts';
import { CopyDialog } from '../copy-dialog.tsx';

/** A part that is left out: where it stands, why it is left out, and its words where there are any. */
export interface LeftItem {
  where: string;
  why: string;
  text?: string;
}

/** So many are shown at once; all of them can be copied. */
const SHOWN = 200;

/**
 * What is left out and why. `each` is what the copy lists where `items` takes equal ones together; `total` may be more
 * than these: of very many only the first have names.
 */
export function LeftOutList(props: { items: readonly LeftItem[]; each?: readonly LeftItem[]; total?: number }) {
  const { items, each = items, total = each.length } = props;
  const [copying, setCopying] = useState(false);
  if (total === 0) return null;
  return (
    <Notice tone="warn">
      <p>{plural('left_out', total)}</p>
      {/* It scrolls, so the keyboard must be able to get into it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region */}
      <ul class="left-out" tabIndex={0} aria-label={t('left_out_list')}>
        {items.slice(0, SHOWN).map((item) => (
          <li key={item.where}>
            <strong class="figures">{item.where}</strong> {item.why}
            {item.text && <q class="soft">{item.text}</q>}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <p class="small">{t('left_out_shown', { shown: number(SHOWN), count: number(items.length) })}</p>
      )}
      <button type="button" class="button" onClick={() => setCopying(true)}>
        {t('left_out_copy')}
      </button>
      {copying && (
        <CopyDialog title={t('left_out_list')} text={leftOutText(each, total)} onClose={() => setCopying(false)} />
      )}
    </Notice>
  );
}

/** "Line 12", "Lines 12–15" */
export function placeWord(line: number, to: number): string {
  return line === to ? t('line', { line: number(line) }) : t('lines', { from: number(line), to: number(to) });
}

/** One line for each. */
export function leftOutText(items: readonly LeftItem[], total: number): string {
  const lines = items.map(({ where, why, text }) => [where, why, text].filter(Boolean).join('\t'));
  const rest = total - items.length;
  return [...lines, ...(rest > 0 ? [t('left_out_more', { count: number(rest) })] : [])].join('\n');
}
