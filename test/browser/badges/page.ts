/** A page on which badges stand: our own, in the manner of the site's layout, served under an address nobody can reach. */
export const ADDRESS = 'https://badges.test/';

export type Theme = 'light' | 'dark';

const COLOURS = {
  light: { back: '#ffffff', ink: '#181818', soft: '#676767', line: '#e0e0e0' },
  dark: { back: '#181818', ink: '#e9e9e9', soft: '#aaaaaa', line: '#3b3b3b' },
};

const tile = (name: string) => `
  <section class="tile"><p class="soft">Posted 20 minutes ago · Proposals: 5 to 10</p><h2>Repair the shop of a bakery</h2>
  <p class="soft" data-line="${name}">Payment verified · $10K+ spent · Portugal</p><p>Some words of the job.</p></section>`;

const side = (name: string) => `
  <section class="tile"><button>Apply now</button><p class="soft" data-card="${name}">Available Connects: 46</p>
  <h3>About the client</h3></section>`;

/** The page's markup. `css` is the site's own, for pages that mean badges ill. */
export function pageOf(theme: Theme, lines: readonly string[], cards: readonly string[], css = ''): string {
  const { back, ink, soft, line } = COLOURS[theme];
  return `<!doctype html><html lang="en" theme="${theme === 'dark' ? 'dark' : 'air-3-0'}"><head><title>Jobs</title><style>
    body { margin: 0; font: 16px/1.5 Arial, sans-serif; background: ${back}; color: ${ink}; }
    main { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 32px; max-width: 1180px; margin: auto; padding: 24px; }
    @media (max-width: 700px) { main { grid-template-columns: minmax(0, 1fr); } }
    .tile { margin-bottom: 24px; padding: 24px; border: 1px solid ${line}; border-radius: 16px; }
    h2, h3, p { margin: 0 0 8px; font-size: 18px; } p { font-size: 15px; }
    .soft { font-size: 13px; color: ${soft}; } button { min-height: 40px; }
    ${css}</style></head>
    <body><main><div id="list"><h1>Jobs</h1>${lines.map(tile).join('')}</div><div id="side">${cards.map(side).join('')}</div></main></body></html>`;
}
