import { wordsFrom } from '../core/words.ts';
import type { BrowserPorts } from '../platform/ports.ts';
import type { Snapshot } from '../protocol/answers.ts';
import { type Checked, check } from '../protocol/check.ts';
import type { Reply } from '../protocol/reply.ts';
import { tierOf } from '../protocol/sender.ts';
import { pastIn } from './advice/past.ts';
import { Desk } from './desk.ts';
import { iconOf, showsVerdicts, troubled, verdictOver } from './icon.ts';
import { noteReading } from './readings.ts';
import { newsIn, remindedView } from './reminders.ts';
import { Sample } from './sample.ts';

/** So often it is looked for what comes true by the passing of time alone. */
const LOOK = 'look-again';
const EVERY_MINUTES = 3 * 60;

/**
 * Puts the background to work: the one place where its parts meet. All listeners are registered before the first
 * await, so that the event that woke the worker finds them.
 */
export function start(browser: BrowserPorts, clock: () => string): void {
  const words = wordsFrom(browser.message, browser.language());
  const refresh = async () => {
    // Null: the records cannot be opened, and the popup says why.
    const says = await desk.ask(iconOf);
    await browser.showOnIcon(says ?? troubled(words));
  };
  /** A verdict over a tab would outlive the setting, and the records, by which it was made. */
  const clearVerdicts = async () => {
    if (!(await desk.ask(showsVerdicts))) await browser.clearOverTabs(words.t('name'));
  };
  const remind = () =>
    desk.tend(async (room) => {
      const news = await newsIn(room);
      if (!news) return [];
      if (news.text !== null) await browser.notify(words.t('name'), news.text);
      // Told twice is better than never: what could not be noted is told again.
      return news.changes;
    });
  const look = () => {
    attempt(refresh);
    attempt(remind);
  };
  const desk = new Desk(browser, clock, (tell) => {
    attempt(refresh);
    if (!tell) return;
    attempt(clearVerdicts);
    attempt(() => browser.tellPages('changed'));
  });
  const sample = new Sample(browser, clock);
  /** After a page was taken in, asked again or left: how it was read is remembered, and the icon says what it is worth. */
  const pageRead = async ({ message }: Checked, reply: Reply<unknown>, tab: number | undefined) => {
    if ((message.type !== 'observe' && message.type !== 'known' && message.type !== 'left') || !reply.ok) return;
    const says = await desk.ask(async (room) => {
      if (message.type === 'observe') await noteReading(room, message.reading, message.at);
      // The answer to both of the others is a snapshot.
      return verdictOver(room, message.type === 'left' ? null : (reply.value as Snapshot).verdict);
    });
    if (says && tab !== undefined) await browser.showOnIcon(says, tab);
  };
  browser.onMessage(async (message, sender) => {
    const checked = check(message, sender, browser.self);
    if (!checked.ok) return checked;
    // What a page shows is real, whatever our own pages show.
    if (tierOf(sender, browser.self) !== 'page') return sample.answer(checked.value, (real) => desk.answer(real));
    const reply = await desk.answer(checked.value);
    attempt(() => pageRead(checked.value, reply, sender.tab?.id));
    return reply;
  });
  browser.onInstalled((reason) => {
    if (reason === 'install') attempt(() => browser.openPage('src/welcome/welcome.html'));
  });
  browser.onStartup(() => {
    look();
    // A long log is gone through once for each run of the browser: now, rather than under the first page.
    attempt(() => desk.ask(pastIn));
  });
  browser.onAlarm((name) => {
    if (name === LOOK) look();
  });
  browser.onNotified(() =>
    attempt(async () => {
      const view = await desk.ask(remindedView);
      await browser.openPage(`src/options/options.html${view === null ? '' : `#${view}`}`);
    }),
  );
  attempt(() => browser.keepPagesOutOfStorage());
  attempt(() => browser.ensureAlarm(LOOK, EVERY_MINUTES));
  attempt(refresh);
}

/** What nobody waits for must not fail unheard. */
function attempt(task: () => Promise<unknown>): void {
  task().catch((error: unknown) => console.error(error));
}
