import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/job.ts';
import { read } from '../../src/readers/read.ts';
import type { SampleJob } from './data.ts';
import { ORIGIN, respond } from './site.ts';
import { address, close, freshState, jobLink, jobOf, type SiteState, send } from './state.ts';
import { dayOf } from './words.ts';

/** The sample's pages and the readers were written apart: each is a test of the other. */

const NOON = new Date(2026, 10, 22, 12, 0);

function reading(state: SiteState, path: string): Reading {
  const url = `${ORIGIN}${path}`;
  const page = new JSDOM(respond(url, state).body, { url, virtualConsole: new VirtualConsole() });
  return read(page.window.document, url, dayOf(new Date(state.now)));
}

const fits = (job: SampleJob): object => ({
  uid: job.uid,
  title: job.title,
  type: job.terms.type,
  budget: job.terms.type === 'fixed' ? job.terms.budget : null,
  hourly: job.terms.type === 'hourly' ? job.terms.range : null,
  level: job.level.toLowerCase(),
});

describe('the sample marketplace, read', () => {
  const state = freshState(NOON);
  const open = state.jobs.filter((job) => job.status === 'open');

  it.each(['/nx/search/jobs/?q=timetable&sort=recency', '/nx/find-work/best-matches'])(
    'lists every open job on %s',
    (path) => {
      const { jobs } = reading(state, path);
      expect(jobs).toHaveLength(open.length);
      for (const job of open) {
        const tile = jobs.find((one) => one.uid === job.uid || one.uid === job.number);
        expect(tile).toMatchObject({ ...fits(job), uid: tile?.uid, connects: null });
        expect(tile?.client.paymentVerified).toBe(job.client.verified);
      }
    },
  );

  it('lists every open job on the new feed, whose titles are no links', () => {
    const { jobs, balance } = reading(state, '/nx/s/find-work/best-matches');
    expect(jobs.map((job) => job.title).sort()).toEqual(open.map((job) => job.title).sort());
    expect(balance).toBe(state.balance);
  });

  it.each(open.map((job) => [job.key, job] as const))('says on the page of "%s" what the data holds', (_, job) => {
    const { page, jobs, balance } = reading(state, jobLink(job));
    const sent = state.proposals.some((one) => one.job === job);
    expect(page).toBe('job');
    expect(balance).toBe(state.balance);
    expect(jobs).toHaveLength(1);
    expect(jobs[0]).toMatchObject({ ...fits(job), connects: sent ? null : job.cost, questions: job.questions.length });
  });

  it.each(['closed', 'removed', 'private'] as const)('says that a job is %s', (key) => {
    expect(reading(state, jobLink(jobOf(state, key))).jobs[0]?.status).toBe(key);
  });

  it('shows a visitor neither cost nor balance', () => {
    const { jobs, balance } = reading(state, `/freelance-jobs/apply/x_${address(jobOf(state, 'dear'))}/`);
    expect([jobs[0]?.title, jobs[0]?.connects, balance]).toEqual([jobOf(state, 'dear').title, null, null]);
  });

  it.each(['/nx/search/jobs', '/nx/find-work/best-matches'])(
    'reads the job in the panel over %s, not the list behind',
    (list) => {
      const job = jobOf(state, 'dear');
      const { page, jobs } = reading(state, `${list}/details/${address(job)}?pageTitle=Job%20Details`);
      expect(page).toBe('job');
      expect(jobs).toMatchObject([{ ...fits(job), connects: job.cost }]);
    },
  );

  it('says on the apply page what sending would cost, and whom one would have to outbid', () => {
    const { page, jobs, balance } = reading(state, `/nx/proposals/job/${address(jobOf(state, 'dear'))}/apply/`);
    expect([page, balance]).toEqual(['apply', 46]);
    expect(jobs).toMatchObject([
      { connects: 22, total: 22, questions: 2, boost: { bids: [50, 31, 30, 22], firstPlace: 51, own: 0 } },
    ]);
  });

  it.each(['/ab/account-security/login', '/nx/search/jobs/?challenge', '/nx/my-stats/'])(
    'finds nothing on %s',
    (path) => {
      const { page, jobs } = reading(state, path);
      expect([page, jobs]).toEqual(['none', []]);
    },
  );
});

describe('a bid on the sample marketplace', () => {
  it('takes its Connects, leads to a landing page and stands in the statement; closing the job gives them back', () => {
    const state = freshState(NOON);
    const job = jobOf(state, 'dear');
    const sent = send(state, job, 7);
    expect(state.balance).toBe(46 - 22 - 7);
    const landing = reading(state, `/nx/proposals/${sent.uid}?success`);
    expect(landing).toMatchObject({ page: 'proposal', sent: true, proposals: [{ uid: sent.uid, jobUid: job.uid }] });
    close(state, job);
    const { history, balance, filter } = reading(state, '/nx/plans/connects/history/');
    const rows = history
      .filter((row) => row.jobUid === job.uid)
      .map(({ date, action, amount }) => [date, action, amount]);
    const today = dayOf(NOON);
    expect(rows).toEqual([
      [today, 'Job cancelled', 22],
      [today, 'You bid to boost a proposal, but the job was closed', 7],
      [today, 'Applied to job', -22],
      [today, 'Connects bid for boosted proposal.', -7],
    ]);
    expect([balance, filter]).toEqual([46, { days: 7, type: 'all', more: false }]);
    expect(reading(state, jobLink(job)).jobs[0]?.status).toBe('closed');
  });

  it('refuses to send what the balance does not cover', () => {
    const state = freshState(NOON);
    expect(() => send(state, jobOf(state, 'beyond'), 0)).toThrow('costs more');
    expect(state.balance).toBe(46);
  });

  it('shows an agency one column more, and says so', () => {
    const state = { ...freshState(NOON), account: 'agency' as const };
    const { account, history } = reading(state, '/nx/plans/connects/history/?days=30');
    expect(account).toBe('agency');
    expect(history.map((row) => row.amount)).toEqual(state.history.slice(0, 9).map((row) => row.amount));
  });
});
