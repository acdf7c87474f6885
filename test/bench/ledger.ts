import {
  type Book,
  emptyBook,
  type Fact,
  type Recorded,
  record,
  report,
  storedBook,
} from '../../src/core/ledger/index.ts';
import { median, medians, rounds, spentOn } from './measure.ts';
import { anotherPage, factsIn, lastPages, NOW } from './past.ts';
import type { Figure } from './table.ts';

/** What the ledger takes as it grows: from a month of pages to nine years of them. */

/** Far enough back for another page of jobs and another month of the journal. */
const OLDER_DAYS = 20;

export async function ledgerFigures(): Promise<Figure[]> {
  const facts = { small: factsIn(lastPages(1_000)), middle: factsIn(lastPages(10_000)) };
  const books = { small: fold(facts.small), middle: fold(facts.middle), large: emptyBook() };
  const tenth = await rounds(3, { middle: () => spentOn(() => fold(facts.middle)) });
  const all = factsIn(lastPages(100_000));
  const whole = await spentOn(() => {
    books.large = fold(all);
  });

  const newest = factsIn([anotherPage(0)]);
  const older = factsIn([anotherPage(OLDER_DAYS)]);
  const one = (book: Book, more: readonly Fact[]) => () => spentOn(() => recorded(book, more));
  const now = await medians(15, {
    small: one(books.small, newest),
    middle: one(books.middle, newest),
    large: one(books.large, newest),
  });
  const then = await medians(9, {
    small: one(books.small, older),
    middle: one(books.middle, older),
    large: one(books.large, older),
  });
  return [
    {
      what: 'fold of 100,000 observations against 10,000, for each of them',
      ratios: [['', whole / (10 * median(tenth.middle))]],
      read: `1 or less: the time grows with the ledger and no faster. Here ${inThousands(100_000 / (whole / 1000))} a second.`,
    },
    {
      what: 'one more observation of the newest day, against the same on 1,000',
      ratios: [
        ['10,000', now.middle / now.small],
        ['100,000', now.large / now.small],
      ],
      read: 'near 1: a page opened today costs the same after nine years as after one month.',
    },
    {
      what: `one of ${OLDER_DAYS} days before, against the newest day`,
      ratios: [
        ['1,000', then.small / now.small],
        ['10,000', then.middle / now.middle],
        ['100,000', then.large / now.large],
      ],
      read: 'the same for each size: only the months since then are folded again.',
    },
    {
      what: 'storage for one proposal, of 3,300',
      ratios: [['', bytesEach(books.middle)]],
      unit: 'bytes',
      read: 'all pages of the ledger as JSON: the job, its visits, sending, rows and bookings. Of what changed last, the storage keeps the former copy, too.',
    },
  ];
}

function fold(facts: readonly Fact[]): Book {
  return recorded(emptyBook(), facts).book;
}

function recorded(book: Book, facts: readonly Fact[]): Recorded {
  const result = record(book, facts);
  if ('needs' in result) throw new Error('The book is not open in all its pages.');
  return result;
}

function bytesEach(book: Book): number {
  const said = report(book, { now: NOW, account: 'own' });
  if ('needs' in said) throw new Error('The book is not open in all its pages.');
  // What is measured is a ledger that agrees with its pages, or it would be other work.
  if (said.balance.unexplained !== 0) throw new Error(`${said.balance.unexplained} Connects are unexplained.`);
  return JSON.stringify(storedBook(book)).length / said.proposals.length;
}

function inThousands(count: number): string {
  return `${Math.round(count / 1000)},000`;
}
