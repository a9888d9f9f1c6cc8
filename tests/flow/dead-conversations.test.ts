import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refused } from '../connector/faults.ts';
import type { MeetingDay } from './meeting-day.ts';
import { counts, ReminderDays } from './reminder-days.ts';

/** Nine o'clock in Denmark, seven days, four days and one day before the meeting of 10 March 2020. */
const weekBefore = '2020-03-03T08:00:00Z';
const fourDaysBefore = '2020-03-06T08:00:00Z';
const dayBefore = '2020-03-09T08:00:00Z';

describe('a person who has blocked the bot', { timeout: 60_000 }, () => {
  let days: ReminderDays;
  let day: MeetingDay;
  beforeEach(async () => {
    days = new ReminderDays();
    day = await days.begun();
  });
  afterEach(() => days.stop());

  it('is not tried again until the bot is installed there anew', async () => {
    const { connector, log } = days.bots[0]!;
    const person = day.team.members[1]!;
    const triedFor = () => connector.operations.of(['create-chat'], person.mri).length;
    await day.as(day.chair).says('gruppe', day.team);
    const data = { groupId: await groupId(), reminders: '7, 4, 1', seen: 1 };
    await day.as(day.chair).forges(day.messages()[0]!, 'group.settings', data);
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

  const groupId = () =>
    day.waitFor('the group’s id', () => /"groupId":"([^"]+)"/.exec(JSON.stringify(day.messages().at(-1)?.card))?.[1]);
});
