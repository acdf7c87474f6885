import type { BrowserPorts } from '../platform/ports.ts';
import { check } from '../protocol/check.ts';
import { tierOf } from '../protocol/sender.ts';
import { Desk } from './desk.ts';
import { iconText } from './icon.ts';
import { Sample } from './sample.ts';

/** Once a day the icon is looked at again, for what comes true by the passing of time alone. */
const DAILY = 'daily';
const A_DAY = 24 * 60;

/**
 * Puts the background to work: the one place where its parts meet. All listeners are registered before the first
 * await, so that the event that woke the worker finds them.
 */
export function start(browser: BrowserPorts, clock: () => string): void {
  const refresh = async () => {
    const text = await desk.ask(iconText);
    // Null: the records cannot be opened, and the popup says why.
    await browser.showOnIcon(text ?? '!');
  };
  const desk = new Desk(browser, clock, (tell) => {
    attempt(refresh);
    if (tell) attempt(() => browser.tellPages('changed'));
  });
  const sample = new Sample(browser, clock);
  browser.onMessage(async (message, sender) => {
    const checked = check(message, sender, browser.self);
    if (!checked.ok) return checked;
    // What a page shows is real, whatever our own pages show.
    if (tierOf(sender, browser.self) === 'page') return desk.answer(checked.value);
    return sample.answer(checked.value, (real) => desk.answer(real));
  });
  browser.onInstalled((reason) => {
    if (reason === 'install') attempt(() => browser.openPage('src/welcome/welcome.html'));
  });
  browser.onStartup(() => attempt(refresh));
  browser.onAlarm((name) => {
    if (name === DAILY) attempt(refresh);
  });
  attempt(() => browser.keepPagesOutOfStorage());
  attempt(() => browser.ensureAlarm(DAILY, A_DAY));
  attempt(refresh);
}

/** What nobody waits for must not fail unheard. */
function attempt(task: () => Promise<unknown>): void {
  task().catch((error: unknown) => console.error(error));
}
