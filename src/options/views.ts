import { AboutView } from './about-view.tsx';
import { RecordsView } from './data/data-view.tsx';
import { GuideView } from './guide-view.tsx';
import { InsightsView } from './insights/insights-view.tsx';
import { LogView } from './log-view.tsx';
import { ProposalView } from './proposal-view.tsx';
import { ReadingsView } from './readings-view.tsx';
import { RefundsView } from './refunds-view.tsx';
import { RulesView } from './rules/rules-view.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import { StatementView } from './statement-view.tsx';
import type { View } from './view.ts';

/** All views in the order of the menu; the first opens where the address names none. */
export const VIEWS = [
  { id: 'log', title: 'view_log', icon: 'list', Content: LogView },
  { id: 'refunds', title: 'view_refunds', icon: 'back', Content: RefundsView },
  { id: 'statement', title: 'view_statement', icon: 'coin', Content: StatementView },
  { id: 'proposal', title: 'view_proposal', icon: 'list', apart: true, Content: ProposalView },
  { id: 'guide', title: 'view_guide', icon: 'list', apart: true, Content: GuideView },
  { id: 'insights', title: 'view_insights', icon: 'chart', Content: InsightsView },
  { id: 'rules', title: 'view_rules', icon: 'book', Content: RulesView },
  { id: 'settings', title: 'view_settings', icon: 'sliders', Content: SettingsView },
  { id: 'data', title: 'view_data', icon: 'down', Content: RecordsView },
  { id: 'readings', title: 'view_readings', icon: 'eye', Content: ReadingsView },
  { id: 'about', title: 'view_about', icon: 'shield', Content: AboutView },
] as const satisfies readonly [View, ...View[]];
