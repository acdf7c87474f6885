import type { ManyReport } from '../protocol/answers.ts';
import { Notice } from '../ui/notice.tsx';
import { plural, t } from '../ui/words.ts';

/** So many are named; the others are counted, and all of them are still selected. */
const NAMED = 5;
const WHYS = { 'in-statement': 'log_left_statement', incomplete: 'log_left_incomplete' } as const;
const REASONS = ['in-statement', 'incomplete'] as const;

/** Which proposals a step for many left as they were, and why; those that are gone need no word. */
export function LogLeft({ left }: { left: ManyReport['left'] }) {
  return (
    <>
      {REASONS.map((reason) => {
        const those = left.filter(({ why }) => why === reason);
        return (
          those.length > 0 && (
            <Notice key={reason} tone="warn">
              <p>{plural(WHYS[reason], those.length)}</p>
              <ul>
                {those.slice(0, NAMED).map(({ id, title }) => (
                  <li key={id}>{title ?? t('job_untitled')}</li>
                ))}
                {those.length > NAMED && <li>{plural('log_left_more', those.length - NAMED)}</li>}
              </ul>
            </Notice>
          )
        );
      })}
    </>
  );
}
