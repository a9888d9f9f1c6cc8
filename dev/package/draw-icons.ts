import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** The icons of the app package with the side length Teams asks for, in pixels. */
const icons = [
  { name: 'color', side: 192 },
  { name: 'outline', side: 32 },
] as const;

/**
 * Draws manifest/icons/*.svg to the PNG files of the package; run it after an SVG was changed.
 * The browser is Debian's Chromium, or what `CHROMIUM` points to.
 */
async function drawIcons(folder: URL): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const { name, side } of icons) {
      const page = await browser.newPage({ viewport: { width: side, height: side } });
      const drawing = await readFile(new URL(`${name}.svg`, folder), 'utf8');
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
      await writeFile(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

await drawIcons(pathToFileURL('manifest/icons/'));
