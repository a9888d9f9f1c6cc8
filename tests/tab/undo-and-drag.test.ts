import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { da } from '../../src/texts/da.ts';
import { da as words } from '../../src/texts/tab/meeting.ts';
import { da as shell } from '../../src/texts/tab/shell.ts';
import { networkTitles } from '../flow/meeting-day.ts';
import { TabDay } from './support/tab-day.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

/** What a slip of the hand can do to a meeting that is ahead. */
describe('with the pointer', () => {
  let tab: TabDay;
  let chair: Page;
  let member: Page;
  beforeAll(async () => {
    tab = await TabDay.begin();
    await tab.day.calledFromTheStart();
    [chair, member] = await Promise.all([tab.open(tab.day.chair), tab.open(tab.day.team.members[3]!)]);
  });
  afterAll(async () => {
    await tab.end();
  });

  const titles = (page: Page) => page.locator('li[data-item] h3').allInnerTexts();
  const handle = (title: string) => chair.getByRole('button', { name: new RegExp(`^Flyt \\d+\\. ${title}`) });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  it('an item is dragged to another place, and everybody sees it there', async () => {
    const [from, to] = [await handle('Eventuelt').boundingBox(), await handle('Referater').boundingBox()];
    await chair.mouse.move(from!.x + 8, from!.y + 8);
    await chair.mouse.down();
    await chair.mouse.move(from!.x + 8, from!.y - 20, { steps: 4 });
    await chair.mouse.move(to!.x + 8, to!.y + 4, { steps: 12 });
    const title = networkTitles[6];
    const aloud = chair.locator('[aria-live=assertive]');
    await aloud.filter({ hasText: words.move.over(words.numbered(7, title), 2, 7) }).waitFor();
    await chair.mouse.up();
    await member.locator('li[data-item]:nth-child(2)').filter({ hasText: 'Eventuelt' }).waitFor();
    expect((await titles(chair))[1]).toContain('Eventuelt');
  });

  it('a proposal that is declined comes back with one click, and nobody was told', async () => {
    await press(member, words.propose);
    await member.getByLabel(da.prepare.title).fill('Sommerens ferieklub');
    await press(member, words.sendProposal);
    await chair.getByText('Sommerens ferieklub').waitFor();
    await press(chair, words.declineProposal);
    await chair.getByText(words.isBeingDeclined('Sommerens ferieklub')).waitFor();
    await press(chair, shell.undo);
    await chair.getByRole('button', { name: words.declineProposal, exact: true, disabled: false }).waitFor();
    expect(await member.getByText(words.proposalState.declined, { exact: true }).count()).toBe(0);
  });

  it('a proposal that is merged stands for itself again with one click, and goes into the item once the time is over', async () => {
    const merge = async () => {
      await chair.getByLabel(words.mergeInto).selectOption({ index: 1 });
      await press(chair, words.merge);
      await chair.getByText(words.isBeingMerged('Sommerens ferieklub')).waitFor();
    };
    await merge();
    await press(chair, shell.undo);
    expect(await member.getByText(words.proposalState.merged, { exact: true }).count()).toBe(0);
    await merge();
    // Whoever looks at the message holds it; left alone it goes by itself.
    await chair.getByLabel(words.wordBack).click();
    await chair.getByText(words.proposalState.merged, { exact: true }).waitFor({ timeout: 20_000 });
  });

  it('a meeting that is cancelled is kept with one click, and is cancelled once the time to undo is over', async () => {
    const cancel = async () => {
      await press(chair, da.prepare.cancelMeeting);
      await chair
        .getByRole('region', { name: da.prepare.cancelMeeting })
        .getByRole('button', { name: da.prepare.cancelMeeting })
        .click();
      await chair.getByText(words.isBeingCancelled).waitFor();
    };
    await cancel();
    await press(chair, shell.undo);
    expect(await member.getByText(da.status.cancelled, { exact: true }).count()).toBe(0);
    await cancel();
    // Who leaves the page means it.
    await chair.goto('about:blank');
    await member.getByText(da.status.cancelled, { exact: true }).waitFor();
  });
});
