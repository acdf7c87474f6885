import { failureWords } from '../ui/failure.ts';
import { useLive } from '../ui/live.ts';
import { Notice } from '../ui/notice.tsx';
import { GuideSection } from './guide-section.tsx';
import type { ViewProps } from './view.ts';

/** The first steps, for who has just begun: Connects History is read once, and the books are right from that day on. */
export function GuideView({ client, state }: ViewProps) {
  const { value: books } = useLive(() => client.ask('books', { account: 'own' }), client.onChange, []);
  if (!books) return null;
  if (!books.ok)
    return (
      <Notice tone="bad">
        <p>{failureWords(books.error.code)}</p>
      </Notice>
    );
  return (
    <div class="stack">
      <GuideSection books={books.value} state={state} client={client} alone />
    </div>
  );
}
