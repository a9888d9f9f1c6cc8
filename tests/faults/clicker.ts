import { setTimeout as pause } from 'node:timers/promises';
import { catalogue } from '../../src/errors/catalogue.ts';
import type { Activity } from '../connector/activities.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { readCard } from '../connector/card-reading.ts';
import { Message } from '../connector/conversations.ts';
import { type ButtonChoice, press, type Typed } from '../connector/pressing.ts';
import type { TeamsClient } from '../connector/teams-client.ts';
import type { Person, Team } from '../connector/town.ts';
import type { Chance } from './chance.ts';

/** Teams' clients wait no longer for an answer. */
const patienceMs = 15_000;
/** A click is sent again until it is answered with a card that refuses nothing; so often at the most. */
const mostTries = 120;
/** After so many clicks some earlier one arrives once more. */
const LATE_COPIES = 0.15;

/** Teams sends a click under a new id only after this time. Who waits for it clicks on nothing meanwhile, while others do. */
const renewsAfterMs = 30_000;
/** So many of the renewed ones wait that long, the others come at once: all of them would make a round far longer. */
const LATE_RENEWALS = 0.03;

const refusals = Object.values(catalogue)
  .map(({ da }) => da)
  .filter((sentence) => !sentence.includes('{'));

/** The sentence that a click was refused with; undefined where it was done. */
export const refusalIn = (screen: Screen): string | undefined => {
  const text = readCard(screen.card);
  return refusals.find((sentence) => text.includes(sentence));
};

export interface ClickWorld {
  readonly teams: TeamsClient;
  /** Resolves as soon as some bot runs. */
  readonly botRuns: () => Promise<void>;
  /** Called before each request. */
  readonly passes: () => void;
}

/** How a click ended: with the screen that acknowledges it, or never. */
export interface Ended {
  readonly screen: Screen | undefined;
  /** Why it was refused the last time, where it was. */
  readonly refusal: string | undefined;
}

/** Clicks as people do, with the copies and repetitions that Teams makes of it. */
export class Clicker {
  clicks = 0;
  copies = 0;
  /** Copies of clicks that were acknowledged long ago. */
  lateCopies = 0;
  /** Clicks that came under a new id as late as Teams sends them so. */
  lateRenewals = 0;
  unanswered = 0;
  /** Clicks that a rule said no to. */
  refused = 0;
  /** The verbs of clicks that were not acknowledged in all their tries. */
  readonly givenUp: string[] = [];
  readonly #world: ClickWorld;
  /** Activities that were acknowledged, for late copies of them. */
  readonly #acknowledged: { activity: Activity; screen: Screen }[] = [];

  constructor(world: ClickWorld) {
    this.#world = world;
  }

  /** How many clicks were answered as done. */
  get acknowledged(): number {
    return this.#acknowledged.length;
  }

  /** Presses a button until it is acknowledged. Throws where a person could not have pressed it. */
  presses(person: Person, on: Message | Screen, choice: ButtonChoice, typed: Typed, chance: Chance): Promise<Ended> {
    const screen = this.screenOf(on);
    return this.#untilDone(person, screen, press(screen.card, choice, typed), chance);
  }

  /** Clicks with data that the caller knows to stand on the card's button. */
  sends(person: Person, on: Message | Screen, verb: string, data: object, chance: Chance): Promise<Ended> {
    return this.#untilDone(
      person,
      this.screenOf(on),
      { type: 'Action.Execute', title: '', verb, data: { ...data } },
      chance,
    );
  }

  screenOf(on: Message | Screen): Screen {
    if (!(on instanceof Message)) return on;
    if (on.card === undefined) throw new Error(`The message ${on.id} has no card.`);
    return { where: this.#world.teams.whereIs(on), messageId: on.id, card: on.card };
  }

  /** Says something in the channel, once: whether the bot has heard it shows in what it posts. */
  async says(person: Person, text: string, team: Team): Promise<void> {
    await this.#world.botRuns();
    this.#world.passes();
    await this.#world.teams
      .as(person)
      .says(text, team)
      .catch(() => {
        this.unanswered += 1;
      });
  }

  /** A copy of some earlier click arrives now, which must not undo what was clicked since. */
  async #lateCopy(chance: Chance): Promise<void> {
    const { activity, screen } = chance.oneOf(this.#acknowledged);
    this.lateCopies += 1;
    await this.#send(chance.hits(0.5) ? activity : this.#renewed(activity), screen);
  }

  async #untilDone(
    person: Person,
    screen: Screen,
    action: { type: string; title: string; verb: string; data: object },
    chance: Chance,
  ): Promise<Ended> {
    this.clicks += 1;
    const { activities } = this.#world.teams;
    const envelope = this.#world.teams.envelope('event');
    let activity = activities.cardAction(envelope, person, screen.where, screen.messageId, action, 'manual');
    let refusal: string | undefined;
    for (let tried = 0; tried < mostTries; tried += 1) {
      const copies = chance.hits(0.1) ? 2 : 1;
      this.copies += copies - 1 + (tried > 0 ? 1 : 0);
      const answers = await Promise.all(Array.from({ length: copies }, () => this.#send(activity, screen)));
      const done = answers.find((answer) => answer?.invoke?.type.endsWith('card.adaptive'));
      refusal = done === undefined ? answers[0]?.sentence : refusalIn(done.screen);
      if (done !== undefined && refusal === undefined) {
        this.#acknowledged.push({ activity, screen });
        if (chance.hits(LATE_COPIES)) await this.#lateCopy(chance);
        return { screen: done.screen, refusal };
      }
      if (refusal !== undefined && !isPassing(refusal)) {
        this.refused += 1;
        return { screen: undefined, refusal };
      }
      // At once the very same, and after some tries under a new id and time.
      if (tried % 3 !== 2) continue;
      if (chance.hits(LATE_RENEWALS)) {
        this.lateRenewals += 1;
        await pause(renewsAfterMs);
      }
      activity = this.#renewed(activity);
    }
    this.givenUp.push(action.verb);
    return { screen: undefined, refusal };
  }

  #renewed(activity: Activity): Activity {
    const { id, now } = this.#world.teams.envelope('event');
    return { ...activity, id, timestamp: now.toISOString() };
  }

  async #send(activity: Activity, screen: Screen): Promise<BotAnswer | undefined> {
    await this.#world.botRuns();
    this.#world.passes();
    let limit: NodeJS.Timeout | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
      limit = setTimeout(() => resolve(undefined), patienceMs);
    });
    try {
      const answer = await Promise.race([this.#world.teams.send(activity, screen.where), tooLate]);
      if (answer === undefined || answer.status !== 200) this.unanswered += 1;
      return answer?.status === 200 ? answer : undefined;
    } catch {
      // The bot was ended in the midst of it.
      this.unanswered += 1;
      return undefined;
    } finally {
      clearTimeout(limit);
    }
  }
}

const passing: readonly string[] = [
  catalogue['click.busy'].da,
  catalogue['click.too-late'].da,
  catalogue['roster.unreadable'].da,
];

/** Refusals that another try can change, and the sentence for what went wrong inside. */
const isPassing = (refusal: string): boolean => passing.includes(refusal) || /gik galt/.test(refusal);
