import { type ComponentChild, render } from 'preact';
import { type GetMessage, wordsFrom } from '../core/words.ts';
import { speak } from './words.ts';

/** Begins a page of ours: its words first, then its one screen. */
export function start(getMessage: GetMessage, interfaceLocale: string, screen: () => ComponentChild): void {
  const words = wordsFrom(getMessage, interfaceLocale);
  speak(words);
  document.documentElement.lang = words.locale;
  render(screen(), document.body);
}
