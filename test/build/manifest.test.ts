import { expect, test } from 'vitest';
import { BROWSERS, built } from './dist.ts';

const ours = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '0.1.0',
  default_locale: 'en',
  icons: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png', 48: 'icons/icon-48.png', 128: 'icons/icon-128.png' },
  // Without the second Chrome gives 10 MB, which ten thousand proposals do not fit into. It brings no warning.
  permissions: ['storage', 'unlimitedStorage', 'alarms'],
  // Asked for when the person turns reminders by the system on, and given back when they turn them off.
  optional_permissions: ['notifications'],
  incognito: 'not_allowed',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  action: { default_popup: 'src/popup/popup.html', default_title: '__MSG_name__' },
  options_ui: { page: 'src/options/options.html', open_in_tab: true },
};

test.each(BROWSERS)('the %s manifest asks for exactly what we promise, and shows pages nothing', (browser) => {
  const { manifest, content, worker } = built(browser);
  const scripts = [{ matches: ['https://www.upwork.com/*'], js: [content], run_at: 'document_idle' }];
  const own =
    browser === 'chrome'
      ? { minimum_chrome_version: '116', background: { service_worker: worker, type: 'module' } }
      : {
          background: { scripts: [worker], type: 'module' },
          browser_specific_settings: {
            gecko: {
              id: 'bidthrift@bidthrift.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        };
  expect(manifest).toEqual({ ...ours, content_scripts: scripts, ...own });
});
