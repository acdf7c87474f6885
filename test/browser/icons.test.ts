import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawIcon, iconFile, SIZES } from './gallery/icons.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

/** Size, and red, green, blue and opacity of every pixel. */
async function pixels(png: Buffer): Promise<{ width: number; height: number; data: number[] }> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const { naturalWidth: width, naturalHeight: height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return { width, height, data: [...(context?.getImageData(0, 0, width, height).data ?? [])] };
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
  } finally {
    await page.close();
  }
}

test.each(SIZES)('the icon of %i pixels is what the drawing says', async (size) => {
  const [kept, drawn] = [await pixels(readFileSync(iconFile(size))), await pixels(await drawIcon(browser, size))];
  expect([kept.width, kept.height]).toEqual([size, size]);
  // Another version of the browser may smooth an edge a little differently.
  const apart = kept.data.reduce((sum, value, at) => sum + Math.abs(value - (drawn.data[at] ?? 0)), 0);
  expect(apart / kept.data.length).toBeLessThan(1);
});

test('the small icon is on whole pixels: its stem and the sign on its coin are not blurred', async () => {
  const { data } = await pixels(readFileSync(iconFile(16)));
  const at = (x: number, y: number) => data.slice((y * 16 + x) * 4, (y * 16 + x) * 4 + 4);
  expect([at(3, 8), at(4, 8)]).toEqual([at(3, 8), at(3, 8)]);
  expect(at(3, 8)).toEqual([255, 255, 255, 255]);
  for (const x of [7, 9, 11]) for (const y of [8, 10]) expect(at(x, y)).toEqual([31, 58, 138, 255]);
  for (const x of [7, 9, 11]) expect(at(x, 9)).toEqual([255, 201, 77, 255]);
});
