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

/** A rule's switch; a limit comes with the person's own figure. */
export function RuleSwitch({ rule, ...props }: Pick<ViewProps, 'client' | 'state'> & { rule: ListedRule }) {
  const { id, role, figure } = rule;
  const { advice } = props.state.settings;
  const change = useChange(props);
  const keep = (next: Partial<AdviceSettings>) => change({ advice: { ...advice, ...next } });
  const limit = advice.limits[id];
  const isOn = !advice.rulesOff.includes(id) && (role !== 'limit' || limit !== undefined);
  const [on, turn] = useChosen(isOn, (wanted) => keep(switched(advice, rule, wanted)));
  const kind = Object.entries(FIGURES).find(([name]) => id.startsWith(name))?.[1];
  if (role === 'unread') return null;
  return (
    <div class="switching">
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
          aria-label={t('rule_use_of', { rule: t(signKey(id)) })}
        />
        <span aria-hidden="true">{t(on ? 'rule_on' : 'rule_off')}</span>
      </label>
      {on && role === 'limit' && limit !== undefined && kind && (
        <FigureField
          label={t(kind.label)}
          wrong={t('limit_wrong', { most: kind.most })}
          value={limit * (kind.scale ?? 1)}
          least={0}
          most={kind.most}
          onChange={(value) => keep({ limits: { ...advice.limits, [id]: (value ?? figure ?? 0) / (kind.scale ?? 1) } })}
        />
      )}
    </div>
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
