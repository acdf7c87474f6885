import { useEffect, useId } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from '../../ui/words.ts';
import { hashOf } from '../route.ts';
import type { ViewProps } from '../view.ts';
import { BidsSection } from './bids-section.tsx';
import { BookSection } from './book-section.tsx';
import { FoundSection } from './found-section.tsx';
import { MythsSection } from './myths-section.tsx';
import { PlusSection } from './plus-section.tsx';
import { ruleAddress } from './rulebook.ts';
import { SECTIONS, type SectionId, type SectionProps, sectionOf } from './sections.ts';
import { ValuesSection } from './values-section.tsx';
import { VerdictSection } from './verdict-section.tsx';

const CONTENT = {
  verdict: VerdictSection,
  bids: BidsSection,
  book: BookSection,
  myths: MythsSection,
  values: ValuesSection,
  plus: PlusSection,
} as const satisfies Record<SectionId, (props: SectionProps) => unknown>;

/** Everything that Bidthrift goes by, in words, each with an address: how a verdict is made, and the rules behind it. */
export function RulesView(props: ViewProps) {
  const { route } = props.navigation;
  const search = route.query.get('q') ?? '';
  const section = sectionOf(route.part);
  const Content = CONTENT[section ?? SECTIONS[0].id];
  // A rule that is named by the address is what the person came for: it gets the focus, which brings it into sight.
  useEffect(() => {
    if (!SECTIONS.some(({ id }) => id === route.part)) document.getElementById(route.part)?.focus();
  }, [route.part]);
  return (
    <>
      <Search {...props} search={search} />
      <nav class="tabs" aria-label={t('rules_parts')}>
        {SECTIONS.map(({ id, title }) => (
          <a
            key={id}
            href={ruleAddress(id)}
            {...(search === '' && id === section && { 'aria-current': 'page' as const })}
          >
            {t(title)}
          </a>
        ))}
      </nav>
      {section === null && search === '' && (
        <Notice tone="warn">
          <p>{t('rules_no_such', { id: route.part })}</p>
        </Notice>
      )}
      {search === '' ? <Content {...props} wanted={route.part} /> : <FoundSection {...props} search={search} />}
    </>
  );
}

function Search({ navigation: { go }, search }: ViewProps & { search: string }) {
  const id = useId();
  return (
    <div class="search">
      <Icon name="search" />
      <label class="aloud" for={id}>
        {t('rules_search')}
      </label>
      <input
        id={id}
        class="input"
        type="search"
        placeholder={t('rules_search')}
        autocomplete="off"
        spellcheck={false}
        value={search}
        onInput={({ currentTarget: { value } }) => go(hashOf('rules', { q: value }), true)}
      />
    </div>
  );
}
