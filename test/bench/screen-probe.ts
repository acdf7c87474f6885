/**
 * Runs in popup and options before their own program. In milliseconds, `content` is when their proposals came, and
 * `answer`, once it is expected, how long after the next key the log said something else.
 */

const PROPOSALS = '.latest li, .log tbody tr';

const status = () => document.querySelector('main [role="status"]')?.textContent;

/** When the page first looks so after a change. */
function when(seen: () => boolean): Promise<number> {
  return new Promise((tell) => {
    const observer = new MutationObserver(() => {
      if (!seen()) return;
      observer.disconnect();
      tell(performance.now());
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

function typed(): Promise<number> {
  return new Promise((tell) => {
    document.addEventListener('input', () => tell(performance.now()), { capture: true, once: true });
  });
}

async function answer(): Promise<number> {
  const before = status();
  const [from, to] = await Promise.all([typed(), when(() => status() !== before)]);
  return to - from;
}

Object.assign(globalThis, {
  content: when(() => document.querySelector(PROPOSALS) !== null),
  expectAnswer: () => {
    Object.assign(globalThis, { answer: answer() });
  },
});

export {};
