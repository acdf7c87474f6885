import type { ViewProps } from '../view.ts';
import { EraseSection } from './erase-section.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import { PasteSection } from './paste-section.tsx';

/** The person's records: take them along, bring in what is known elsewhere, delete them. */
export function RecordsView({ client, state }: ViewProps) {
  return (
    <div class="stack">
      <ExportSection client={client} state={state} />
      <PasteSection client={client} />
      <ImportSection client={client} />
      <EraseSection client={client} state={state} />
    </div>
  );
}
