import { Choice } from './choice.tsx';
import { t } from './words.ts';

export type Mode = 'badges' | 'click' | 'never';

/** When pages may be read: the one switch that popup and settings share. */
export function ModeChoice(props: {
  mode: Mode | null;
  form: 'row' | 'tall';
  onChoose: (mode: Mode) => Promise<boolean>;
}) {
  const options = [
    { value: 'badges', label: t('mode_badges'), hint: t('mode_badges_hint'), brief: t('mode_badges_brief') },
    { value: 'click', label: t('mode_click'), hint: t('mode_click_hint'), brief: t('mode_click_brief') },
    { value: 'never', label: t('mode_never'), hint: t('mode_never_hint'), brief: t('mode_never_brief') },
  ] as const;
  const brief = options.find(({ value }) => value === props.mode)?.brief;
  return (
    <>
      <Choice
        label={t('mode_label')}
        options={options}
        value={props.mode}
        onChoose={props.onChoose}
        form={props.form}
      />
      {props.form === 'row' && brief && <p class="hint">{brief}</p>}
    </>
  );
}
