import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CatalogueView } from '../../src/tab-api/schema.ts';
import { da } from '../../src/texts/da.ts';
import { da as words } from '../../src/texts/tab/help.ts';
import { da as shell } from '../../src/texts/tab/shell.ts';
import { bodyOf } from '../tab-api/tab-client.ts';
import { FjordbyTab } from './support/fjordby-tab.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

let fjordby: FjordbyTab;
beforeAll(async () => {
  fjordby = await FjordbyTab.begin();
});
afterAll(() => fjordby.end());

const part = (page: Page, name: keyof typeof words.parts) => page.getByRole('tab', { name: words.parts[name] }).click();

async function asked(page: Page, question: string): Promise<void> {
  await page.getByLabel(words.question).fill(question);
  await page.getByRole('button', { name: words.ask, exact: true }).click();
  await page.getByRole('heading', { name: words.answer, exact: true }).waitFor();
}

describe('a question on the page', () => {
  it('is answered with the best door first, to be called and written to', async () => {
    const page = await fjordby.open('Skoleleder', 'help');
    await asked(page, 'Hvem kontakter jeg om en elev i 8. klasse, der ryger hash?');
    const door = page.getByRole('article').first();
    expect(await door.innerText()).toContain('Rusmiddelkonsulent');
    expect(await door.getByRole('link', { name: /Ring/ }).getAttribute('href')).toBe('tel:00004015');
    expect(await door.getByRole('link', { name: /Skriv til/ }).getAttribute('href')).toMatch(/^mailto:/);
    await page.getByRole('button', { name: da.answerCard.notHelped }).click();
    await page.getByText(da.answerCard.thanks).waitFor();
    await page.context().close();
  });

  it('about danger says 112 before everything else', async () => {
    const page = await fjordby.open('Skoleleder', 'help');
    await asked(page, 'En elev siger, at hun vil tage livet af sig selv nu');
    const alert = page.getByRole('alert').first();
    expect(await alert.innerText()).toContain('112');
    await page.context().close();
  });

  it('is asked back where the area decides, and handed on with consent alone', async () => {
    const page = await fjordby.open('Klubleder', 'help');
    await asked(page, 'Hvem er min SSP-konsulent?');
    await page.getByRole('group').getByRole('button', { name: 'Bakke' }).first().click();
    await page.getByRole('article').first().getByText('SSP-konsulent, område Bakke').waitFor();
    const { consent, sent, handOff } = da.consultant;
    await page.getByRole('button', { name: handOff }).click();
    await page.getByRole('heading', { name: consent.heading }).waitFor();
    await page.getByRole('button', { name: consent.no }).click();
    await page.getByRole('button', { name: handOff }).click();
    await page.getByRole('button', { name: consent.yes }).click();
    await page.getByText(sent.heading).waitFor();
    await page.context().close();
  });
});

describe('the staircase', () => {
  it('is narrowed by age and topic, and each initiative opens with its door', async () => {
    const page = await fjordby.open('Skoleleder', 'help');
    await part(page, 'staircase');
    await page.getByText(words.shows(26, 26)).waitFor();
    expect(await page.getByRole('img', { name: words.staircaseText }).count()).toBe(1);
    await page.getByLabel(words.topic, { exact: true }).selectOption('rusmidler');
    await page.getByText(words.shows(1, 26)).waitFor();
    await page.getByLabel(words.age).selectOption('8');
    await page.getByText(words.shows(0, 26)).waitFor();
    await page.getByLabel(words.age).selectOption('15');
    await page.getByRole('button', { name: 'Handleplan ved misbrug' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: words.door }).waitFor();
    expect(await dialog.getByRole('link', { name: /Ring/ }).first().getAttribute('href')).toMatch(/^tel:/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('the catalogue', () => {
  const form = da.catalogue.form;
  const entry = async (id: string) =>
    bodyOf<CatalogueView>(await fjordby.api('Formand').get('catalogue', {})).entries.find(
      (one) => one.entry.id === id,
    )!;
  const action = (page: Page, what: string, title: string) =>
    page.getByRole('button', { name: words.actionOn(what, title) });

  it('is searched by everybody and kept by nobody else than the consultant', async () => {
    const page = await fjordby.open('Skoleleder', 'help');
    await part(page, 'catalogue');
    await page.getByLabel(words.search).fill('gadeteam');
    await page.getByRole('button', { name: 'Gadeteamet' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('button', { name: form.retire }).count()).toBe(0);
    expect(await page.getByRole('tab', { name: words.parts.stale }).count()).toBe(0);
    await page.context().close();
  });

  it('is edited by the consultant, who sees what another wrote meanwhile', async () => {
    const page = await fjordby.open('Formand', 'help');
    await part(page, 'catalogue');
    await page.getByLabel(words.search).fill('Gadeteamet');
    await page.getByRole('button', { name: 'Gadeteamet' }).click();
    await action(page, form.heading, 'Gadeteamet').click();
    await page.getByLabel(form.email).fill('ikke en adresse');
    await page.getByRole('button', { name: form.save, exact: true }).click();
    await page.getByText('E-mailadressen kan ikke læses').waitFor();
    await page.getByLabel(form.email).fill('gadeteam@fjordby.example.dk');
    const { id } = bodyOf<CatalogueView>(await fjordby.api('Formand').get('catalogue', {})).entries.find(
      (one) => one.entry.title === 'Gadeteamet',
    )!.entry;
    await fjordby.does('Formand', 'entry.edit', {
      entryId: id,
      seen: String((await entry(id)).revision),
      title: 'Gadeteamet',
      phone: '00 00 99 99',
    });
    await page.getByRole('button', { name: form.save, exact: true }).click();
    await page.getByText(words.standsNow(form.phone, '00 00 99 99')).waitFor();
    expect(await page.getByLabel(form.email).inputValue()).toBe('gadeteam@fjordby.example.dk');
    await page.getByRole('button', { name: form.save, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await entry(id)).entry.contact?.email).toBe('gadeteam@fjordby.example.dk');
    await page.context().close();
  });

  it('gets new entries, and loses them again, which can be undone', async () => {
    const page = await fjordby.open('Formand', 'help');
    await part(page, 'catalogue');
    await page.getByRole('button', { name: da.catalogue.list.make }).click();
    await page.getByLabel(form.title).fill('Havneværterne');
    await page.getByRole('dialog').getByLabel(form.kind).selectOption('initiative');
    await page.getByLabel(form.level).selectOption('1');
    await page.getByLabel(form.ages).fill('13-17');
    await page.getByRole('button', { name: form.save, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByLabel(words.search).fill('Havneværterne');
    await page.getByRole('button', { name: 'Havneværterne' }).click();
    await action(page, form.retire, 'Havneværterne').click();
    await page.getByText(da.search.noEntries).waitFor();
    await page.getByRole('button', { name: shell.undo }).click();
    await page.getByRole('button', { name: 'Havneværterne' }).waitFor();
    await page.context().close();
  });

  it('takes and answers what was handed on, beside the chat', async () => {
    const { step, card } = da.consultant;
    const page = await fjordby.open('Formand', 'help');
    await part(page, 'inbox');
    const question = page.getByRole('region', { name: card.heading('Klubleder') });
    await question.getByText(step.waiting, { exact: true }).waitFor();
    await question.getByRole('button', { name: new RegExp(card.take) }).click();
    await question.getByText(step.taken, { exact: true }).waitFor();
    await question.getByLabel(card.reply).fill('Ring til 120310-1234');
    await question.getByRole('button', { name: card.send }).click();
    await question.getByRole('alert').filter({ hasText: 'CPR' }).waitFor();
    await question.getByLabel(card.reply).fill('Ring til SSP-konsulenten i Bakke.');
    await question.getByRole('button', { name: card.send }).click();
    await question.getByText(step.answered, { exact: true }).waitFor();
    await question.getByText('Ring til SSP-konsulenten i Bakke.').waitFor();
    await page.getByText(words.stepCount(step.answered, 1)).waitFor();
    await page.context().close();
  });

  it('says what is out of date, until it is confirmed', async () => {
    const page = await fjordby.open('Formand', 'help');
    await part(page, 'stale');
    await page.getByText(words.entries(2)).waitFor();
    await action(page, form.confirm, 'Lokalpolitiet').click();
    await page.getByText(words.entries(1)).waitFor();
    expect((await entry('politi')).stale).toBeNull();
    await page.context().close();
  });

  it('counts what nobody could answer, and puts it on an agenda', async () => {
    const page = await fjordby.open('Formand', 'help');
    await part(page, 'topics');
    await page.getByText('september 2026').waitFor();
    await page
      .getByRole('button', { name: new RegExp(da.consultant.toAgenda.button) })
      .first()
      .click();
    await page.getByText(/^Foreslået til SSP-/).waitFor();
    await page.context().close();
  });
});
