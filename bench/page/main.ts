import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from '../../tests/support/chromium.ts';
import { percentile } from '../clicks/figures.ts';
import { fetchedPart, type PageSize, wholePage } from './page-size.ts';
import { type ServedPage, servePage } from './served-page.ts';
import { countProcessor, measureFirstView, measureTyping } from './watch-page.ts';

/** How soon the meeting's page with fifty items can be used, what it weighs, and how long a key takes, in real Chromium. */
const items = 50;
const rounds = 5;
const keys = 150;
const viewWithinMs = 1_000;
const keyWithinMs = 50;

const kilobytes = ({ plain, sent }: PageSize): string =>
  `${Math.round(plain / 1000)} kB, ${Math.round(sent / 1000)} kB as sent (Brotli)`;
const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** A browser of somebody's own, with nothing kept from before. */
async function freshBrowser(browser: Browser, { personId }: ServedPage): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
  await context.route('https://res.cdn.office.net/**', (route) => route.abort());
  await context.route('**/empty', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>-</title>' }),
  );
  // The loader that runs the bench calls this in each function that it hands to the browser.
  await context.addInitScript({ content: 'globalThis.__name = (made) => made;' });
  await context.addInitScript((id) => sessionStorage.setItem('tovholder.person', id), personId);
  return context;
}

/** An empty page, then the page with nothing kept, then once more with its files kept, and typing. */
async function oneRound(browser: Browser, served: ServedPage) {
  const context = await freshBrowser(browser, served);
  const page = await context.newPage();
  await page.goto(`${served.origin}/empty`);
  const empty = await page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
  );
  const processor = await countProcessor(page);
  const before = await processor();
  const first = await measureFirstView(page, `${served.origin}/tab/`, items);
  const firstProcessor = (await processor()) - before;
  const again = await measureFirstView(page, `${served.origin}/tab/`, items);
  const beforeKeys = await processor();
  const typing = await measureTyping(page, keys);
  const keyProcessor = ((await processor()) - beforeKeys) / keys;
  await context.close();
  return { empty, first, again, typing, firstProcessor, keyProcessor };
}

const served = await servePage(items);
const browser = await launchChromium();
const seen: Awaited<ReturnType<typeof oneRound>>[] = [];
for (let round = 0; round < rounds; round += 1) seen.push(await oneRound(browser, served));
await browser.close();
await served.stop();

const median = (values: readonly number[]): number => percentile(values, 50);
const first = median(seen.map((round) => round.first.usableMs));
const again = median(seen.map((round) => round.again.usableMs));
const empty = median(seen.map((round) => round.empty));
const typed = seen.flatMap((round) => round.typing);
const fetched = await fetchedPart(served.folder, seen[0]?.first.fetched ?? []);
const lines = [
  `page size, all pages         ${kilobytes(await wholePage(served.folder))}`,
  `page size, first view        ${kilobytes(fetched)}`,
  `an empty page                ${ms(empty)} until drawn`,
  `${items} items, nothing kept      ${ms(first)} until a click is answered (at most ${viewWithinMs} ms)`,
  `${items} items, files kept        ${ms(again)}`,
  `its processor time           ${ms(median(seen.map(({ firstProcessor }) => firstProcessor)))} with nothing kept`,
  `a key                        p50 ${ms(median(typed))}, p95 ${ms(percentile(typed, 95))} until drawn (below ${keyWithinMs} ms)`,
  `its processor time           ${ms(median(seen.map(({ keyProcessor }) => keyProcessor)))}, what goes on beside it included`,
];
process.stdout.write(`${lines.join('\n')}\n`);
