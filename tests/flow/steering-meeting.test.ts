import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, offers, runBotOn, textOn, unfolded } from './meeting-day.ts';

/** Seven cases of a steering group in March 2020: what each is, its number, and what it ended with. */
const cases = [
  { title: 'Godkendelse af dagsorden', kind: 'approval', caseNumber: '00.22.04-P35-2-20', outcome: 'approved' },
  { title: 'Grupper for unge i SSP', kind: 'decision', caseNumber: '00.16.00-A00-2-20', outcome: 'approved' },
  { title: 'To temaeftermiddage mere', kind: 'decision', caseNumber: '27.25.00-P20-1-19', outcome: 'approved' },
  { title: 'Sidste skoledag', kind: 'information', caseNumber: '27.25.00-A00-2-20', outcome: 'approved' },
  {
    title: 'Undersøgelse af SSP i hele landet',
    kind: 'information',
    caseNumber: '27.25.00-A00-1-20',
    outcome: 'approved',
  },
  { title: 'Nyt fra politiet', kind: 'message', caseNumber: '00.22.04-P35-2-20', outcome: 'none' },
  {
    title: 'Nyt fra familieafdelingen',
    kind: 'message',
    caseNumber: '00.22.04-P35-2-20',
    outcome: 'none',
    decision: 'Afdelingen fortalte om sit nye tilbud til forældre.',
  },
] as const;

describe('a steering group’s meeting of 10 March 2020', () => {
  let bot: RunningBot;
  let day: MeetingDay;
  let agenda: Message;
  let minutes: Message;
  const chair = () => day.as(day.chair);

  beforeAll(async () => {
    bot = await runBotOn({ startsAt: new Date('2020-03-01T08:00:00Z') });
    day = new MeetingDay(bot, bot.town.team('SSP-styregruppen'));
    await day.setUp({ name: 'SSP-styregruppen', kind: 'steering', template: 'empty' });
  });
  afterAll(() => bot.stop());

  it('is prepared case by case, each with its number and its sections', async () => {
    const draft = await day.drafted({
      title: 'Møde i styregruppen',
      date: '2020-03-10',
      time: '16:30',
      place: 'Rådhuset, udvalgslokale 3',
    });
    let prepare = (await chair().presses(draft, 'meeting.lead')).screen;
    for (const { title, kind, caseNumber } of cases) {
      const blank = await chair().presses(prepare, { verb: 'meeting.lead', data: { show: 'newItem' } });
      const typed = { title, kind, caseNumber, 'section-1': `Sagen om ${title}.`, 'section-3': 'Ingen udgifter.' };
      prepare = (await chair().presses(unfolded(blank.screen), 'item.add', typed)).screen;
    }
    await chair().presses(prepare, 'meeting.call');
    agenda = await day.message('the agenda', (message) => offers(message, 'attendance.answer'));
    const lines = textsOf(agenda.card!);
    expect(lines).toContain('Tirsdag d. 10. marts 2020 kl. 16.30');
    expect(lines.filter((line) => cases.some(({ title }) => title === line))).toEqual(cases.map(({ title }) => title));
    for (const { caseNumber } of cases) expect(textOn(agenda)).toContain(caseNumber);
    expect(lines.filter((line) => /^\d+$/.test(line))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('is answered by eight, of whom three send apologies', async () => {
    for (const [n, person] of day.team.members.entries()) {
      const answer = n >= 5 ? 'absent' : 'attending';
      await day.as(person).presses(agenda, { verb: 'attendance.answer', data: { answer } });
    }
    const counts = ['Deltager (5)', 'Afbud (3)'];
    await day.waitFor('the counts', () => counts.every((count) => textOn(agenda).includes(count)));
  });

  it('is held: five cases approved, two messages without a decision, one of them with a text', async () => {
    let lead: Screen = await day.started(agenda);
    for (const { title, outcome, ...rest } of cases) {
      expect(textOn(lead)).toContain(title);
      lead = await day.closesItem(lead, { outcome, ...('decision' in rest ? { decision: rest.decision } : {}) });
    }
    minutes = await day.ended(lead);
  });

  it('ends in minutes with all of it', async () => {
    const lines = textsOf(minutes.card!);
    expect(lines).toContain('Tirsdag d. 10. marts 2020 kl. 16.30');
    expect(lines).toContain('Rådhuset, udvalgslokale 3');
    const absent = lines.find((line) => line.includes('Fraværende')) ?? '';
    for (const person of day.team.members.slice(5)) expect(absent).toContain(person.name);
    for (const person of day.team.members.slice(0, 5)) expect(absent).not.toContain(person.name);
    for (const { caseNumber } of cases) expect(textOn(minutes)).toContain(caseNumber);
    const outcomes = lines.filter((line) => /(^|\s)(Godkendt|Ingen beslutning)$/.test(line));
    expect(outcomes.map((line) => (line.includes('Godkendt') ? 'approved' : 'none'))).toEqual(
      cases.map(({ outcome }) => outcome),
    );
    expect(lines.filter((line) => line === 'Afdelingen fortalte om sit nye tilbud til forældre.')).toHaveLength(1);
  });
});
