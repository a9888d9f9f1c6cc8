import type { Language } from '../errors/refusal.ts';
import type { MeetingState, MeetingStatus } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import type { Role } from '../meetings/rights.ts';

export interface AgendaView {
  readonly state: MeetingState;
  readonly roster: readonly Member[];
  readonly language: Language;
  /** Whose own view it is; without one it is the card that everybody in the channel shares. */
  readonly own?: { readonly personId: string; readonly roles: ReadonlySet<Role> };
  /** A sentence to the person, already in the right language. */
  readonly notice?: string | undefined;
  /** What was typed in a form that could not be used, by input id: nothing of it is lost. */
  readonly typed?: Readonly<Record<string, unknown>> | undefined;
  readonly place: 'channel' | 'personal';
  /** The address under which calendars reach the bot; without one there is no link for them. */
  readonly publicUrl?: string | null | undefined;
}

/** Whether people still say if they come. */
export const isAnswered = (status: MeetingStatus): boolean => status === 'called' || status === 'running';
