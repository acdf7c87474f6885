import type { PlainKey } from '../core/words.ts';
import { t } from '../ui/words.ts';
import { ChangesSection } from './changes-section.tsx';
import { ruleAddress } from './rules/rulebook.ts';
import type { ViewProps } from './view.ts';

const PROMISES = [
  ['about_local', 'about_local_check'],
  ['about_looks', 'about_looks_check'],
  ['about_unknown', 'about_unknown_check'],
  ['about_little', 'about_little_check'],
  ['about_leave', 'about_leave_check'],
] as const satisfies readonly (readonly [PlainKey, PlainKey])[];

/** Three ways to see it for oneself, each without having to trust us. */
const CHECKS = [
  ['check_network', 'check_network_how'],
  ['check_permissions', 'check_permissions_how'],
  ['check_source', 'check_source_how'],
] as const satisfies readonly (readonly [PlainKey, PlainKey])[];

/** What Bidthrift promises, and beside each promise how to see for oneself that it is kept. */
export function AboutView({ client, navigation: { route } }: ViewProps) {
  return (
    <div class="stack">
      <section class="sheet part" aria-labelledby="promises">
        <h2 id="promises">{t('about_promises')}</h2>
        <dl class="promises">
          {PROMISES.map(([promise, check]) => (
            <div key={promise}>
              <dt>{t(promise)}</dt>
              <dd class="soft">{t(check)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="sheet part" aria-labelledby="check">
        <h2 id="check">{t('check_title')}</h2>
        <ol class="checking">
          {CHECKS.map(([title, how]) => (
            <li key={title}>
              <h3>{t(title)}</h3>
              <p>{t(how)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="sheet part" aria-labelledby="rules">
        <h2 id="rules">{t('about_rules')}</h2>
        <p>{t('welcome_rules_text')}</p>
        <p>{t('welcome_noticed_text')}</p>
        <p class="soft">{t('welcome_checked')}</p>
        <div class="row">
          <button type="button" class="button" onClick={client.openWelcome}>
            {t('about_welcome')}
          </button>
        </div>
      </section>
      <section class="sheet part" aria-labelledby="money">
        <h2 id="money">{t('about_money')}</h2>
        <p>{t('about_money_text')}</p>
        <p>{t('no_affiliation')}</p>
        <p class="soft">
          <a href={ruleAddress('book')}>{t('about_sources')}</a>
        </p>
      </section>
      <ChangesSection wanted={route.part === 'changes'} />
      <section class="sheet part" aria-labelledby="misread">
        <h2 id="misread">{t('about_misread')}</h2>
        <p>
          {t('about_misread_text')} <a href="#/readings">{t('report_show')}</a>
        </p>
      </section>
    </div>
  );
}
