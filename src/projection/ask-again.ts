import type { GroupRef } from '../meetings/model/group.ts';
import type { WakeUps } from '../meetings/ports.ts';
import type { Shown, ShownMessage, ShownStore } from './shown.ts';

/** Without what was refused: what was never posted is as if it had not been tried, and what stands is due whatever it shows. */
function untried(shown: Shown): Shown {
  const slots = Object.entries(shown.slots).flatMap(([slot, standing]): [string, ShownMessage][] => {
    if (standing.refused !== true) return [[slot, standing]];
    const { message } = standing;
    return message === null ? [] : [[slot, { message, hash: '', intendedAt: null }]];
  });
  return { ...shown, slots: Object.fromEntries(slots), notBefore: null };
}

interface AskingWorld {
  readonly shownStore: ShownStore;
  readonly wakeUps: WakeUps;
}

/**
 * Where Teams has let the bot in again, what it refused to show of a subject is to be tried once more. Where another
 * process is just showing the subject, that one has asked later than the refusal.
 */
export async function askAgain({ shownStore, wakeUps }: AskingWorld, ref: GroupRef, subject: string): Promise<void> {
  const { shown, version } = await shownStore.read(ref, subject);
  if (!Object.values(shown.slots).some(({ refused }) => refused === true)) return;
  await wakeUps.announce(ref, subject);
  await shownStore.write(ref, subject, untried(shown), version);
  wakeUps.nudge(ref, subject);
}

/** Where nothing was shown for a while, what has changed meanwhile is to be shown, and what was refused. */
export async function showAnew(world: AskingWorld, ref: GroupRef, subject: string): Promise<void> {
  await world.wakeUps.announce(ref, subject);
  await askAgain(world, ref, subject);
  world.wakeUps.nudge(ref, subject);
}
