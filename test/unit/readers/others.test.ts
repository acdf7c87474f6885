/** What stands beside a job and is not that job: other jobs, notices about them, people's words, a translator's work. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/read.ts';
import { documentOf, fixtures } from '../../pages/fixtures.ts';

function readingOf(kind: string, name: string, change: (root: Document) => void = () => {}, url?: string) {
  const page = fixtures(kind).find((each) => each.name === name);
  if (!page) throw new Error(`there is no page ${kind}/${name}`);
  const root = documentOf(page.html, page.url);
  change(root);
  return read(root, url ?? page.url);
}

const put = (where: string, html: string, place: InsertPosition = 'beforeend') => {
  return (root: Document) => {
    for (const el of root.querySelectorAll(where)) el.insertAdjacentHTML(place, html);
  };
};
const nameless = (root: Document) => {
  for (const el of root.body.querySelectorAll('*')) {
    for (const name of ['data-test', 'data-testid', 'data-qa', 'data-cy', 'class']) el.removeAttribute(name);
  }
};
const reason = (field: string, { diagnostics }: ReturnType<typeof read>) =>
  diagnostics.find((each) => each.field === field)?.reason;

describe('a job that can be applied to', () => {
  const notice =
    '<section><h3>Recently viewed</h3><div>A stall</div><div>This job is no longer available.</div></section>';

  it('is neither open nor closed while a notice elsewhere on the page says that a job is gone', () => {
    const reading = readingOf('job', 'fixed-2026', put('main', notice));
    expect(reading.jobs[0]?.status).toBeNull();
    expect(reason('jobs[0].status', reading)).toBe('conflict');
    expect(reading.jobs[0]?.connects).toBe(17);
  });

  it('is open when the notice stands in the client’s history, a dialog or another job', () => {
    for (const around of ['data-cy="jobs"', 'role="dialog"', 'data-ev-opening_uid="2099999999999999998"']) {
      const { jobs } = readingOf('job', 'fixed-2026', put('main', `<div ${around}>${notice}</div>`));
      expect(jobs[0]?.status, around).toBe('open');
    }
  });
});

describe('two jobs side by side', () => {
  const region =
    '<div data-ev-sublocation="jobdetails" data-ev-opening_uid="2099999999999999998"><h4>Another</h4><div>Posted 9 years ago</div><div>Send a proposal for: 99 Connects</div></div>';

  it('are told apart by the id in the address', () => {
    const plain = readingOf('job', 'fixed-2026');
    for (const place of ['afterbegin', 'beforeend'] as const)
      expect(readingOf('job', 'fixed-2026', put('main', region, place)).jobs).toEqual(plain.jobs);
  });

  it('are both left alone where the address has an old id that cannot be compared', () => {
    const url = 'https://www.upwork.com/jobs/~01aaaaaaaaaaaaaa01';
    const reading = readingOf('job', 'fixed-2026', put('main', region, 'afterbegin'), url);
    expect(reading.jobs[0]).toMatchObject({ uid: 'aaaaaaaaaaaaaa01', connects: null, title: null });
    expect(reason('jobs[0]', reading)).toBe('loading');
  });

  it('in front of and behind the main part are not the page’s job, whatever the address', () => {
    const url = 'https://www.upwork.com/jobs/~01aaaaaaaaaaaaaa01';
    const lone = readingOf('job', 'fixed-2026', undefined, url);
    const both = (root: Document) => {
      put('main', region, 'beforebegin')(root);
      put('main', region, 'afterend')(root);
    };
    expect(lone.jobs[0]?.connects).toBe(17);
    expect(readingOf('job', 'fixed-2026', both, url).jobs).toEqual(lone.jobs);
  });
});

describe('a job’s title', () => {
  const lies = '<p>Posted 9 years ago<br>Send a proposal for: 99 Connects</p>';

  it('is not a heading above the client’s own words, in whatever order the parts stand', () => {
    const behind = (root: Document) => {
      put('[data-test="Description"]', lies)(root);
      for (const head of root.querySelectorAll('main section:has(.posted-on-line)')) head.parentElement?.append(head);
    };
    const { jobs } = readingOf('job', 'fixed-2026', behind);
    expect(jobs[0]?.title).toBe('Tide gauge on a raft: Hourly readings, $5 sensors');
    expect(jobs[0]?.posted).toBe('3 weeks ago');
  });

  it('is not that of a similar job where the time of this one is not understood', () => {
    const similar =
      '<section><h5>Similar jobs</h5><div><h4>Another job</h4><div>Posted 2 months ago</div><strong>$9.00</strong> Fixed-price</div></section>';
    const changed = (root: Document) => {
      for (const time of root.querySelectorAll('.posted-on-line span')) time.textContent = 'a while back';
      put('.job-details-content', similar)(root);
    };
    const { jobs } = readingOf('job', 'fixed-2026', changed);
    expect(jobs[0]).toMatchObject({ title: null, posted: null, connects: 17, type: 'fixed', budget: 1275 });
  });
});

it('questions are no words of the site, though nothing tells where the description stands', () => {
  const changed = (root: Document) => {
    for (const item of root.querySelectorAll('ol li')) item.textContent = 'What is your rate? $5 Hourly';
    for (const summary of root.querySelectorAll('[data-test="Description"] strong')) summary.remove();
    nameless(root);
  };
  const { jobs } = readingOf('job', 'fixed-2026', changed);
  expect([null, 'fixed']).toContain(jobs[0]?.type);
  expect(jobs[0]?.hourly).toBeNull();
});

it('an amount stuck to the next word is not understood, never taken for a smaller one', () => {
  const terms = (words: string) => (root: Document) => {
    for (const meta of root.querySelectorAll('.meta')) meta.innerHTML = words;
  };
  const stuck = readingOf('feed', 'new-2026', terms('<span>Fixed-price: $12K</span><span>Expert</span>'));
  expect(stuck.jobs[0]).toMatchObject({ type: 'fixed', budget: null });
  const apart = readingOf('feed', 'new-2026', terms('<span>Fixed-price: $12K</span> <span>Expert</span>'));
  expect(apart.jobs[0]).toMatchObject({ type: 'fixed', budget: 12_000 });
});

it('a job’s type is not read out of a sentence in its header', () => {
  const ad = '<div>Payment protection on all Fixed-price jobs</div><div>Hourly talent from $5</div>';
  const bare = (root: Document) => {
    nameless(root);
    for (const el of root.querySelectorAll('ul, ol, section')) el.remove();
    put('main h4', ad, 'afterend')(root);
  };
  expect(readingOf('job', 'fixed-2026', bare).jobs[0]?.type).toBeNull();
});

describe('a tile without any names', () => {
  const lies =
    'We pay on time, every time, and we have done so for more than twenty years.\nPayment verified\nProposals: 50+\nHourly: $1-$2\n$9K+ spent\nApplied\nIceland\nEst. budget: $9,999';

  it('is not described by lines of its description', () => {
    const boxed = (root: Document) => {
      for (const p of root.querySelectorAll('article p')) {
        const box = root.createElement('div');
        box.textContent = lies;
        p.replaceWith(box);
      }
      nameless(root);
    };
    const plain = readingOf('search', 'posted-and-proposals-2026').jobs;
    for (const [at, job] of readingOf('search', 'posted-and-proposals-2026', boxed).jobs.entries()) {
      expect(job.applied).toBeNull();
      expect([null, plain[at]?.proposals]).toContain(job.proposals);
      expect([null, plain[at]?.budget]).toContain(job.budget);
      expect([null, plain[at]?.client.spent]).toContain(job.client.spent);
      expect([null, plain[at]?.client.country]).toContain(job.client.country);
      expect([null, plain[at]?.client.paymentVerified]).toContain(job.client.paymentVerified);
    }
  });

  it('has no reviews where two tooltips give two figures', () => {
    const tip = '<span role="tooltip">4.10 Stars, based on 98 feedbacks</span>';
    const reading = readingOf('search', 'posted-and-proposals-2026', put('article', tip));
    expect(reading.jobs[0]?.client.reviews).toBeNull();
    expect(reason('jobs[0].client.reviews', reading)).toBe('conflict');
  });
});

it('an apply page’s level is the one with its label, not a chip of the job', () => {
  const chip = put('.fe-job-details', '<ul><li><div class="air3-token">Entry level</div></li></ul>');
  const plain = readingOf('apply', 'hourly-four-bids').jobs[0];
  expect(plain?.level).not.toBeNull();
  expect(readingOf('apply', 'hourly-four-bids', chip).jobs[0]?.level).toBe(plain?.level);
});

it.each([
  ['Google’s wrappers', put('h1,h2,h4', '<font><font>Übersetzt</font></font>')],
  ['Microsoft’s marks', (root: Document) => root.body.setAttribute('_msttexthash', '1')],
  ['another language', (root: Document) => root.documentElement.setAttribute('lang', 'de-DE')],
])('a page with %s is not read', (_, change) => {
  const reading = readingOf('job', 'fixed-2026', change);
  expect(reading.jobs[0]).toMatchObject({ title: null, connects: null, status: null });
  expect(reason('jobs[0]', reading)).toBe('unreadable');
});

it('a page in English of any country, or without a language, is read', () => {
  for (const lang of ['en', 'EN-us', 'en_GB', '']) {
    const reading = readingOf('job', 'fixed-2026', (root) => root.documentElement.setAttribute('lang', lang));
    expect(reading.jobs[0]?.connects, lang).toBe(17);
  }
});
