/** What the view of one job says, field by field. */
import type { BidRange, Job, JobStatus, JobType } from '../core/job.ts';
import { blankJob } from './blank.ts';
import { readClient } from './client.ts';
import type { Layout } from './layout.ts';
import type { Block, Sheet, Stretch } from './sheet.ts';
import { TERMS } from './terms.ts';
import { isHidden, textOf } from './text.ts';
import { ago, amount, anything, count, jobType, POSTED, PROPOSALS } from './wordings.ts';

const PLACE = anything('^(Worldwide|Only freelancers located in[^\\n]*|[^\\n]*\\bmay apply\\.?)$');
const TYPE = jobType('(?:^|\\d )#$');
const ACTIVITY = {
  lastViewed: ago('Last viewed by client:? #'),
  interviewing: count('Interviewing:? #'),
  invitesSent: count('Invites sent:? #'),
  unansweredInvites: count('Unanswered invites:? #'),
  hires: count('Hire[sd]:? #'),
};
const BIDS = {
  high: amount('Bid range\\W*High #'),
  avg: amount('Bid range[^]{1,30}Avg #'),
  low: amount('Bid range[^]{1,60}Low #'),
};
/** To 2024-04 the last wording, then the other two side by side. All three are the cost without a boost. */
const COST = count(
  'Send a proposal for:? # Connects?|Required Connects to submit a proposal:? #|#\\x20required Connects? \\(',
);
export const BALANCE = count('Available Connects:? #|required Connects? \\(# available\\)');

/**
 * Reads a job that was laid out; its id is for the address to say.
 * @param words the site's own words about this job
 * @param gone what these words say about a job that can no longer be applied to
 * @param around what notices outside of it say
 */
export function readView(sheet: Sheet, at: Layout, words: string, gone: JobStatus[], around: () => JobStatus[]): Job {
  const { marks, loading } = sheet.seen;
  const block = (name: string, part: Stretch | undefined): Block => [
    name,
    part ? sheet.words(part.from, part.to) : null,
  ];
  const says = (line: RegExp): true | undefined => line.test(words) || undefined;
  const icon = (name: string, type: JobType) => [name, () => (marks.has(name) ? type : undefined)] as const;
  const body: Block = ['words', words];
  const top = block('top', at.top);
  const terms = at.terms ? block('.features', at.terms) : top;
  const activity = block('activity', at.activity);
  const { budget, hourly, ...rest } = sheet.all(TERMS, terms);

  const type = sheet.field('type', [
    icon('fixed-price', 'fixed'),
    icon('clock-timelog', 'hourly'),
    icon('clock-hourly', 'hourly'),
    ...sheet.anchors([], [terms], TYPE),
  ]);
  const title = sheet.field('title', [['heading', () => (at.title && sheet.text(at.title)) || undefined]]);
  const text = (at.description && sheet.text(at.description).replace(/^Summary /, '')) || null;
  const connects = sheet.read('connects', [], [body], COST);
  const canApply =
    says(/^(?:Apply now|Buy Connects to apply)$/im) ??
    (marks.has('#submit-proposal-button') || marks.has('submit-proposal-button'));
  const parts = [title, text, type, at.activity, at.client];
  return {
    ...blankJob(),
    title,
    ...rest,
    posted: sheet.read('posted', [], [top], POSTED),
    connects,
    type,
    budget: type === 'hourly' ? null : budget,
    hourly: type === 'fixed' ? null : hourly,
    proposals: sheet.read('proposals', [], [activity], PROPOSALS),
    status: readStatus(sheet, connects !== null || canApply, gone, around),
    questions: sheet.field('questions', [['list', () => questionsIn(at, title !== null && text !== null)]]),
    client: readClient(sheet, at.client),
    activity: sheet.all(ACTIVITY, activity, 'activity.'),
    text,
    skills: skillsOf(sheet),
    location: sheet.read('location', ['LocationLabel'], [top], PLACE),
    bidRange: readBids(sheet, body),
    featured: says(/^Featured(?: job)?$/im) ?? null,
    saved: says(/^Saved(?: job)?$/im) ?? (says(/^Save job$/im) ? false : null),
    // Not seen on a saved page: the words, or a way to one's own proposal in place of the way to apply.
    applied: sheet.field('applied', [
      ['already submitted', () => says(/already (?:submitted a proposal|applied)/i)],
      ['view proposal', () => says(/^View (?:your )?proposal$/im)],
      ['apply now', () => (canApply ? false : undefined)],
    ]),
    complete: !loading && parts.every((part) => part !== null && part !== undefined),
  };
}

/**
 * The job's own words that it is gone outweigh every sign that it is open: a page may keep its old cost. A notice elsewhere
 * may mean another job, so that against it they leave the matter open.
 */
function readStatus(sheet: Sheet, open: boolean, gone: JobStatus[], around: () => JobStatus[]): JobStatus | null {
  const notices = (all: JobStatus[]) => all.map((status) => ['notice', () => status] as const);
  if (gone.length > 0) return sheet.field('status', notices(gone));
  return sheet.field('status', [['apply or cost', () => (open ? 'open' : undefined)], ...notices(around())]);
}

/** Without a list of questions on a page that is drawn there are none to answer. */
function questionsIn({ questions }: Layout, drawn: boolean): number | null | undefined {
  if (questions === undefined) return drawn ? 0 : undefined;
  return (questions && [...questions.children].filter((item) => !isHidden(item)).length) || null;
}

function readBids(sheet: Sheet, body: Block): BidRange | null {
  const bids = sheet.all(BIDS, body, 'bidRange.');
  return Object.values(bids).every((bid) => bid === null) ? null : bids;
}

function skillsOf({ seen }: Sheet): string[] {
  const lists = seen.marks.get('.skills-list') ?? [];
  const items = seen.marks.get('.air3-badge') ?? seen.marks.get('Skill') ?? [];
  const among = items.filter(({ el }) => lists.length === 0 || lists.some((list) => list.el.contains(el)));
  return among.map(({ el }) => textOf(el)).filter((skill) => skill !== '' && !skill.startsWith('+'));
}
