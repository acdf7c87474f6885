import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/read.ts';
import { documentOf, fixtures } from '../../pages/fixtures.ts';

const PAGE = fixtures('apply').find(({ name }) => name === 'hourly-four-bids');

/** The reading of a plain hourly apply page (16 Connects, 1,204 left, four bids) after a change to it. */
function changed(change: (root: Document) => void, url = PAGE?.url ?? '') {
  const root = documentOf(PAGE?.html ?? '', url);
  change(root);
  const { jobs, balance, diagnostics } = read(root, url);
  return { job: jobs[0], balance, diagnostics };
}

/** Rewrites the first element that says exactly these words. */
function say(root: Document, words: string, instead: string): void {
  const el = [...root.querySelectorAll('main *')].find(
    (each) =>
      !each.closest('.air3-popper, .summary-mode') && each.textContent?.trim() === words && !each.children.length,
  );
  if (!el) throw new Error(`nothing on the page says "${words}"`);
  el.textContent = instead;
}

describe('what sending would cost', () => {
  it('is unknown while the page and its summary name different costs', () => {
    const { job, balance, diagnostics } = changed((root) => say(root, '16 Connects', '18 Connects'));
    expect(job).toMatchObject({ connects: null, total: 16 });
    expect(balance).toBeNull();
    expect(diagnostics).toContainEqual({
      field: 'jobs[0].connects',
      reason: 'conflict',
      anchors: ['words', 'words'],
    });
  });

  it('is unknown while cost and bid do not add up to the total', () => {
    const { job, balance } = changed((root) => say(root, '0 Connects', '5 Connects'));
    expect(job).toMatchObject({ connects: 16, total: null, boost: { own: null } });
    expect(balance).toBeNull();
  });

  it('says nothing about the balance once a bid is set', () => {
    const { job, balance } = changed((root) => {
      say(root, '0 Connects', '45 Connects');
      for (const el of root.querySelectorAll('strong.span-6.text-right')) el.textContent = '61 Connects';
      say(root, 'Send for 16 Connects', 'Send for 61 Connects');
    });
    expect(job).toMatchObject({ connects: 16, total: 61, boost: { own: 45 } });
    expect(balance).toBeNull();
  });

  it.each(['16.5 Connects', '1.204 Connects', '16,20 Connects', 'sixteen Connects', '- Connects'])(
    'is not guessed from "%s"',
    (words) => {
      const { job } = changed((root) => {
        for (const el of root.querySelectorAll('main strong, main div.text-right, main footer button')) {
          if (/^(?:Send for )?16 Connects$/.test(el.textContent?.trim() ?? '')) el.textContent = words;
        }
      });
      expect(job?.connects).toBeNull();
      expect(job?.total).toBeNull();
    },
  );
});

describe('the job of an apply page', () => {
  it('has no id while the address already names the next job', () => {
    const { job } = changed(() => {}, 'https://www.upwork.com/nx/proposals/job/~022051230000000000099/apply/');
    expect(job).toMatchObject({ uid: null, connects: 16 });
  });

  it('has no title while its card is still empty', () => {
    const { job } = changed((root) => root.querySelector('.fe-job-details h3')?.remove());
    expect(job?.title).toBeNull();
    const bare = changed((root) => {
      root.querySelector('.fe-job-details h3')?.remove();
      root.querySelector('.fe-job-details')?.removeAttribute('class');
    });
    expect(bare.job?.title).toBeNull();
  });
});

describe('the questions', () => {
  const count = (change: (root: Document) => void) => changed(change).job?.questions;
  const unmark = (root: Document) => {
    for (const el of root.querySelectorAll('textarea')) el.removeAttribute('aria-labelledby');
    root.querySelector('.questions-area')?.removeAttribute('class');
  };

  it('are counted without the letter, whose box is known by its label', () => {
    expect(count(unmark)).toBe(1);
  });

  it('are not counted twice for the hidden doubles of boxes that grow', () => {
    expect(
      count((root) => {
        for (const box of root.querySelectorAll('textarea')) {
          const double = box.cloneNode() as Element;
          double.setAttribute('aria-hidden', 'true');
          box.after(double);
        }
      }),
    ).toBe(1);
  });

  it('are unknown where they are asked in a way that is not known', () => {
    expect(count((root) => root.querySelector('.questions-area textarea')?.remove())).toBeNull();
    expect(
      count((root) => {
        unmark(root);
        root.querySelector('#cover_letter_label')?.remove();
      }),
    ).toBeNull();
  });
});

describe('the auction', () => {
  const places = (words: string[]) =>
    changed((root) => {
      for (const [at, el] of [...root.querySelectorAll('tbody td .nowrap')].entries()) el.textContent = words[at] ?? '';
    }).job?.boost?.bids;

  it('takes the bids in their order', () => {
    expect(places(['1,050 Connects', '31 Connects', '1 Connect', 'No bids'])).toEqual([1050, 31, 1]);
    expect(places(['No bids', 'No bids', 'No bids', 'No bids'])).toEqual([]);
  });

  it('is unknown where a place is not understood or stands empty above another', () => {
    expect(places(['44 Connects', 'hidden', '30 Connects', '22 Connects'])).toBeNull();
    expect(places(['No bids', '31 Connects', '30 Connects', '22 Connects'])).toBeNull();
    expect(places(['44 Connects', '', '30 Connects', '22 Connects'])).toBeNull();
  });
});

it('is another page where nothing speaks of a proposal', () => {
  const url = PAGE?.url ?? '';
  for (const html of [
    '',
    '<title>Just a moment...</title><p>Checking your browser</p>',
    '<main><h1>Log in</h1></main>',
  ]) {
    expect(read(documentOf(html, url), url).page).toBe('none');
  }
});
