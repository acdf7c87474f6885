import type { ListedRule } from '../../core/advice/every-rule.ts';
import { signKey } from '../../core/sign-key.ts';
import type { PlainKey } from '../../core/words.ts';
import type { AdviceSettings } from '../../protocol/settings.ts';
import { useChosen } from '../../ui/chosen.ts';
import { t } from '../../ui/words.ts';
import { useChange } from '../settings/change.ts';
import { FigureField } from '../settings/figure-field.tsx';
import type { ViewProps } from '../view.ts';

/** What the figure of a limit counts; those without are there or not, and take no figure. `scale`: shown as so many times. */
const FIGURES: Record<string, { label: PlainKey; most: number; scale?: number }> = {
  'hire-rate': { label: 'limit_percent', most: 100 },
  'last-viewed-over-24h': { label: 'limit_hours', most: 10_000 },
  'member-under-6-months': { label: 'limit_months', most: 600 },
  'stale-post': { label: 'limit_days', most: 3_650 },
  'wide-hourly-range': { label: 'limit_rate_from', most: 100_000 },
  'budget-under': { label: 'limit_budget', most: 10_000_000 },
  'hourly-under-25': { label: 'limit_rate', most: 100_000 },
  'boost-heavy': { label: 'limit_share', most: 1_000, scale: 100 },
};

type Props = Pick<ViewProps, 'client' | 'state'> & { rule: ListedRule };

/** A rule's name with its switch; one that no page shows cannot be switched. */
export function RuleSwitch({ rule, ...props }: Props) {
  const { id, role } = rule;
  const { advice } = props.state.settings;
  const change = useChange(props);
  const isOn = !advice.rulesOff.includes(id) && (role !== 'limit' || advice.limits[id] !== undefined);
  const [on, turn] = useChosen(isOn, (wanted) => change({ advice: { ...advice, ...switched(advice, rule, wanted) } }));
  const name = t(signKey(id));
  if (role === 'unread') return <>{name}</>;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
        aria-label={t('rule_use_of', { rule: name })}
      />
      <span>{name}</span>
    </label>
  );
}

/** The person's own figure for a limit that is on. */
export function RuleLimit({ rule, ...props }: Props) {
  const { id, role, figure } = rule;
  const { advice } = props.state.settings;
  const change = useChange(props);
  const limit = advice.limits[id];
  const kind = Object.entries(FIGURES).find(([name]) => id.startsWith(name))?.[1];
  if (role !== 'limit' || limit === undefined || advice.rulesOff.includes(id) || !kind) return null;
  const { label, most, scale = 1 } = kind;
  return (
    <FigureField
      label={t(label)}
      wrong={t('limit_wrong', { most })}
      value={Math.round(limit * scale * 1000) / 1000}
      least={0}
      most={most}
      onChange={(value) =>
        change({ advice: { ...advice, limits: { ...advice.limits, [id]: (value ?? figure ?? 0) / scale } } })
      }
    />
  );
}

/** What switching a rule on or off changes: a limit is on with a figure, any other rule unless it is named as off. */
export function switched(
  { rulesOff, limits }: Pick<AdviceSettings, 'rulesOff' | 'limits'>,
  { id, role, figure }: Pick<ListedRule, 'id' | 'role' | 'figure'>,
  on: boolean,
): Pick<AdviceSettings, 'rulesOff' | 'limits'> {
  const others = rulesOff.filter((each) => each !== id);
  const { [id]: _, ...rest } = limits;
  if (role === 'limit') return { rulesOff: others, limits: on ? { ...rest, [id]: figure ?? 0 } : rest };
  return { rulesOff: on ? others : [...others, id], limits };
}
