import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputsOf } from '../connector/card-reading.ts';
import type { Person, Team } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, offers, runBotOn, textOn } from './meeting-day.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await runBotOn();
});
afterAll(() => bot.stop());

const threadsIn = (team: Team) => bot.connector.operations.of(['create-thread'], team.id).length;

describe('the bot comes to a team', () => {
  type Event = (team: Team, by: Person) => Promise<unknown>;
  const added: Event = (team, by) => bot.teams.botAdded(by, team);
  const installed: Event = (team, by) => bot.teams.installation(by, team, 'add');
  const orders: [string, Event[]][] = [
    ['by one event', [added]],
    ['by the other event', [installed]],
    ['by both', [added, installed]],
    ['by both the other way round', [installed, added]],
    ['by each event twice', [added, installed, added, installed]],
  ];

  it.each(orders)('%s: it greets once', async (order, events) => {
    const day = new MeetingDay(bot, bot.town.team(`Greeted ${order}`));
    for (const event of events) expect(await event(day.team, day.chair)).toMatchObject({ status: 200 });
    const greeting = await day.message('the greeting', (message) => offers(message, 'group.setup'));
    await day.as(day.chair).presses(greeting, 'group.setup', { name: 'Gruppen', kind: 'network', template: 'network' });
    await day.waitFor('the group’s card', () => textOn(greeting).includes('Gruppen'));
    expect(threadsIn(day.team)).toBe(1);
    expect(day.messages()).toEqual([greeting]);
  });

  it('by both events at the same moment: it greets once', async () => {
    const day = new MeetingDay(bot, bot.town.team('Greeted at once'));
    await Promise.all([added, installed, added, installed].map((event) => event(day.team, day.chair)));
    const greeting = await day.message('the greeting', (message) => offers(message, 'group.setup'));
    await day.as(day.chair).presses(greeting, 'group.setup', { name: 'Gruppen', kind: 'network', template: 'network' });
    await day.waitFor('the group’s card', () => textOn(greeting).includes('Gruppen'));
    expect(threadsIn(day.team)).toBe(1);
  });

  it('in the chosen channel', async () => {
    const team = bot.town.team('Another channel chosen', ['SSP']);
    const day = new MeetingDay(bot, team, team.channel('SSP'));
    const greeting = await day.installed();
    expect(greeting.conversationId).toMatch(new RegExp(`^${team.channel('SSP').id}`));
    expect(bot.connector.messages(team.id)).toEqual([]);
  });

  it('in the chosen channel, although the event that came first named none', async () => {
    const team = bot.town.team('Chosen later', ['SSP']);
    const first = new MeetingDay(bot, team);
    await bot.teams.botAdded(first.chair, team);
    const tooEarly = await first.message('the greeting', (message) => offers(message, 'group.setup'));
    const day = new MeetingDay(bot, team, team.channel('SSP'));
    await bot.teams.installation(day.chair, team, 'add', day.channel);
    const greeting = await day.message('the greeting there', (message) => offers(message, 'group.setup'));
    await day.waitFor('the way from the first', () => textOn(tooEarly).includes('Du valgte en anden kanal'));
    expect(offers(tooEarly, 'group.setup')).toBe(false);
    await day.as(day.chair).presses(greeting, 'group.setup', { name: 'SSP', kind: 'network', template: 'network' });
    await day.waitFor('the group’s card', () => textOn(greeting).includes('SSP'));
    expect(first.messages()).toEqual([tooEarly]);
  });

  it('by both events at the same moment, of which one names the channel: one form stands', async () => {
    const team = bot.town.team('Chosen at once', ['SSP']);
    const first = new MeetingDay(bot, team);
    const day = new MeetingDay(bot, team, team.channel('SSP'));
    await Promise.all([
      bot.teams.botAdded(day.chair, team),
      bot.teams.installation(day.chair, team, 'add', day.channel),
    ]);
    await day.message('the greeting there', (message) => offers(message, 'group.setup'));
    await day.waitFor('no other form', () => !first.messages().some((message) => offers(message, 'group.setup')));
    expect(day.messages()).toHaveLength(1);
  });

  it('again after it was taken out: it greets again', async () => {
    const day = new MeetingDay(bot, bot.town.team('Taken out'));
    const first = await day.installed();
    await bot.teams.installation(day.chair, day.team, 'remove');
    await bot.teams.botRemoved(day.chair, day.team);
    await bot.teams.botAdded(day.chair, day.team);
    await day.message('a second greeting', (message) => message !== first && offers(message, 'group.setup'));
    expect(threadsIn(day.team)).toBe(2);
  });

  it('and a person’s chat: it says hello once', async () => {
    const person = bot.town.person('Ny kollega');
    await bot.teams.personalInstallation(person, 'add');
    await bot.teams.personalInstallation(person, 'add');
    await bot.teams.as(person).writes('dagsorden');
    const chat = new MeetingDay(bot, bot.town.team('Any')).chatWith(person);
    expect(chat.map((message) => textOn(message).includes('Hej, jeg er Tovholder.'))).toEqual([true, false]);
    expect(chat[1]?.text).toContain('Du er ikke med i en gruppe endnu.');
  });
});

describe('the greeting’s form', () => {
  it('asks for name, kind, template and chair, with a label on each', async () => {
    const greeting = await new MeetingDay(bot, bot.town.team('Form')).installed();
    const inputs = inputsOf(greeting.card!);
    expect(inputs.map(({ id }) => id)).toEqual(['name', 'kind', 'template', 'chair']);
    expect(inputs.every(({ label }) => label !== '')).toBe(true);
    expect(inputs[1]?.choices.map(({ value }) => value)).toEqual(['network', 'steering', 'acute', 'committee']);
    expect(inputs[3]?.choices).toHaveLength(8);
  });

  it('becomes the group’s card for everybody once it is used', async () => {
    const day = new MeetingDay(bot, bot.town.team('Used'));
    const card = await day.setUp();
    expect(offers(card, 'group.setup')).toBe(false);
    expect(textOn(card)).toContain('SSP Nordby');
    expect(textOn(card)).toContain('Formand');
  });

  it('makes whoever installed it chair, or the person who was chosen', async () => {
    const day = new MeetingDay(bot, bot.town.team('Chosen chair'));
    const deputy = day.team.members[1]!;
    await day.setUp({ name: 'Gruppen', kind: 'steering', template: 'steering', chair: deputy.objectId });
    const chairs = await day.as(day.chair).says('nyt møde', day.team);
    expect(chairs.status).toBe(200);
    expect(day.messages().at(-1)?.text).toContain('Kun formanden indkalder til møder.');
    await day.as(deputy).says('nyt møde', day.team);
    expect(offers(day.messages().at(-1), 'meeting.create')).toBe(true);
  });

  it('counts everybody in a roster of several pages', async () => {
    bot.connector.roster.pageCap = 3;
    try {
      const card = await new MeetingDay(bot, bot.town.team('Many pages', [], 11)).setUp();
      expect(textOn(card)).toContain('11 personer');
    } finally {
      bot.connector.roster.pageCap = 500;
    }
  });

  it('is for an owner where a policy installed the bot, not for a plain member', async () => {
    const day = new MeetingDay(bot, bot.town.team('By policy'));
    const greeting = await day.installed(bot.town.person('Administrator'));
    const typed = { name: 'Gruppen', kind: 'network', template: 'network' };
    const member = await day.as(day.team.members[4]!).presses(greeting, 'group.setup', typed);
    expect(member.sentence).toContain('Kun den, der installerede Tovholder, eller en ejer af teamet');
    expect(offers(greeting, 'group.setup')).toBe(true);
    const owner = await day.as(day.chair).presses(greeting, 'group.setup', typed);
    expect(textOn(owner.screen)).toContain('Gruppen');
  });

  it('is for the plain member who installed the bot', async () => {
    const day = new MeetingDay(bot, bot.town.team('By a member'));
    const installer = day.team.members[3]!;
    const greeting = await day.installed(installer);
    const typed = { name: 'Gruppen', kind: 'network', template: 'network' };
    const other = await day.as(day.team.members[4]!).presses(greeting, 'group.setup', typed);
    expect(other.sentence).toContain('Kun den, der installerede');
    expect(textOn((await day.as(installer).presses(greeting, 'group.setup', typed)).screen)).toContain(installer.name);
  });
});

describe('a team’s second group', () => {
  it('is made in another channel with “gruppe”, and both go their own way', async () => {
    const team = bot.town.team('Two groups', ['Styregruppe']);
    const network = new MeetingDay(bot, team);
    const steering = new MeetingDay(bot, team, team.channel('Styregruppe'));
    await network.setUp();

    await steering.as(steering.chair).says('gruppe', team, steering.channel);
    const form = await steering.message('the form', (message) => offers(message, 'group.setup'));
    const typed = { name: 'Styregruppen', kind: 'steering', template: 'steering' };
    await steering.as(steering.chair).presses(form, 'group.setup', typed);
    await steering.waitFor('the second group’s card', () => textOn(form).includes('Styregruppen'));

    const agenda = await steering.called({ ...{ title: 'Styregruppemøde', date: '2020-03-10', time: '09:00' } });
    expect(textOn(agenda)).toContain('Godkendelse af dagsorden');
    expect(textOn(await network.called())).toContain('Ordstyrer og referent');
    const listed = async (day: MeetingDay) => {
      await day.as(day.chair).says('dagsorden', team, day.channel);
      return textOn(day.messages().at(-1));
    };
    expect(await listed(steering)).toContain('Styregruppemøde');
    expect(await listed(network)).not.toContain('Styregruppemøde');
  });
});

describe('the group’s roles', () => {
  it('narrow who belongs to it, and name who leads', async () => {
    const day = new MeetingDay(bot, bot.town.team('Roles'));
    const card = await day.setUp();
    const [, deputy, minuteTaker, school, police] = day.team.members;
    await day.as(day.chair).says('gruppe', day.team);
    const form = await day.message('the roles', (message) => offers(message, 'group.roles'));
    const saved = await day.as(day.chair).presses(form, 'group.roles', {
      deputies: deputy!.objectId,
      minuteTakers: minuteTaker!.objectId,
      members: school!.objectId,
    });
    expect(textOn(saved.screen)).toContain('4 personer');
    await day.waitFor('the group’s card follows', () => textOn(card).includes('4 personer'));

    const agenda = await day.called();
    expect(textOn(agenda)).toContain('4 har ikke svaret');
    expect(agenda.card!.refresh).toMatchObject({ userIds: day.team.members.slice(0, 4).map(({ mri }) => mri) });
    const answers = { verb: 'attendance.answer', data: { answer: 'attending' } };
    expect((await day.as(police!).presses(agenda, answers)).sentence).toContain('Du er ikke med i gruppen');
    expect(textOn((await day.as(school!).presses(agenda, answers)).screen)).toContain('Du har svaret, at du deltager.');
    for (const leader of [deputy!, minuteTaker!]) {
      expect(textOn((await day.as(leader).presses(agenda, 'meeting.lead')).screen)).toContain('Mødeledelse');
    }
  });

  it('are only the chair’s to give', async () => {
    const day = new MeetingDay(bot, bot.town.team('Roles kept'));
    await day.setUp();
    await day.as(day.chair).says('gruppe', day.team);
    const form = await day.message('the roles', (message) => offers(message, 'group.roles'));
    const member = day.team.members[5]!;
    const tried = await day.as(member).presses(form, 'group.roles', { chair: member.objectId });
    expect(tried.sentence).toContain('Det kan kun gruppens formand.');
    await day.as(member).says('gruppe', day.team);
    expect(offers(day.messages().at(-1), 'group.roles')).toBe(false);
    expect(textOn(day.messages().at(-1))).toContain('SSP Nordby');
  });
});
