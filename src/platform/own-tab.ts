import { extension } from './native.ts';

/** The view that is read: no form in it waits to be sent, its few figures are kept as soon as they are left. */
const RULES = 'src/options/options.html#/rules';

/**
 * Opens a page of ours. A rule is shown in the tab that shows rules already, so that one link after the other leaves one
 * tab and not twenty. Browsers tell an extension the addresses of its own pages without the permission for tabs.
 */
export async function openOwn(path: string): Promise<void> {
  const { runtime, tabs, windows } = extension();
  const url = runtime.getURL(path);
  const rules = runtime.getURL(RULES);
  const open = url.startsWith(rules) && (await tabs.query({})).find((tab) => tab.url?.startsWith(rules));
  if (!open) return void (await tabs.create({ url }));
  try {
    await tabs.update(open.id, { url, active: true });
    await windows.update(open.windowId ?? windows.WINDOW_ID_CURRENT, { focused: true });
  } catch {
    // It was closed meanwhile.
    await tabs.create({ url });
  }
}
