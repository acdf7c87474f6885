import type { AppClient } from '../platform/app-client.ts';
import type { Attention } from '../protocol/answers.ts';
import { Notice, type Tone } from '../ui/notice.tsx';
import { plural, t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

/** Tone, words and the view that helps; null for what is said elsewhere on this page. "quiet" is a line, no notice. */
function said({ code, values }: Attention): [Tone | 'quiet', string, string?] | null {
  const count = Number(values['count'] ?? 0);
  switch (code) {
    // The popup's first screen, the balance itself, and the list of refunds.
    case 'welcome':
    case 'balance-disagrees':
    case 'refund-overdue':
      return null;
    case 'stored-newer':
      return ['bad', t('attention_stored_newer'), '/data'];
    case 'stored-damaged':
      return ['bad', t('attention_stored_damaged'), '/data'];
    case 'storage-full':
      return ['bad', t('attention_storage_full'), '/data'];
    case 'storage-error':
      return ['bad', t('attention_storage_error'), '/data'];
    case 'perhaps-sent':
      return ['quiet', plural('attention_perhaps_sent', count), '/statement'];
  }
}

/** What the person should know or do, most urgent first; or, `quiet`, what merely may interest them. */
export function AttentionList(props: { attention: Attention[]; client: AppClient; quiet?: boolean }) {
  const { attention, client, quiet = false } = props;
  const all = attention.flatMap((each) => {
    const words = said(each);
    return words && (words[0] === 'quiet') === quiet ? [{ code: each.code, words }] : [];
  });
  return all.map(({ code, words: [tone, text, view] }) => {
    const link = view && (
      <OptionsLink client={client} view={view}>
        {t('take_a_look')}
      </OptionsLink>
    );
    if (tone === 'quiet')
      return (
        <p key={code} class="soft small">
          {text} {link}
        </p>
      );
    return (
      <Notice key={code} tone={tone}>
        <p>{text}</p>
        {link && <p class="small">{link}</p>}
      </Notice>
    );
  });
}
