import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Agreement } from '../../src/meetings/model/agreement.ts';
import { da } from '../../src/texts/da.ts';
import { da as words } from '../../src/texts/tab/agreements.ts';
import { da as decisionWords } from '../../src/texts/tab/decisions.ts';
import { da as shell } from '../../src/texts/tab/shell.ts';
import { FjordbyTab } from './support/fjordby-tab.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

let fjordby: FjordbyTab;
beforeAll(async () => {
  fjordby = await FjordbyTab.begin();
});
afterAll(() => fjordby.end());

describe('the page with the agreements', () => {
  const overdue = 'Sende listen over fritidspas ud';
  const near = 'Samle tallene for fravær i udskolingen';
  const said = da.agreements;

  const agreed = async (task: string): Promise<Agreement | undefined> =>
    (await fjordby.town.store.allAgreements(fjordby.town.network)).find((agreement) => agreement.task === task);
  const button = (page: Page, action: string, task: string) =>
    page.getByRole('button', { name: words.actionsFor(action, task) });

  it('shows one’s own by their due date, and says in words what is late', async () => {
    const page = await fjordby.open('Formand', 'agreements');
    const rows = page.getByRole('main').getByRole('listitem');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    expect(await rows.nth(0).innerText()).toContain(words.lateBy(6));
    expect(await rows.nth(0).innerText()).toContain(overdue);
    expect(await rows.nth(1).innerText()).toContain(words.soon(5));
    await page.context().close();
  });

  it('is done with one click, which can be undone', async () => {
    const page = await fjordby.open('Formand', 'agreements');
    await button(page, said.done, overdue).click();
    await button(page, said.done, overdue).waitFor({ state: 'detached' });
    expect((await agreed(overdue))?.state).toBe('done');
    await page.getByRole('button', { name: shell.undo }).click();
    await button(page, said.done, overdue).waitFor();
    expect((await agreed(overdue))?.state).toBe('open');
    await page.context().close();
  });

  it('moves a due date and hands over', async () => {
    const page = await fjordby.open('Formand', 'agreements');
    await button(page, said.move, near).click();
    await page.getByLabel(said.due).fill('2026-12-01');
    await page.getByRole('button', { name: words.saveDue }).click();
    await page.getByText(words.due('1. december 2026')).waitFor();
    await button(page, said.give, near).click();
    await page.getByRole('button', { name: said.give, exact: true }).last().click();
    await page.getByText('Skriv, hvem der overtager aftalen.').waitFor();
    await page.getByLabel(said.owner).fill('Skoleleder');
    await page.getByRole('button', { name: said.give, exact: true }).last().click();
    await button(page, said.give, near).waitFor({ state: 'detached' });
    const { due, owner } = (await agreed(near))!;
    expect(due).toBe('2026-12-01');
    expect(owner).toEqual({ personId: fjordby.town.person('Skoleleder').objectId, name: 'Skoleleder' });
    await page.context().close();
  });

  it('lets the chair note a new one, and a member none', async () => {
    const page = await fjordby.open('Formand', 'agreements');
    await page.getByRole('tab', { name: words.ofGroup }).click();
    await page.getByRole('button', { name: said.make }).click();
    await page.getByRole('button', { name: said.save }).click();
    await page.getByLabel(said.task).and(page.locator('[aria-invalid=true]')).waitFor();
    await page.getByLabel(said.task).fill('Bestille lokale til temaeftermiddagen');
    await page.getByLabel(said.ownerOfNew).fill('Klubleder');
    await page.getByLabel(said.dueOfNew, { exact: true }).fill('2026-10-05');
    await page.getByRole('button', { name: said.save }).click();
    await page.getByText('Bestille lokale til temaeftermiddagen').waitFor();
    expect(await agreed('Bestille lokale til temaeftermiddagen')).toMatchObject({ due: '2026-10-05', origin: null });
    await page.context().close();

    const member = await fjordby.open('Skoleleder', 'agreements');
    await member.getByRole('tab', { name: words.ofGroup }).click();
    await member.getByText('Bestille lokale til temaeftermiddagen').waitFor();
    expect(await member.getByRole('button', { name: said.make }).count()).toBe(0);
    expect(await button(member, said.done, overdue).count()).toBe(0);
    await member.context().close();
  });
});

describe('the page with the decisions', () => {
  it('finds them by words and leads to the item', async () => {
    const page = await fjordby.open('Skoleleder', 'decisions');
    await page.getByRole('searchbox').fill('tyverier af cykler');
    const first = page.getByRole('main').getByRole('listitem').first();
    await first.getByText('færre tyverier af cykler').waitFor();
    expect(await first.innerText()).toContain(da.outcome.noted);
    await first.getByRole('button', { name: /Gå til punktet/ }).click();
    await page.waitForURL(/page=meeting.*item=/);
    await page.context().close();
  });

  it('narrows them by outcome, and says what to do when none is left', async () => {
    const page = await fjordby.open('Skoleleder', 'decisions');
    const list = page.getByRole('main').getByRole('listitem');
    await list.first().waitFor();
    const all = await list.count();
    await page.getByLabel(decisionWords.outcome).selectOption('deferred');
    await page.getByText(decisionWords.found(1)).waitFor();
    expect(all).toBeGreaterThan(1);
    await page.getByRole('searchbox').fill('rumfart');
    await page.getByText(decisionWords.none).waitFor();
    await page.getByRole('button', { name: decisionWords.clear }).click();
    await page.getByText(decisionWords.found(all)).waitFor();
    await page.context().close();
  });
});
