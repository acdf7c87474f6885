import type { AppState } from '../protocol/answers.ts';
import type { ReadPage } from '../protocol/read-page.ts';

/**
 * A report for somebody who is to find a fault: versions, settings that matter to reading, the state of the records in
 * numbers, and how the latest pages were read. In English, as the names of fields are; nothing of any job, client,
 * balance or note is in it, and no address.
 */
export function reportText(
  state: AppState,
  pages: readonly ReadPage[],
  versions: { own: string; browser: string },
): string {
  const { settings } = state;
  return [
    `Bidthrift ${versions.own}`,
    versions.browser,
    `reading: ${settings.mode ?? 'not chosen'}, icon: ${settings.icon}, notifications: ${settings.notify}`,
    `records: ${state.sent} proposals, ${state.exportedAt === null ? 'never exported' : 'exported'}`,
    `balance: ${state.balance === null ? 'never seen' : state.balance.unexplained === 0 ? 'agrees' : 'disagrees'}`,
    `attention: ${state.attention.map(({ code }) => code).join(', ') || 'nothing'}`,
    '',
    `The latest ${pages.length} pages, latest first:`,
    ...pages.flatMap(linesOf),
  ].join('\n');
}

function linesOf({ page, items, fields }: ReadPage): string[] {
  return [
    '',
    `${page}, ${items} items`,
    ...fields.map(({ field, read, unknown }) =>
      [
        `  ${field}:`,
        ...read.map(({ anchor, count }) => `${anchor} × ${count}`),
        ...unknown.map(({ reason, anchors, count }) => `${reason} (${anchors.join(', ')}) × ${count}`),
      ].join(' '),
    ),
  ];
}
