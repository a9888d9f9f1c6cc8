import type { MessageRef } from '../meetings/model/group.ts';
import type { Post } from './poster.ts';

/** One message that Teams should show: where, what, and whether it follows the store or is left to its reader. */
export interface Showing {
  /** Names the message among those of its subject. */
  readonly slot: string;
  /** A thread of its own, an answer in a thread, or somebody's own chat. */
  readonly where: { readonly thread: true } | { readonly inThread: MessageRef } | { readonly personId: string };
  /** A message that stands already, such as the form that was used. */
  readonly standing: MessageRef | null;
  readonly follows: boolean;
  readonly post: Post;
}

/** The form that made a meeting or a group. */
export const formSlot = 'form';
export const agendaSlot = 'agenda';
export const minutesSlot = 'minutes';
export const greetingSlot = 'greeting';

/** The cards that a channel shows for as long as their subject lives; everything else is said once. */
export const cardSlots: readonly string[] = [greetingSlot, formSlot, agendaSlot, minutesSlot];
