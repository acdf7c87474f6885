import { type Words, wordsFrom } from '../../../src/core/words.ts';
import file from '../../../src/public/_locales/en/messages.json' with { type: 'json' };

export interface Message {
  message: string;
  description: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

export const english: Record<string, Message> = file;

/** Looks a message up as a browser does: named placeholders, then $1 … $9. */
export function lookUp(messages: Record<string, Message>, key: string, substitutions: string[] = []): string {
  const found = messages[key];
  if (!found) return '';
  const numbered = found.message.replace(/\$([a-z0-9_@]+)\$/gi, (_, name: string) => {
    return found.placeholders?.[name.toLowerCase()]?.content ?? '';
  });
  return numbered.replace(/\$([1-9])/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

/** The words of the English file, as an English browser would give them. */
export function englishWords(locale = 'en-US'): Words {
  return wordsFrom((key, values) => lookUp(english, key, values), locale);
}
