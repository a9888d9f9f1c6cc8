import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { usualLimits } from '../../src/limits/usual-limits.ts';
import { usualWakeUps } from '../../src/projection/wake-ups.ts';
import { FakeConnector } from '../connector/connector.ts';
import type { Message } from '../connector/conversations.ts';
import { Town } from '../connector/town.ts';
import { freshStore } from '../support/fresh-store.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { callingDay, MeetingDay, runBotOn, textOn } from './meeting-day.ts';

const attending = { verb: 'attendance.answer', data: { answer: 'attending' } };
const absent = { verb: 'attendance.answer', data: { answer: 'absent' } };

describe.each([1, 2])('60 members answer at once to %i process(es)', { timeout: 90_000 }, (processes) => {
  const town = new Town();
  const bots: RunningBot[] = [];
  let connector: FakeConnector;

  beforeAll(async () => {
    connector = await new FakeConnector(town).start();
    const store = freshStore();
    // The clock stands still, so that no click is too late on a busy machine.
    const settings = { connector, store, wakeUps: usualWakeUps, clock: () => callingDay };
    for (let n = 0; n < processes; n += 1) bots.push(await runBotOn(settings));
  });
  afterEach(() => connector.operations.checkRate(7));
  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await connector.stop();
  });

  it('and change their minds: the card ends right, with far fewer updates', async () => {
    const team = town.team('SSP Nordby', [], 60);
    const days = bots.map((bot) => new MeetingDay(bot, team));
    const dayOf = (n: number) => days[n % days.length]!;
    const agenda = await days[0]!.calledFromTheStart();
    const updatesBefore = updatesOf(agenda);
    const begun = performance.now();

    const first = await Promise.all(
      team.members.map((person, n) =>
        dayOf(n)
          .as(person)
          .presses(agenda, n % 3 === 0 ? absent : attending),
      ),
    );
    expect(first.map((answer) => answer.status)).toEqual(Array(60).fill(200));
    for (const [n, answer] of first.entries()) {
      const said = n % 3 === 0 ? 'Du har meldt afbud.' : 'Du har svaret, at du deltager.';
      expect(textOn(answer.screen)).toContain(said);
    }
    // Every second one of them says the opposite at once, half of those through the other process.
    const changed = await Promise.all(
      team.members.flatMap((person, n) =>
        n % 2 === 0
          ? [
              dayOf(n + 1)
                .as(person)
                .presses(first[n]!.screen, n % 3 === 0 ? attending : absent),
            ]
          : [],
      ),
    );
    expect(changed.map((answer) => answer.status)).toEqual(Array(30).fill(200));

    const ends = team.members.map((_, n) => (n % 3 === 0) !== (n % 2 === 0));
    const away = ends.filter((isAbsent) => isAbsent).length;
    await days[0]!.waitFor(
      'the right counts',
      () => textOn(agenda).includes(`Deltager (${60 - away})`) && textOn(agenda).includes(`Afbud (${away})`),
    );
    expect(textOn(agenda)).not.toContain('har ikke svaret');
    // A busy machine takes longer, and the card follows meanwhile, as fast as the bot's pace lets it and no faster.
    const paced = (performance.now() - begun) / usualLimits.paceMs + 2;
    expect(updatesOf(agenda) - updatesBefore).toBeLessThan(Math.min(90, Math.max(30, paced)));
  });

  function updatesOf(message: Message): number {
    const updates = connector.operations.of(['update'], message.conversationId);
    return updates.filter(({ messageId }) => messageId === message.id).length;
  }
});
