import type {
  Activity,
  BidRange,
  Boost,
  Client,
  HistoryFilter,
  HistoryRow,
  Job,
  ProposalRow,
  Reading,
} from '../core/job.ts';
import type { PlainKey } from '../core/words.ts';
import { t } from '../ui/words.ts';

type Of<Path extends string, T> = `${Path}.${keyof T & string}`;

/** Every field of a reading that can be read or unknown, by its path without positions. */
export type FieldPath =
  | Exclude<keyof Reading, 'page' | 'diagnostics' | 'anchors'>
  | Of<'jobs', Job>
  // A tile's one line of duration and weekly hours, from which both are read.
  | 'jobs.time'
  | Of<'jobs.client', Client>
  | Of<'jobs.activity', Activity>
  | Of<'jobs.boost', Boost>
  | Of<'jobs.bidRange', BidRange>
  | Of<'proposals', ProposalRow>
  | Of<'history', HistoryRow>
  | Of<'filter', HistoryFilter>;

/** A field that is added to the reading does not compile without its words. */
export const FIELD_WORDS: Record<FieldPath, PlainKey> = {
  balance: 'read_balance',
  sent: 'read_sent',
  account: 'read_account',
  jobs: 'read_jobs',
  proposals: 'read_proposals',
  history: 'read_history',
  filter: 'read_filter',
  'jobs.uid': 'read_jobs_uid',
  'jobs.title': 'read_jobs_title',
  'jobs.posted': 'read_jobs_posted',
  'jobs.connects': 'read_jobs_connects',
  'jobs.type': 'read_jobs_type',
  'jobs.budget': 'read_jobs_budget',
  'jobs.hourly': 'read_jobs_hourly',
  'jobs.level': 'read_jobs_level',
  'jobs.proposals': 'read_jobs_proposals',
  'jobs.status': 'read_jobs_status',
  'jobs.questions': 'read_jobs_questions',
  'jobs.client': 'read_jobs_client',
  'jobs.activity': 'read_jobs_activity',
  'jobs.boost': 'read_jobs_boost',
  'jobs.total': 'read_jobs_total',
  'jobs.text': 'read_jobs_text',
  'jobs.skills': 'read_jobs_skills',
  'jobs.duration': 'read_jobs_duration',
  'jobs.workload': 'read_jobs_workload',
  'jobs.time': 'read_jobs_time',
  'jobs.location': 'read_jobs_location',
  'jobs.bidRange': 'read_jobs_bid_range',
  'jobs.qualificationsMissed': 'read_jobs_qualifications_missed',
  'jobs.featured': 'read_jobs_featured',
  'jobs.saved': 'read_jobs_saved',
  'jobs.applied': 'read_jobs_applied',
  'jobs.serviceFee': 'read_jobs_service_fee',
  'jobs.complete': 'read_jobs_complete',
  'jobs.client.paymentVerified': 'read_jobs_client_payment_verified',
  'jobs.client.rating': 'read_jobs_client_rating',
  'jobs.client.reviews': 'read_jobs_client_reviews',
  'jobs.client.spent': 'read_jobs_client_spent',
  'jobs.client.country': 'read_jobs_client_country',
  'jobs.client.jobsPosted': 'read_jobs_client_jobs_posted',
  'jobs.client.hireRate': 'read_jobs_client_hire_rate',
  'jobs.client.openJobs': 'read_jobs_client_open_jobs',
  'jobs.client.hires': 'read_jobs_client_hires',
  'jobs.client.avgHourly': 'read_jobs_client_avg_hourly',
  'jobs.client.memberSince': 'read_jobs_client_member_since',
  'jobs.activity.lastViewed': 'read_jobs_activity_last_viewed',
  'jobs.activity.interviewing': 'read_jobs_activity_interviewing',
  'jobs.activity.invitesSent': 'read_jobs_activity_invites_sent',
  'jobs.activity.unansweredInvites': 'read_jobs_activity_unanswered_invites',
  'jobs.activity.hires': 'read_jobs_activity_hires',
  'jobs.boost.bids': 'read_jobs_boost_bids',
  'jobs.boost.firstPlace': 'read_jobs_boost_first_place',
  'jobs.boost.own': 'read_jobs_boost_own',
  'jobs.bidRange.high': 'read_jobs_bid_range_high',
  'jobs.bidRange.avg': 'read_jobs_bid_range_avg',
  'jobs.bidRange.low': 'read_jobs_bid_range_low',
  'proposals.uid': 'read_proposals_uid',
  'proposals.title': 'read_proposals_title',
  'proposals.group': 'read_proposals_group',
  'proposals.date': 'read_proposals_date',
  'proposals.boost': 'read_proposals_boost',
  'proposals.viewed': 'read_proposals_viewed',
  'proposals.jobUid': 'read_proposals_job_uid',
  'history.date': 'read_history_date',
  'history.dayWord': 'read_history_day_word',
  'history.action': 'read_history_action',
  'history.amount': 'read_history_amount',
  'history.jobUid': 'read_history_job_uid',
  'history.title': 'read_history_title',
  'filter.days': 'read_filter_days',
  'filter.type': 'read_filter_type',
  'filter.more': 'read_filter_more',
};

/** A field in plain words; one that a page's script made up has none, and stands as it is. */
export function fieldWords(field: string): string {
  return Object.hasOwn(FIELD_WORDS, field) ? t(FIELD_WORDS[field as FieldPath]) : field;
}
