import type { PageState } from '../protocol/answers.ts';
import type { Answer, Question, ToBackground, ToPage } from '../protocol/messages.ts';
import { checkPageAnswer } from '../protocol/page-answers.ts';
import { isReply, type Reply, refused } from '../protocol/reply.ts';
import { extension } from './native.ts';

/** The side of the wire of our own pages: popup, options, welcome. Nothing here rejects. */

/** Asks the background. An answer that never came may be asked for again with the same command id. */
export async function ask<T extends keyof ToBackground>(
  type: T,
  question: Question<ToBackground, T>,
): Promise<Reply<Answer<ToBackground, T>>> {
  try {
    const reply: unknown = await extension().runtime.sendMessage({ ...(question as object), type });
    // The background answers with the type that its own table promises for this message.
    return isReply(reply) ? (reply as Reply<Answer<ToBackground, T>>) : refused('no-receiver');
  } catch (error) {
    return refused('no-receiver', String(error));
  }
}

/** The messages that change something. */
type Commands = {
  [T in keyof ToBackground as Question<ToBackground, T> extends { id: string } ? T : never]: ToBackground[T];
};

/**
 * Sends a command under a fresh id, and once more under the same one where no answer came: a worker that died over it
 * has either done it or not, and both are right. The id is what `undo` takes.
 */
export async function command<T extends keyof Commands>(
  type: T,
  question: Omit<Question<ToBackground, T>, 'id'>,
): Promise<{ id: string; reply: Reply<Answer<ToBackground, T>> }> {
  const id = crypto.randomUUID();
  const whole = { ...question, id } as Question<ToBackground, T>;
  const first = await ask(type, whole);
  const lost = !first.ok && first.error.code === 'no-receiver';
  return { id, reply: lost ? await ask(type, whole) : first };
}

/** The tab the person is looking at; null where the browser does not say. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await extension().tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Asks the page in a tab; "no-receiver" where no page of ours listens. */
export async function askPage<T extends keyof ToPage>(tab: number, type: T): Promise<Reply<Answer<ToPage, T>>> {
  try {
    const reply: unknown = await extension().tabs.sendMessage(tab, { type }, { frameId: 0 });
    return checkPageAnswer(type, reply);
  } catch (error) {
    return refused('no-receiver', String(error));
  }
}

/**
 * What the open pages of the marketplace say of themselves, in whatever tab they are. Addresses of tabs are not ours to
 * see, so every tab is asked; only where a page of ours listens is there an answer.
 */
export async function openPages(): Promise<PageState[]> {
  const tabs = await extension().tabs.query({});
  const asked = tabs.flatMap(({ id }) => (id === undefined ? [] : [soon(askPage(id, 'page-state'))]));
  return (await Promise.all(asked)).flatMap((reply) => (reply?.ok ? [reply.value] : []));
}

/** A tab that the browser has put to sleep may never answer: it must not keep the others waiting. */
function soon<T>(answer: Promise<T>): Promise<T | null> {
  return Promise.race([answer, new Promise<null>((late) => setTimeout(() => late(null), PATIENCE))]);
}

const PATIENCE = 1_000;

/** Calls back after every committed change, of the records or of the sample, until the signal ends. */
export function onChange(changed: () => void, signal: AbortSignal): void {
  const { local, session } = extension().storage;
  const listener = () => changed();
  const sampled = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(SAMPLE))) changed();
  };
  local.onChanged.addListener(listener);
  session.onChanged.addListener(sampled);
  signal.addEventListener('abort', () => {
    local.onChanged.removeListener(listener);
    session.onChanged.removeListener(sampled);
  });
}

/** How the keys of the sample begin, in the browser's memory. */
const SAMPLE = 'sample';

/** Opens the options page; `view` is its address after the "#". */
export async function openOptions(view = ''): Promise<void> {
  if (view === '') return extension().runtime.openOptionsPage();
  const rule = /^\/rules\/(.+)/.exec(view)?.[1];
  // The background takes a tab that shows rules already.
  if (rule && (await ask('open-rules', { rule })).ok) return;
  await extension().tabs.create({ url: extension().runtime.getURL(`src/options/options.html#${view}`) });
}

/** Opens the page with the first question. */
export async function openWelcome(): Promise<void> {
  await extension().tabs.create({ url: extension().runtime.getURL('src/welcome/welcome.html') });
}

const SITE = { origins: ['https://www.upwork.com/*'] };

/** Whether the browser lets Bidthrift see the marketplace's pages: a person can take that away at any time. */
export function siteAccess(): Promise<boolean> {
  return extension().permissions.contains(SITE);
}

/** Asks the person for it; has to be called right in the handler of a click. False where it was refused. */
export async function askForSite(): Promise<boolean> {
  // Browsers that keep this for their own menus reject; the popup then says where to look.
  return extension()
    .permissions.request(SITE)
    .catch(() => false);
}

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Asks the person for notifications of the system; has to be called right in the handler of a click. False if refused. */
export async function askToNotify(): Promise<boolean> {
  return extension()
    .permissions.request(NOTIFICATIONS)
    .catch(() => false);
}

/** Gives that permission back. */
export async function stopNotifying(): Promise<void> {
  await extension().permissions.remove(NOTIFICATIONS);
}

/** Closes the popup's or welcome page's own tab or window. */
export function close(): void {
  window.close();
}

/** Of this build, and of the browser it runs in, as it calls itself. */
export function versions(): { own: string; browser: string } {
  return { own: extension().runtime.getManifest().version, browser: navigator.userAgent };
}

/** A text of the locale files; the typed `t` of the screens stands on this. */
export function message(key: string, values?: string[]): string {
  return extension().i18n.getMessage(key, values);
}

/** The language the browser's own interface speaks, for numbers and dates. */
export function language(): string {
  return extension().i18n.getUILanguage();
}

/** All of this module, for screens that take it as a parameter and for their twins in tests. */
export type AppClient = typeof import('./app-client.ts');
