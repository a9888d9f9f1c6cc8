import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refused } from '../connector/faults.ts';
import { ConsultantDays, skippingSchool } from './consultant-days.ts';
import { offers, textOn } from './meeting-day.ts';
import { dataOf } from './refusals.ts';
import { waiting } from './reminder-days.ts';

const oneOf = (titles: string[], title: string): number => titles.filter((one) => one === title).length;

describe('a question over the days', () => {
  let days: ConsultantDays;
  beforeEach(() => {
    // A Friday afternoon in Denmark.
    days = new ConsultantDays('2026-11-20T13:00:00Z');
  });
  afterEach(() => days.stop());

  const stored = async (partition: string) => days.bot.rows.range(`${days.town.tenantId}|${partition}`, '0', '~');

  it('goes to the deputy after two working days, once with two processes at work, and the asker is told', async () => {
    await days.begun();
    await days.run();
    const card = await days.handedOn();
    await days.written(days.teacher, 'har ikke taget det endnu');
    days.clock.moveTo('2026-11-24T12:50:00Z');
    await days.asked(days.teacher, 'mobning i 5. klasse');
    expect(days.chatWith(days.deputy).some((message) => offers(message, 'question.take'))).toBe(false);
    days.clock.moveTo('2026-11-24T13:05:00Z');
    const deputys = await days.waitFor('the deputy’s card', () =>
      days.chatWith(days.deputy).find((message) => offers(message, 'question.take')),
    );
    expect(textOn(deputys)).toContain('Du får det som stedfortræder');
    await days.written(days.teacher, 'også sendt til stedfortræderen');
    await days.bot.teams.as(days.deputy).presses(deputys, 'question.take');
    await days.written(days.teacher, 'Vikar for konsulenten har taget dit spørgsmål');
    await days.waitFor('the first card to follow', () => textOn(card).includes('Taget af Vikar for konsulenten'));
    expect(oneOf(days.titles(days.teacher), 'Ikke taget')).toBe(2);
    expect(days.chatWith(days.deputy).filter((one) => textOn(one).includes('Klasselærer spørger'))).toHaveLength(1);
  });

  it('tells the asker when nobody takes it, and is deleted after thirty days', async () => {
    await days.begun();
    const card = await days.handedOn();
    days.clock.moveTo('2026-11-24T13:05:00Z');
    await days.written(days.teacher, 'også sendt til stedfortræderen');
    days.clock.moveTo('2026-11-26T13:10:00Z');
    await days.written(days.teacher, 'Ingen har taget dit spørgsmål inden for fristen');
    const { questionId } = dataOf(card, 'question.take');
    expect(await stored(`handOff|${questionId}`)).not.toEqual([]);
    days.clock.moveTo('2026-12-20T13:01:00Z');
    await vi.waitFor(async () => expect(await stored(`handOff|${questionId}`)).toEqual([]), waiting);
    const late = await days.bot.teams.as(days.consultant).presses(card, 'question.take');
    expect(late.sentence).toContain('Spørgsmålet findes ikke længere');
  });

  it('has its words deleted within a day, unless the asker has agreed to hand it on', async () => {
    await days.begun();
    await days.asked(days.teacher, 'mobning i 5. klasse');
    await days.handedOn();
    expect(JSON.stringify(await stored('questions'))).toContain('mobning');
    days.clock.moveTo('2026-11-21T12:59:00Z');
    await vi.waitFor(async () => expect(await stored('questions')).toEqual([]), waiting);
    const answer = days.chatWith(days.teacher).find((message) => offers(message, 'question.rate'))!;
    const late = await days.bot.teams.as(days.teacher).presses(answer, 'question.handOff');
    expect(late.sentence).toContain('Spørgsmålet er ikke gemt længere');
    const card = days.chatWith(days.consultant).find((message) => offers(message, 'question.take'))!;
    expect(textOn(card)).toContain(skippingSchool);
    const taken = await days.bot.teams.as(days.consultant).presses(card, 'question.take');
    expect(textOn(taken.screen)).toContain(skippingSchool);
  });

  it('is brought later when the consultant cannot be written to at first', async () => {
    const bot = await days.begun();
    const consent = await days.offered(days.teacher);
    bot.connector.faults.on('create-chat', refused(), 1, days.consultant.mri);
    await bot.teams.as(days.teacher).presses(consent, { verb: 'question.handOff', data: { consent: 'true' } });
    await days.written(days.teacher, 'har ikke taget det endnu');
    await vi.waitFor(() => expect(bot.log.map(({ event }) => event)).toContain('handOff.not-told'), waiting);
    days.clock.moveTo('2026-11-20T13:20:00Z');
    await days.written(days.consultant, 'Klasselærer spørger');
    expect(oneOf(days.titles(days.teacher), 'Ikke taget')).toBe(1);
  });
});
