import { vi } from 'vitest';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import { freshStore } from '../support/fresh-store.ts';
import { type BotSettings, type RunningBot, runBot } from '../support/running-bot.ts';
import { TestClock } from '../support/test-clock.ts';
import { callingDay, MeetingDay, textOn } from './meeting-day.ts';

/** Bots on one store and one clock, which the test puts to the next time that something is due. */
export class ReminderDays {
  readonly clock = new TestClock(callingDay);
  readonly store = freshStore();
  readonly bots: RunningBot[] = [];

  /** One more process; the first brings the Connector, which all share. */
  async run(settings: BotSettings = {}): Promise<RunningBot> {
    const connector = this.bots[0]?.connector;
    const bot = await runBot({
      clock: this.clock.now,
      store: this.store,
      dueLoop: { checkEveryMs: 50 },
      ...(connector === undefined ? {} : { connector }),
      ...settings,
      wakeUps: { runEveryMs: 50, pollEveryMs: 100, ...settings.wakeUps },
    });
    this.bots.push(bot);
    return bot;
  }

  /** Ends all processes; the Connector goes with the first. */
  async stop(): Promise<void> {
    for (const bot of this.bots.toReversed()) await bot.stop();
  }

  async begun(): Promise<MeetingDay> {
    const bot = await this.run();
    const day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
    await day.setUp();
    return day;
  }

  /** Whether work of that hour is waiting that is due at a moment (in UTC). */
  async waitsAt(moment: string): Promise<boolean> {
    const rows = await this.bots[0]!.rows.range(`due|${moment.slice(0, 13)}`, '0', `${moment}~`);
    return rows.length > 0;
  }

  /** Something is due at that moment; the time comes, and all of it is done. */
  async comes(moment: string): Promise<void> {
    await vi.waitFor(async () => {
      if (!(await this.waitsAt(moment))) throw new Error(`nothing is due at ${moment}`);
    }, waiting);
    this.clock.moveTo(moment);
    await vi.waitFor(async () => {
      if (await this.waitsAt(moment)) throw new Error(`what is due at ${moment} is not done`);
    }, waiting);
  }
}

export const waiting = { timeout: 15_000, interval: 20 };

/** What the bot wrote to one person that is a reminder. */
export const remindersOf = (day: MeetingDay, person: Person): Message[] =>
  day.chatWith(person).filter((message) => textOn(message).startsWith('Påmindelse'));

/** How many reminders each member has had, in the order of the team. */
export const counts = (day: MeetingDay): number[] => day.team.members.map((person) => remindersOf(day, person).length);
