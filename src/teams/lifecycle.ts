import type { BotWorld } from './bot-world.ts';
import { archived, restored, takenOut, unarchived, welcomed } from './installs.ts';
import type { Turn } from './turn.ts';

type Deed = (world: BotWorld, turn: Turn) => Promise<void>;

/**
 * By what Teams calls it, in small letters: Microsoft's own examples write both. The upgrades are those that bring a bot into
 * the app or take it out; any other upgrade tells nothing.
 */
const ofInstallation: ReadonlyMap<string, Deed> = new Map([
  ['add', welcomed],
  ['add-upgrade', welcomed],
  ['remove', takenOut],
  ['remove-upgrade', takenOut],
]);

const ofTeam: ReadonlyMap<string, Deed> = new Map([
  ['teamdeleted', takenOut],
  ['teamharddeleted', takenOut],
  ['teamarchived', archived],
  ['teamunarchived', unarchived],
  ['teamrestored', restored],
]);

const under = (deeds: ReadonlyMap<string, Deed>, name: string | undefined): Deed | undefined =>
  deeds.get(name?.toLowerCase() ?? '');

export async function installationChanged(world: BotWorld, turn: Turn): Promise<void> {
  await under(ofInstallation, turn.activity.action)?.(world, turn);
}

/** What becomes of a team as a whole. */
export async function teamChanged(world: BotWorld, turn: Turn): Promise<void> {
  await under(ofTeam, turn.activity.channelData?.eventType)?.(world, turn);
}
