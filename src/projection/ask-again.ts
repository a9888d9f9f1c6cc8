import type { GroupRef } from '../meetings/model/group.ts';
import type { WakeUps } from '../meetings/ports.ts';
import { cardSlots } from './showing.ts';
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

const wasRefused = ({ slots }: Shown): boolean => Object.values(slots).some(({ refused }) => refused === true);

interface AskingWorld {
  readonly shownStore: ShownStore;
  readonly wakeUps: WakeUps;
}

/** Whoever shows the subject just now saves with each message, and each of those needs far longer than a try. */
const tries = 8;

/** Writes what `next` makes of what is shown, unless it makes nothing of it, and has it looked at. Says whether it has. */
async function rewritten(
  { shownStore, wakeUps }: AskingWorld,
  ref: GroupRef,
  subject: string,
  next: (shown: Shown) => Shown | undefined,
): Promise<boolean> {
  for (let tried = 0; tried < tries; tried += 1) {
    const { shown, version } = await shownStore.read(ref, subject);
    const changed = next(shown);
    if (changed === undefined) return false;
    await wakeUps.announce(ref, subject);
    if (!(await shownStore.write(ref, subject, changed, version))) continue;
    wakeUps.nudge(ref, subject);
    return true;
  }
  throw new Error('What Teams had refused could not be asked for again: others kept writing.');
}

/** Where Teams has let the bot in again, what it refused to show of a subject is to be tried once more. */
export async function askAgain(world: AskingWorld, ref: GroupRef, subject: string): Promise<void> {
  await rewritten(world, ref, subject, (shown) => (wasRefused(shown) ? untried(shown) : undefined));
}

const forgottenCards = ({ slots }: Shown): string[] => cardSlots.filter((slot) => slots[slot]?.forgotten === true);

function withoutForgotten(shown: Shown): Shown | undefined {
  const forgotten = forgottenCards(shown);
  if (forgotten.length === 0 && !wasRefused(shown)) return undefined;
  const kept = Object.entries(shown.slots).filter(([slot]) => !forgotten.includes(slot));
  return untried({ ...shown, slots: Object.fromEntries(kept) });
}

/**
 * Where the bot is back in a channel, what has changed meanwhile is to be shown, and what was refused. Cards of which nobody
 * knows where they stand are posted anew where the subject lives on; where it is over, they wait until there is something new to show.
 */
export async function showAnew(world: AskingWorld, ref: GroupRef, subject: string, livesOn: boolean): Promise<void> {
  const { shown } = await world.shownStore.read(ref, subject);
  if (!livesOn && forgottenCards(shown).length > 0) return askAgain(world, ref, subject);
  if (await rewritten(world, ref, subject, withoutForgotten)) return;
  await world.wakeUps.announce(ref, subject);
  world.wakeUps.nudge(ref, subject);
}
