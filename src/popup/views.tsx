import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { t } from '../ui/words.ts';
import { OptionsLink } from './link.tsx';

const VIEWS = [
  ['/log', 'view_log', 'list'],
  ['/refunds', 'view_refunds', 'back'],
  ['/statement', 'view_statement', 'coin'],
  ['/insights', 'view_insights', 'chart'],
  ['/rules', 'view_rules', 'book'],
  ['/data', 'view_data', 'down'],
] as const satisfies readonly (readonly [string, PlainKey, IconName])[];

/** The views of the options page, one press away. */
export function Views({ client }: { client: AppClient }) {
  return (
    <nav aria-label={t('menu')}>
      {VIEWS.map(([view, word, icon]) => (
        <OptionsLink key={view} client={client} view={view}>
          <Icon name={icon} />
          <span>{t(word)}</span>
        </OptionsLink>
      ))}
    </nav>
  );
}

/** What one seldom looks for, in a line of its own. */
export function QuietViews({ client }: { client: AppClient }) {
  return (
    <p class="row small">
      <OptionsLink client={client} view="/readings">
        {t('view_readings')}
      </OptionsLink>
      <OptionsLink client={client} view="/about">
        {t('view_about')}
      </OptionsLink>
    </p>
  );
}
