import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Shown } from '../../src/projection/shown.ts';
import { groupIdOf } from '../../src/teams/group-id.ts';
import { readCard } from '../connector/card-reading.ts';
import { chatIdOf } from '../connector/conversations.ts';
import { refused } from '../connector/faults.ts';
import { Town } from '../connector/town.ts';
import { MeetingDay, offers, runBotOn, textOn } from './meeting-day.ts';
import { counts, ReminderDays, waiting } from './reminder-days.ts';

/** Nine o'clock in Denmark, seven days, four days and one day before the meeting of 10 March 2020. */
const weekBefore = '2020-03-03T08:00:00Z';
const fourDaysBefore = '2020-03-06T08:00:00Z';
const dayBefore = '2020-03-09T08:00:00Z';

describe('over the days of the reminders', () => {
  let days: ReminderDays;
  let day: MeetingDay;
  beforeEach(async () => {
    days = new ReminderDays();
    day = await days.begun();
  });
  afterEach(() => days.stop());

  /** The chair chooses reminders seven days, four days and one day before. */
  async function remindsThrice(): Promise<void> {
    await day.as(day.chair).says('gruppe', day.team);
    const groupId = await day.waitFor(
      'the group’s id',
      () => /"groupId":"([^"]+)"/.exec(JSON.stringify(day.messages().at(-1)?.card))?.[1],
    );
    const data = { groupId, reminders: '7, 4, 1', seen: 1 };
    await day.as(day.chair).forges(day.messages()[0]!, 'group.settings', data);
  }

  describe('a person who has blocked the bot', () => {
    it('is not tried again until the bot is installed there anew', async () => {
      const { connector, log } = days.bots[0]!;
      const person = day.team.members[1]!;
      const triedFor = () => connector.operations.of(['create-chat'], person.mri).length;
      await remindsThrice();
      await day.called();
      connector.faults.on('create-chat', refused('ConversationBlockedByUser'), 1, person.mri);
      await days.comes(weekBefore);
      expect(counts(day)).toEqual([1, 0, 1, 1, 1, 1, 1, 1]);
      expect(log.filter(({ event }) => event === 'conversation.dead')).toEqual([
        { event: 'conversation.dead', details: { conversationId: person.mri } },
      ]);
      await days.comes(fourDaysBefore);
      expect(counts(day)).toEqual([2, 0, 2, 2, 2, 2, 2, 2]);
      expect(triedFor()).toBe(1);
      await days.bots[0]!.teams.personalInstallation(person, 'add');
      await days.comes(dayBefore);
      expect(counts(day)).toEqual([3, 1, 3, 3, 3, 3, 3, 3]);
    });
  });

  describe('a channel that shuts the bot out', () => {
    it('has no more reminders in its threads until the team has the bot installed anew', async () => {
      const { connector, log, teams } = days.bots[0]!;
      await remindsThrice();
      const { conversationId } = await day.called();
      // What these cannot be told is said in the thread, and their chats stay dead.
      for (const person of day.team.members.slice(3, 5))
        connector.faults.on('create-chat', refused('ConversationBlockedByUser'), 1, person.mri);
      const tried = () => connector.operations.of(['post', 'reply'], conversationId).map(({ outcome }) => outcome);
      const said = () =>
        day
          .messages()
          .filter((message) => textOn(message).startsWith('Påmindelse'))
          .map((message) => message.conversationId);
      const before = tried().length;
      for (const kind of ['post', 'reply'] as const) connector.faults.on(kind, refused(), 1, conversationId);
      await days.comes(weekBefore);
      expect(tried().slice(before)).toEqual([403]);
      expect(
        log.filter(({ event, details }) => event === 'conversation.dead' && details.conversationId === day.team.id),
      ).toHaveLength(1);
      connector.faults.clear();
      await days.comes(fourDaysBefore);
      expect(counts(day)).toEqual([2, 2, 2, 0, 0, 2, 2, 2]);
      expect(tried().slice(before)).toEqual([403]);
      expect(said()).toEqual([]);
      await teams.installation(day.chair, day.team, 'add');
      await days.comes(dayBefore);
      expect(said()).toEqual([conversationId]);
    });
  });

  describe('a team that is archived', () => {
    const takenUp = () => days.bots[0]!.log.filter(({ event }) => event === 'team.in-use-again');
    const written = () =>
      days.bots[0]!.connector.operations.of(['create-thread', 'post', 'reply', 'update', 'create-chat']).length;
    const answers = (answer: string) => ({ verb: 'attendance.answer', data: { answer } });
    /** What is being shown just now would come after the team is archived. */
    const archivedOnceShown = async () => {
      const { rows, teams, town } = days.bots[0]!;
      await vi.waitFor(async () => {
        const shown = await rows.range(`${town.tenantId}|${groupIdOf(town.tenantId, day.team.id)}`, 'p|', 'p|~');
        expect(shown.map(({ value }) => (value as Shown).lease)).toEqual([null, null]);
      }, waiting);
      await teams.teamEvent(day.chair, day.team, 'teamArchived');
    };

    it.each(['teamUnarchived', 'teamRestored'])(
      'is left alone until %s, which shows what was refused or passed over',
      async (back) => {
        const { log, teams } = days.bots[0]!;
        const agenda = await day.called();
        await archivedOnceShown();
        const before = written();
        await day.as(day.chair).presses(agenda, answers('attending'));
        await days.comes(weekBefore);
        expect(written()).toBe(before);
        expect(counts(day)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
        expect(log.filter(({ event }) => event === 'conversation.dead')).toEqual([]);
        await teams.teamEvent(day.chair, day.team, back);
        await day.waitFor('the answer', () => textOn(agenda).includes('Deltager (1)'));
        await days.comes(dayBefore);
        expect(counts(day)).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
      },
    );

    it('and whose return nobody tells of is in use again once somebody clicks there', async () => {
      const agenda = await day.called();
      await archivedOnceShown();
      const before = written();
      // On its way while the team was archived.
      await day.as(day.chair).presses(agenda, answers('attending'));
      await days.comes(weekBefore);
      expect(written()).toBe(before);
      await day.as(day.team.members[1]!).presses(agenda, answers('absent'));
      await day.waitFor('the answers', () => textOn(agenda).includes('Deltager (1)'));
      expect(takenUp()).toEqual([{ event: 'team.in-use-again', details: { teamId: day.team.id } }]);
      await days.comes(dayBefore);
      // Who has said no is not reminded.
      expect(counts(day).slice(2)).toEqual([1, 1, 1, 1, 1, 1]);
    });

    it('and whose return nobody tells of is in use again once somebody writes in any channel of it, and not elsewhere', async () => {
      const [bot] = days.bots;
      day = new MeetingDay(bot!, bot!.town.team('SSP Sydby', ['Drift']));
      await day.setUp();
      const agenda = await day.called();
      await archivedOnceShown();
      days.clock.moveTo('2020-02-25T08:00:00Z');
      const mine = day.as(day.chair);
      await mine.writes('dagsorden');
      const own = await day.waitFor('the agenda in the chat', () => day.chatWith(day.chair).at(-1));
      await mine.presses(own, answers('attending'));
      // Their clients do it by themselves where a card is only looked at.
      await mine.refreshes(agenda);
      await days.comes(weekBefore);
      expect(counts(day)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
      expect(takenUp()).toEqual([]);
      expect(textOn(agenda)).not.toContain('Deltager (1)');
      await mine.says('hjælp', day.team, day.team.channel('Drift'));
      await day.waitFor('the answer', () => textOn(agenda).includes('Deltager (1)'));
      expect(takenUp()).toHaveLength(1);
    });
  });
});

describe('a channel that shuts the bot out', () => {
  it('is told of to the consultant in one line, with the group and what to do, once', async () => {
    const town = new Town();
    const consultant = town.person('SSP-konsulent');
    const environment = { TOVHOLDER_CONSULTANTS: consultant.objectId, TOVHOLDER_TENANTS: town.tenantId };
    const bot = await runBotOn({ town, environment });
    try {
      const day = new MeetingDay(bot, town.team('SSP Nordby', [], 4));
      await day.setUp();
      await bot.teams.as(consultant).writes('hjælp');
      const before = bot.connector.messages(chatIdOf(consultant)).length;
      const draft = await day.drafted();
      // What the form shows is refused first, be it the draft or the way to the agenda; the agenda's card is another try.
      bot.connector.faults.on('update', refused(), 9);
      await day.as(day.chair).presses(draft, 'meeting.call');
      const agenda = await day.message('the agenda', (message) => offers(message, 'attendance.answer'));
      const [line] = await day.waitFor('the line', () => {
        const fresh = bot.connector.messages(chatIdOf(consultant)).slice(before);
        return fresh.length > 0 && fresh;
      });
      expect(readCard(line?.card ?? {})).toContain('Teams lader mig ikke skrive i kanalen hos SSP Nordby');
      expect(readCard(line?.card ?? {})).toContain('installeret dér på ny');
      await day.as(day.team.members[1]!).presses(agenda, { verb: 'attendance.answer', data: { answer: 'absent' } });
      await day.waitFor('another try', () => bot.connector.operations.of(['update'], agenda.conversationId).length > 0);
      expect(bot.connector.messages(chatIdOf(consultant)).slice(before)).toHaveLength(1);
    } finally {
      await bot.stop();
    }
  });
});
