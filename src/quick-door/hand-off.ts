import type { Language } from '../errors/refusal.ts';
import { Refusal } from '../errors/refusal.ts';
import { workingDaysAfter } from './working-days.ts';

/** A question that its asker has agreed to send to the SSP consultant. */
export interface HandOff {
  readonly questionId: string;
  /** Without personal data. */
  readonly words: string;
  /** The asker's. */
  readonly language: Language;
  /** Ids of the concepts that it is about. */
  readonly topics: readonly string[];
  /** What the answer named, best first. */
  readonly candidates: readonly string[];
  readonly asker: {
    readonly personId: string;
    /** How Teams addresses the asker, and where. */
    readonly teamsId: string;
    readonly serviceUrl: string;
    readonly name: string;
  };
  /** When consent was given, in ISO. */
  readonly at: string;
  /** The consultants that it was sent to, one after another. */
  readonly sentTo: readonly { readonly personId: string; readonly at: string }[];
  readonly takenBy: { readonly personId: string; readonly name: string } | null;
  readonly reply: string | null;
}

export type HandOffStep = 'waiting' | 'taken' | 'answered';

const workingDaysToTake = 2;

/** So long the words and the reply are kept after consent. */
export const daysKept = 30;
const dayMs = 24 * 60 * 60_000;

export const stepOf = ({ takenBy, reply }: HandOff): HandOffStep =>
  reply !== null ? 'answered' : takenBy !== null ? 'taken' : 'waiting';

/** When it must have been taken by the consultant who was asked last. */
export const takeBy = ({ at, sentTo }: HandOff): Date =>
  workingDaysAfter(new Date(sentTo.at(-1)?.at ?? at), workingDaysToTake);

/** When it is deleted, whatever became of it. */
export const keptUntil = ({ at }: HandOff): Date => new Date(Date.parse(at) + daysKept * dayMs);

export interface Consultant {
  readonly personId: string;
  readonly name: string;
}

/** The consultant takes it. Who takes it twice has it; what another has taken is refused. */
export function taken(handOff: HandOff, { personId, name }: Consultant): HandOff {
  if (handOff.takenBy === null) return { ...handOff, takenBy: { personId, name } };
  if (handOff.takenBy.personId === personId) return handOff;
  throw new Refusal('question.taken-by-other', { name: handOff.takenBy.name });
}

/** Who has taken it answers it, once. */
export function replied(handOff: HandOff, { personId }: Pick<Consultant, 'personId'>, text: string): HandOff {
  if (handOff.takenBy === null) throw new Refusal('question.take-first');
  if (handOff.takenBy.personId !== personId) {
    throw new Refusal('question.taken-by-other', { name: handOff.takenBy.name });
  }
  if (handOff.reply === text) return handOff;
  if (handOff.reply !== null) throw new Refusal('question.answered-already');
  return { ...handOff, reply: text };
}

/** Goes to the next in the list where nobody has taken it in time; the same where there is nobody else, or time is left. */
export function passedOn(handOff: HandOff, consultants: readonly string[], now: Date): HandOff {
  if (stepOf(handOff) !== 'waiting' || now < takeBy(handOff)) return handOff;
  const next = consultants.find((personId) => !handOff.sentTo.some((sent) => sent.personId === personId));
  if (next === undefined) return handOff;
  return { ...handOff, sentTo: [...handOff.sentTo, { personId: next, at: now.toISOString() }] };
}

/** When it is to be looked at next. */
export const nextLook = (handOff: HandOff, now: Date): Date =>
  stepOf(handOff) === 'waiting' && now < takeBy(handOff) ? takeBy(handOff) : keptUntil(handOff);
