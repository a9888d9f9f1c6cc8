import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { buttonsOf, textsOf } from '../connector/card-reading.ts';
import { chatIdOf, type Message } from '../connector/conversations.ts';
import { refused, tooManyRequests } from '../connector/faults.ts';
import { MeetingDay, meetingTyped, textOn } from './meeting-day.ts';
import { counts, ReminderDays, remindersOf, waiting } from './reminder-days.ts';

/** Nine o'clock in Denmark, seven days and one day before the meeting of 10 March 2020. */
const weekBefore = '2020-03-03T08:00:00Z';
const dayBefore = '2020-03-09T08:00:00Z';

const idsOn = (message: Message) => (message.card!.refresh as { action: { data: object } }).action.data;

describe('reminders of a meeting', () => {
  let days: ReminderDays;
  let day: MeetingDay;
  beforeEach(async () => {
    days = new ReminderDays();
    day = await days.begun();
  });
  afterEach(() => days.stop());

  const answers = (agenda: Message, person: number, answer: 'attending' | 'absent') =>
    day.as(day.team.members[person]!).presses(agenda, { verb: 'attendance.answer', data: { answer } });

  /** The chair's form with when and where the meeting is. */
  const meetingForm = async (agenda: Message): Promise<Screen> =>
    (await day.as(day.chair).forges(agenda, 'meeting.lead', { ...idsOn(agenda), show: 'meeting' })).screen;

  it('come to who has not answered, a week and a day before, once, with two processes at work', async () => {
    await days.run();
    const agenda = await day.called();
    await answers(agenda, 1, 'attending');
    await answers(agenda, 2, 'absent');
    await days.comes(weekBefore);
    expect(counts(day)).toEqual([1, 0, 0, 1, 1, 1, 1, 1]);
    const [reminder] = remindersOf(day, day.team.members[3]!);
    expect(textsOf(reminder!.card!)).toEqual([
      'Påmindelse',
      'Du har ikke svaret på, om du kommer: Netværksmøde, Tirsdag d. 10. marts 2020 kl. 16.30 (SSP Nordby)',
      'Svar: Netværksmøde',
      'Stop påmindelser',
    ]);
    const own = await day.as(day.team.members[3]!).presses(reminder!, 'meeting.view');
    await day
      .as(day.team.members[3]!)
      .presses(own.screen, { verb: 'attendance.answer', data: { answer: 'attending' } });
    await days.comes(dayBefore);
    expect(counts(day)).toEqual([2, 0, 0, 1, 2, 2, 2, 2]);
  });

  it('are sent by a process that comes up after their time, and not again by the next', async () => {
    const agenda = await day.called();
    await answers(agenda, 1, 'attending');
    const [first] = days.bots;
    await first!.app.stop(1_000);
    days.clock.moveTo('2020-03-04T13:20:00Z');
    const second = await days.run();
    await day.waitFor('the late reminders', () => counts(day).join('') === '10111111');
    await vi.waitFor(async () => expect(await days.waitsAt(weekBefore)).toBe(false), waiting);
    await second.app.stop(1_000);
    days.clock.moveTo('2020-03-05T08:00:00Z');
    await days.run();
    await days.comes(dayBefore);
    expect(counts(day)).toEqual([2, 0, 2, 2, 2, 2, 2, 2]);
  });

  it('are not lost when the process dies before anything follows from the call', async () => {
    const draft = await day.drafted();
    const [first] = days.bots;
    await first!.app.stop(1_000);
    // It leaves the note in the queue and commits, and never gets any further.
    const dying = await days.run({ wakeUps: { projects: false, delaySeconds: 0 } });
    await dying.teams.as(day.chair).presses(draft, 'meeting.call');
    await dying.app.stop(1_000);
    expect(await days.waitsAt(weekBefore)).toBe(false);
    await days.run();
    await days.comes(weekBefore);
    expect(counts(day)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('are none for a meeting that is cancelled', async () => {
    const agenda = await day.called();
    await day.as(day.chair).presses(await meetingForm(agenda), 'meeting.cancel');
    await days.comes(weekBefore);
    await days.comes(dayBefore);
    expect(counts(day)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('follow a meeting that is moved, and ask everyone again', async () => {
    const agenda = await day.called();
    await answers(agenda, 1, 'attending');
    await day.as(day.chair).presses(await meetingForm(agenda), 'meeting.edit', { date: '2020-03-31' });
    await days.comes(weekBefore);
    expect(counts(day)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    await answers(agenda, 2, 'attending');
    // The clock has been put forward in between.
    await days.comes('2020-03-24T08:00:00Z');
    await days.comes('2020-03-30T07:00:00Z');
    expect(counts(day)).toEqual([2, 2, 0, 2, 2, 2, 2, 2]);
  });

  it('come when the group has chosen, also after the call', async () => {
    const agenda = await day.called();
    await day.as(day.chair).forges(agenda, 'group.settings', { reminders: '3' });
    await days.comes('2020-03-07T08:00:00Z');
    expect(counts(day)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    await days.comes(dayBefore);
    expect(counts(day)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('do not come to who has left the team', async () => {
    await day.called();
    await day.bot.teams.membersRemoved(day.team, [day.team.members[7]!]);
    const left = day.bot.town.people[7]!;
    await days.comes(weekBefore);
    expect(counts(day)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(day.chatWith(left)).toEqual([]);
  });

  it('stop for who wants none, and start again', async () => {
    await day.called();
    await days.comes(weekBefore);
    const [reminder] = remindersOf(day, day.team.members[3]!);
    const person = day.as(day.team.members[3]!);
    const stop = await person.presses(reminder!, 'reminders.set');
    expect(textOn(stop.screen)).toContain('Du får ikke flere påmindelser');
    await days.comes(dayBefore);
    expect(counts(day)).toEqual([2, 2, 2, 1, 2, 2, 2, 2]);
    const start = await person.presses(stop.screen, 'reminders.set');
    expect(textOn(start.screen)).toContain('Du får påmindelser om møder');
    // A late copy of the first click changes nothing any more, and shows how it stands.
    expect(textOn((await stop.resend()).screen)).toContain('Du får påmindelser om møder');
  });

  it('are said once in the thread, naming nobody, when Teams refuses the personal chats', async () => {
    const agenda = await day.called();
    const unreachable = day.team.members.slice(3, 5);
    for (const person of unreachable) {
      day.bot.connector.faults.on('create-chat', refused('BotNotInConversationRoster'), 9, person.mri);
    }
    const known = new Set(day.messages());
    await days.comes(weekBefore);
    expect(counts(day)).toEqual([1, 1, 1, 0, 0, 1, 1, 1]);
    const replies = day.messages().filter((message) => !known.has(message));
    expect(replies.map((message) => message.conversationId)).toEqual([agenda.conversationId]);
    expect(textOn(replies[0])).toContain('Nogle har endnu ikke svaret på, om de kommer: Netværksmøde');
    for (const { name } of day.team.members) expect(textOn(replies[0])).not.toContain(name);
  });

  it('wait when Teams asks to, and come then', async () => {
    await day.called();
    const person = day.team.members[4]!;
    day.bot.connector.faults.on('post', tooManyRequests(1), 1, chatIdOf(person));
    await days.comes(weekBefore);
    expect(counts(day)).toEqual([1, 1, 1, 1, 0, 1, 1, 1]);
    await vi.waitFor(async () => expect(await days.waitsAt(weekBefore)).toBe(false), waiting);
    days.clock.moveTo('2020-03-03T08:20:00Z');
    await day.waitFor('the one that had to wait', () => remindersOf(day, person).length === 1);
    expect(counts(day)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('are one message for all of a person’s groups', async () => {
    await day.called();
    const elsewhere = day.bot.town.team('Styregruppen', [], 0);
    elsewhere.addMember(day.chair);
    const steering = new MeetingDay(day.bot, elsewhere);
    await steering.setUp({ name: 'Styregruppen', kind: 'steering', template: 'steering' });
    await steering.called({ ...meetingTyped, title: 'Styregruppemøde', date: '2020-03-10', time: '09:00' });
    await days.comes(weekBefore);
    expect(counts(day)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    const [reminder] = remindersOf(day, day.chair);
    expect(textOn(reminder)).toMatch(/Netværksmøde.*\(SSP Nordby\)/);
    expect(textOn(reminder)).toMatch(/Styregruppemøde.*\(Styregruppen\)/);
    const verbs = buttonsOf(reminder!.card!).map(({ verb }) => verb);
    expect(verbs).toEqual(['meeting.view', 'meeting.view', 'reminders.set']);
  });
});
