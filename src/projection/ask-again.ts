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

/**
 * Where Teams has let the bot in again, what it refused to show of a subject is to be tried once more. Where another
 * process is just showing the subject, that one has asked later than the refusal.
 */
export async function askAgain({ shownStore, wakeUps }: AskingWorld, ref: GroupRef, subject: string): Promise<void> {
  const { shown, version } = await shownStore.read(ref, subject);
  if (!wasRefused(shown)) return;
  await wakeUps.announce(ref, subject);
  await shownStore.write(ref, subject, untried(shown), version);
  wakeUps.nudge(ref, subject);
}

const isForgottenCard = (shown: Shown, slot: string): boolean =>
  cardSlots.includes(slot) && shown.slots[slot]?.forgotten === true;

/**
 * Where the bot is back in a channel, what has changed meanwhile is to be shown, and what was refused. Cards of which nobody
 * knows where they stand are posted anew where the subject lives on; where it is over, they wait until there is something new to show.
 */
export async function showAnew(world: AskingWorld, ref: GroupRef, subject: string, livesOn: boolean): Promise<void> {
  const { shownStore, wakeUps } = world;
  const { shown, version } = await shownStore.read(ref, subject);
  const forgotten = Object.keys(shown.slots).filter((slot) => isForgottenCard(shown, slot));
  if (forgotten.length > 0 && !livesOn) return askAgain(world, ref, subject);
  await wakeUps.announce(ref, subject);
  if (forgotten.length > 0 || wasRefused(shown)) {
    const kept = Object.entries(shown.slots).filter(([slot]) => !forgotten.includes(slot));
    const next = untried({ ...shown, slots: Object.fromEntries(kept) });
    // Only a run that has just begun can have changed it: it stops as soon as it finds the row changed.
    if (!(await shownStore.write(ref, subject, next, version))) return showAnew(world, ref, subject, livesOn);
  }
  wakeUps.nudge(ref, subject);
}
