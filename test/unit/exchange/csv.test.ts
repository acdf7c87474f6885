import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/core/exchange/csv.ts';
import { finished } from './finished.ts';

const read = (text: string) => finished(readCsv(text));

describe('a file of separated values', () => {
  it.each([
    ['commas', 'Date,Job\n1,2\n', ','],
    ['semicolons, as in most of Europe', 'Date;Job, and more\n1;2\n', ';'],
    ['tabs', 'Date\tJob; or, else\n1\t2\n', '\t'],
    ['a comma outside of a quoted heading', '"a;b;c",d\n1,2\n', ','],
    ['what its first line says', 'sep=;\r\na,b;c\r\n1;2\r\n', ';'],
  ])('is understood with %s', (_, text, separator) => {
    expect(read(text)).toMatchObject({ separator, rows: [{ cells: ['1', '2'] }] });
  });

  it('may have a byte order mark, any line end, and none at the end', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(read(`\uFEFFa,b${end}1,2${end}${end},${end}3,`)).toEqual({
        separator: ',',
        header: ['a', 'b'],
        rows: [
          { line: 2, cells: ['1', '2'] },
          { line: 5, cells: ['3', ''] },
        ],
      });
  });

  it('may have separators, quotes and line breaks in its cells, and lines are still counted', () => {
    expect(read('a,b\n"1, ""x""\r\ny",2\n"",4\n')).toMatchObject({
      rows: [
        { line: 2, cells: ['1, "x"\r\ny', '2'] },
        { line: 4, cells: ['', '4'] },
      ],
    });
    expect(read('a\n5" disk\n')).toMatchObject({ rows: [{ cells: ['5" disk'] }] });
  });

  it.each([
    ['', { why: 'empty', line: 1 }],
    ['\n , \n', { why: 'empty', line: 1 }],
    ['a,b\n1,"2\n3,4\n', { why: 'quote-not-closed', line: 2 }],
    ['a,b\n1,2\n"3" or 4,5\n', { why: 'text-after-quote', line: 3 }],
  ])('that is none is refused: %j', (text, bad) => {
    expect(read(text)).toEqual(bad);
  });

  it('of many megabytes in one cell is read', () => {
    const cell = 'x""\n'.repeat(1_000_000);
    expect(read(`a\n"${cell}"\n`)).toMatchObject({ rows: [{ cells: [cell.replaceAll('""', '"')] }] });
  });

  it('says how far it has come', () => {
    const text = `a,b\n${'1,2\n'.repeat(2_000)}`;
    const steps = [...readCsv(text)];
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((one, other) => one - other));
    expect(steps.every(({ done, total }) => done <= total && total === text.length)).toBe(true);
  });
});

describe('a file that is written', () => {
  it('has no cell that a spreadsheet takes for a formula', () => {
    const cells = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''@x"];
    const text = writeCsv([cells]);
    expect(text.replace(/"/g, '').replace('\uFEFF', '')).toBe(`${cells.map((cell) => `'${cell}`).join(',')}\r\n`);
  });

  it('keeps numbers, and what only looks like a formula further on', () => {
    expect(writeCsv([[-12, 0, '-12', 'a=b', ' =', null, "it's"]])).toBe('\uFEFF-12,0,-12,a=b," =",,it\'s\r\n');
  });
});
