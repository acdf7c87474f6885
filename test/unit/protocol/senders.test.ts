import { describe, expect, test } from 'vitest';
import { check } from '../../../src/protocol/check.ts';
import type { ToBackground } from '../../../src/protocol/messages.ts';
import { type Self, type Sender, tierOf } from '../../../src/protocol/sender.ts';
import { example, TYPES } from './examples.ts';

const CHROME: Self = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const FIREFOX: Self = { id: 'bidthrift@example.org', origin: 'moz-extension://6b0e1d4c-aaaa-bbbb-cccc-0123456789ab' };
const SITE = 'https://www.upwork.com';

/** Everyone who could try, as seen by one browser. */
function senders(self: Self, tellsOrigin: boolean): Record<string, [Sender, 'app' | 'page' | null]> {
  const from = (url: string, rest: Sender = {}): Sender => ({
    id: self.id,
    url,
    ...(tellsOrigin ? { origin: new URL(url).protocol.startsWith('http') ? new URL(url).origin : self.origin } : {}),
    ...rest,
  });
  const tab = { tab: { id: 7 } };
  return {
    'the popup': [from(`${self.origin}/src/popup/popup.html`), 'app'],
    'the options page in a tab': [from(`${self.origin}/src/options/options.html`, { ...tab, frameId: 0 }), 'app'],
    'one of our pages inside a frame': [from(`${self.origin}/src/options/options.html`, { ...tab, frameId: 4 }), null],
    'a job page': [from(`${SITE}/jobs/~022012345678901234567`, { ...tab, frameId: 0 }), 'page'],
    'a frame of the site': [from(`${SITE}/jobs/x`, { ...tab, frameId: 3 }), null],
    'the site without a tab': [from(`${SITE}/jobs/x`, { frameId: 0 }), null],
    'the site over http': [from('http://www.upwork.com/jobs/x', { ...tab, frameId: 0 }), null],
    'a subdomain of the site': [from('https://support.upwork.com/x', { ...tab, frameId: 0 }), null],
    'the site on another port': [from('https://www.upwork.com:8443/', { ...tab, frameId: 0 }), null],
    'a host that begins like the site': [from('https://www.upwork.com.evil.test/', { ...tab, frameId: 0 }), null],
    'a login name that looks like the site': [from('https://www.upwork.com@evil.test/', { ...tab, frameId: 0 }), null],
    'another site': [from('https://example.org/', { ...tab, frameId: 0 }), null],
    'another extension': [{ ...from(`${self.origin}/src/popup/popup.html`), id: 'someone-else' }, null],
    'nobody in particular': [{}, null],
    'our id without an address': [{ id: self.id, frameId: 0, ...tab }, null],
    'our id with an address that is none': [{ id: self.id, url: 'about:blank', frameId: 0, ...tab }, null],
    'a page whose origin contradicts its address': [
      { ...from(`${SITE}/jobs/x`, { ...tab, frameId: 0 }), origin: 'https://evil.test' },
      null,
    ],
    'a sandboxed page of the site': [{ ...from(`${SITE}/x`, { ...tab, frameId: 0 }), origin: 'null' }, null],
  };
}

const FOR_PAGES: (keyof ToBackground)[] = [
  'hello',
  'observe',
  'known',
  'left',
  'skip',
  'remind',
  'log-sent',

  'undo',
  'open-rules',
];

describe.each([
  ['Chrome', CHROME, true],
  ['Firefox', FIREFOX, true],
  ['Firefox before 126, which does not tell the origin', FIREFOX, false],
])('as %s tells senders', (_browser, self, tellsOrigin) => {
  const table = Object.entries(senders(self, tellsOrigin));

  test.each(table)('%s has its own tier or none', (_who, [sender, tier]) => {
    expect(tierOf(sender, self)).toBe(tier);
  });

  describe.each(table)('%s', (_who, [sender, tier]) => {
    test.each(TYPES)('may send %s only if that is its business', (type) => {
      const may = tier === 'app' || (tier === 'page' && FOR_PAGES.includes(type));
      const reply = check(example(type), sender, self);
      expect(reply.ok).toBe(may);
      if (!reply.ok) expect(reply.error).toEqual({ code: 'not-allowed' });
    });
  });
});
