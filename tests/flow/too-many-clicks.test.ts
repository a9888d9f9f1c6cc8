import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/errors/catalogue.ts';
import { usualLimits } from '../../src/limits/usual-limits.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { callingDay, MeetingDay, offers, runBotOn, textOn } from './meeting-day.ts';
import { storedIn } from './stored.ts';

const { most, withinMs } = usualLimits.clicks;
const tooMany = catalogue['click.too-many'].da;

/** A program, or a stuck key, that clicks faster than any person. */
describe('who clicks more than twenty times a second for ten seconds', { timeout: 90_000 }, () => {
  let bot: RunningBot & { store: string };
  let day: MeetingDay;
  let agenda: Message;
  let member: Person;
  let now = callingDay.getTime();

  beforeAll(async () => {
    bot = await runBotOn({ clock: () => new Date(now) });
    day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
    agenda = await day.calledFromTheStart();
    member = day.team.members[3]!;
    // So that the clicks that made the meeting do not count.
    now += withinMs * 2;
  });
  afterAll(() => bot.stop());

  const views = async (person: Person, times: number) => {
    for (let n = 0; n < times; n += 1) {
      expect(textOn((await day.as(person).presses(agenda, 'meeting.view')).screen)).not.toContain(tooMany);
    }
  };
  const answers = (person: Person, answer: string) =>
    day.as(person).presses(agenda, { verb: 'attendance.answer', data: { answer } });

  it('is answered with the meeting as it is and a sentence, and nothing is saved', async () => {
    expect(most / (withinMs / 1_000)).toBe(20);
    await answers(member, 'attending');
    await views(member, most - 1);
    const stored = await storedIn(bot.store);
    const refused = await answers(member, 'absent');
    expect(refused.status).toBe(200);
    expect(refused.invoke?.statusCode).toBe(200);
    expect(textOn(refused.screen)).toContain(tooMany);
    expect(textOn(refused.screen)).toContain('Netværksmøde');
    expect(offers(refused.screen, 'attendance.answer')).toBe(true);
    expect(await storedIn(bot.store)).toEqual(stored);
    expect(bot.log.filter(({ details }) => details.outcome === 'click.too-many')).toHaveLength(1);
  });

  it('keeps nobody else from clicking', async () => {
    const before = await storedIn(bot.store);
    const other = await answers(day.team.members[4]!, 'absent');
    expect(textOn(other.screen)).not.toContain(tooMany);
    expect(await storedIn(bot.store)).not.toEqual(before);
  });

  it('can click again when ten seconds have passed', async () => {
    expect(textOn((await answers(member, 'absent')).screen)).toContain(tooMany);
    now += withinMs + withinMs / 10;
    expect(textOn((await answers(member, 'absent')).screen)).not.toContain(tooMany);
  });

  it('is told so where there is no meeting to show, whatever was clicked', async () => {
    await views(member, most - 1);
    for (const [verb, data] of [
      ['question.rate', { questionId: 'x' }],
      ['group.settings', {}],
      ['no.such.verb', null],
    ] as const) {
      const refused = await day.as(member).forges(agenda, verb, data);
      expect([refused.status, refused.sentence]).toEqual([200, tooMany]);
    }
  });

  it('reads nothing that is closed meanwhile, a leader in a personal chat neither', async () => {
    const { data } = buttonsOf(agenda.card!).find(({ verb }) => verb === 'meeting.view')!;
    const screen = { where: { conversationId: `a:1${day.chair.objectId}` }, messageId: '1', card: agenda.card! };
    const edit = () => day.as(day.chair).forges(screen, 'meeting.edit', { ...data, title: 'Et andet navn' });
    await views(day.chair, most);
    const stored = await storedIn(bot.store);
    const refused = await edit();
    expect(textOn(refused.screen)).toContain(tooMany);
    expect(JSON.stringify(refused.body)).not.toMatch(/individuelle unge|Nye unge/);
    expect(await storedIn(bot.store)).toEqual(stored);
  });
});
