/**
 * A part of the page laid out for reading fields: by hook, and by the site's own words in what is left when the parts
 * that hold people's words (title, description, skills, questions) are masked.
 */
import type { Anchor, Notes } from './notes.ts';
import { fold, type Span, type Survey } from './text.ts';
import type { Wording } from './wordings.ts';

export type Stretch = Pick<Span, 'from' | 'to'>;
/** A text to look for wordings in, under the name it gets in diagnostics. */
export type Block = readonly [name: string, text: string | null];

export class Sheet {
  /** @param prefix the path before the fields' names in the reading, such as "jobs[0]." */
  constructor(
    readonly seen: Survey,
    private readonly notes: Notes,
    private readonly prefix: string,
    readonly masks: Stretch[] = [],
  ) {}

  /** The site's own words in a stretch of the text. */
  words(from = 0, to = this.seen.text.length): string {
    const kept: string[] = [];
    let at = from;
    for (const mask of this.masks.sort((a, b) => a.from - b.from)) {
      if (mask.to <= at || mask.from >= to) continue;
      kept.push(this.seen.text.slice(at, Math.max(at, mask.from)));
      at = mask.to;
    }
    kept.push(this.seen.text.slice(at, Math.max(at, to)));
    return kept.join('\n').trim();
  }

  /** Masks every paragraph of more letters than this: where nothing marks people's words, none so long is the site's. */
  maskProse(letters: number): void {
    this.masks.push(...(this.seen.marks.get('<p>') ?? []).filter(({ from, to }) => to - from > letters));
  }

  /** Where words of the site first stand at or behind `from`; -1 where they do not. @param words with the flag g */
  index(words: RegExp, from = 0): number {
    for (const { index } of this.seen.text.matchAll(words)) {
      if (index >= from && !this.masks.some((mask) => index >= mask.from && index < mask.to)) return index;
    }
    return -1;
  }

  /** One stretch of the text on a single line. */
  text({ from, to }: Stretch): string {
    return fold(this.seen.text.slice(from, to));
  }

  /** The text under each place that carries a hook, each on a single line; none where the hook is missing or empty. */
  under(hook: string): string[] {
    return (this.seen.marks.get(hook) ?? []).map((span) => this.text(span)).filter((text) => text !== '');
  }

  /** What is said beside a stretch of the text to screen readers only. */
  spoken({ from, to }: Stretch): string {
    const heard = this.seen.asides.filter(({ at, popper }) => !popper && at >= from && at <= to);
    return heard.map(({ text }) => text).join('\n');
  }

  /** The anchors of a field: what is under its hooks, there by the wording or as it stands, and the wording in blocks. */
  anchors<T>(hooks: readonly string[], blocks: readonly Block[], { words, parse }: Wording<T>): Anchor<T>[] {
    const anchors: Anchor<T>[] = [];
    const add = (name: string, said: readonly string[]): void => {
      if (said.length === 0) anchors.push([name, () => undefined]);
      for (const each of said) anchors.push([name, () => parse(fold(each))]);
    };
    for (const hook of hooks) {
      const places = this.under(hook).map((place) => [place, said(place, words)] as const);
      add(
        hook,
        places.flatMap(([place, found]) => (found.length > 0 ? found : [place])),
      );
    }
    for (const [name, text] of blocks) add(name, text === null ? [] : said(text, words));
    return anchors;
  }

  /** Reads a field by those anchors. */
  read<T>(key: string, hooks: readonly string[], blocks: readonly Block[], wording: Wording<T>): T | null {
    return this.field(key, this.anchors(hooks, blocks, wording));
  }

  /**
   * Reads a table of fields, each by its wording in one block and under its hook where it has one.
   * @param part the path between the sheet's prefix and the fields' names, such as "client."
   */
  all<T>(
    table: { readonly [K in keyof T]: Wording<T[K]> },
    block: Block,
    part = '',
    hooks: { readonly [key: string]: string } = {},
  ): { [K in keyof T]: T[K] | null } {
    const found: Partial<{ [K in keyof T]: T[K] | null }> = {};
    for (const key in table) {
      const hook = hooks[key];
      found[key] = this.read(part + key, hook ? [hook] : [], [block], table[key]);
    }
    return found as { [K in keyof T]: T[K] | null };
  }

  /** Reads a field by anchors of its own. */
  field<T>(key: string, anchors: readonly Anchor<T>[]): T | null {
    return this.notes.field(this.prefix + key, anchors);
  }
}

/** What a wording says wherever it stands; of its groups the one that holds something. */
function said(text: string, words: RegExp): string[] {
  return [...text.matchAll(words)].map((match) => match.slice(1).find((group) => group !== undefined) ?? '');
}
