import type { AppClient } from '../platform/app-client.ts';
import type { Attention } from '../protocol/answers.ts';
import { Notice, type Tone } from '../ui/notice.tsx';
import { plural, t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

/** Tone, words and the view that helps; null for what is said elsewhere on this page. */
function said({ code, values }: Attention): [Tone, string, string?] | null {
  const count = Number(values['count'] ?? 0);
  switch (code) {
    // The popup's first screen, and the balance itself.
    case 'welcome':
    case 'balance-disagrees':
      return null;
    case 'stored-newer':
      return ['bad', t('attention_stored_newer'), '/data'];
    case 'stored-damaged':
      return ['bad', t('attention_stored_damaged'), '/data'];
    case 'storage-full':
      return ['bad', t('attention_storage_full'), '/data'];
    case 'storage-error':
      return ['bad', t('attention_storage_error'), '/data'];
    case 'refund-overdue':
      return ['warn', plural('attention_refund_overdue', count), '/log'];
    case 'perhaps-sent':
      return ['plain', plural('attention_perhaps_sent', count), '/log'];
  }
}

/** What the person should know or do, most urgent first. */
export function AttentionList({ attention, client }: { attention: Attention[]; client: AppClient }) {
  const all = attention.flatMap((each) => {
    const words = said(each);
    return words ? [{ code: each.code, words }] : [];
  });
  return all.map(({ code, words: [tone, text, view] }) => (
    <Notice key={code} tone={tone}>
      <p>{text}</p>
      {view && (
        <p class="small">
          <OptionsLink client={client} view={view}>
            {t('take_a_look')}
          </OptionsLink>
        </p>
      )}
    </Notice>
  ));
}
