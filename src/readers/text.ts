/**
 * What a part of the page says to the person in front of it, gathered in one walk: the visible text with one line per
 * block, and for every hook of the site's authors (data-test, data-qa, …) which stretch of that text stands in it.
 * The page is only looked at: nothing is cloned, changed, or laid out.
 */

/** One element that carries a hook, and its stretch of the survey's text. */
export interface Span {
  el: Element;
  from: number;
  to: number;
}

/** A text that is not part of the line it stands in: read out by screen readers only, or shown when hovering. */
export interface Aside {
  el: Element;
  at: number;
  popper: boolean;
  /** Gathered when it is asked for: hardly any is. */
  readonly text: string;
}

export interface Survey {
  /** Visible text, white space folded, blocks apart by a line break; a line the page itself breaks stays broken. */
  text: string;
  /**
   * Hook → where it stands, in page order. A class is named ".x", an id "#x", any heading "h", a link to a job "job",
   * a paragraph "<p>", a list "<list>".
   */
  marks: Map<string, Span[]>;
  asides: Aside[];
  /** Where each piece of text begins, for finding the node behind a word. */
  pieces: { at: number; node: Text }[];
  /** Something here is still drawn as a grey placeholder. */
  loading: boolean;
}

const SILENT = new Set(
  'script style template noscript svg iframe object textarea input select option video audio canvas'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data em font i label mark q s small span strong sub sup time u wbr'.split(' '),
);
/** The site's authors name parts of the page in these, for their own tests and statistics. */
const HOOKS = ['data-test', 'data-testid', 'data-qa', 'data-cy', 'data-ev-sublocation'];
const POPPERS = ['air3-popper', 'air3-popover', 'air3-tooltip', 'nav-tooltip'];
/** An address that means a job; a freelancer's profile has an id of the same shape. */
export const JOB_LINK = /\/(?:jobs?|details|apply)\/[^?#]*~0[0-9a-f]{16,}/i;
/** Far deeper than any page; a page nested deeper than this is not read to its end. */
const DEEPEST = 1500;

const UNSEEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const NO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Any white space that is not a single plain space, and all that has no width: most texts have none of it. */
const ODD = /[^\S ]| {2}|[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Folds white space of every width to single spaces and drops what has no width at all. */
export function fold(text: string): string {
  return (ODD.test(text) ? text.replace(NO_WIDTH, '').replace(/\s+/g, ' ') : text).trim();
}

/** The same, but a break that is not followed by indentation was meant as one and stays, and the ends are not trimmed. */
function lines(text: string): string {
  if (!ODD.test(text)) return text;
  return text.replace(NO_WIDTH, '').replace(/\s+/g, (gap) => (gap.endsWith('\n') ? '\n' : ' '));
}

/** Whether an element stands on lines of its own, as far as its name tells. */
export function isBlock(el: Element): boolean {
  return !INLINE.has(el.localName);
}

/**
 * Whether an element is hidden by its own marks, as far as that shows without a stylesheet: `hidden`, an inline
 * `display: none` or `visibility: hidden`, or `.d-none` that no wider screen takes back. Of a pair made for two widths the
 * wide one counts.
 */
export function isHidden(el: Element): boolean {
  if (el.hasAttribute('hidden') || UNSEEN.test(el.getAttribute('style') ?? '')) return true;
  const classes = el.getAttribute('class') ?? '';
  if (!classes.includes('-none')) return false;
  const wider = (names: string, width = '(?:sm|md|lg|xl|xxl)'): boolean =>
    new RegExp(`(?:^|\\s)d-${width}-(?!none)`).test(names);
  if (has(classes, 'd-none')) return !wider(classes);
  const width = /(?:^|\s)d-(sm|md|lg|xl|xxl)-none(?!\S)/.exec(classes)?.[1];
  return [...(el.parentElement?.children ?? [])].some((twin) => {
    const names = twin.getAttribute('class') ?? '';
    return width !== undefined && has(names, 'd-none') && wider(names, width);
  });
}

/** Whether a name is in a list of names apart by white space; most lists can be told not to have it at a glance. */
export function has(names: string, name: string): boolean {
  return names.includes(name) && names.split(/\s+/).includes(name);
}

function isPopper(el: Element, classes: string): boolean {
  return (
    POPPERS.some((name) => has(classes, name)) ||
    el.getAttribute('role') === 'tooltip' ||
    has(el.getAttribute('data-test') ?? '', 'popper') ||
    el.id.startsWith('popper_')
  );
}

/**
 * Surveys one element and what stands in it.
 * @param named the class names worth a mark of their own
 * @param cut parts that belong to something else and are left out whole
 */
export function survey(top: Element, named: ReadonlySet<string> = new Set(), cut?: (el: Element) => boolean): Survey {
  const found: Survey = { text: '', marks: new Map(), asides: [], pieces: [], loading: false };
  let gap = '';

  const mark = (name: string, el: Element, from: number): void => {
    const span = { el, from, to: found.text.length };
    const spans = found.marks.get(name);
    if (spans) spans.push(span);
    else found.marks.set(name, [span]);
  };
  const add = (node: Text): void => {
    const blank = node.data.trim() === '';
    const words = blank ? (node.data.endsWith('\n') ? '\n' : ' ') : lines(node.data);
    const bare = blank ? '' : words.trim();
    if (gap !== '\n' && node.data !== '' && words[0] !== bare[0]) gap = words[0] ?? '';
    if (bare === '') return;
    if (found.text !== '') found.text += gap;
    found.pieces.push({ at: found.text.length, node });
    found.text += bare;
    gap = words.endsWith(bare) ? '' : words.slice(-1);
  };
  const visit = (el: Element, depth: number): void => {
    const name = el.localName;
    if (SILENT.has(name) || depth > DEEPEST) return;
    if (name === 'br' || name === 'hr') {
      gap = '\n';
      return;
    }
    // What a person types into a rich text box is theirs, as the value of a field is: it is not page text.
    if ((el.getAttribute('contenteditable') ?? 'false') !== 'false') return;
    const classes = el.getAttribute('class') ?? '';
    const popper = isPopper(el, classes);
    if (popper || has(classes, 'sr-only') || has(classes, 'visually-hidden')) {
      const at = found.text.length;
      found.asides.push({
        el,
        at,
        popper,
        get text() {
          return textIn(el);
        },
      });
      return;
    }
    if (isHidden(el) || (depth > 0 && cut?.(el))) return;
    found.loading ||= classes.includes('skeleton') || el.getAttribute('aria-busy') === 'true';
    const block = isBlock(el);
    if (block) gap = '\n';
    const from = found.text.length;
    for (let child = el.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) add(child as Text);
      else if (child.nodeType === 1) visit(child as Element, depth + 1);
    }
    if (block) gap = '\n';
    for (const hook of HOOKS) {
      const value = el.getAttribute(hook);
      if (value) for (const each of value.split(' ')) if (each !== '') mark(each, el, from);
    }
    if (el.id) mark(`#${el.id}`, el, from);
    for (const each of named) if (has(classes, each)) mark(`.${each}`, el, from);
    if (name.length === 2 && name > 'h0' && name < 'h7') mark('h', el, from);
    else if (name === 'p') mark('<p>', el, from);
    else if (name === 'ol' || name === 'ul') mark('<list>', el, from);
    else if (name === 'a' && JOB_LINK.test(el.getAttribute('href') ?? '')) mark('job', el, from);
  };
  visit(top, 0);
  for (const spans of found.marks.values()) if (spans.length > 1) spans.sort((a, b) => a.from - b.from || b.to - a.to);
  return found;
}

/** Where the text of one element in the survey ends: there begins what follows it. */
export function endOf({ pieces, text }: Survey, el: Element | null): number {
  const last = pieces.findLastIndex(({ node }) => el?.contains(node));
  return pieces[last + 1]?.at ?? text.length;
}

/** The text of an element without scripts and styles, hidden or not. */
function textIn(el: Element): string {
  let text = '';
  const visit = (node: Node, depth: number): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += (child as Text).data;
      else if (child.nodeType === 1 && depth < DEEPEST && !SILENT.has((child as Element).localName)) {
        if (isBlock(child as Element)) text += ' ';
        visit(child, depth + 1);
      }
    }
  };
  visit(el, 0);
  return fold(text);
}

/** The visible text of one element on a single line. */
export function textOf(el: Element): string {
  return survey(el).text.replace(/\n/g, ' ');
}
