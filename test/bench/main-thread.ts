import type { CDPSession, Page } from 'playwright-core';

/**
 * A page's main thread and the processor time it takes, in milliseconds: script, style, layout, whatever runs there. What
 * other programs do meanwhile does not count.
 */
export class MainThread {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    // By the thread's own clock instead of the one on the wall.
    const clock = { timeDomain: 'threadTicks' } as const;
    await session.send('Performance.enable', clock);
    return new MainThread(session);
  }

  /** What an expression took, and the frame after it where there is one. */
  async spentOn(expression: string): Promise<number> {
    const before = await this.#figure('ThreadTime');
    const { exceptionDetails } = await this.#session.send('Runtime.evaluate', { expression, awaitPromise: true });
    const after = await this.#figure('ThreadTime');
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return after - before;
  }

  /** What all tasks took since the page that is open now was begun. */
  sinceNavigation(): Promise<number> {
    return this.#figure('TaskDuration');
  }

  async #figure(wanted: string): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`Chromium does not tell the ${wanted} of a page.`);
    return found.value * 1000;
  }
}
