import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, readCard } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { Team } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';

/** A steering group’s meetings one after another: running numbers, and what comes back by itself. */
describe('a steering group', () => {
  let bot: RunningBot;
  let team: Team;
  beforeAll(async () => {
    bot = await runBot({ startsAt: new Date('2026-01-05T09:00:00Z'), wakeUps: { runEveryMs: 50, pollEveryMs: 200 } });
    team = bot.town.team('SSP-styregruppen');
    const [chair] = team.members;
    await bot.teams.installation(chair!, team, 'add');
    const greeting = await bot.connector.waitFor('the greeting', () => bot.connector.messages(team.id)[0]);
    await bot.teams
      .as(chair!)
      .presses(greeting, 'group.setup', { name: 'SSP-styregruppen', kind: 'steering', template: 'empty' });
  });
  afterAll(() => bot.stop());

  const chair = () => bot.teams.as(team.members[0]!);
  const text = (message: Message) => readCard(message.card ?? {});
  const latest = (part: string) =>
    bot.connector.waitFor(part, () => bot.connector.messages().findLast((message) => text(message).includes(part)));

  async function prepared(title: string, date: string, items: readonly Record<string, string>[]) {
    await chair().says('nyt møde', team);
    const form = await latest('Opret møde');
    let screen = (await chair().presses(form, 'meeting.create', { title, date, time: '16:00', place: 'Rådhuset' }))
      .screen;
    screen = (await chair().presses(screen, 'meeting.lead')).screen;
    for (const item of items) {
      const blank = await chair().presses(screen, { verb: 'meeting.lead', data: { show: 'newItem' } });
      screen = (await chair().presses(blank.screen, 'item.add', item)).screen;
    }
    return screen;
  }

  it('numbers on through the year, and brings back what was deferred, not reached and agreed', async () => {
    await chair().says('gruppe', team);
    const roles = await latest('Roller i gruppen');
    const settings = await chair().forges(roles, 'group.settings', { numbering: 'year' });
    console.log(settings.invoke?.type, readCard(settings.card));
    const agenda = await prepared('Møde 1', '2026-02-03', [
      { title: 'Godkendelse af dagsorden', kind: 'approval' },
      {
        title: 'Ny ramme for samarbejdet',
        kind: 'decision',
        caseNumber: '2026-001234',
        'section-1': 'Rammen er ny.',
        'section-5': 'Rammen tages i brug.',
      },
      { title: 'Knallerter ved havnen', kind: 'discussion' },
    ]);
    const called = await chair().presses(agenda, 'meeting.call');
    console.log(readCard(called.card));
    let lead = await chair().presses(await latest('Deltager ('), 'meeting.lead');
    lead = await chair().presses(lead.screen, 'meeting.start');
    lead = await chair().presses(lead.screen, 'item.close', { outcome: 'approved' });
    lead = await chair().presses(lead.screen, 'item.close', {
      outcome: 'deferred',
    });
    console.log(
      readCard(lead.card),
      buttonsOf(lead.card).map((b) => b.verb),
      inputsOf(lead.card).map((i) => i.id),
    );
    const end = await chair().presses(lead.screen, 'meeting.close');
    console.log(readCard(end.card));
    const over = await chair().presses(end.screen, 'meeting.close');
    console.log(readCard(over.card));
    const second = await prepared('Møde 2', '2026-03-03', []);
    const call2 = await chair().presses(second, 'meeting.call');
    console.log(readCard(call2.card));
    expect(readCard(call2.card)).toContain('udsat fra mødet d. 3. februar 2026');
  });
});
