import type { Browser } from 'puppeteer-core';

/**
 * WebDriver BiDi without puppeteer's page objects, which know neither closed shadow roots nor the extension's pages.
 * Puppeteer starts the browser and keeps the connection; this is a plain door to it.
 */

/** A value as BiDi serialises it; nodes have a sharedId by which they can be named again. */
export interface BidiValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

type Said = Record<string, unknown>;

export interface Bidi {
  (method: string, params: object): Promise<Said>;
  /** Subscribes to an event. */
  on(event: string, hear: (params: unknown) => void): Promise<void>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: Said }>;
  on(event: string, hear: (params: unknown) => void): void;
}

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection?: Connection };
  if (!connection) throw new Error('puppeteer-core no longer shows its BiDi connection.');
  const send = async (method: string, params: object): Promise<Said> => (await connection.send(method, params)).result;
  const on = async (event: string, hear: (params: unknown) => void): Promise<void> => {
    connection.on(event, hear);
    await send('session.subscribe', { events: [event] });
  };
  return Object.assign(send, { on });
}

/** What an expression that ended in JSON said. */
export function plain(value: BidiValue): unknown {
  return typeof value.value === 'string' ? JSON.parse(value.value) : null;
}
