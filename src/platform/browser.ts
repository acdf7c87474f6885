import type { Browser, Storage } from 'webextension-polyfill';
import type { Sender } from '../protocol/sender.ts';
import { extension } from './native.ts';
import { openOwn } from './own-tab.ts';
import type { Area, BrowserPorts } from './ports.ts';

/** The browser itself. Everything here is one call; whatever thinks is elsewhere, where it can be tested. */
export function theBrowser(): BrowserPorts {
  const { runtime, storage, alarms, tabs, action, permissions, i18n } = extension();
  return {
    self: { id: runtime.id, origin: runtime.getURL('').replace(/\/$/, '') },
    version: runtime.getManifest().version,
    local: area(storage.local),
    session: area(storage.session),
    onMessage(answer) {
      runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
        // The desk never rejects. True keeps the channel open until it has answered.
        void answer(message, sender).then(sendResponse);
        return true;
      });
    },
    onInstalled: (handle) => runtime.onInstalled.addListener(({ reason }) => handle(reason)),
    onStartup: (handle) => runtime.onStartup.addListener(() => handle()),
    onAlarm: (handle) => alarms.onAlarm.addListener(({ name }) => handle(name)),
    async ensureAlarm(name, everyMinutes) {
      if (!(await alarms.get(name)))
        alarms.create(name, { periodInMinutes: everyMinutes, delayInMinutes: everyMinutes });
    },
    async keepPagesOutOfStorage() {
      const local: typeof storage.local & { setAccessLevel?(level: { accessLevel: string }): Promise<void> } =
        storage.local;
      await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    },
    openPage: openOwn,
    async tellPages(type) {
      // Without the "tabs" permission no address can be asked for, so every tab is called and most do not answer.
      const all = await tabs.query({});
      await Promise.allSettled(all.flatMap(({ id }) => (id === undefined ? [] : tabs.sendMessage(id, { type }))));
    },
    async showOnIcon({ text, title }, tab) {
      const where = tab === undefined ? {} : { tabId: tab };
      await Promise.all([action.setBadgeText({ text, ...where }), action.setTitle({ title, ...where })]);
    },
    async clearOverTabs(title) {
      const all = await tabs.query({});
      // A tab may be closed by now. Chrome knows no way back for a tooltip, so each tab gets one.
      const back = ({ id: tabId }: { id?: number }) =>
        tabId === undefined ? [] : [action.setBadgeText({ text: null, tabId }), action.setTitle({ title, tabId })];
      await Promise.allSettled(all.flatMap(back));
    },
    async notify(title, message) {
      const iconUrl = runtime.getURL('icons/icon-128.png');
      await allowed().notifications?.create(REMINDER, { type: 'basic', iconUrl, title, message });
    },
    onNotified(handle) {
      // One function: added twice it is heard once.
      const heard = (id: string) => {
        if (id !== REMINDER) return;
        // Chrome leaves it where it is.
        void allowed().notifications?.clear(REMINDER);
        handle();
      };
      const listen = () => allowed().notifications?.onClicked.addListener(heard);
      listen();
      // This worker may be at work already when the person allows it.
      permissions.onAdded.addListener(listen);
    },
    message: (key, values) => i18n.getMessage(key, values),
    language: () => i18n.getUILanguage(),
  };
}

/** One notification, which a newer one replaces. */
const REMINDER = 'reminder';

/** A part of the API that is there only while the person allows it. */
function allowed(): { notifications?: Browser['notifications'] } {
  return extension();
}

function area(of: Storage.StorageArea): Area {
  return {
    get: (keys) => of.get(keys === null ? null : [...keys]),
    set: (values) => of.set(values),
    remove: (keys) => of.remove([...keys]),
    clear: () => of.clear(),
  };
}
