import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import { ConsultantDays } from './consultant-days.ts';
import { MeetingDay, textOn } from './meeting-day.ts';
import { dataOf, refusedIn } from './refusals.ts';
import { waiting } from './reminder-days.ts';

const heading = 'Emner uden et godt svar i november 2026';
const secret = 'hemmeligtord';

describe('topics without a good answer', () => {
  const days = new ConsultantDays('2026-11-23T09:00:00Z');
  const { teacher, consultant, deputy } = days;
  let day: MeetingDay;
  let agenda: Message;
  beforeAll(async () => {
    const bot = await days.begun();
    const team = days.town.team('SSP Nordby');
    team.addMember(consultant);
    day = new MeetingDay(bot, team);
    await day.setUp();
    agenda = await day.called({ title: 'Netværksmøde', date: '2026-12-17', time: '15:00' });
  });
  afterAll(() => days.stop());

  const as = (person = consultant) => days.bot.teams.as(person);
  const group = () => groupIdOn(agenda);

  async function rated(text: string, helpful: 'true' | 'false') {
    const answer = await days.asked(teacher, text);
    return as(teacher).presses(answer, { verb: 'question.rate', data: { helpful } });
  }

  async function listed(): Promise<Message> {
    const known = new Set(days.chatWith(consultant));
    await as().writes('emner');
    return days.waitFor('the topics', () =>
      days.chatWith(consultant).find((message) => !known.has(message) && textOn(message).startsWith('Emner')),
    );
  }

  it('are none at first', async () => {
    expect(textOn(await listed())).toContain('Der er ingen emner');
  });

  it('are counted by concept, a question once for each, and never with its words', async () => {
    await (await rated(`elev med skolevægring ${secret}`, 'false')).again();
    await rated('hash i 8. klasse', 'false');
    await rated('en dreng der ryger hash', 'false');
    await rated('mobning i 5. klasse', 'true');
    const changedMind = await rated('digitale krænkelser', 'false');
    await as(teacher).forges(changedMind.screen, 'question.rate', {
      questionId: dataOf(changedMind.screen, 'question.handOff').questionId,
      helpful: 'true',
    });
    const text = textOn(await listed());
    expect(text).toContain(heading);
    expect(text).toMatch(/Hash[^\n]*\(2 gange\)/i);
    expect(text).toMatch(/skole[^\n]*\(1 gang\)/i);
    expect(text).not.toMatch(/mobning|krænkelser/i);
    const rows = await days.bot.rows.range(`${days.town.tenantId}|topics`, '0', '~');
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(days.bot.log)).not.toMatch(/hash|skolevægring|hemmeligtord/i);
  });

  it('are shown to consultants only, in their own chat', async () => {
    await as(teacher).writes('emner');
    await days.waitFor('the refusal', () =>
      days.chatWith(teacher).find((message) => message.text.includes('Det kan kun SSP-konsulenten')),
    );
    await as().says('emner', day.team);
    await days.waitFor('the other refusal', () =>
      day.messages().find((message) => message.text.includes('i din personlige chat')),
    );
  });

  it('go on a group’s agenda as a proposal, once for two clicks', async () => {
    const list = await listed();
    const put = await as().presses(list, 'question.toAgenda', {
      topic: firstTopic(list),
      group: groupNamed(list, 'SSP Nordby'),
    });
    expect(textOn(put.screen)).toContain('Foreslået til SSP Nordby: Netværksmøde, 17. december 2026');
    for (const more of [await put.again(), await put.resend()]) {
      expect(textOn(more.screen)).toContain('Foreslået til SSP Nordby');
    }
    const proposals = await proposalsScreen();
    expect(textOn(proposals)).toContain('Emne fra medarbejderne:');
    expect(textOn(proposals)).toContain('2 gange i november 2026');
    const next = await day.as(day.chair).presses(proposals, 'item.accept');
    expect(textOn(next.screen)).toContain('Der er ingen forslag, der venter');
  });

  it('are refused to others, for unknown topics, and in groups that one does not belong to', async () => {
    const list = await listed();
    const data = { ...dataOf(list, 'question.toAgenda'), topic: firstTopic(list), group: group() };
    await refusedIn(days.store, 'question.not-a-consultant', () => as(teacher).forges(list, 'question.toAgenda', data));
    await refusedIn(days.store, 'group.not-a-member', () => as(deputy).forges(list, 'question.toAgenda', data));
    await refusedIn(days.store, 'question.topic-unknown', () =>
      as().forges(list, 'question.toAgenda', { ...data, topic: 'no-such-topic' }),
    );
    await refusedIn(days.store, 'question.topic-missing', () =>
      as().forges(list, 'question.toAgenda', { ...data, topic: '' }),
    );
    await refusedIn(days.store, 'question.group-missing', () =>
      as().forges(list, 'question.toAgenda', { ...data, group: '' }),
    );
    await refusedIn(days.store, 'group.none-of-yours', () =>
      as().forges(list, 'question.toAgenda', { ...data, group: '00000000-0000-4000-8000-000000000000' }),
    );
  });

  it('of a question that was handed on go on an agenda too', async () => {
    const card = await days.handedOn();
    const taken = await as().presses(card, 'question.take');
    const answered = await as().presses(taken.screen, 'question.reply', { text: 'Ring til PPR.' });
    const typed = { group: groupNamed(answered.screen, 'SSP Nordby') };
    const put = await as().presses(answered.screen, 'question.toAgenda', typed);
    expect(textOn(put.screen)).toContain('Foreslået til SSP Nordby');
    expect(textOn((await put.again()).screen)).toContain('Foreslået til SSP Nordby');
    expect(textOn(await proposalsScreen())).not.toContain('hvem kan hjælpe');
    // The courier notes each step before it tells it: once the last is told, it writes nothing more.
    await days.waitFor('the asker to be told', () => days.titles(teacher).includes('Besvaret'));
    await refusedIn(days.store, 'question.not-a-consultant', () =>
      as(teacher).forges(card, 'question.toAgenda', {
        questionId: dataOf(answered.screen, 'question.toAgenda').questionId,
        ...typed,
      }),
    );
  });

  it('come to each consultant by themselves on the first working morning of the next month, once', async () => {
    await days.run();
    const before = days.titles(consultant).length;
    days.clock.moveTo('2026-12-01T08:01:00Z');
    for (const person of [consultant, deputy]) {
      await days.waitFor('the month’s list', () =>
        days
          .chatWith(person)
          .slice(person === consultant ? before : 0)
          .find((one) => textOn(one).startsWith(heading)),
      );
    }
    await days.asked(teacher, 'mobning i 5. klasse');
    expect(days.titles(deputy).filter((title) => title === heading)).toHaveLength(1);
    expect(
      days
        .titles(consultant)
        .slice(before)
        .filter((title) => title === heading),
    ).toHaveLength(1);
  });

  it('are refused where no meeting is ahead', async () => {
    days.clock.moveTo('2026-12-18T09:00:00Z');
    // What has become due by then deletes rows; the watermark follows once all of it is done.
    await vi.waitFor(async () => {
      const watermark = (await days.bot.rows.get('due', 'watermark'))?.value;
      expect(watermark).toEqual({ hour: '2026-12-18T09', lease: null });
    }, waiting);
    const list = await listed();
    await refusedIn(days.store, 'question.no-meeting', () =>
      as().forges(list, 'question.toAgenda', {
        ...dataOf(list, 'question.toAgenda'),
        topic: firstTopic(list),
        group: group(),
      }),
    );
  });

  async function proposalsScreen(): Promise<Screen> {
    const lead = await day.as(day.chair).presses(agenda, 'meeting.lead');
    return (
      await day.as(day.chair).forges(lead.screen, 'meeting.lead', {
        ...dataOf(lead.screen, 'meeting.lead'),
        show: 'proposals',
      })
    ).screen;
  }
});

/** The topic at the top of a list. */
function firstTopic({ card }: Message): string {
  const [first] = inputsOf(card!).find(({ id }) => id === 'topic')?.choices ?? [];
  if (first === undefined) throw new Error('The list has no topics');
  return first.value;
}

/** What stands behind the name of a group that a card lets choose. */
function groupNamed({ card }: Message | Screen, name: string): string {
  const choices = inputsOf(card!).find(({ id }) => id === 'group')?.choices ?? [];
  const found = choices.find(({ title }) => title === name);
  if (found === undefined) throw new Error(`There is no group ${name}, but ${choices.map(({ title }) => title)}`);
  return found.value;
}

/** The group that a card of the channel carries. */
function groupIdOn(message: Message): string {
  const found = /"groupId":"([^"]+)"/.exec(JSON.stringify(message.card));
  if (found?.[1] === undefined) throw new Error('The card names no group');
  return found[1];
}
