import { EraseSection } from './erase-section.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import type { ViewProps } from './view.ts';

/** The person's records: take them along, bring them back, delete them. */
export function RecordsView({ client, state }: ViewProps) {
  return (
    <div class="stack">
      <ExportSection client={client} state={state} />
      <ImportSection client={client} />
      <EraseSection client={client} state={state} />
    </div>
  );
}
