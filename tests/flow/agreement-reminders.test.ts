import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RowAuditTrail } from '../../src/storage/audit-trail.ts';
import type { Screen } from '../connector/bot-answer.ts';
import { buttonsOf, inputsOf, textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import { type MeetingDay, offers, textOn, unfolded } from './meeting-day.ts';
import { ReminderDays, remindersOf } from './reminder-days.ts';

/** Nine o'clock in Denmark, two days before and one day after 12 March 2020. */
const soon = '2020-03-10T08:00:00Z';
const late = '2020-03-13T08:00:00Z';

const secret = 'Samtale med familien på Havnevej';

/** One meeting with its agreements, told in its order. */
describe('agreements', () => {
  const days = new ReminderDays();
  let day: MeetingDay;
  let agenda: Message;
  let owner: Person;
  let list: Message;
  beforeAll(async () => {
    day = await days.begun();
    owner = day.team.members[3]!;
    agenda = await day.called();
    let lead: Screen = await day.started(agenda);
    const due = '2020-03-12';
    const agreed = [
      { agreementTask: 'Ring til klubben', agreementOwner: 'Skoleleder', agreementDue: due },
      { agreementTask: 'Opdatér lokalelisten', agreementOwner: 'Sekretariatet', agreementDue: due },
      {},
      {},
      { agreementTask: secret, agreementOwner: 'Skoleleder', agreementDue: due },
      {},
      {},
    ];
    for (const typed of agreed) lead = await day.closesItem(unfolded(lead), { outcome: 'noted', ...typed });
    await day.ended(lead);
  });
  afterAll(() => days.stop());

  const writes = async (text: string): Promise<Message> => {
    const known = new Set(day.chatWith(owner));
    await day.as(owner).writes(text);
    return day.waitFor(`the answer to “${text}”`, () => day.chatWith(owner).find((message) => !known.has(message)));
  };

  it('remind their owner two days before, all in one message, and nothing closed in it', async () => {
    await days.comes(soon);
    const [reminder, ...more] = remindersOf(day, owner);
    expect(more).toEqual([]);
    expect(textsOf(reminder!.card!)).toEqual([
      'Påmindelse',
      'Din aftale har frist 12. marts 2020: Ring til klubben (SSP Nordby)',
      'Din aftale har frist 12. marts 2020: en aftale fra et lukket punkt (SSP Nordby)',
      'Skriv “mine aftaler” for at melde en aftale udført, flytte fristen eller give den videre.',
      'Stop påmindelser',
    ]);
    expect(JSON.stringify(reminder!.history)).not.toContain(secret);
  });

  it('are said in the meeting’s thread when they are nobody’s who can be written to', () => {
    const replies = day.messages().filter((message) => textOn(message).startsWith('Påmindelse'));
    expect(replies.map(({ conversationId }) => conversationId)).toEqual([agenda.conversationId]);
    expect(textOn(replies[0])).toContain('Aftale med frist 12. marts 2020: Opdatér lokalelisten');
  });

  it('are listed for their owner, in the personal chat only', async () => {
    list = await writes('mine aftaler');
    expect(textOn(list)).toContain('Ring til klubben (SSP Nordby, senest 12. marts 2020)');
    expect(textOn(list)).toContain(secret);
    expect(textOn(list)).not.toContain('lokalelisten');
    expect(offers(list, 'reminders.set')).toBe(true);
    const known = new Set(day.messages());
    await day.as(owner).says('mine aftaler', day.team);
    const refusal = await day.waitFor('the refusal', () => day.messages().find((message) => !known.has(message)));
    expect(JSON.stringify(refusal.history)).toContain('Dine aftaler viser jeg kun i din personlige chat');
    expect(day.everythingInTheChannel()).not.toContain(secret);
  });

  it('note every closed one that is shown as read', async () => {
    const { groupId } = buttonsOf(list.card!).find(({ verb }) => verb === 'agreement.done')!.data as {
      groupId: string;
    };
    const trail = new RowAuditTrail(day.bot.rows, days.clock.now, () => 'unused');
    const notes = await trail.between(
      { tenantId: day.bot.town.tenantId, groupId },
      new Date('2020-03-10T00:00:00Z'),
      new Date('2020-03-11T00:00:00Z'),
    );
    expect(notes.map(({ who, what }) => [who, what])).toEqual([[owner.objectId, 'agreement.read']]);
    expect(JSON.stringify(notes)).not.toContain(secret);
  });

  it('show to another member nothing but their own', async () => {
    const other = day.team.members[4]!;
    await day.as(other).writes('mine aftaler');
    const answer = await day.waitFor('the answer', () => day.chatWith(other).at(-1));
    expect(textOn(answer)).toContain('Du har ingen åbne aftaler.');
  });

  it('remind the day after of what is not done, and at the new date of what was moved', async () => {
    const choices = inputsOf(list.card!).find(({ id }) => id === 'agreementId')!.choices;
    const idOf = (task: string) => choices.find(({ title }) => title === task)!.value;
    const agreementId = idOf(secret);
    const moved = await day.as(owner).presses(list, 'agreement.move', { agreementId, due: '2020-03-18' });
    expect(textOn(moved.screen)).toContain('Fristen er nu 18. marts 2020.');
    await days.comes(late);
    expect(remindersOf(day, owner)).toHaveLength(2);
    expect(textOn(remindersOf(day, owner)[1])).toContain(
      'Din aftale havde frist 12. marts 2020 og er ikke meldt udført: Ring til klubben',
    );
    expect(textOn(remindersOf(day, owner)[1])).not.toContain('lukket');
    await day.as(owner).presses(list, 'agreement.done', { agreementId: idOf('Ring til klubben') });
    await days.comes('2020-03-16T08:00:00Z');
    expect(remindersOf(day, owner)).toHaveLength(3);
    expect(textOn(remindersOf(day, owner)[2])).toContain(
      'Din aftale har frist 18. marts 2020: en aftale fra et lukket',
    );
    expect(textOn(remindersOf(day, owner)[2])).not.toContain('klubben');
  });

  it('left nothing of the closed one in the channel or the log', () => {
    expect(day.everythingInTheChannel()).not.toContain(secret);
    expect(JSON.stringify(days.bots.map(({ log }) => log))).not.toContain('Havnevej');
  });
});
