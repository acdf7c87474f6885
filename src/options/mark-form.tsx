import { useState } from 'preact/hooks';
import { TextField } from '../ui/text-field.tsx';
import { t } from '../ui/words.ts';

/** The person's own tags and note about a proposal. */
export function MarkForm(props: {
  tags: string[];
  note: string;
  onSave: (tags: string[], note: string) => Promise<boolean>;
}) {
  const [tags, setTags] = useState(props.tags.join(', '));
  const [note, setNote] = useState(props.note);
  const save = (event: Event) => {
    event.preventDefault();
    const each = tags.split(',').map((tag) => tag.trim());
    props.onSave([...new Set(each.filter((tag) => tag !== ''))], note.trim());
  };
  return (
    <form class="sheet part" aria-label={t('mark_title')} onSubmit={save}>
      <h2>{t('mark_title')}</h2>
      <TextField label={t('mark_tags')} hint={t('mark_tags_hint')} value={tags} onType={setTags} />
      <TextField label={t('entry_note')} rows={2} value={note} onType={setNote} />
      <div class="row">
        <button type="submit" class="button">
          {t('save')}
        </button>
      </div>
    </form>
  );
}
