/** One job: its own page, for members and visitors, and the panel that slides over search and feed. */
import { jobUidIn } from '../core/ids.ts';
import type { BidRange, Job, JobStatus, JobType } from '../core/job.ts';
import { blankJob } from './blank.ts';
import { readClient } from './client.ts';
import { AGO, level, MONEY, money, proposalRange, RANGE, rates, span, when, whole, workload } from './grammar.ts';
import { CLASSES, type Layout, layOut, POSTED } from './layout.ts';
import { isElsewhere } from './list.ts';
import type { Anchor } from './notes.ts';
import { isTranslated, type PageReader } from './page.ts';
import { scopeOf } from './scope.ts';
import { type Block, Sheet, type Stretch } from './sheet.ts';
import { goneIn } from './status.ts';
import { fold, isHidden, survey, textOf } from './text.ts';

const COUNT = '(\\d[\\d,]*)';
const PLACE = /(?:^|\n)(Worldwide|Only freelancers located in[^\n]*|[^\n]*\bmay apply\.?)(?=\n|$)/g;
const TYPE = /(?:^|\s)(Fixed[- ]price|Hourly)(?=\s|$)/gi;
const BUDGET = new RegExp(`(${MONEY})\\s*Fixed[- ]price`, 'gi');
const HOURLY = new RegExp(`(${MONEY}(?:\\s*[-–]\\s*${MONEY})?)\\s*(?:/hr\\s*)?Hourly`, 'gi');
const LEVEL = /(?:^|\n)(Entry(?: level)?|Intermediate|Expert)(?=\s*(?:\n|$))/gi;
const DURATION = /(?:^|\n)([^\n]+)\n(?:Duration|Project length)(?=\n|$)/gi;
const WORKLOAD = /(?:^|\n)((?:(?:less|more) than )?\d+\+? hrs\/week|Hours to be determined|Not sure)/gi;
const PROPOSALS = new RegExp(`Proposals:\\s*(${RANGE})`, 'gi');
const VIEWED = new RegExp(`Last viewed by client:\\s*(${AGO})`, 'gi');
const INTERVIEWING = new RegExp(`Interviewing:\\s*${COUNT}`, 'gi');
const INVITED = new RegExp(`Invites sent:\\s*${COUNT}`, 'gi');
const UNANSWERED = new RegExp(`Unanswered invites:\\s*${COUNT}`, 'gi');
const HIRES = new RegExp(`Hire[sd]:\\s*${COUNT}`, 'gi');
const BIDS = new RegExp(`Bid range[\\s–-]*High\\s*(${MONEY})[\\s|]*Avg\\s*(${MONEY})[\\s|]*Low\\s*(${MONEY})`, 'i');
/** To 2024-04 the last wording, then the other two side by side. All three are the cost without a boost. */
const COST = new RegExp(
  `Send a proposal for:?\\s*${COUNT}\\s*Connects?|Required Connects to submit a proposal:?\\s*${COUNT}|${COUNT} required Connects? \\(`,
  'gi',
);
const BALANCE = new RegExp(`Available Connects:?\\s*${COUNT}|required Connects? \\(${COUNT}\\s+available\\)`, 'gi');

const APPLY = /(?:^|\n)Apply now(?=\n|$)/i;

/** Reads a job's page or panel; the list behind a panel, other jobs and the client's history are left out. */
export const readJob: PageReader = ({ root, url, panel, notes }) => {
  const uid = jobUidIn(url);
  const scope = scopeOf(root, url, panel);
  if (scope === 'loading' || isTranslated(root)) {
    if (scope === 'loading') notes.missing('jobs[0]', 'loading', ['panel']);
    else notes.missing('jobs[0]', 'unreadable', ['translated']);
    return { jobs: [{ ...blankJob(), uid }] };
  }
  const seen = survey(scope.el, CLASSES, (el) => isOther(el, uid));
  const sheet = new Sheet(seen, notes, 'jobs[0].');
  const at = layOut(sheet);
  const words = sheet.words(at.body.from, at.body.to);
  const drawn = Boolean(at.description ?? at.activity);
  if (!drawn && goneIn(words).length === 0 && isElsewhere(root)) return null;
  notes.loading = seen.loading || !drawn;
  const body: Block[] = [['words', words]];
  const job = readView(sheet, at, uid, body, () => wordsAround(root, scope.el));
  const balance = new Sheet(seen, notes, '', sheet.masks).read('balance', [], body, BALANCE, whole);
  return { jobs: [job], balance };
};

function readView(sheet: Sheet, at: Layout, uid: string | null, body: readonly Block[], around: () => string): Job {
  const block = (name: string, part: Stretch | undefined): Block => [
    name,
    part ? sheet.words(part.from, part.to) : null,
  ];
  const top = [block('top', at.top)];
  const terms = at.terms ? [block('.features', at.terms)] : top;
  const activity = [block('activity', at.activity)];
  const { marks } = sheet.seen;
  const icon = (name: string, type: JobType) => [name, () => (marks.has(name) ? type : undefined)] as const;
  const one = <T>(
    key: string,
    blocks: readonly Block[],
    wording: RegExp,
    parse: (said: string) => T | null,
  ): T | null => sheet.read(key, [], blocks, wording, parse);

  const type = sheet.field('type', [
    icon('fixed-price', 'fixed'),
    icon('clock-timelog', 'hourly'),
    icon('clock-hourly', 'hourly'),
    ...sheet.anchors<JobType>([], terms, TYPE, (said) => (/^f/i.test(said) ? 'fixed' : 'hourly')),
  ]);
  const connects = one('connects', body, COST, whole);
  const text = at.description ? sheet.text(at.description).replace(/^Summary /, '') : '';
  const client = readClient(sheet, at.client);
  const words = body[0]?.[1] ?? '';
  const canApply = APPLY.test(words) || marks.has('#submit-proposal-button') || marks.has('submit-proposal-button');
  const title = sheet.field('title', [['heading', () => (at.title && sheet.text(at.title)) || undefined]]);
  return {
    ...blankJob(),
    uid,
    title,
    posted: one('posted', top, POSTED, when),
    connects,
    type,
    budget: type === 'hourly' ? null : one('budget', terms, BUDGET, money),
    hourly: type === 'fixed' ? null : one('hourly', terms, HOURLY, rates),
    level: one('level', terms, LEVEL, level),
    proposals: one('proposals', activity, PROPOSALS, proposalRange),
    status: readStatus(sheet, words, connects !== null || canApply, around),
    questions: readQuestions(sheet, at, title !== null && text !== ''),
    client,
    activity: {
      lastViewed: one('activity.lastViewed', activity, VIEWED, when),
      interviewing: one('activity.interviewing', activity, INTERVIEWING, whole),
      invitesSent: one('activity.invitesSent', activity, INVITED, whole),
      unansweredInvites: one('activity.unansweredInvites', activity, UNANSWERED, whole),
      hires: one('activity.hires', activity, HIRES, whole),
    },
    text: text || null,
    skills: skillsOf(sheet),
    duration: one('duration', terms, DURATION, span),
    workload: one('workload', terms, WORKLOAD, workload),
    location: sheet.read('location', ['LocationLabel'], top, PLACE, (said) => said),
    bidRange: bidRangeIn(words),
    featured: /(?:^|\n)Featured(?: job)?(?=\n|$)/i.test(top[0]?.[1] ?? '') ? true : null,
    saved: /(?:^|\n)Saved(?: job)?(?=\n|$)/i.test(words)
      ? true
      : /(?:^|\n)Save job(?=\n|$)/i.test(words)
        ? false
        : null,
    applied: readApplied(sheet, words, canApply),
    complete:
      !sheet.seen.loading &&
      [title, type, text || null, at.activity ?? null, at.client ?? null].every((part) => part !== null),
  };
}

/**
 * The words that a job is gone outweigh every sign that it is open, as a page may keep its old cost. Where there is no such
 * sign the notice may also stand outside the job's own region.
 */
function readStatus(sheet: Sheet, words: string, open: boolean, around: () => string): JobStatus | null {
  const gone = goneIn(words);
  const notice = gone.length > 0 || open ? gone : goneIn(around());
  const anchors: Anchor<JobStatus>[] = notice.map((status) => ['notice', () => status]);
  return sheet.field('status', notice.length > 0 ? anchors : [['apply or cost', () => (open ? 'open' : undefined)]]);
}

function wordsAround(root: Document, region: Element): string {
  const around = root.querySelector('main') ?? root.body;
  return around === region || !around.contains(region) ? '' : survey(around, undefined, (el) => el === region).text;
}

/** No list of questions on a page that is drawn: there are none to answer. */
function readQuestions(sheet: Sheet, at: Layout, drawn: boolean): number | null {
  const { questions } = at;
  return sheet.field('questions', [
    [
      'question list',
      () => {
        if (questions === undefined) return drawn ? 0 : undefined;
        if (questions === null) return null;
        return [...questions.children].filter((item) => !isHidden(item)).length || null;
      },
    ],
  ]);
}

/** Not seen on a saved page: the words, or a way to one's own proposal in place of the way to apply. */
function readApplied(sheet: Sheet, words: string, canApply: boolean): boolean | null {
  const link = /(?:^|\n)View (?:your )?proposal(?=\n|$)/i.test(words);
  return sheet.field('applied', [
    ['already submitted', () => (/already (?:submitted a proposal|applied)/i.test(words) ? true : undefined)],
    ['view proposal', () => (link ? true : undefined)],
    ['apply now', () => (canApply ? false : undefined)],
  ]);
}

function bidRangeIn(words: string): BidRange | null {
  const [high, avg, low] =
    BIDS.exec(words)
      ?.slice(1)
      .map((said) => money(fold(said))) ?? [];
  return high === undefined || avg === undefined || low === undefined ? null : { high, avg, low };
}

function skillsOf({ seen }: Sheet): string[] {
  const lists = seen.marks.get('.skills-list') ?? [];
  const items =
    lists.length > 0
      ? lists.flatMap(({ el }) => [...el.children])
      : (seen.marks.get('Skill') ?? []).map(({ el }) => el);
  return items.map(textOf).filter((skill) => skill !== '' && !skill.startsWith('+'));
}

/** Parts that belong to other jobs: the client's past and other open jobs, similar jobs, a stranger's region. */
function isOther(el: Element, uid: string | null): boolean {
  if (el.getAttribute('data-cy') === 'jobs' || /(?:^|\s)extra-jobs-cards(?:\s|$)/.test(el.getAttribute('class') ?? ''))
    return true;
  const own = el.getAttribute('data-ev-opening_uid');
  return own !== null && uid !== null && own !== uid && own.length === uid.length;
}
