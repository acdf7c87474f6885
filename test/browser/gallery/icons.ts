import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** The toolbar and store icons, drawn from icons/icon.svg. Run by itself, this file writes them anew. */

const FOLDER = fileURLToPath(new URL('../../../icons/', import.meta.url));
export const SIZES = [16, 32, 48, 128] as const;
/** The stores want air around the large one. */
const MARGIN = { 16: 0, 32: 0, 48: 0, 128: 8 };

export const iconFile = (size: number) => `${FOLDER}icon-${size}.png`;

export async function drawIcon(browser: Browser, size: (typeof SIZES)[number]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = size - 2 * MARGIN[size];
  const svg = readFileSync(`${FOLDER}icon.svg`, 'utf8').replace(
    'width="16" height="16">',
    `style="display: block; width: ${inner}px; height: ${inner}px">`,
  );
  await page.setContent(`<body style="margin: ${MARGIN[size]}px">${svg}</body>`);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  for (const size of SIZES) writeFileSync(iconFile(size), await drawIcon(browser, size));
  await browser.close();
}
