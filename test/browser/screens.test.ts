import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, buildGallery } from './gallery/build.ts';
import { SCENES } from './gallery/scenes.ts';

/** The real pages with a client's twin behind them: every scene, in every dress a person may need. */

let browser: Browser;
let gallery: Awaited<ReturnType<typeof buildGallery>>;

beforeAll(async () => {
  gallery = await buildGallery();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

/** Shows a scene to `use` and fails on anything the page complained about, its content policy included. */
async function on(scene: string, dress: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...dress });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  try {
    await gallery.show(page, scene);
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  passes: unknown[];
}

/** The rules that look at colours. All others see the same in both themes. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

async function axe(page: Page, rules?: string[]): Promise<AxeResult> {
  await page.evaluate(AXE);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
}

// Ten thousand proposals look like a hundred; they have a test of their own.
const names = Object.keys(SCENES).filter((name) => name !== 'options-log-10000');
const toast = (page: Page) => page.locator('.toast p');

/** Violations as rule, element and what to do about it. */
async function faults(page: Page, rules?: string[]): Promise<unknown[]> {
  const { violations, passes } = await axe(page, rules);
  expect(passes.length + violations.length).toBeGreaterThan(rules ? 0 : 10);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]);
}

/** By how many pixels the page is wider than its window, with text at so many times its size. */
async function overflow(page: Page, text: number): Promise<number> {
  return page.evaluate<number>(`(() => {
    document.documentElement.style.fontSize = '${text * 100}%';
    return document.documentElement.scrollWidth - window.innerWidth;
  })()`);
}

test.concurrent.each(names)(
  '%s passes every rule of axe in both themes, and fits a narrow window even at twice the text',
  async (scene) => {
    // Without motion, or a colour would be measured on its way from one theme to the other.
    await on(scene, { colorScheme: 'light', reducedMotion: 'reduce' }, async (page) => {
      expect(await faults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page, BY_COLOUR)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await overflow(page, 1)).toBe(0);
      // The popup's window grows with its text.
      if (SCENES[scene]?.page === 'popup') await page.setViewportSize({ width: 720, height: 800 });
      expect(await overflow(page, 2)).toBe(0);
    });
  },
);

test('these checks would see a fault: text without contrast, a word too long to fit', async () => {
  await on('popup-job', { viewport: { width: 360, height: 600 } }, async (page) => {
    await page.evaluate(`document.querySelector('.job-title').style.color = '#eee'`);
    for (const rules of [undefined, BY_COLOUR])
      expect(await faults(page, rules)).toMatchObject([
        ['color-contrast', [[expect.stringContaining('job-title'), expect.any(String)]]],
      ]);
    await page.evaluate(`document.querySelector('main').style.minWidth = '400px'`);
    expect(await overflow(page, 1)).toBeGreaterThan(0);
  });
});

test.each(['popup-job', 'options-log', 'welcome'])('%s keeps still for those who want no motion', async (scene) => {
  const moving = `[...document.querySelectorAll('*')].filter((each) => {
    const { transitionDuration, animationName } = getComputedStyle(each);
    return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none';
  }).length`;
  await on(scene, { reducedMotion: 'no-preference' }, async (page) => {
    expect(await page.evaluate(moving)).toBeGreaterThan(0);
  });
  await on(scene, { reducedMotion: 'reduce' }, async (page) => expect(await page.evaluate(moving)).toBe(0));
});

test('what is chosen stands out where the system sets the colours', async () => {
  await on('popup-job', { forcedColors: 'active' }, async (page) => {
    const ground = (which: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('.choice input${which} + span')).backgroundColor`);
    expect(await ground(':checked')).not.toBe(await ground(':not(:checked)'));
  });
  await on('options-settings', { forcedColors: 'active' }, async (page) => {
    const border = (which: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('.choice.tall label${which}')).borderWidth`);
    expect(await border(':has(:checked)')).not.toBe(await border(':not(:has(:checked))'));
  });
});

test("the person's own theme wins over the system's", async () => {
  await on('options-settings', { colorScheme: 'light' }, async (page) => {
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(246, 245, 241)');
    await page.getByLabel('Dark').check();
    await expect.poll(ground).toBe('rgb(21, 22, 26)');
    await page.getByLabel('As the system').check();
    await expect.poll(ground).toBe('rgb(246, 245, 241)');
  });
});

describe('with the keyboard alone', () => {
  test('the popup can be walked through and its mode switched', async () => {
    await on('popup-job', { viewport: { width: 360, height: 600 } }, async (page) => {
      const here = () =>
        page.evaluate<string>(
          `document.activeElement.ariaLabel || document.activeElement.textContent || document.activeElement.title || document.activeElement.value`,
        );
      // How much of what has the focus is behind the bar at the window's end: of a title its one line that is shown.
      const covered = () =>
        page.evaluate<number>(
          `document.activeElement.getClientRects()[0].bottom - document.querySelector('nav').getBoundingClientRect().top`,
        );
      const seen: string[] = [];
      while (seen.at(-1) !== 'badges' && seen.length < 40) {
        await page.keyboard.press('Tab');
        seen.push(await here());
        expect(await covered(), seen.at(-1)).toBeLessThanOrEqual(0);
      }
      expect(seen.slice(0, 4)).toEqual(['Settings', 'How this is decided', 'Skip this job', 'All 128']);
      // Of each of the latest proposals its story, its reminder and its outcome.
      expect(seen.slice(4, 13).filter((each) => each.startsWith('Remind me of'))).toHaveLength(3);
      expect(seen.slice(4, 13).filter((each) => each.startsWith('Outcome of'))).toHaveLength(3);
      expect(seen.slice(13)).toEqual(['All refunds', expect.any(String), expect.any(String), 'badges']);
      await page.keyboard.press('ArrowRight');
      await page.getByText('A page is read when you press the button.').waitFor();
      expect(await here()).toBe('click');
    });
  });

  test.each([
    ['options-settings', 10],
    ['popup-warnings', 25],
    ['welcome-chosen', 6],
  ])('every stop of %s shows where the focus is', async (scene, stops) => {
    await on(scene, {}, async (page) => {
      // What came last may have taken the focus: the way begins at the top.
      await page.evaluate('document.activeElement.blur()');
      for (let step = 0; step < stops; step++) {
        await page.keyboard.press('Tab');
        const outlined = await page.evaluate(`(() => {
          const here = document.activeElement;
          const shown = here.matches('.choice.row input') ? here.nextElementSibling : here;
          return [here.tagName, getComputedStyle(shown).outlineStyle, getComputedStyle(shown).outlineWidth];
        })()`);
        expect(outlined).toEqual([expect.any(String), 'solid', '2px']);
      }
    });
  });

  test('the first question is answered, and the focus goes to what comes next', async () => {
    await on('welcome', {}, async (page) => {
      for (let step = 0; step < 2; step++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'What happens next' }).waitFor();
      expect(await page.locator('[data-mode][aria-pressed="true"]').getAttribute('data-mode')).toBe('click');
      await expect.poll(() => page.evaluate(`document.activeElement.className`)).toBe('next sheet');
    });
  });

  test('a proposal is added: wrong fields say so and get the focus, and the way back is one step', async () => {
    await on('options-log', {}, async (page) => {
      await page.getByRole('link', { name: 'Add a proposal by hand' }).press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Add a proposal' });
      const title = dialog.getByLabel('Job title');
      await dialog.waitFor();
      await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await dialog.getByText('Give it a title').waitFor();
      expect(await title.getAttribute('aria-invalid')).toBe('true');
      await page.keyboard.type('Sign for a lighthouse');
      await dialog.getByLabel('Cost in Connects').focus();
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      expect(await toast(page).textContent()).toBe('Added: Sign for a lighthouse');
      expect(new URL(page.url()).hash).toBe('#/log');
      await page.locator('tbody tr').first().getByText('Sign for a lighthouse').waitFor();
      await page.getByRole('button', { name: 'Undo' }).press('Enter');
      await page.getByText('Taken back.').waitFor();
      await page.getByText('Sign for a lighthouse').waitFor({ state: 'detached' });
    });
  });

  test('Escape closes a form without a trace and gives the focus back', async () => {
    await on('options-log', {}, async (page) => {
      const edit = page.getByRole('button', { name: /^Edit / }).first();
      await edit.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('!');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => edit.evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await toast(page).count()).toBe(0);
    });
  });

  test('after a row is deleted its neighbour has the focus', async () => {
    await on('options-log', {}, async (page) => {
      const second = (await page.locator('tbody tr').nth(1).locator('.job').textContent()) ?? '';
      await page
        .getByRole('button', { name: /^Delete / })
        .first()
        .press('Enter');
      await toast(page).waitFor();
      const label = () => page.evaluate<string>(`document.activeElement.getAttribute('aria-label') ?? ''`);
      await expect.poll(label).toBe(`Delete ${second}`);
    });
  });
});

describe('a log of ten thousand', () => {
  test('draws one page of it and finds by a few letters', async () => {
    await on('options-log-10000', {}, async (page) => {
      expect(await page.locator('tbody tr').count()).toBe(50);
      expect(await page.getByText('1–50 of 10,000').count()).toBe(1);
      await page.getByRole('searchbox').fill('part 987');
      await page.getByText('10 proposals', { exact: true }).waitFor();
    });
  });
});

test('a file chosen by hand is previewed, and the export is handed to the browser', async () => {
  await on('options-data', {}, async (page) => {
    const name = 'bidthrift.json';
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText('no. 4, 18').waitFor();
    expect((await axe(page)).violations).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export everything' }).click();
    expect((await download).suggestedFilename()).toBe('bidthrift.json');
  });
});

test('deleting everything asks for the word, and the dialog passes every rule of axe', async () => {
  await on('options-data', {}, async (page) => {
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
    expect((await axe(page)).violations).toEqual([]);
    await dialog.getByLabel('Type “delete” to confirm').fill('yes');
    await page.keyboard.press('Enter');
    await dialog.getByText('or cancel').waitFor();
    await dialog.getByLabel('Type “delete” to confirm').fill('delete');
    await page.keyboard.press('Enter');
    await toast(page).getByText('Everything is deleted.').waitFor();
  });
});
