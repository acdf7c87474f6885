// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Progress } from '../../../src/core/exchange/index.ts';
import { Options } from '../../../src/options/app.tsx';
import { linksIn } from '../../../src/options/data/clipboard.ts';
import { firstCell, missingColumns } from '../../../src/options/data/columns.ts';
import { leftGroups, leftItem } from '../../../src/options/data/left-groups.ts';
import { leftOutText } from '../../../src/options/data/left-out-list.tsx';
import { RecordsImport } from '../../../src/options/data/records-import.tsx';
import { inSlices } from '../../../src/options/data/slices.ts';
import { twinClient } from '../../twins/app-client.ts';
import { appState } from '../../twins/sample.ts';
import { copied, SHOWN } from '../exchange/copies.ts';
import { draw, named, press, read, settle } from '../ui/draw.ts';

describe('a long piece of work', () => {
  function* steps(log: string[]): Generator<Progress, string> {
    for (let done = 0; done < 3; done++) {
      log.push(`step ${done}`);
      yield { done, total: 3 };
    }
    return 'result';
  }

  test('is told of at each step, and lets others go between two of them', async () => {
    const log: string[] = [];
    const work = inSlices(steps(log), new AbortController().signal, ({ done }) => {
      log.push(`told ${done}`);
      setTimeout(() => log.push(`other ${done}`));
    });
    expect(await work).toBe('result');
    expect(log.join(', ')).toBe('step 0, told 0, other 0, step 1, told 1, other 1, step 2, told 2, other 2');
  });

  test('that is ended does no further step, and comes to nothing', async () => {
    const log: string[] = [];
    const life = new AbortController();
    expect(await inSlices(steps(log), life.signal, () => life.abort())).toBeNull();
    expect(log).toEqual(['step 0']);
  });
});

describe('copied HTML', () => {
  test('gives its links in their order, as they stand there, and nothing of it runs or loads', () => {
    const run = vi.fn();
    Object.assign(globalThis, { planted: run });
    const html = `<p>x<a href="/jobs/~021">One <b>two</b></a><a>none</a><img src="x" onerror="planted()">
      <script>planted()</script><a href="javascript:planted()">Three</a>`;
    expect(linksIn(html)).toEqual([
      { title: 'One two', address: '/jobs/~021' },
      { title: 'Three', address: 'javascript:planted()' },
    ]);
    expect(document.querySelector('img')).toBeNull();
    expect(run).not.toHaveBeenCalled();
  });
});

describe('a spreadsheet', () => {
  const table = {
    separator: ',' as const,
    header: ['A', 'B'],
    rows: [
      { line: 2, cells: [' ', 'x'] },
      { line: 3, cells: [' 14 ', 'y'.repeat(50)] },
    ],
  };

  test('shows of a column the first cell that holds something, shortened', () => {
    expect([firstCell(table, 0), firstCell(table, undefined), firstCell(table, 5)]).toEqual(['14', null, null]);
    expect(firstCell({ ...table, rows: table.rows.slice(1) }, 1)).toBe(`${'y'.repeat(40)}…`);
  });

  test('needs a date, a cost, and a title or a job', () => {
    expect(missingColumns({})).toEqual(['date', 'base', 'title']);
    expect(missingColumns({ date: 0, base: 1, job: 2 })).toEqual([]);
    expect(missingColumns({ date: 0, title: 1 })).toEqual(['base']);
  });
});

test('a list of what is left out is copied whole, and counts what has no name in it', async () => {
  await draw(null);
  const items = [
    { where: 'line 2', why: 'has no date', text: 'Paint a fence' },
    { where: 'facts[3]', why: 'is not understood' },
  ];
  expect(leftOutText(items, 5)).toBe('line 2\thas no date\tPaint a fence\nfacts[3]\tis not understood\nAnd 3 more.');
});

test('parts of the log that are left out are named once, with their days and numbers; the copy has each of them', async () => {
  await draw(null);
  const left = (index: number, on: string | null = null) => ({ where: `facts[${index}]`, on });
  const all = [
    ...[0, 1, 2, 7].map((index) => left(index, `2020-10-0${9 - index}`)),
    left(4),
    { where: 'settings', on: null },
  ];
  expect(leftGroups(all)).toEqual([
    { where: '5 parts', why: expect.stringMatching(/^Oct 2\s–\s9, 2020, no\. 1–3, 5, 8$/) },
    { where: 'The settings', why: '' },
  ]);
  expect(leftGroups([left(4, '2020-10-04')])).toEqual([{ where: 'Part no. 5', why: 'Oct 4, 2020' }]);
  const many = Array.from({ length: 40 }, (_, index) => left(index * 2));
  expect(leftGroups(many).map(({ why }) => why)).toEqual(['no. 1, 3, 5, 7, 9, 11, 13, 15, …']);
  expect(leftOutText(all.map(leftItem), 9).split('\n')).toHaveLength(7);
});

test('says where all of a file is here already, and where it changes no figure', async () => {
  const shown = async (added: number, same: number, rows: number) => {
    const figures = { proposals: 0, rows: 0, pending: 0, expected: null, unexplained: 0, returned: 0, days: 0 };
    const change = [{ account: 'own' as const, before: figures, after: { ...figures, rows } }];
    const importReport = { added, same, left: [], leftOut: 0, settings: false };
    const client = twinClient({ state: appState(new Date()), log: [], page: null, importReport, change });
    return read(await draw(<RecordsImport name="copy.json" text="{}" client={client} onEnd={() => undefined} />));
  };
  expect(await shown(0, 3, 0)).toMatch(/Everything in this file is here already\.Import/);
  expect(await shown(2, 0, 0)).toContain('All of this file is new here.No figure of your log changes');
  const some = await shown(2, 1, 4);
  expect(some).toContain('A part of this file is new here');
  expect(some).not.toContain('No figure');
  expect(some).toContain('Rows of Connects History04');
});

describe('a paste', () => {
  const change = [
    {
      account: 'own' as const,
      before: { proposals: 0, rows: 0, pending: 2, expected: null, unexplained: 0, returned: 0, days: 0 },
      after: { proposals: 2, rows: 3, pending: 1, expected: 46, unexplained: -2, returned: 0, days: 30 },
    },
  ];
  async function pasted(text: string, added = 5) {
    const importReport = { added, same: 0, left: [], leftOut: 0, settings: false };
    const client = twinClient({ state: appState(new Date()), log: [], page: null, importReport, change });
    location.hash = '#/data';
    const body = await draw(<Options client={client} />);
    const section = body.querySelector('[aria-labelledby="paste"]') as HTMLElement;
    const field = section.querySelector('textarea') as HTMLTextAreaElement;
    await act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle();
    return { client, body, section };
  }
  const choose = async (section: Element, label: string, answer: string) => {
    const question = [...section.querySelectorAll('fieldset')].find(
      (each) => read(each.querySelector('legend')) === label,
    );
    if (!question) throw new Error(`Nobody asks "${label}"`);
    const input = question.querySelector<HTMLInputElement>(`input[value="${answer}"]`);
    await act(() => void input?.click());
    await settle();
  };

  test('asks only what the text does not tell, and shows what changes once all is answered', async () => {
    const { client, section } = await pasted(copied(SHOWN, 'chromium'));
    expect([...section.querySelectorAll('legend')].map(read)).toEqual(['Was “Show more” gone when you copied?']);
    expect(read(section)).toContain('4 rows read.');
    expect(client.sent.map(({ type }) => type)).not.toContain('import-preview');
    await choose(section, 'Was “Show more” gone when you copied?', 'yes');
    const words = read(section);
    expect(words).toContain('3 rows are new1 row is here already1 cost is confirmed');
    expect(words).toContain('Balance by the log?46Unexplained0−2');
    expect(client.sent.map(({ type }) => type)).not.toContain('import');
  });

  test('of rows alone asks everything, and takes "not sure" for an answer', async () => {
    const { client, section } = await pasted(copied(SHOWN, 'cards').slice(copied([], 'cards').length));
    expect(section.querySelectorAll('legend')).toHaveLength(5);
    await choose(section, 'Whose Connects History is it?', 'agency');
    await choose(section, 'Which days did the page show?', 'unsure');
    await choose(section, 'Was “All connects” chosen?', 'unsure');
    await choose(section, 'Did you copy from the first row on?', 'no');
    expect(client.sent.map(({ type }) => type)).not.toContain('import-preview');
    await choose(section, 'Was “Show more” gone when you copied?', 'no');
    expect(read(section)).toContain('No day counts as complete: the page may have shown only some kinds');
    const text = client.sent.findLast(({ type }) => type === 'import-preview')?.question['text'];
    expect(text).toContain('"account": "agency"');
  });

  test('is added as it was looked at, empties the box, and can be taken back', async () => {
    const { client, body, section } = await pasted(copied(SHOWN, 'chromium'));
    await choose(section, 'Was “Show more” gone when you copied?', 'yes');
    const seen = client.sent.findLast(({ type }) => type === 'import-preview')?.question['text'];
    await press(named('Add to the log'));
    expect(client.sent.find(({ type }) => type === 'import')?.question).toMatchObject({ text: seen, settings: false });
    expect(section.querySelector('textarea')?.value).toBe('');
    expect(read(body.querySelector('.toast p'))).toBe('3 new rows added.');
    await press(named('Undo'));
    expect(client.sent.findLast(({ type }) => type === 'undo')?.question).toMatchObject({ of: 'command-1' });
  });

  test('names each line that is left out with its reason, and says that no day is complete then', async () => {
    const { section } = await pasted(`${copied(SHOWN, 'chromium')}\nNovember 31, 2026\nApplied to job\nX\n-4`);
    expect(read(section.querySelector('.left-out'))).toMatch(/^lines \d+–\d+ a day that does not exist/);
    await choose(section, 'Was “Show more” gone when you copied?', 'yes');
    expect(read(section)).toContain('No day counts as complete: lines were left out.');
  });

  test('of something else says that there is no row in it, and offers nothing to add', async () => {
    const { section } = await pasted('Dear client,\nI am writing to you');
    expect(read(section)).toContain('There is no row of Connects History in this text');
    expect(section.querySelector('.primary')).toBeNull();
    await press(named('Clear'));
    expect(section.querySelector('textarea')?.value).toBe('');
  });

  test('that brings nothing new cannot be added', async () => {
    const { section } = await pasted(copied(SHOWN, 'chromium'), 0);
    await choose(section, 'Was “Show more” gone when you copied?', 'yes');
    expect(named<HTMLButtonElement>('All of it is here already').disabled).toBe(true);
  });
});
