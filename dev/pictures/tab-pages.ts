import type { Page } from 'playwright-core';
import { da } from '../../src/texts/da.ts';
import { da as agreements } from '../../src/texts/tab/agreements.ts';
import { da as help } from '../../src/texts/tab/help.ts';
import { da as shell } from '../../src/texts/tab/shell.ts';
import { FjordbyTab } from '../../tests/tab/support/fjordby-tab.ts';

interface TabPicture {
  readonly name: string;
  readonly page: string;
  /** Its name among the README's pictures, and how much of the page is seen there, in pixels. */
  readonly kept?: { readonly name: string; readonly height: number };
  /** What is done on the page before it is drawn. */
  readonly first?: (page: Page) => Promise<void>;
}

const themes = ['default', 'dark', 'contrast'] as const;
const widths = [320, 768, 1440];
const keptWidth = 1000;
const heightOf = (width: number): number => (width < 500 ? 700 : 800);

const pressTab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();

async function ask(page: Page): Promise<void> {
  await page.getByLabel(help.question).fill('Hvem kontakter jeg om en elev i 8. klasse, der ryger hash?');
  await page.getByRole('button', { name: help.ask, exact: true }).click();
  await page.getByRole('heading', { name: help.answer, exact: true }).waitFor();
}

async function openInitiative(page: Page): Promise<void> {
  await pressTab(help.parts.staircase)(page);
  await page.getByRole('button', { name: 'Handleplan ved misbrug' }).click();
  await page.getByRole('dialog').getByRole('article').waitFor();
}

async function writeEntry(page: Page): Promise<void> {
  await pressTab(help.parts.catalogue)(page);
  await page.getByRole('button', { name: da.catalogue.list.make }).click();
}

const pictures: readonly TabPicture[] = [
  { name: 'meeting', page: 'meeting' },
  { name: 'minutes', page: 'minutes', kept: { name: 'tab-minutes', height: 800 } },
  { name: 'agreements', page: 'agreements', first: pressTab(agreements.ofGroup) },
  { name: 'decisions', page: 'decisions' },
  { name: 'answer', page: 'help', first: ask, kept: { name: 'tab-answer', height: 800 } },
  {
    name: 'staircase',
    page: 'help',
    first: pressTab(help.parts.staircase),
    kept: { name: 'tab-staircase', height: 895 },
  },
  { name: 'initiative', page: 'help', first: openInitiative },
  { name: 'catalogue', page: 'help', first: pressTab(help.parts.catalogue) },
  { name: 'entry', page: 'help', first: writeEntry },
  { name: 'stale', page: 'help', first: pressTab(help.parts.stale) },
  { name: 'overview', page: 'overview', kept: { name: 'tab-overview', height: 1180 } },
  { name: 'settings', page: 'settings' },
];

/** As it stands in Teams: the bar that chooses who one is on a developer's machine is out of sight, and nothing moves. */
const asInTeams = 'aside { position: absolute; left: -9999px; } * { transition: none !important; }';

async function opened(tab: FjordbyTab, { page: name, first }: TabPicture): Promise<Page> {
  const page = await tab.open('Formand', name);
  await page.addStyleTag({ content: asInTeams });
  await page.waitForLoadState('networkidle');
  await first?.(page);
  await page.waitForLoadState('networkidle');
  return page;
}

async function drawAt(page: Page, width: number, height: number, path: string, fullPage: boolean): Promise<void> {
  await page.setViewportSize({ width, height });
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (tooWide > 0) process.stderr.write(`${path} is ${tooWide} px too wide.\n`);
  await page.screenshot({ path, fullPage });
}

/** Draws the tab's pages of the sample municipality into `drawn`, in three widths and themes, and the README's few into `kept`. */
export async function drawTabPages(drawn: string, kept: string): Promise<void> {
  const tab = await FjordbyTab.begin();
  try {
    for (const picture of pictures) {
      const page = await opened(tab, picture);
      if (picture.kept !== undefined) {
        await drawAt(page, keptWidth, picture.kept.height, `${kept}${picture.kept.name}.png`, false);
      }
      for (const theme of themes) {
        await page.getByLabel(shell.local.theme).selectOption(theme, { force: true });
        await page.locator(`[data-theme=${theme}]`).first().waitFor();
        for (const width of widths) {
          await drawAt(page, width, heightOf(width), `${drawn}tab-${picture.name}-${width}-${theme}.png`, true);
        }
      }
      await page.context().close();
    }
  } finally {
    await tab.end();
  }
}
