import { t } from '../../ui/words.ts';
import { ruleAddress } from './rulebook.ts';

/** The way to a rule's own address, for keeping it or for passing it on; the id itself shows when the link is pointed at. */
export function RuleLink(props: {
  id: string;
  /** What the rule says, for those who hear the links one by one. */
  name: string;
  /** Stands elsewhere than in the rules, and leads there. */
  away?: boolean;
}) {
  const { id, name, away = false } = props;
  return (
    <a href={ruleAddress(id)} title={id}>
      {t(away ? 'rule_see' : 'rule_link')} <span class="aloud">{name}</span>
    </a>
  );
}
