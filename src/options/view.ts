import type { FunctionComponent } from 'preact';
import type { PlainKey } from '../core/words.ts';
import type { AppClient } from '../platform/app-client.ts';
import type { AppState } from '../protocol/answers.ts';
import type { IconName } from '../ui/icons.tsx';
import type { Navigation } from './route.ts';

/** What every view gets. */
export interface ViewProps {
  client: AppClient;
  state: AppState;
  navigation: Navigation;
}

/** A place on the options page with an address of its own. */
export interface View {
  /** In the address, after "#/". */
  id: string;
  title: PlainKey;
  icon: IconName;
  /** Not in the menu: other views lead there. */
  apart?: true;
  Content: FunctionComponent<ViewProps>;
}
