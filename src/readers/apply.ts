/** The apply page: what sending this proposal costs, what that leaves, and who has bid for the top places. */
import { jobUidIn } from '../core/ids.ts';
import type { Job } from '../core/job.ts';
import { boostBids } from './apply-boost.ts';
import { accountIn, questionsIn } from './apply-form.ts';
import { blankJob } from './blank.ts';
import { day, whole } from './grammar.ts';
import type { Said } from './notes.ts';
import { type PageReader, regionOf } from './page.ts';
import { postingIn } from './posting.ts';
import type { Block } from './sheet.ts';
import { TERMS } from './terms.ts';
import { textOf } from './text.ts';
import { count, experience, place, share, type Wording } from './wordings.ts';

const POSTED: Wording<string> = { words: place('Posted (\\w+ \\d+, \\d+)'), parse: (said) => day(said) && said };
/** The card's words, or those of the form in which the person names a price. */
const TYPE: Wording<'hourly' | 'fixed'> = {
  words: place('^((?:Hourly|Fixed[- ]price|By)(?: range| rate| milestone| project)?)$|(Hourly) range'),
  parse: (said) => (/^h/i.test(said) ? 'hourly' : 'fixed'),
};
const FIELDS = {
  ...TERMS,
  level: experience('^#\\nExperience level$'),
  posted: POSTED,
  type: TYPE,
  connects: count('This proposal requires # Connects?|^Required for proposal: # Connects?$'),
  total: count('^Total: # Connects?$|Send for # Connects?'),
  serviceFee: share('# Freelancer Service Fee|Freelancer Service Fee:? #'),
};
const OWN_BID = count('^Bid to boost: # Connects?$|Your bid is set to # Connects?');
const FIRST_PLACE = count('Bid # Connects? or higher to be ranked in 1st place');
const REMAINING = place("you['’]ll have (\\d[\\d,]*) Connects? remaining");

export const readApply: PageReader = ({ root, url, translated, notes }) => {
  const top = regionOf(root);
  const posting = postingIn(root, notes, 'jobs[0].');
  const { sheet, words } = posting;
  if (!posting.shown && !/^submit a proposal$/im.test(words)) return null;
  const uid = sheet.field('uid', [['address', () => jobUidIn(url) ?? undefined], ...posting.uid]);
  if (translated) return { jobs: [{ ...blankJob(), uid }] };
  const block: Block = ['words', words];
  const said = sheet.all(FIELDS, block);
  const boost = {
    bids: sheet.field('boost.bids', [['places', () => boostBids(words)]]),
    firstPlace: sheet.read('boost.firstPlace', [], [block], FIRST_PLACE),
    own: sheet.read('boost.own', [], [block], OWN_BID),
  };
  const { type, connects, serviceFee } = said;
  let { total } = said;
  if (connects !== null && boost.own !== null && total !== null && connects + boost.own !== total) {
    const parts = ['required', 'bid', 'total'];
    total = notes.missing('jobs[0].total', 'conflict', parts);
    boost.own = notes.missing('jobs[0].boost.own', 'conflict', parts);
  }
  const job: Job = {
    ...blankJob(),
    ...said,
    uid,
    title: sheet.field('title', posting.title),
    text: sheet.field('text', [['description', () => descriptionIn(top)]]),
    budget: type === 'fixed' ? said.budget : null,
    hourly: type === 'hourly' ? said.hourly : null,
    featured: /^Featured job$/im.test(words) || null,
    questions: sheet.field('questions', [['text boxes', () => questionsIn(top)]]),
    qualificationsMissed: missedIn(words),
    serviceFee: serviceFee && serviceFee / 100,
    boost,
    total,
  };
  job.complete = !notes.loading && [job.title, connects, total, type, job.questions].every((each) => each !== null);
  // What remains after sending, and what sending takes. With a bid set it is not known whether "remaining" counts it.
  const parse = (left: string): number | null => {
    const remaining = whole(left);
    return remaining === null || total === null || total !== connects ? null : remaining + total;
  };
  const balance = notes.field('balance', sheet.anchors([], [block], { words: REMAINING, parse }));
  return { jobs: [job], account: accountIn(top), balance };
};

/** The description, where all of it is shown. */
function descriptionIn(top: Element): Said<string> {
  const box = top.querySelector('[id^="air3-truncation"]') ?? top.querySelector('.description');
  const words = box && textOf(box).replace(/ (?:more|less)$/, '');
  return words ? (words.endsWith('…') ? null : words) : undefined;
}

/** The preferred qualifications that the banner says are not met, "Location: Asia"; null without a banner. */
function missedIn(text: string): string[] | null {
  const list = /does not meet the following criteria:((?:\n[^\n:]+: [^\n]+)+)/i.exec(text)?.[1];
  return list?.trim().split('\n') ?? null;
}
