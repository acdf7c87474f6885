import { Choice } from './choice.tsx';
import { t } from './words.ts';

const MODES = ['badges', 'click', 'never'] as const;
export type Mode = (typeof MODES)[number];

/** When pages may be read: the one switch that popup and settings share. */
export function ModeChoice(props: {
  mode: Mode | null;
  form: 'row' | 'tall';
  onChoose: (mode: Mode) => Promise<boolean>;
}) {
  const options = MODES.map((value) => ({ value, label: t(`mode_${value}`), hint: t(`mode_${value}_hint`) }));
  return (
    <>
      <Choice
        label={t('mode_label')}
        options={options}
        value={props.mode}
        onChoose={props.onChoose}
        form={props.form}
      />
      {props.form === 'row' && props.mode && <p class="hint">{t(`mode_${props.mode}_brief`)}</p>}
    </>
  );
}
