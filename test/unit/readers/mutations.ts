/**
 * Changes that the site's next version, another extension or another width of window might bring. After any of them a
 * reader may know less, but nothing it still says may differ.
 */
export interface Mutation {
  name: string;
  change(root: Document): void;
}

const HOOKS = ['data-test', 'data-testid', 'data-qa', 'data-cy', 'itemprop'];

function all(root: Document): Element[] {
  return [...(root.body?.querySelectorAll('*') ?? [])];
}

function texts(root: Document): Text[] {
  return textsIn(root.body);
}

function textsIn(top: Element | null): Text[] {
  if (!top) return [];
  const walker = top.ownerDocument.createTreeWalker(top, 4);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('script, style, textarea')) found.push(node);
  }
  return found;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'all hooks dropped',
    change: (root) => {
      for (const el of all(root)) for (const hook of HOOKS) el.removeAttribute(hook);
    },
  },
  {
    name: 'all classes renamed',
    change: (root) => {
      for (const el of all(root)) if (el.hasAttribute('class')) el.setAttribute('class', 'x1f9 k20');
    },
  },
  {
    name: 'hooks dropped and classes renamed',
    change: (root) => {
      for (const el of all(root)) {
        for (const hook of HOOKS) el.removeAttribute(hook);
        if (el.hasAttribute('class')) el.setAttribute('class', 'x1f9 k20');
      }
    },
  },
  {
    name: 'numbers wrapped in spans',
    change: (root) => {
      for (const node of texts(root)) {
        if (!/\d/.test(node.data)) continue;
        const parts = node.data.split(/(\d[\d,.]*)/).map((part) => {
          if (!/^\d/.test(part)) return root.createTextNode(part);
          const [outer, inner] = [root.createElement('span'), root.createElement('span')];
          inner.textContent = part;
          outer.append(inner);
          return outer;
        });
        node.replaceWith(...parts);
      }
    },
  },
  {
    name: 'spaces of other widths',
    change: (root) => {
      const spaces = ['\u00a0', '\u2009', '\u202f'];
      let at = 0;
      for (const node of texts(root)) node.data = node.data.replace(/ /g, () => spaces[at++ % 3] ?? ' ');
    },
  },
  {
    name: 'headings of other levels',
    change: (root) => {
      for (const head of root.querySelectorAll('h1, h2, h3, h4, h5')) {
        const other = root.createElement(head.localName === 'h1' ? 'h4' : 'h1');
        for (const { name, value } of [...head.attributes]) other.setAttribute(name, value);
        other.append(...head.childNodes);
        head.replaceWith(other);
      }
    },
  },
  {
    name: 'tooltips with other figures after every label',
    change: (root) => {
      for (const el of root.querySelectorAll('main strong, main small, main span, main td > div')) {
        if (el.closest('.air3-popper, .sr-only')) continue;
        const popper = root.createElement('span');
        popper.setAttribute('class', 'air3-popper air3-tooltip');
        popper.textContent =
          'This proposal requires 55 Connects. Total: 555 Connects. -5555 Viewed by client. January 5, 2025';
        el.append(popper);
      }
    },
  },
  {
    name: 'markup printed with a line and an indent for every element',
    change: (root) => {
      for (const el of all(root)) {
        if (el.matches('div, section, header, td, tr, li, ul, h1, h2, h3, table, tbody') && !el.closest('textarea')) {
          el.before('\n        ');
          el.append('\n        ');
        }
      }
    },
  },
  {
    name: 'hidden doubles of the page with other figures',
    change: (root) => {
      const main = root.querySelector('main') ?? root.body;
      const ways = ['hidden', 'style="display: none"', 'class="d-none"', 'style="visibility: hidden"'];
      for (const [at, way] of ways.entries()) {
        const holder = root.createElement('div');
        holder.innerHTML = `<div ${way}></div>`;
        const double = holder.firstElementChild;
        double?.append(...[...main.childNodes].map((node) => node.cloneNode(true)));
        for (const node of textsIn(double)) node.data = node.data.replace(/\d/g, (digit) => String(9 - Number(digit)));
        main.insertBefore(holder, at % 2 ? null : main.firstChild);
      }
    },
  },
  {
    name: 'dialogs that speak of something else',
    change: (root) => {
      const words = [
        'Available Connects: 888',
        'Connects: 888',
        'This proposal requires 99 Connects',
        'Total: 666 Connects',
        'Posted 9 years ago',
        'Payment method not verified',
        'This job is no longer available.',
        'Viewed by client',
      ];
      const dialog = `<h3>Something else</h3>${words.map((line) => `<div>${line}</div>`).join('')}`;
      for (const tag of ['div role="dialog" aria-modal="true"', 'dialog open']) {
        const holder = root.createElement('div');
        holder.innerHTML = `<${tag}>${dialog}</${tag.split(' ')[0]}>`;
        (root.querySelector('main') ?? root.body).prepend(holder);
      }
    },
  },
  {
    name: 'wrong figures in scripts and attributes',
    change: (root) => {
      const script = root.createElement('script');
      script.textContent = 'window.__NUXT__={connects:{required:1,total:2,balance:3}}';
      root.body.append(script);
      for (const el of root.querySelectorAll('main strong')) el.setAttribute('data-value', '4444');
    },
  },
];

/** The places where one reading says something else than another; saying less is no contradiction. */
export function contradictions(told: unknown, now: unknown, path = ''): string[] {
  if (now === null || now === undefined || told === now) return [];
  if (Array.isArray(told) && Array.isArray(now)) {
    if (now.length === 0) return [];
    if (told.length !== now.length) return [`${path}: ${told.length} → ${now.length} entries`];
    return now.flatMap((value, at) => contradictions(told[at], value, `${path}[${at}]`));
  }
  if (typeof told === 'object' && typeof now === 'object' && told !== null) {
    return Object.entries(now).flatMap(([key, value]) =>
      contradictions((told as Record<string, unknown>)[key], value, path ? `${path}.${key}` : key),
    );
  }
  // "Not complete" claims nothing: it says that something could not be found.
  if (path.endsWith('.complete') && now === false) return [];
  return [`${path}: ${JSON.stringify(told)} → ${JSON.stringify(now)}`];
}
