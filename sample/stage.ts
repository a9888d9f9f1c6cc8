import type { Input, Verb } from '../src/meetings/contract.ts';
import type { GroupRef } from '../src/meetings/model/group.ts';
import type { Member } from '../src/meetings/model/person.ts';
import { type Click, readInput, type World } from '../src/meetings/perform.ts';
import type { Roster, WakeUps } from '../src/meetings/ports.ts';
import { chair, town } from './town.ts';

/** What the sample is played on: the product's own stores, and ids. The time is that of the script. */
export type Stage = Pick<World, 'store' | 'index' | 'audit' | 'ids'>;

const theTown: Roster = { members: async () => town.people };

/** What Teams shows is left to the bot, when it runs. */
const nobodyToWake: WakeUps = { announce: async () => undefined, nudge: () => undefined };

type UseCase<V extends Verb, Result> = (world: World, click: Click, input: Input<V>) => Promise<Result>;

/** Does what a card's button would do, as one person in the group's channel at one moment. */
export type Perform = <V extends Verb, Result>(
  useCase: UseCase<V, Result>,
  verb: V,
  inputs: object,
  by?: Member,
) => Promise<Result>;

/** Performs through the product's use cases, so that the sample is what the product makes. */
export const performing =
  (stage: Stage, group: GroupRef, moment: Date): Perform =>
  (useCase, verb, inputs, by = chair) => {
    const world: World = {
      ...stage,
      roster: theTown,
      wakeUps: nobodyToWake,
      clock: () => moment,
    };
    const click: Click = {
      actor: by,
      group,
      place: 'channel',
      message: null,
      activityId: stage.ids(),
      deadline: new Date(moment.getTime() + 10_000),
    };
    return useCase(world, click, readInput(verb, inputs));
  };
