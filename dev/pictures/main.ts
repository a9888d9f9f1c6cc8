import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { drawCard, openCardPage } from '../../tests/cards/card-page.ts';
import type { Theme } from '../../tests/cards/teams-host-config.ts';
import { launchChromium } from '../../tests/support/chromium.ts';
import { drawMinutesPage } from './minutes-page.ts';
import { type Picture, pictures } from './pictures.ts';
import { drawTabPages } from './tab-pages.ts';

/**
 * Draws every card with real data as Teams would, on a phone and in a channel, light and dark, into `out/pictures`; the
 * few that the README shows go to `docs/pictures`, with a page of minutes (`referat`) and pages of the tab (`tab`). Names as
 * arguments draw those alone.
 */
const drawn = fileURLToPath(new URL('../../out/pictures/', import.meta.url));
const kept = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const widths = [320, 480];
const themes: readonly Theme[] = ['light', 'dark'];
/** What the README shows: as in a channel on a computer, and no larger a file than it needs to be. */
const keptAs = { width: 480, theme: 'light', scale: 1.5 } as const;

async function takePicture(page: Page, picture: Picture, theme: Theme, path: string): Promise<void> {
  await drawCard(page, picture.card, theme, picture.hidden ?? 'hidden');
  await page.locator('body').screenshot({ path });
}

/** How many pixels a card is wider than its frame: there must be none. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const frame = document.querySelector('main');
    return frame === null ? 0 : frame.scrollWidth - frame.clientWidth;
  });

const wanted = process.argv.slice(2);
const chosen = pictures().filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (wanted.length === 0) await rm(drawn, { recursive: true, force: true });
await mkdir(drawn, { recursive: true });
await mkdir(kept, { recursive: true });
const browser = await launchChromium();
for (const theme of themes) {
  for (const width of widths) {
    const page = await openCardPage(browser, { width, theme });
    for (const picture of chosen) {
      const name = `${picture.name}-${width}-${theme}.png`;
      await takePicture(page, picture, theme, `${drawn}${name}`);
      const tooWide = await overflow(page);
      if (tooWide > 0) process.stderr.write(`${name} is ${tooWide} px too wide.\n`);
    }
    await page.close();
  }
}
const page = await openCardPage(browser, keptAs);
for (const picture of chosen.filter(({ keptAs: name }) => name !== undefined)) {
  await takePicture(page, picture, keptAs.theme, `${kept}${picture.keptAs}.png`);
}
await browser.close();
if (wanted.length === 0 || wanted.includes('referat')) await drawMinutesPage(kept);
if (wanted.length === 0 || wanted.includes('tab')) await drawTabPages(drawn, kept);
process.stderr.write(`${chosen.length} cards drawn into ${drawn}\n`);
