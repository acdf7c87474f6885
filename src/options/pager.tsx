import { number } from '../ui/formats.ts';
import { t } from '../ui/words.ts';

/** Which part of a long list is shown, and the ways to the parts beside it; nothing where all of it fits. */
export function Pager(props: {
  /** From 1. */
  page: number;
  size: number;
  total: number;
  address: (page: number) => string;
  label: string;
}) {
  const { page, size, total, address } = props;
  if (total <= size) return null;
  const from = (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  return (
    <nav class="row between" aria-label={props.label}>
      <p class="soft figures">{t('log_range', { from: number(from), to: number(last), total: number(total) })}</p>
      <div class="row">
        {page > 1 && (
          <a class="button" href={address(page - 1)}>
            {t('log_previous')}
          </a>
        )}
        {last < total && (
          <a class="button" href={address(page + 1)}>
            {t('log_next')}
          </a>
        )}
      </div>
    </nav>
  );
}
