import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { speak } from '../../../src/ui/words.ts';
import { englishWords } from './english.ts';

/** Lets every promise and effect that is under way come to its end. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await act(async () => undefined);
}

let root: HTMLElement | null = null;

/** Takes the screen before away, draws this one in English, and lets it come to rest. */
export async function draw(screen: ComponentChild): Promise<HTMLElement> {
  speak(englishWords('en-US'));
  if (root) render(null, root);
  const fresh = document.createElement('div');
  root = fresh;
  document.body.replaceChildren(fresh);
  await act(() => render(screen, fresh));
  await settle();
  return fresh;
}

/** What a person reads, white space folded. */
export function read(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button, link or label with these words. */
export function named<T extends HTMLElement = HTMLElement>(words: string, root: ParentNode = document): T {
  const all = [...root.querySelectorAll<T>('button, a, label, option')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? (read(each) || each.title)) === words);
  if (!found) throw new Error(`Nothing is called "${words}". There are: ${all.map(read).join(' | ')}`);
  return found;
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
  await settle();
}
