/** Where the parts of a job's view stand in its text, by hook, by class, and by the site's own headings. */
import { CLIENT_HOOKS } from './client.ts';
import type { Sheet, Stretch } from './sheet.ts';
import { endOf, fold, type Span, type Survey } from './text.ts';
import { POSTED, place } from './wordings.ts';

/** Classes that stood from 2024 to 2026: hooks of their own where data-test attributes come and go. */
export const CLASSES = new Set([
  'features',
  'client-activity-items',
  'skills-list',
  'air3-badge',
  'multiline-text',
  'break',
  'cfe-ui-job-about-client',
  'cfe-about-client-v2',
]);

/** The description's hook and classes, the box of all of it first. */
const DESCRIPTION = ['Description', '.break', '.multiline-text'];
const SUMMARY = place('^Summary$');
const ASKED = place('You will be asked to answer the following questions');
const TERMS = place('^(?:\\$[\\d.,]+ (?:-|Fixed|Hourly)|(?:Less|More) than \\d+ hrs|Project Type:)');
const SKILLS = place('^Skills and Expertise');
const ACTIVITY = place('^Activity on this job');
const AFTER_ACTIVITY = place(
  '^(?:Upgrade your membership|Bid range|Apply now|Save job|Send a proposal|Required Connects|About the client)',
);
const CLIENT = place('^About the client');
const OTHERS = "^(?:Client['’]s recent history|Other open jobs by|Explore similar jobs|Similar jobs";
/** What follows is about other jobs, or about nobody's job. */
const OTHER_JOBS = place(`${OTHERS})`);
const END = place(`${OTHERS}|Search more|Job link|Copy link)`);

export interface Layout {
  title: Span | undefined;
  /** The client's words, with the heading "Summary" in front where the page has it. */
  description: Stretch | undefined;
  /** The list of screening questions; null where the sentence above it stands without a list. */
  questions: Element | null | undefined;
  /** Posted, place and, without a block of their own, the terms: all above skills, activity and client. */
  top: Stretch;
  terms: Stretch | undefined;
  activity: Stretch | undefined;
  client: Stretch | undefined;
  /** All that is about this job. */
  body: Stretch;
}

/** Finds the parts and masks those that hold people's words. */
export function layOut(sheet: Sheet): Layout {
  const { seen } = sheet;
  const length = seen.text.length;
  /** Where the first of these wordings stands behind `from`. */
  const until = (from: number, ...wordings: RegExp[]): number =>
    Math.min(length, ...wordings.map((each) => sheet.index(each, from)).filter((at) => at >= 0));
  const within = (wording: RegExp, ...ends: RegExp[]): Stretch | undefined => {
    const from = sheet.index(wording);
    return from < 0 ? undefined : { from, to: until(from + 1, ...ends) };
  };

  const hooked = DESCRIPTION.map((hook) => seen.marks.get(hook)?.[0]).find((span) => span && span.from < span.to);
  if (hooked) sheet.masks.push(hooked);
  const posted = sheet.index(POSTED.words);
  const title = seen.marks
    .get('h')
    ?.findLast(({ from, to }) => from < to && to <= posted && posted < until(0, OTHER_JOBS));
  const above = title?.from ?? 0;
  if (title) sheet.masks.push(title);
  const description = hooked ?? described(sheet, until);
  if (description) sheet.masks.push(description);
  const asked = sheet.index(ASKED);
  if (!description) sheet.maskProse(60);
  for (const skills of seen.marks.get('.skills-list') ?? []) sheet.masks.push(skills);

  const list = asked < 0 ? undefined : listAfter(seen, asked, until(asked, SKILLS, ACTIVITY, CLIENT));
  if (list) sheet.masks.push(list);

  const client = CLIENT_HOOKS.map((hook) => seen.marks.get(hook)?.[0]).find((span) => span && span.from < span.to);
  const activity = seen.marks.get('.client-activity-items')?.[0] ?? within(ACTIVITY, AFTER_ACTIVITY, END);
  const end = until(Math.max(0, client?.to ?? sheet.index(CLIENT), activity?.to ?? 0), END);
  return {
    title,
    description,
    questions: asked < 0 ? undefined : (list?.el ?? null),
    top: { from: above, to: until(above, SKILLS, ACTIVITY, CLIENT, END) },
    terms: seen.marks
      .get('.features')
      ?.find(({ from, to }) => from < to && (!client || to <= client.from || from >= client.to)),
    activity,
    client: client ?? within(CLIENT, END),
    body: { from: 0, to: end },
  };
}

/** The description without a hook: what stands with the heading "Summary". */
function described(sheet: Sheet, until: (from: number, ...wordings: RegExp[]) => number): Stretch | undefined {
  const { pieces } = sheet.seen;
  const from = sheet.index(SUMMARY);
  if (from < 0) return undefined;
  const at = pieces.findIndex((piece) => piece.at >= from);
  const heading = pieces[at]?.node ?? null;
  const words = fold(heading?.data ?? '') === 'Summary' ? pieces[at + 1]?.node : heading;
  let box = words?.parentElement ?? null;
  while (box && !box.contains(heading)) box = box.parentElement;
  // On a page without boxes it ends where the terms begin.
  if (!box || box.querySelector('h1,h2,h3,h4')) return { from, to: until(from + 1, TERMS, SKILLS, ACTIVITY, CLIENT) };
  return { from, to: endOf(sheet.seen, box) };
}

function listAfter(seen: Survey, from: number, to: number): Span | undefined {
  return seen.marks.get('<list>')?.find((list) => list.from >= from && list.from < to && list.from < list.to);
}
