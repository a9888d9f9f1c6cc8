import type { Page } from 'playwright-core';

export interface FirstView {
  /** From the navigation's start until an item has been unfolded by a click, in milliseconds. */
  readonly usableMs: number;
  /** The addresses that were fetched. */
  readonly fetched: readonly string[];
}

interface Watched {
  /** Set once the page can be used. */
  usableMs?: number;
  readonly keyMs: number[];
}

/** Starts a count of the processor time that the page itself takes: what other work on the machine changes least. */
export async function countProcessor(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** Opens the address, and clicks as soon as all items are there. Runs inside the page, where no message delays the clock. */
export async function measureFirstView(page: Page, address: string, items: number): Promise<FirstView> {
  const fetched: string[] = [];
  const note = (request: { url(): string }) => fetched.push(request.url());
  page.on('request', note);
  await page.addInitScript((count) => {
    const watched: Watched = { keyMs: [] };
    Object.assign(window, { watched });
    const look = () => {
      const rows = document.querySelectorAll<HTMLElement>('li[data-item] h3 button');
      if (rows.length < count) return requestAnimationFrame(look);
      if (rows[0]?.getAttribute('aria-expanded') === 'false') rows[0].click();
      if (document.querySelector('li[data-item] textarea') === null) return requestAnimationFrame(look);
      return requestAnimationFrame(() => setTimeout(() => Object.assign(watched, { usableMs: performance.now() })));
    };
    if (location.pathname.startsWith('/tab')) requestAnimationFrame(look);
  }, items);
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as { watched: Watched }).watched.usableMs !== undefined);
  page.off('request', note);
  const usableMs = await page.evaluate(() => (window as unknown as { watched: Watched }).watched.usableMs ?? 0);
  return { usableMs, fetched };
}

/** Types so many keys into a section of the unfolded item; of each, how long until what it did is drawn, in milliseconds. */
export async function measureTyping(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(() => {
    const { keyMs } = (window as unknown as { watched: Watched }).watched;
    addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => setTimeout(() => keyMs.push(performance.now() - pressed)));
      },
      { capture: true },
    );
  });
  const field = page.locator('li[data-item] textarea').first();
  await field.focus();
  await page.keyboard.press('End');
  // As fast as a fast typist.
  await field.pressSequentially('den skrevne tekst '.repeat(20).slice(0, keys), { delay: 60 });
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched.keyMs.slice(1));
}
