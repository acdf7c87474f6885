import { describe, expect, it } from 'vitest';
import { route } from '../../../src/readers/routes.ts';

const at = (path: string) => route(`https://www.upwork.com${path}`);

describe('an address leads to', () => {
  it.each([
    ['/nx/search/jobs', 'search'],
    ['/nx/search/jobs/', 'search'],
    ['/nx/search/jobs/?q=a&sort=recency&page=2#top', 'search'],
    ['/nx/search/jobs/saved', 'search'],
    ['/nx/search/jobs/saved/', 'search'],
    ['/nx/jobs/search/?q=a', 'search'],
    ['/ab/jobs/search/', 'search'],
    ['/nx/find-work', 'feed'],
    ['/nx/find-work/', 'feed'],
    ['/nx/find-work/best-matches', 'feed'],
    ['/nx/find-work/most-recent?x=1', 'feed'],
    ['/nx/find-work/2103334445556667778', 'feed'],
    ['/nx/s/find-work/best-matches', 'feed'],
    ['/nx/s/find-work/2103334445556667778/', 'feed'],
    ['/jobs/~022012345678901234567', 'job'],
    ['/jobs/Some-title_~022012345678901234567/?referrer_url_path=%2Fnx', 'job'],
    ['/jobs/Some-title_~0192f64b63ede4e596/', 'job'],
    ['/jobs/Some-title_%7E022012345678901234567', 'job'],
    ['/nx/proposals/job/%7e0192f64b63ede4e596/apply/', 'apply'],
    ['/jobs/K%C3%A4se-%E2%80%93-caf%C3%A9_~022012345678901234567', 'job'],
    ['/nx/s/job-details-viewer/jobs/~022012345678901234567', 'job'],
    ['/freelance-jobs/apply/Some-title_~022012345678901234567/', 'job'],
    ['/nx/proposals/job/~022012345678901234567/apply/', 'apply'],
    ['/nx/proposals/job/~0192f64b63ede4e596/apply?x=1', 'apply'],
    ['/ab/proposals/job/~022012345678901234567/apply/', 'apply'],
    ['/nx/proposals/2007069779050192897?success', 'proposal'],
    ['/ab/proposals/2007069779050192897', 'proposal'],
    ['/nx/proposals/', 'proposals'],
    ['/nx/proposals/archived', 'proposals'],
    ['/nx/plans/connects/history/', 'connects-history'],
  ] as const)('%s', (path, page) => {
    expect(at(path)).toEqual({ page, panel: false });
  });

  it.each([
    '/nx/search/jobs/details/~022085006288356888767?q=python&pageTitle=Job%20Details',
    '/nx/find-work/most-recent/details/~021999055296412911573?nav_dir=pop',
    '/nx/find-work/details/~021999055296412911573/',
    '/nx/s/find-work/best-matches/details/~022107000000000000222',
    '/nx/search/jobs/saved/details/~0192f64b63ede4e596',
  ])('the job in a panel: %s', (path) => {
    expect(at(path)).toEqual({ page: 'job', panel: true });
  });

  it.each([
    '/',
    '/ab/account-security/login?redir=%2Fnx%2Ffind-work%2F',
    '/nx/find-work/invites',
    '/nx/my-stats/',
    '/ab/messages/rooms/',
    '/nx/wm/freelancer/home',
    '/nx/plans/connects/buy?from=fwh',
    '/jobs/',
    '/jobs/search-words',
    '/freelancers/~0192f64b63ede4e596',
    '/nx/search/talent/?q=a',
    '/nx/search/jobs/details/',
  ])('nothing we read: %s', (path) => {
    expect(at(path)).toEqual({ page: 'none', panel: false });
  });

  it.each([
    '',
    'nonsense',
    'about:blank',
    'https://upwork.com.example.org/nx/search/jobs',
    'https://support.upwork.com/jobs/~022012345678901234567',
  ])('nothing we read: %j', (address) => {
    expect(route(address).page).toBe('none');
  });
});
