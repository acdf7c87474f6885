/** The apply page: what sending this proposal costs, what that leaves, and who has bid for the top places. */
import { jobUidIn } from '../core/ids.ts';
import type { Job } from '../core/job.ts';
import { boostBids } from './apply-boost.ts';
import { accountIn, questionsIn } from './apply-form.ts';
import { readTerms } from './apply-terms.ts';
import { blankJob } from './blank.ts';
import { day, percent } from './grammar.ts';
import type { Notes, Said } from './notes.ts';
import { isTranslated, type PageReader, regionOf } from './page.ts';
import { CARD_CLASS, findPosting, isDescription } from './posting.ts';
import { survey, textOf } from './text.ts';
import { connectsIn, wording } from './words.ts';

const CLASSES = new Set([CARD_CLASS, 'fe-job-apply']);
const PERCENT = '(\\d+(?:\\.\\d+)?%)';
const FEE = new RegExp(`${PERCENT}\\sFreelancer Service Fee|Freelancer Service Fee:?\\s${PERCENT}`, 'gi');

export const readApply: PageReader = ({ root, url, notes }) => {
  const top = regionOf(root);
  const seen = survey(top, CLASSES, isClients);
  const card = findPosting(seen);
  const known = card ?? seen.marks.get('.fe-job-apply') ?? seen.marks.get('#cover_letter_label');
  if (!known && !/^submit a proposal$/im.test(seen.text)) return null;
  notes.loading = seen.loading;
  const job = blankJob();
  const rest = card ? `${seen.text.slice(0, card.from)}\n${seen.text.slice(card.to)}` : seen.text;
  job.uid = notes.field('jobs[0].uid', [['address', () => jobUidIn(url) ?? undefined], ...(card?.uid ?? [])]);
  if (isTranslated(root)) notes.missing('jobs[0]', 'unreadable', ['translated']);
  else {
    job.title = notes.field('jobs[0].title', card?.title ?? []);
    job.text = notes.field('jobs[0].text', [['description', () => descriptionIn(top)]]);
  }
  job.posted = notes.field('jobs[0].posted', [['label', () => postedIn(card?.text ?? '')]]);
  readTerms(job, card?.text ?? '', rest, notes);
  job.questions = notes.field('jobs[0].questions', [['text-boxes', () => questionsIn(top)]]);
  job.qualificationsMissed = missedIn(rest);
  const fee = wording(rest, FEE, percent);
  job.serviceFee = fee == null ? null : Math.round(fee * 100) / 1e4;
  readCost(job, rest, notes);
  const parts = [job.title, job.connects, job.total, job.type, job.questions];
  job.complete = !seen.loading && parts.every((value) => value !== null);
  return { jobs: [job], account: accountIn(top) ?? null, balance: balanceOf(job, rest, notes) };
};

/** Reads cost, boost and total into the job. */
function readCost(job: Job, rest: string, notes: Notes): void {
  job.connects = notes.field('jobs[0].connects', [
    ['requires', () => connectsIn(rest, 'This proposal requires N')],
    ['summary', () => connectsIn(rest, '^Required for proposal:\\sN$')],
  ]);
  const set = connectsIn(rest, '^Bid to boost:\\sN$');
  const own = notes.field('jobs[0].boost.own', [
    ['summary', () => set],
    ['bid-set', () => (set === undefined ? connectsIn(rest, 'Your bid is set to N') : undefined)],
  ]);
  const bids = notes.field('jobs[0].boost.bids', [['places', () => boostBids(rest)]]);
  const firstPlace = notes.field('jobs[0].boost.firstPlace', [
    ['sentence', () => connectsIn(rest, 'Bid N or higher to be ranked in\\s1st place')],
  ]);
  const total = notes.field('jobs[0].total', [
    ['summary', () => connectsIn(rest, '^Total:\\sN$')],
    ['send-button', () => connectsIn(rest, '(?:^|\\s)Send for N')],
  ]);
  const adds = total === null || own === null || job.connects === null || job.connects + own === total;
  const parts = ['required', 'bid', 'total'];
  job.boost = { bids, firstPlace, own: adds ? own : notes.missing('jobs[0].boost.own', 'conflict', parts) };
  job.total = adds ? total : notes.missing('jobs[0].total', 'conflict', parts);
}

/**
 * The Connects at hand: what remains after sending, and what sending takes. With a bid set it is not known whether
 * "remaining" already counts the bid, so nothing is said.
 */
function balanceOf({ connects, total = null }: Job, rest: string, notes: Notes): number | null {
  const remaining = connectsIn(rest, "you[’']ll have N remaining");
  const sum = (): Said<number> => {
    if (remaining == null || total === null) return remaining === null ? null : undefined;
    return total === connects ? remaining + total : null;
  };
  return notes.field('balance', [['remaining+total', sum]]);
}

/** The client's own words may hold any words at all, those of the site included: they are left out of the survey. */
function isClients(el: Element): boolean {
  return isDescription(el) || /(?:^|\s)questions-area(?:\s|$)/.test(el.getAttribute('class') ?? '');
}

/** The description, where all of it is shown. */
function descriptionIn(top: Element): Said<string> {
  const box = top.querySelector('[id^="air3-truncation"]') ?? top.querySelector('.description');
  if (!box) return undefined;
  const words = textOf(box);
  return words.endsWith('…') ? null : words;
}

function postedIn(card: string): Said<string> {
  return wording(card, /(?:^|\s)Posted ([a-z]+ \d+, \d+)(?=\s|$)/gim, (date) => (day(date) === null ? null : date));
}

/** The preferred qualifications that the banner says are not met, "Location: Asia"; null without a banner. */
function missedIn(text: string): string[] | null {
  const list = /does not meet the following criteria:((?:\n[^\n:]+: [^\n]+)+)/i.exec(text)?.[1];
  return list?.trim().split('\n') ?? null;
}
