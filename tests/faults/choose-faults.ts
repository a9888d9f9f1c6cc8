import {
  concurrentEdit,
  dropped,
  type Fault,
  refused,
  serverError,
  slow,
  tooManyRequests,
  vanished,
} from '../connector/faults.ts';
import type { OperationKind } from '../connector/operations.ts';
import type { Chance } from './chance.ts';
import type { StorageFault } from './storage-proxy.ts';

/** How much goes wrong: the share of all requests. */
export const teamsFaultShare = 0.15;
export const storageFaultShare = 0.02;

const harmless: readonly Fault[] = [
  tooManyRequests(1),
  concurrentEdit,
  serverError(502),
  serverError(504),
  slow(300),
  dropped('before'),
];
const afterActing: readonly Fault[] = [serverError(504, 'after'), serverError(502, 'after'), dropped('after')];

const faultsOf: Record<OperationKind, readonly Fault[]> = {
  'create-thread': [...harmless, ...afterActing],
  'create-chat': [...harmless, refused('ConversationBlockedByUser')],
  post: [...harmless, ...afterActing, refused()],
  reply: [...harmless, ...afterActing],
  update: [...harmless, ...afterActing, vanished],
  delete: [...harmless, ...afterActing],
  members: [tooManyRequests(0), serverError(503), slow(300)],
  member: [slow(300)],
  team: [slow(300)],
  channels: [slow(300)],
};

/** What goes wrong in Teams, as chance decides. */
export const chooseTeamsFault =
  (chance: Chance, count: () => void) =>
  (kind: OperationKind): Fault | undefined => {
    if (!chance.hits(teamsFaultShare)) return undefined;
    count();
    return chance.oneOf(faultsOf[kind]);
  };

const reading: readonly StorageFault[] = ['slow', 'busy', 'dropped-before', 'dropped-after'];
const writing: readonly StorageFault[] = [...reading, 'changed'];

/** What goes wrong on the way to the storage, as chance decides. */
export const chooseStorageFault =
  (chance: Chance, count: () => void) =>
  (method: string): StorageFault | undefined => {
    if (!chance.hits(storageFaultShare)) return undefined;
    count();
    return chance.oneOf(method === 'GET' ? reading : writing);
  };
