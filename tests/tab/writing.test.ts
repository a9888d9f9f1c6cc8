import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { da } from '../../src/texts/da.ts';
import { da as words } from '../../src/texts/tab/meeting.ts';
import { da as shell } from '../../src/texts/tab/shell.ts';
import { TabDay } from './support/tab-day.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

/** What is typed is never lost: not to another editor, not to a lost connection, not to a reload. */
describe('what is typed into an item', () => {
  let tab: TabDay;
  let chair: Page;
  let minuteTaker: Page;
  beforeAll(async () => {
    tab = await TabDay.begin();
    await tab.day.setUp();
    const [chairPerson, , taker] = tab.day.team.members;
    await tab.does(chairPerson!, 'group.roles', { minuteTakers: taker!.objectId });
    await tab.day.called();
    [chair, minuteTaker] = await Promise.all([tab.open(chairPerson!), tab.open(taker!)]);
  });
  afterAll(async () => {
    await tab.end();
  });

  const rowOf = (page: Page, place: number): Locator => page.locator(`li[data-item]:nth-child(${place})`);
  const unfold = async (page: Page, place: number): Promise<Locator> => {
    const row = rowOf(page, place);
    await row.locator('h3 button[aria-expanded=false]').click();
    return row;
  };
  /** Types into a field, and waits until that is saved. */
  const fillAndSave = async (page: Page, field: Locator, text: string): Promise<void> => {
    const saved = page.waitForResponse((response) => response.url().includes('/api/tab/do/') && response.ok());
    await field.fill(text);
    await saved;
  };
  const conflictIn = (row: Locator) => row.getByRole('region', { name: words.conflict.heading });

  it('reaches another editor who types elsewhere in the item, and both texts stand', async () => {
    const [mine, theirs] = await Promise.all([unfold(chair, 3), unfold(minuteTaker, 3)]);
    await Promise.all([
      mine.getByLabel('Sagsfremstilling').fill('Formandens fremstilling'),
      theirs.getByLabel('Økonomi').fill('Referentens regnestykke'),
    ]);
    await Promise.all([
      chair.waitForFunction(() =>
        [...document.querySelectorAll('textarea')].some((area) => area.value === 'Referentens regnestykke'),
      ),
      minuteTaker.waitForFunction(() =>
        [...document.querySelectorAll('textarea')].some((area) => area.value === 'Formandens fremstilling'),
      ),
    ]);
    expect(await mine.getByLabel('Sagsfremstilling').inputValue()).toBe('Formandens fremstilling');
    expect(await conflictIn(mine).count()).toBe(0);
  });

  it('never goes over what somebody else has typed in the same field: both texts are shown', async () => {
    const [mine, theirs] = [rowOf(chair, 3), rowOf(minuteTaker, 3)];
    await minuteTaker.context().setOffline(true);
    await theirs.getByLabel('Indstilling').fill('Referenten indstiller ja');
    await fillAndSave(chair, mine.getByLabel('Indstilling'), 'Formanden indstiller nej');
    await minuteTaker.context().setOffline(false);
    const choice = conflictIn(theirs);
    await choice.getByText('Referenten indstiller ja').waitFor();
    await choice.getByText('Formanden indstiller nej').waitFor();
    expect(await mine.getByLabel('Indstilling').inputValue()).toBe('Formanden indstiller nej');
  });

  it('is chosen by the person: one’s own text', async () => {
    await conflictIn(rowOf(minuteTaker, 3)).getByRole('button', { name: words.conflict.keepMine }).click();
    await chair.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some((area) => area.value === 'Referenten indstiller ja'),
    );
    await conflictIn(rowOf(minuteTaker, 3)).waitFor({ state: 'detached' });
  });

  it('or the other one', async () => {
    const [mine, theirs] = [rowOf(chair, 3), rowOf(minuteTaker, 3)];
    await minuteTaker.context().setOffline(true);
    await theirs.getByLabel('Lovgrundlag').fill('§ 115');
    await fillAndSave(chair, mine.getByLabel('Lovgrundlag'), 'Serviceloven');
    await minuteTaker.context().setOffline(false);
    await conflictIn(theirs).getByRole('button', { name: words.conflict.takeTheirs }).click();
    expect(await theirs.getByLabel('Lovgrundlag').inputValue()).toBe('Serviceloven');
    expect(await mine.getByLabel('Lovgrundlag').inputValue()).toBe('Serviceloven');
  });

  it('survives a lost connection, says so, and is sent when the connection is back', async () => {
    const row = await unfold(chair, 4);
    await chair.context().setOffline(true);
    await row.getByLabel('Sagsfremstilling').fill('Skrevet uden forbindelse');
    await chair.getByText(shell.offline).waitFor();
    await row.getByText(words.waitsForConnection).waitFor();
    await chair.context().setOffline(false);
    await row.getByText(words.saved, { exact: true }).first().waitFor();
    await chair.getByText(shell.offline).waitFor({ state: 'detached' });
    const read = await unfold(minuteTaker, 4);
    await minuteTaker.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some((area) => area.value === 'Skrevet uden forbindelse'),
    );
    expect(await read.getByLabel('Sagsfremstilling').inputValue()).toBe('Skrevet uden forbindelse');
  });

  it('survives a reload that comes before it was saved', async () => {
    const row = rowOf(chair, 4);
    await chair.route('**/api/tab/do/**', (route) => route.abort());
    await row.getByLabel('Økonomi').fill('Skrevet lige før siden blev hentet igen');
    await row.getByText(words.waitsForConnection).waitFor();
    await chair.reload();
    await chair.unroute('**/api/tab/do/**');
    const again = await unfold(chair, 4);
    expect(await again.getByLabel('Økonomi').inputValue()).toBe('Skrevet lige før siden blev hentet igen');
    await again.getByText(words.saved, { exact: true }).first().waitFor();
  });

  it('is said to be wrong at its field, and stays there to be put right', async () => {
    const row = rowOf(chair, 4);
    await row.getByLabel(da.prepare.title).fill('');
    await row.getByText(words.titleMissing).waitFor();
    await row.getByLabel(da.prepare.title).fill('Specifikke tiltag i foråret');
    await rowOf(minuteTaker, 4).getByRole('heading', { name: 'Specifikke tiltag i foråret' }).waitFor();
  });

  it('holds a decision’s draft through a reload', async () => {
    await chair.getByRole('button', { name: da.actions.start, exact: true }).click();
    await chair.getByLabel(da.lead.decision).fill('Et halvt skrevet udkast');
    await chair.reload();
    await chair.getByLabel(da.lead.decision).waitFor();
    expect(await chair.getByLabel(da.lead.decision).inputValue()).toBe('Et halvt skrevet udkast');
  });
});
