import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../src/core/statement-words.ts';
import { read } from '../../../src/readers/read.ts';
import { documentOf } from '../../pages/fixtures.ts';

const URL = 'https://www.upwork.com/nx/plans/connects/history/';

function statement(rows: string, heads = 'date action connects', below = ''): Document {
  const head = heads.split(' ').map((name) => `<th id="${name}-header">${name[0]?.toUpperCase()}${name.slice(1)}</th>`);
  return documentOf(`<body><main><h1>Connects History</h1><div><table id="connects-history-table"><thead><tr>
    ${head.join('')}</tr></thead><tbody>${rows}</tbody></table></div>${below}</main></body>`);
}

function row(at: number, date: string, label: string, amount: string, attributes = ''): string {
  return `<tr ${attributes}><td id="date-cell-${at}">${date}</td><td id="action-cell-${at}">${label}</td>
    <td id="connects-cell-${at}">${amount}</td></tr>`;
}

function rows(root: Document, today?: string) {
  return read(root, URL, today).history;
}

describe('the amount of a row', () => {
  it.each([
    [['-20', 'Spent 20 Connects'], -20],
    [['+1,250 Connects', 'Added 1,250 Connects'], 1250],
    [['Spent 1 Connect'], -1],
    [['Earned 30 Connects.'], 30],
    [['−8'], -8],
    [['+7', 'Moved 7 Connects'], 7],
    [['-0', 'Spent 0 Connects'], 0],
  ])('reads %j as %d', (words, amount) => {
    expect(amountOf(words)).toBe(amount);
  });

  it.each([
    [['-20', 'Spent 21 Connects']],
    [['+20', 'Spent 20 Connects']],
    [['-20', '-21']],
    [['+7', 'Moved 8 Connects']],
    [['-1.250']],
  ])('does not choose in %j', (words) => {
    expect(amountOf(words)).toBeNull();
  });

  it.each([[['20']], [['20 Connects']], [['Moved 20 Connects']], [['']], [[]]])(
    'does not guess a sign for %j',
    (words) => {
      expect(amountOf(words) ?? null).toBeNull();
    },
  );
});

describe('the rows of a statement', () => {
  it('keeps two equal transactions of one day apart and drops a row drawn twice', () => {
    const one = row(0, 'May 2, 2026', 'Availability Badge', '-1');
    const two = row(1, 'May 2, 2026', 'Availability Badge', '-1');
    expect(rows(statement(one + two))).toHaveLength(2);
    expect(rows(statement(one + two + one + two))).toHaveLength(2);
  });

  it('keeps rows whose numbering starts again with other words', () => {
    expect(
      rows(statement(row(0, 'May 2, 2026', 'Applied to job', '-6') + row(0, 'May 1, 2026', 'Job cancelled', '+6'))),
    ).toHaveLength(2);
  });

  it('leaves out hidden rows, unfolded details and rows that wait for their words', () => {
    const details = '<tr><td colspan="3">May 2, 2026 10:15 Availability Badge -1</td></tr>';
    const waiting = row(2, '<div class="skeleton"></div>', '', '');
    const hidden = row(3, 'May 1, 2026', 'Applied to job', '-6', 'style="display: none"');
    expect(
      rows(statement(row(0, 'May 2, 2026', 'Availability Badge', '-1') + details + waiting + hidden)),
    ).toHaveLength(1);
  });

  it('does not name a day as Today where the day of the visit is not known', () => {
    const today = statement(row(0, 'Today', 'Applied to job', '-6') + row(1, 'Yesterday', 'Applied to job', '-6'));
    expect(rows(today).map(({ date, dayWord }) => [date, dayWord])).toEqual([
      [null, 'today'],
      [null, 'yesterday'],
    ]);
    expect(rows(today, '2026-03-01').map(({ date }) => date)).toEqual(['2026-03-01', '2026-02-28']);
  });

  it('takes no day for an action and no amount for one, whatever the header calls their column', () => {
    const swapped = statement(row(0, 'May 2, 2026', 'Applied to job', '-6'), 'action date connects');
    expect(rows(swapped)).toMatchObject([{ date: '2026-05-02', action: null, amount: -6 }]);
    const amountFirst = statement(row(0, 'May 2, 2026', 'Applied to job', '-6'), 'date connects action');
    expect(rows(amountFirst)).toMatchObject([{ date: '2026-05-02', action: null, amount: -6 }]);
  });

  it('takes no person for an action, and names no account, where a column or a cell is missing', () => {
    const cells = (action: string) =>
      `<tr><td id="date-cell-0">May 2, 2026</td>${action}<td id="freelancer-cell-0">Robin R.</td><td id="connects-cell-0">-6</td></tr>`;
    const whole = cells('<td id="action-cell-0">Applied to job</td>');
    const headless = statement(whole, 'date action connects');
    expect(rows(headless)).toMatchObject([{ action: 'Applied to job', amount: -6 }]);
    expect(read(headless, URL).account).toBeNull();
    const shifted = statement(whole, 'action freelancer connects');
    expect(rows(shifted)).toMatchObject([{ action: 'Applied to job' }]);
    const bare = (html: string) => html.replace(/ id="[a-z]+-cell-0"/g, '');
    for (const rest of [cells(''), bare(cells('')), bare(whole)]) {
      const [told] = rows(
        statement(rest, rest === bare(whole) ? 'action freelancer connects' : 'date action freelancer connects'),
      );
      expect(told?.action, rest).toBeNull();
    }
  });

  it('says no day where a row shows two', () => {
    const two = statement(row(0, 'May 2, 2026<div>May 3, 2026</div>', 'Applied to job', '-6'));
    expect(rows(two)).toMatchObject([{ date: null, action: 'Applied to job', amount: -6 }]);
  });

  it('keeps a label that speaks of an amount', () => {
    const bought = statement(row(0, 'May 2, 2026', 'Purchased 100 Connects', '+100'));
    expect(rows(bought)).toMatchObject([{ action: 'Purchased 100 Connects', amount: 100 }]);
  });

  it('claims no end of the statement while another button stands below it', () => {
    const one = row(0, 'May 2, 2026', 'Applied to job', '-6');
    const more = (below: string) => read(statement(one, undefined, below), URL).filter?.more;
    expect(more('')).toBe(false);
    expect(more('<button>Show more</button>')).toBe(true);
    expect(more('<button><span class="spinner"></span></button>')).toBeNull();
    expect(more('<button>Afficher plus</button>')).toBeNull();
    expect(more('<button style="display:none">Show more</button>')).toBe(false);
  });

  it('looks at each row once however many there are', () => {
    const looks = (count: number): number => {
      const root = statement(
        Array.from({ length: count }, (_, at) => row(at, 'May 2, 2026', `Row ${at}`, '-1')).join(''),
      );
      const proto = root.defaultView?.Element.prototype;
      if (!proto) throw new Error('a page without a window');
      const plain = proto.getAttribute;
      let calls = 0;
      proto.getAttribute = function (name) {
        calls++;
        return plain.call(this, name);
      };
      expect(rows(root)).toHaveLength(count);
      return calls;
    };
    const [few, many] = [looks(250), looks(1000)];
    expect(many / few).toBeLessThan(4.2);
  });
});
