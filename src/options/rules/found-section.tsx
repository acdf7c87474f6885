import { EVERY_RULE } from '../../core/advice/every-rule.ts';
import { signKey } from '../../core/sign-key.ts';
import { Empty } from '../../ui/notice.tsx';
import { plural, t } from '../../ui/words.ts';
import type { ViewProps } from '../view.ts';
import { BidRule } from './bid-rule.tsx';
import { BookRule } from './book-rule.tsx';
import { Myth } from './myths-section.tsx';
import { matches, RULES } from './rulebook.ts';

/** All rules that a search finds, wherever they stand. */
export function FoundSection({ search, ...props }: ViewProps & { search: string }) {
  const bids = EVERY_RULE.filter(({ id }) => matches(search, id, t(signKey(id))));
  const book = RULES.filter(({ id, statement, claim, note }) => matches(search, id, statement, claim, note));
  const total = bids.length + book.length;
  return (
    <div class="stack">
      <h2 class="aloud">{t('rules_search')}</h2>
      <p role="status" class="soft figures">
        {total > 0 && plural('rules_found', total)}
      </p>
      {total === 0 && (
        <Empty icon="search" title={t('rules_none')}>
          <a href="#/rules">{t('rules_show_all')}</a>
        </Empty>
      )}
      {total > 0 && (
        <ul class="sheet plain book">
          {bids.map((rule) => (
            <BidRule key={rule.id} {...props} rule={rule} wanted={false} />
          ))}
          {book.map((rule) => {
            const Each = rule.topic === 'myth' ? Myth : BookRule;
            return <Each key={rule.id} rule={rule} wanted={false} />;
          })}
        </ul>
      )}
    </div>
  );
}
