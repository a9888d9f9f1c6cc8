import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { da } from '../../src/texts/da.ts';
import { da as words } from '../../src/texts/tab/meeting.ts';
import { da as shell } from '../../src/texts/tab/shell.ts';
import { TabDay } from './support/tab-day.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

const mostTabs = 150;

/** Goes on with the Tab key until the focus is there; fails where it never comes. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} was not reached with the Tab key.`);
}

/** A meeting that is run without a mouse, from its start to its end. */
describe('with the keyboard alone', () => {
  let tab: TabDay;
  let page: Page;
  beforeAll(async () => {
    tab = await TabDay.begin();
    await tab.day.calledFromTheStart();
    page = await tab.open(tab.day.chair);
  });
  afterAll(async () => {
    await tab.end();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('one gets past the navigation with the first key', async () => {
    const skip = page.getByRole('link', { name: shell.skip });
    await page.locator('body').evaluate((body) => body.querySelector<HTMLElement>('a[href="#content"]')?.focus());
    expect(await skip.evaluate((link) => link.getBoundingClientRect().left)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('another page is gone to, and its heading takes the focus', async () => {
    await page.keyboard.press('Shift+Tab');
    const link = page.getByRole('link', { name: shell.page.decisions, exact: true });
    for (
      let pressed = 0;
      pressed < 20 && !(await link.evaluate((one) => one === document.activeElement));
      pressed += 1
    ) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await page.locator('h1:focus').waitFor();
    await page.goBack();
    await page.locator('h1:focus', { hasText: 'Netværksmøde' }).waitFor();
  });

  it('an item is moved, and what happens is said aloud in Danish', async () => {
    const title = 'Specifikke kriminalitetsforebyggende tiltag';
    await tabTo(page, page.getByRole('button', { name: words.move.handle(words.numbered(4, title)) }));
    await page.keyboard.press('Space');
    const aloud = page.locator('[aria-live=assertive]');
    await aloud.filter({ hasText: words.move.lifted(words.numbered(4, title), 4, 7) }).waitFor();
    await page.keyboard.press('ArrowUp');
    await aloud.filter({ hasText: words.move.over(words.numbered(4, title), 3, 7) }).waitFor();
    await page.keyboard.press('Space');
    await page.locator('li[data-item]:nth-child(3)').filter({ hasText: title }).waitFor();
  });

  it('the meeting is started, and the focus is at its first item', async () => {
    await page.keyboard.press('Control+Home');
    await page.evaluate(() => document.querySelector<HTMLElement>('#content')?.focus());
    await tabTo(page, button(da.actions.start));
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: '1. Ordstyrer og referent' }).waitFor();
  });

  it('who comes late is recorded', async () => {
    const name = tab.day.team.members[4]!.name;
    await tabTo(page, button(words.mark.late(name)));
    await page.keyboard.press('Enter');
    await page
      .locator('li')
      .filter({ hasText: name })
      .getByText(/punkt 1/i)
      .waitFor();
  });

  it('each item is closed with its outcome, and the focus goes on to the next', async () => {
    for (let number = 1; number <= 7; number += 1) {
      await page.evaluate(() => document.querySelector<HTMLElement>('h2[tabindex]')?.focus());
      await tabTo(page, page.getByLabel(da.lead.decision));
      await page.keyboard.type(`Beslutning ${number}`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      expect(await page.getByLabel(da.outcome.noted).isChecked()).toBe(true);
      await tabTo(page, button(words.closeItem));
      await page.keyboard.press('Enter');
      if (number < 7) await page.locator('h2:focus', { hasText: `${number + 1}. ` }).waitFor();
    }
    await page.getByText(words.noneOpen).waitFor();
    await page.locator('button:focus', { hasText: new RegExp(`^${shell.undo}$`) }).waitFor();
  });

  it('the meeting is ended, and the focus is not lost', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#content')?.focus());
    await tabTo(page, button(words.end));
    await page.keyboard.press('Enter');
    await page.getByText(words.allTreated).waitFor();
    await page.keyboard.press('Tab');
    await tabTo(
      page,
      page.getByRole('region', { name: words.endHeading }).getByRole('button', { name: words.end, exact: true }),
    );
    await page.keyboard.press('Enter');
    await page.getByText(da.status.closed, { exact: true }).waitFor();
    await page.locator('h1:focus').waitFor();
  });

  it('the focus is seen wherever it is', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#content')?.focus());
    const unseen: string[] = [];
    for (let pressed = 0; pressed < 25; pressed += 1) {
      await page.keyboard.press('Tab');
      const [shown, what] = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const ringed = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        const small = element.getBoundingClientRect();
        return [ringed && small.height >= 24, `${element.tagName} ${element.textContent?.slice(0, 40)}`] as const;
      });
      if (!shown) unseen.push(what);
    }
    // After its last field the focus leaves the page, once, and begins again at its first.
    const leaving = unseen.findIndex((what) => what.startsWith('BODY '));
    if (leaving >= 0) unseen.splice(leaving, 1);
    expect(unseen).toEqual([]);
  });
});
