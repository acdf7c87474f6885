import type { AdviceSettings } from '../../protocol/settings.ts';
import { plural, t } from '../../ui/words.ts';
import { ruleAddress } from '../rules/rulebook.ts';
import type { Change } from './change.ts';
import { FigureField } from './figure-field.tsx';

/** A fee of more than this share is none that a marketplace takes. */
const MOST_FEE = 90;

/** What the advice asks the person for; what is left empty is not known, and nothing is made of it. */
export function AdvicePart({ advice, onChange }: { advice: AdviceSettings; onChange: Change }) {
  const keep = (change: Partial<AdviceSettings>) => onChange({ advice: { ...advice, ...change } });
  const figure = (
    name: 'typicalJobValue' | 'typicalHours' | 'minutesPerProposal' | 'hourlyValue' | 'weeklyBudget',
    most: number,
    whole = false,
  ) => ({
    value: advice[name],
    least: 0,
    most,
    whole,
    optional: true,
    wrong: t('settings_figure_wrong', { most }),
    onChange: (value: number | null) => void keep({ [name]: value }),
  });
  const limits = Object.keys(advice.limits).length;
  const off = advice.rulesOff.length;
  return (
    <section class="sheet part" aria-labelledby="set-advice">
      <h2 id="set-advice">{t('settings_advice')}</h2>
      <p class="soft">{t('settings_advice_text')}</p>
      <div class="pair">
        <FigureField
          label={t('settings_job_value')}
          hint={t('settings_job_value_hint')}
          {...figure('typicalJobValue', 10_000_000)}
        />
        <FigureField label={t('settings_hours')} hint={t('settings_hours_hint')} {...figure('typicalHours', 10_000)} />
        <FigureField
          label={t('settings_minutes')}
          hint={t('settings_minutes_hint')}
          {...figure('minutesPerProposal', 1_440)}
        />
        <FigureField
          label={t('settings_hourly')}
          hint={t('settings_hourly_hint')}
          {...figure('hourlyValue', 1_000_000)}
        />
        <FigureField
          label={t('settings_budget')}
          hint={t('settings_budget_hint')}
          {...figure('weeklyBudget', 1_000_000, true)}
        />
        <FigureField
          label={t('settings_fee')}
          hint={t('settings_fee_hint')}
          wrong={t('settings_figure_wrong', { most: MOST_FEE })}
          value={Math.round(advice.fee * 100_000) / 1_000}
          least={0}
          most={MOST_FEE}
          onChange={(percent) => percent !== null && keep({ fee: percent / 100 })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={advice.unitedStates}
          onChange={({ currentTarget }) => keep({ unitedStates: currentTarget.checked })}
        />
        <span>{t('settings_united_states')}</span>
      </label>
      <p class="soft">
        {limits > 0 && plural('settings_limits', limits)} {off > 0 && plural('settings_rules_off', off)}{' '}
        <a href={ruleAddress('bids')}>{t('settings_limits_link')}</a>
      </p>
    </section>
  );
}
