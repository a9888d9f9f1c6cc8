import { tryAgainMs } from '../../src/reminders/try-again.ts';
import type { TeamsClient } from '../connector/teams-client.ts';
import type { BotProcesses } from './bot-processes.ts';
import type { Chance } from './chance.ts';
import { ChannelCheck } from './check-channel.ts';
import type { Clicker } from './clicker.ts';
import { addDays, callingDay, meetingDay } from './days.ts';
import { comesWithinMs, GroupUnderTest } from './group-under-test.ts';
import { MeetingUnderTest } from './meeting-under-test.ts';
import type { Moments } from './moments.ts';
import { settleAndCheck } from './settle.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tally } from './tally.ts';
import { until } from './until.ts';

export interface RoundWorld {
  readonly surroundings: Surroundings;
  readonly processes: BotProcesses;
  readonly moments: Moments;
  readonly clicker: Clicker;
  readonly teams: TeamsClient;
  readonly chance: Chance;
  readonly tally: Tally;
  readonly tell: (line: string) => void;
  /** Sets the clock of bots that are begun from now on. */
  readonly setClock: (now: Date) => void;
  /** Resolves as soon as a bot runs, which the next request then goes to. */
  readonly botRuns: () => Promise<void>;
}

export interface RoundSize {
  readonly groups: number;
  readonly meetings: number;
  /** How often each member answers, per meeting. */
  readonly answers: number;
}

/** A process that was ended may hold a lease: what shows cards for half a minute, due work for five. */
const leasesEndMs = 6 * 60_000;

/** Some groups hold their meetings from the call to the minutes while everything fails; then all is quiet, and is compared. */
export async function holdRound(world: RoundWorld, n: number, size: RoundSize): Promise<void> {
  const { surroundings, teams, chance, clicker, processes } = world;
  const date = meetingDay(n);
  await at(world, callingDay(n).toISOString());
  const meetings: MeetingUnderTest[] = [];
  for (let g = 0; g < size.groups; g += 1) {
    const team = surroundings.connector.town.team(`Gruppe ${n}.${g}`);
    const group = await GroupUnderTest.setUp(team, teams);
    for (let m = 0; m < size.meetings; m += 1) {
      const title = `Møde ${n}.${g}.${m}`;
      meetings.push(new MeetingUnderTest({ group, clicker, teams, chance: chance.fork(), title, date }));
    }
  }
  world.tell(`round ${n}: groups stand`);
  await whileFailing(world, async () => {
    await Promise.all(meetings.map((meeting) => meeting.call()));
    world.tell(`round ${n}: meetings are called`);
    await Promise.all(
      meetings.flatMap((meeting) =>
        meeting.group.others.map((person) => meeting.answers(person, size.answers, chance.fork())),
      ),
    );
    await Promise.all(meetings.map((meeting) => meeting.accepts()));
  });
  world.tell(`round ${n}: answered`);
  await settleAndCheckReminders(world, meetings, date);
  world.tell(`round ${n}: reminded`);
  await at(world, `${date}T15:30:00Z`);
  await whileFailing(world, async () => {
    await Promise.all(meetings.map((meeting) => meeting.hold()));
    await Promise.all(
      meetings.flatMap((meeting) => meeting.group.others.map((person) => meeting.approves(person, chance.fork()))),
    );
  });
  world.tell(`round ${n}: held`);
  await at(world, `${date}T17:30:00Z`);
  await settleAndCheck(surroundings, meetings, processes.ends, world.tally);
  world.tally.crashes += processes.crashes;
  processes.crashes = 0;
}

/** All bots are ended, and begun again at another moment. */
async function at({ setClock, processes, botRuns }: RoundWorld, moment: string): Promise<void> {
  setClock(new Date(moment));
  await processes.restart();
  await botRuns();
}

async function whileFailing({ surroundings, moments, processes }: RoundWorld, act: () => Promise<void>): Promise<void> {
  await processes.spareLoaded();
  surroundings.failing(true);
  moments.turn(true);
  await act();
  moments.turn(false);
  surroundings.failing(false);
}

/** The day comes on which who has not answered is reminded; bots are ended in the midst of it. */
async function settleAndCheckReminders(
  world: RoundWorld,
  meetings: readonly MeetingUnderTest[],
  date: string,
): Promise<void> {
  const { surroundings, tally } = world;
  const channels = new ChannelCheck(surroundings.rows, surroundings.connector);
  const people = [...new Set(meetings.flatMap(({ group }) => group.team.members))];
  const weekBefore = addDays(date, -7);
  // What follows from the last clicks, such as the times of reminders, comes about before the day does.
  await at(world, addDays(date, -19));
  await until(async () => ((await surroundings.waitingNotes()) === 0 ? true : undefined), comesWithinMs);
  const day = weekBefore.slice(0, 10);
  const due = async () => {
    const hours = await Promise.all(
      ['07', '08'].map((hour) => surroundings.rows.range(`due|${day}T${hour}`, '0', `${day}T09:00`)),
    );
    return hours.flat().length;
  };
  if ((await due()) === 0) tally.lost.push(`nothing is due on ${day}`);
  await at(world, weekBefore);
  await whileFailing(world, async () => {
    await until(async () => ((await due()) === 0 ? true : undefined), remindingMs);
  });
  // Whom Teams would not take a reminder to is tried once more, after a while.
  await at(world, new Date(Date.parse(weekBefore) + leasesEndMs + tryAgainMs).toISOString());
  if ((await until(async () => ((await due()) === 0 ? true : undefined), comesWithinMs)) === undefined) {
    tally.lost.push(`reminders of ${day} are still due`);
  }
  for (const person of people) {
    const reminders = channels.remindersOf(person).length;
    tally.reminders += reminders;
    if (reminders > 1) tally.doubled.push(`${reminders} reminders on ${day} to ${person.name}`);
  }
}

const remindingMs = 5_000;
