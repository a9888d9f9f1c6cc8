import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { tabAddress } from '../../src/tab-api/paths.ts';
import { da } from '../../src/texts/da.ts';
import { da as words } from '../../src/texts/tab/meeting.ts';
import { da as shell } from '../../src/texts/tab/shell.ts';
import { Looks } from './support/looks.ts';
import { TabDay, until } from './support/tab-day.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

/** One meeting, prepared, held and ended by the chair in one browser, while a member answers and follows in another. */
describe('a meeting in the tab', () => {
  let tab: TabDay;
  let chair: Page;
  let member: Page;
  let chairLooks: Looks;
  let memberLooks: Looks;
  const seenAfter: Record<string, number> = {};
  const lookedFor: Record<string, number> = {};
  beforeAll(async () => {
    tab = await TabDay.begin();
    await tab.day.setUp();
    chair = await tab.open(tab.day.chair);
    chairLooks = new Looks(chair);
  });
  afterAll(async () => {
    await tab.end();
  });

  const item = (page: Page, title: string) => page.locator('li[data-item]').filter({ hasText: title });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  /** Waits for what somebody else did, and notes how long it took, and how many looks. */
  const follows = async (what: string, looks: Looks, look: Promise<unknown>) => {
    [seenAfter[what], lookedFor[what]] = await Promise.all([until(look), looks.until(look)]);
  };

  it('begins where there is none: the chair makes a draft', async () => {
    expect(await chair.getByText(words.noMeetings).isVisible()).toBe(true);
    await press(chair, words.newMeeting);
    await chair.getByLabel(da.meetingForm.title).fill('Netværksmøde i tab');
    await chair.getByLabel(da.meetingForm.date).fill('2020-03-10');
    await chair.getByLabel(da.meetingForm.time).fill('16:30');
    await chair.getByLabel(words.place).fill('Nordby Skole');
    await press(chair, da.actions.createMeeting);
    await chair.getByRole('heading', { level: 1, name: 'Netværksmøde i tab' }).waitFor();
    await chair.getByText('Tirsdag d. 10. marts 2020 kl. 16.30').waitFor();
    expect(await chair.locator('li[data-item]').count()).toBe(7);
  });

  it('is prepared: an item comes on, is written and saved as it is typed, and moved', async () => {
    await chair.getByLabel(words.addItem).fill('Ny legeplads ved havnen');
    await press(chair, words.add);
    const added = item(chair, 'Ny legeplads ved havnen');
    await added.waitFor();
    await added.getByRole('button', { expanded: false }).first().click();
    await added.getByLabel('Sagsfremstilling').fill('Klubben har søgt om en belyst plads.');
    await added.getByText(words.saved).waitFor();
    await added.getByRole('button', { name: words.move.up }).click();
    await chair.locator('li[data-item]:nth-child(7)').filter({ hasText: 'Ny legeplads' }).waitFor();
  });

  it('loses nothing by a slip: what was taken off comes back with one click', async () => {
    const last = item(chair, 'Eventuelt');
    await last.getByRole('button', { expanded: false }).first().click();
    await last.getByRole('button', { name: words.remove }).click();
    await last.waitFor({ state: 'detached' });
    await press(chair, shell.undo);
    await item(chair, 'Eventuelt').waitFor();
  });

  it('is called, and a member sees it and answers', async () => {
    await press(chair, da.actions.call);
    await chair.getByText(da.status.called, { exact: true }).waitFor();
    member = await tab.open(tab.day.team.members[3]!);
    memberLooks = new Looks(member);
    await member.getByRole('heading', { level: 1, name: 'Netværksmøde i tab' }).waitFor();
    for (const name of [da.actions.start, words.add, words.move.up]) {
      expect(await member.getByRole('button', { name, exact: true }).count()).toBe(0);
    }
    await press(member, words.attend);
    await member.getByText(da.ownView.attending).waitFor();
    await follows('an answer', chairLooks, chair.getByText(words.answers(1, 0, 7)).waitFor());
  });

  it('takes a member’s proposal, with a word back', async () => {
    await press(member, words.propose);
    await member.getByLabel(da.prepare.title).fill('Sommerens ferieklub');
    await member.getByLabel(words.proposalText).fill('Vi mangler voksne i uge 29.');
    await press(member, words.sendProposal);
    await follows('a proposal', chairLooks, chair.getByText('Sommerens ferieklub').waitFor());
    await chair.getByLabel(words.wordBack).fill('Godt, den tager vi.');
    await press(chair, words.accept);
    await follows('a word back', memberLooks, member.getByText(words.answered('Godt, den tager vi.')).waitFor());
    await item(member, 'Sommerens ferieklub').waitFor();
  });

  it('is started, and the member’s page follows by itself', async () => {
    await press(chair, da.actions.start);
    await chair.getByRole('heading', { level: 2, name: '1. Ordstyrer og referent' }).waitFor();
    await follows(
      'the start',
      memberLooks,
      member.getByRole('heading', { level: 2, name: '1. Ordstyrer og referent' }).waitFor(),
    );
    expect(await member.getByRole('button', { name: words.closeItem }).count()).toBe(0);
  });

  it('is written in while it runs: others read within two seconds what is typed', async () => {
    const written = item(chair, 'Ny legeplads ved havnen');
    const button = written.getByRole('button', { expanded: false }).first();
    if ((await written.getByText(words.edit).count()) === 0) await button.click();
    await written.getByRole('button', { name: words.edit, exact: true }).click();
    await item(member, 'Ny legeplads ved havnen').getByRole('button').first().click();
    await written.getByLabel('Økonomi').pressSequentially('Puljen dækker 40.000 kr.', { delay: 20 });
    await follows('what is typed', memberLooks, member.getByText('Puljen dækker 40.000 kr.').waitFor());
  });

  it('records who comes late with one click, and takes it back with another', async () => {
    const name = tab.day.team.members[4]!.name;
    await press(chair, words.mark.late(name));
    await Promise.all([
      follows(
        'a late coming',
        memberLooks,
        member.getByText('Fra punkt 1').or(member.getByText('fra punkt 1')).waitFor(),
      ),
      // Whoever points at it holds the way back.
      chair.getByRole('button', { name: shell.undo, exact: true }).hover(),
    ]);
    await press(chair, shell.undo);
    const row = member.locator('li').filter({ hasText: name });
    await row.getByText(da.presence.present, { exact: true }).waitFor();
  });

  it('closes an item with its decision and an agreement, and goes on to the next', async () => {
    await chair.getByLabel(da.lead.decision).fill('Formanden styrer ordet.');
    await chair.getByLabel(da.outcome.approved, { exact: true }).check();
    await press(chair, words.withAgreement);
    await chair.getByLabel(words.task).fill('Sende dagsorden til klubben');
    await chair.getByLabel(words.owner).fill('Klubleder');
    await chair.getByLabel(words.due).fill('2020-04-01');
    await press(chair, words.closeItem);
    await chair.getByRole('heading', { level: 2, name: '2. Referater' }).waitFor();
    await follows(
      'an outcome',
      memberLooks,
      item(member, 'Ordstyrer og referent').getByText(da.outcome.approved).waitFor(),
    );
    await item(member, 'Ordstyrer og referent').getByRole('button').first().click();
    await member.getByText('Formanden styrer ordet.').waitFor();
    await member.getByText('Sende dagsorden til klubben – Klubleder, senest 1. april 2020').waitFor();
  });

  it('ends once it is said what becomes of the rest', async () => {
    await press(chair, words.end);
    const panel = chair.getByRole('region', { name: words.endHeading });
    await panel.getByText(words.notTreated).waitFor();
    await panel.getByRole('combobox').last().selectOption('drop');
    await panel.getByRole('button', { name: words.end, exact: true }).click();
    await chair.getByText(da.status.closed, { exact: true }).waitFor();
    await follows('the end', memberLooks, member.getByText(da.status.closed, { exact: true }).waitFor());
    await press(member, words.toMinutes);
    await member
      .getByRole('link', { name: shell.page.minutes, exact: true })
      .and(member.locator('[aria-current=page]'))
      .waitFor();
    const cards = () => tab.day.messages().map(({ card }) => JSON.stringify(card ?? ''));
    await expect.poll(() => cards().join(), { timeout: 20_000 }).toContain('Referat: Netværksmøde i tab');
  });

  it('can be taken up again', async () => {
    await press(chair, words.reopen);
    await chair.getByText(da.status.running, { exact: true }).waitFor();
  });

  it('was followed within two seconds', () => {
    const looks = Object.values(lookedFor).sort((one, other) => one - other);
    console.log('others saw it after (ms):', JSON.stringify(seenAfter));
    console.log('and after so many looks:', JSON.stringify(lookedFor));
    expect(looks).toHaveLength(8);
    // A page looks every second, however long a look takes on a busy machine; one look may come before the deed is done.
    expect(looks[4]).toBeLessThanOrEqual(2);
  });

  it('refuses everything to somebody who is not in the group', async () => {
    const stranger = tab.bot.town.person('Nabo');
    const page = await tab.open(stranger);
    await page.getByRole('heading', { level: 1, name: shell.noGroup.heading }).waitFor();
    const { searchParams } = new URL(chair.url());
    const meetingId = searchParams.get('meeting')!;
    const groupId = searchParams.get('group')!;
    await page.goto(`${tab.origin}/tab/?page=meeting&group=${groupId}&meeting=${meetingId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/Netværksmøde i tab|legeplads/);
    const headers = { authorization: `Local ${stranger.objectId}`, 'content-type': 'application/json' };
    const asked = await fetch(`${tab.origin}${tabAddress('meeting', { groupId, meetingId })}`, { headers });
    expect(asked.status).toBe(403);
    for (const verb of ['meeting.close', 'item.add', 'attendance.answer', 'item.propose']) {
      const data = { groupId, meetingId, itemId: meetingId, title: 'x', answer: 'attending' };
      const done = await fetch(`${tab.origin}${tabAddress('deed', { verb })}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(data),
      });
      expect([verb, done.status]).toEqual([verb, 403]);
    }
  });
});
