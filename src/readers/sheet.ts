/**
 * A part of the page laid out for reading fields: by hook, and by the site's own words in what is left when the parts
 * that hold people's words (title, description, skills, questions) are masked.
 */
import type { Anchor, Notes } from './notes.ts';
import { fold, type Span, type Survey } from './text.ts';

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

  /** Where a wording of the site first stands at or behind `from`; -1 where it does not. @param pattern with the flag g */
  index(pattern: RegExp, from = 0): number {
    for (const { index, 0: said } of this.seen.text.matchAll(pattern)) {
      const at = index + said.length - 1;
      if (index >= from && !this.masks.some((mask) => at >= mask.from && at < mask.to)) return index;
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

  /**
   * The anchors of a field: under its hooks, then by its wording in blocks of text.
   * @param wording with the flag g; the first group that holds something is the value
   */
  anchors<T>(
    hooks: readonly string[],
    blocks: readonly Block[],
    wording: RegExp,
    parse: (said: string) => T | null,
  ): Anchor<T>[] {
    const anchors: Anchor<T>[] = [];
    const add = (name: string, said: readonly string[]): void => {
      if (said.length === 0) anchors.push([name, () => undefined]);
      for (const each of said) anchors.push([name, () => parse(fold(each))]);
    };
    for (const hook of hooks) {
      const places = this.under(hook).map((place) => [place, groups(place, wording)] as const);
      add(
        hook,
        places.flatMap(([place, said]) => (said.length > 0 ? said : [place])),
      );
    }
    for (const [name, text] of blocks) add(name, text === null ? [] : groups(text, wording));
    return anchors;
  }

  /** Reads a field by those anchors. */
  read<T>(
    key: string,
    hooks: readonly string[],
    blocks: readonly Block[],
    wording: RegExp,
    parse: (said: string) => T | null,
  ): T | null {
    return this.field(key, this.anchors(hooks, blocks, wording, parse));
  }

  /** Reads a field by anchors of its own. */
  field<T>(key: string, anchors: readonly Anchor<T>[]): T | null {
    return this.notes.field(this.prefix + key, anchors);
  }
}

/** What a pattern catches, wherever it stands: of each match the first group that holds something. */
function groups(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find((group) => group !== undefined) ?? match[0]);
}
