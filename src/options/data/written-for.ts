import { bookIn, type ExportKind, exportOf } from '../../core/exchange/index.ts';
import type { Account } from '../../core/job.ts';
import { DEFAULT_LEDGER_SETTINGS } from '../../core/ledger/index.ts';
import type { Export } from '../../protocol/answers.ts';
import type { Settings } from '../../protocol/settings.ts';

const FILES: Record<ExportKind, { ending: string; type: string }> = {
  proposals: { ending: 'csv', type: 'text/csv' },
  statement: { ending: 'csv', type: 'text/csv' },
  journal: { ending: 'journal', type: 'text/plain' },
};

/** The exported records, written for another program; every figure is concluded anew from them. */
export function writtenFor(
  kind: ExportKind,
  records: string,
  options: { now: string; account: Account; settings: Settings },
): Export {
  const { now, account } = options;
  const { overdueDays, terms } = options.settings;
  const settings = { ...DEFAULT_LEDGER_SETTINGS, refundDays: overdueDays, terms };
  const { ending, type } = FILES[kind];
  const whose = account === 'agency' ? '-agency' : '';
  return {
    name: `bidthrift-${kind}${whose}-${now.slice(0, 10)}.${ending}`,
    type: `${type};charset=utf-8`,
    text: exportOf(bookIn(records), kind, { now, account, settings }),
  };
}
