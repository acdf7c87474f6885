import { ORIGIN } from '../sample/site.ts';
import { type TestBrowser, until } from './harness/browser.ts';
import { type Chromium, type Options, openChromium } from './harness/chromium.ts';
import { type Firefox, openFirefox } from './harness/firefox.ts';

/** What a person does in the browser's own windows about the access to the site, and with the toolbar button. */
export interface Access {
  browser: TestBrowser;
  /** Takes the access away in the browser's settings for extensions. */
  take(): Promise<void>;
  /** Gives it back: in Firefox in answer to the question that the popup's button made it ask. */
  give(): Promise<void>;
  /** A press of the toolbar button over the tab in front. */
  press(): Promise<void>;
}

export interface ChromiumAccess extends Access {
  /** Takes the extension away, and brings it back once `meanwhile` is done: its records stay. */
  installAgain(meanwhile: () => Promise<void>): Promise<void>;
}

/**
 * Chromium's question to a press of "Allow" is a window of the system that no automation reaches, so it is left open and
 * the access is given on chrome://extensions, as one who overlooks the question would do.
 */
export async function chromiumAccess(): Promise<ChromiumAccess> {
  const browser: Chromium = await openChromium({ args: ['--enable-unsafe-extension-debugging'] });
  const id = browser.extension.replace('chrome-extension://', '');
  const inSettings = async (expression: string): Promise<void> => {
    const settings = await browser.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(expression);
    await settings.close();
  };
  const set = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> => {
    const change = JSON.stringify({ extensionId: id, hostAccess });
    return inSettings(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  };
  return {
    browser,
    take: () => set('ON_CLICK'),
    give: () => set('ON_ALL_SITES'),
    async installAgain(meanwhile) {
      await inSettings(`chrome.management.setEnabled('${id}', false)`);
      await meanwhile();
      await inSettings(`chrome.management.setEnabled('${id}', true)`);
    },
    async press() {
      const whole = browser.context.browser();
      if (!whole) throw new Error('Chromium gives no access to its targets.');
      // Younger than the types at hand.
      const session: { send(method: string, params: object): Promise<unknown>; detach(): Promise<void> } =
        (await whole.newBrowserCDPSession()) as never;
      const told = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const { targetInfos } = told as { targetInfos: { targetId: string; url: string }[] };
      const tab = targetInfos.find(({ url }) => url.startsWith(ORIGIN));
      if (!tab) throw new Error('No tab of the marketplace is open.');
      await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
      await session.detach();
    },
  };
}

const GECKO = 'bidthrift@bidthrift.example';
const MODULE = (name: string): string => `ChromeUtils.importESModule('resource://gre/modules/${name}.sys.mjs').${name}`;
const RUNNING = `WebExtensionPolicy.getByID('${GECKO}').extension`;

export async function firefoxAccess(options: Options = {}): Promise<Access> {
  const browser: Firefox = await openFirefox(options);
  return {
    browser,
    // What the switch in about:addons calls.
    take: () =>
      browser.privileged(
        `${MODULE('ExtensionPermissions')}.remove('${GECKO}', { origins: ['${ORIGIN}/*'], permissions: [] }, ${RUNNING}).then(() => null)`,
      ),
    async give() {
      const button = `document.querySelector('#addon-webext-permissions-notification:not([hidden])')?.button`;
      await until('the question for access', () => browser.privileged(`Boolean(${button})`), Boolean);
      await browser.privileged(`${button}.click() ?? null`);
    },
    press: () =>
      browser.privileged(
        `${MODULE('ExtensionParent')}.apiManager.global.browserActionFor(${RUNNING}).triggerAction(window) ?? null`,
      ),
  };
}
