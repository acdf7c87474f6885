import { now } from '../../platform/clock.ts';
import { number } from '../../ui/formats.ts';
import { Icon } from '../../ui/icons.tsx';
import { t } from '../../ui/words.ts';
import { BookRule } from './book-rule.tsx';
import { CHAPTERS, chapterOf, ruleOf, rulesIn } from './rulebook.ts';
import type { SectionProps } from './sections.ts';

/** The rulebook by chapters; what no longer holds stands apart in each. */
export function BookSection({ wanted }: SectionProps) {
  const today = now().slice(0, 10);
  const rule = ruleOf(wanted);
  const open = rule && chapterOf(rule);
  return (
    <div class="stack">
      <p>{t('book_intro')}</p>
      {CHAPTERS.map((chapter) => {
        const rules = rulesIn(chapter, today);
        const row = (each: (typeof rules.now)[number]) => (
          <BookRule key={each.id} rule={each} wanted={each.id === wanted} />
        );
        return (
          <details key={chapter.id} class="sheet chapter" open={chapter === open}>
            <summary>
              <h2>
                <Icon name="next" /> {t(chapter.title)}
              </h2>
              <span class="soft figures">{number(rules.now.length)}</span>
            </summary>
            <ul class="plain book">{rules.now.map(row)}</ul>
            {rules.before.length > 0 && (
              <details class="before" open={rules.before.some(({ id }) => id === wanted)}>
                <summary>{t('book_before', { count: number(rules.before.length) })}</summary>
                <ul class="plain book">{rules.before.map(row)}</ul>
              </details>
            )}
          </details>
        );
      })}
    </div>
  );
}
