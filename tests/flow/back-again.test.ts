import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shown } from '../../src/projection/shown.ts';
import { partitionOf } from '../../src/storage/meeting-rows.ts';
import { groupIdOf } from '../../src/teams/group-id.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import { chatIdOf, type Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { TestClock } from '../support/test-clock.ts';
import { callingDay, offers, runBotOn, textOn } from './meeting-day.ts';
import { MeetingLife, steeringGroup, to } from './meeting-life.ts';

/** The bot is taken out of a team in the middle of its life, and comes back. */
describe('a bot that is taken out and comes back', () => {
  const clock = new TestClock(callingDay);
  let bot: RunningBot;
  let life: MeetingLife;
  let minutes: Message;
  let agenda: Message;
  let fresh: Message;
  let standing: readonly Message[];

  const chats = () => life.team.members.flatMap((person) => life.chatWith(person));
  const shownRows = async () => {
    const ref = { tenantId: bot.town.tenantId, groupId: groupIdOf(bot.town.tenantId, life.channel.id) };
    return (await bot.rows.range(partitionOf(ref), 'p|', 'p|~')).map(({ value }) => value as Shown);
  };
  const added = () => life.messages().filter((message) => !standing.includes(message));
  const says = (text: string) => life.messages().filter((message) => textOn(message).includes(text));

  const rowsHold = async (places: readonly string[]) => {
    const rows = JSON.stringify(await shownRows());
    return places.filter((place) => rows.includes(place));
  };

  /** No run is in work, and what was posted is noted. */
  async function settled(): Promise<void> {
    const unsettled = async () =>
      (await shownRows()).filter(
        ({ lease, slots }) => lease !== null || Object.values(slots).some(({ intendedAt }) => intendedAt !== null),
      );
    await expect.poll(unsettled, { timeout: 20_000 }).toEqual([]);
  }

  beforeAll(async () => {
    bot = await runBotOn({ clock: clock.now });
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 4));
    await life.setUp(steeringGroup);
    minutes = await life.held({ title: 'Forårsmøde', date: '2020-02-20', time: '16:30' }, [{ title: 'En sag' }]);
    await life.press(await life.press(minutes, 'meeting.lead'), 'minutes.send');
    await life.message('the word of the sending', (card) => textOn(card).includes('Referatet er klar:'));
    agenda = await life.calls(
      await life.prepared({ title: 'Sommermøde', date: '2020-06-10', time: '16:30' }, [{ title: 'En anden sag' }]),
    );
    const member = life.who('Skoleleder');
    const own = await life.press(agenda, 'meeting.view', {}, member);
    const form = await life.press(own, { verb: 'meeting.view', data: { show: 'propose' } }, {}, member);
    await life.press(form, 'item.propose', { title: 'Flere natteravne', text: 'Om fredagen.' }, member);
    await life.press(await life.press(await life.preparing(agenda), to('proposals')), 'item.accept');
    await life.waitFor('the word back', () => chats().some((card) => textOn(card).includes('Dit forslag')));
    await life.press(await life.press(await life.preparing(agenda), to('meeting')), 'meeting.edit', {
      date: '2020-06-12',
    });
    await life.message('the move', (card) => textOn(card).includes('Mødet er flyttet: Sommermøde'));
  });
  afterAll(() => bot.stop());

  it('does not keep the chat of a person who has taken it out there, and says nothing there twice', async () => {
    await settled();
    const member = life.who('Skoleleder');
    expect(await rowsHold([chatIdOf(member)])).toHaveLength(1);
    await bot.teams.personalInstallation(member, 'remove');
    expect(await rowsHold([chatIdOf(member), life.channel.id])).toEqual([life.channel.id]);
    await bot.teams.personalInstallation(member, 'add');
    await life.press(agenda, { verb: 'attendance.answer', title: 'Afbud' }, {}, member);
    await life.waitFor('the answer', () => textOn(agenda).includes('Afbud (1)'));
    await settled();
    expect(life.chatWith(member).filter((card) => textOn(card).includes('Dit forslag'))).toHaveLength(1);
  });

  it('does not keep where any of its messages stand', async () => {
    const people = life.team.members.map(chatIdOf);
    const places = [...bot.connector.messages().map(({ id }) => id), ...people, life.channel.id];
    expect(await rowsHold(places)).not.toEqual([]);
    standing = life.messages();
    await bot.teams.installation(life.chair, life.team, 'remove');
    await bot.teams.botRemoved(life.chair, life.team);
    expect(await rowsHold(places)).toEqual([]);
  });

  it('shows the meeting ahead anew, and nothing else', async () => {
    const told = chats().length;
    await bot.teams.botAdded(life.chair, life.team);
    await bot.teams.installation(life.chair, life.team, 'add');
    fresh = await life.waitFor('the agenda', () => added().find((card) => offers(card, 'attendance.answer')));
    await life.press(fresh, { verb: 'attendance.answer', title: 'Deltager' }, {}, life.who('Referent'));
    await life.waitFor('the answer', () => textOn(fresh).includes('Deltager (1)'));
    await settled();
    // The group’s own card greets again, as in a team that is new.
    const [greeting, ...others] = added().filter((card) => card !== fresh);
    expect(textOn(greeting)).toContain(steeringGroup.name);
    expect(textOn(greeting)).not.toMatch(/Forårsmøde|Sommermøde/);
    expect(others).toEqual([]);
    expect(chats()).toHaveLength(told);
  });

  it('makes the card that stood before the way to the one that stands, at its first click', async () => {
    clock.moveTo(new Date(clock.now().getTime() + 6 * 60_000).toISOString());
    await life.press(agenda, { verb: 'attendance.answer', title: 'Deltager' }, {}, life.who('Skoleleder'));
    await life.waitFor('the pointer', () => textOn(agenda).includes('følger ikke længere med'));
    expect(buttonsOf(agenda.card!).map(({ url }) => url)).toEqual([expect.stringContaining(fresh.id)]);
    await life.waitFor('the answer', () => textOn(fresh).includes('Deltager (2)'));
  });

  it('shows the minutes of a meeting that is over when there is something new on them, and says nothing twice', async () => {
    await life.press(minutes, 'minutes.approve', {}, life.who('Referent'));
    const again = await life.waitFor('the minutes', () =>
      added().find((card) => textOn(card).includes('Godkendt af 1')),
    );
    await settled();
    expect(says('Referatet er klar:')).toHaveLength(1);
    expect(says('Mødet er flyttet: Sommermøde')).toHaveLength(1);
    await life.press(minutes, 'minutes.approve', {}, life.who('Skoleleder'));
    await life.waitFor('the pointer', () => textOn(minutes).includes('følger ikke længere med'));
    await life.waitFor('the second approval', () => textOn(again).includes('Godkendt af 2'));
  });
});
