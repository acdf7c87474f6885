/** One job: its own page, for members and visitors, and the panel that slides over search and feed. */
import { jobUidIn } from '../core/ids.ts';
import type { JobStatus } from '../core/job.ts';
import { blankJob } from './blank.ts';
import { CLASSES, layOut } from './layout.ts';
import { isElsewhere } from './list.ts';
import { isOverlay, type PageReader } from './page.ts';
import { scopeOf } from './scope.ts';
import { Sheet } from './sheet.ts';
import { goneIn } from './status.ts';
import { survey } from './text.ts';
import { decimalOf, isAnother } from './units.ts';
import { BALANCE, readView } from './view.ts';

/** Reads a job's page or panel; the list behind a panel, other jobs and the client's history are left out. */
export const readJob: PageReader = ({ root, url, panel, translated, notes }) => {
  const uid = jobUidIn(url);
  const scope = scopeOf(root, url, panel);
  if (scope === 'loading') notes.missing('jobs[0]', 'loading', ['panel']);
  if (scope === 'loading' || translated) return { jobs: [{ ...blankJob(), uid }] };
  const sheet = new Sheet(
    survey(scope.el, CLASSES, (el) => isOther(el, uid)),
    notes,
    'jobs[0].',
  );
  const at = layOut(sheet);
  const words = sheet.words(at.body.from, at.body.to);
  const drawn = Boolean(at.description ?? at.activity);
  // Where nothing of a job is drawn, a notice may be the one long paragraph.
  const gone = goneIn(drawn ? words : sheet.seen.text);
  /** A notice may stand above the job's own region; nothing does for a panel, which lies over others. */
  const around = (): JobStatus[] => goneIn(wordsAround(root, scope.el, uid));
  if (!drawn && gone.length === 0 && isElsewhere(root)) return null;
  notes.loading = sheet.seen.loading || !drawn;
  const job = readView(sheet, at, words, gone, around);
  const balance = new Sheet(sheet.seen, notes, '').read('balance', [], [['words', words]], BALANCE);
  return { jobs: [{ ...job, uid }], balance };
};

/** Parts that belong to other jobs or lie over this one: the client's past and other jobs, similar jobs, a stranger's region. */
export function isOther(el: Element, uid: string | null): boolean {
  if (isOverlay(el) || el.matches('[data-cy="jobs"],.extra-jobs-cards')) return true;
  return isAnother(decimalOf(el), uid);
}

function wordsAround(root: Document, region: Element, uid: string | null): string {
  const around = root.querySelector('main');
  if (around === region || !around?.contains(region)) return '';
  return survey(around, undefined, (el) => el === region || isOther(el, uid)).text;
}
