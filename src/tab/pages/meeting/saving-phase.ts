import type { RefusalView } from '../../../tab-api/schema.ts';
import type { DeedResult } from '../../api/use-deed.ts';

/** How far the saving of something typed has come. */
export type SavingPhase =
  | { readonly is: 'still' | 'saving' | 'done' | 'offline' }
  /** Somebody else's writing came in between: what is typed is saved again once that has been read. */
  | { readonly is: 'behind'; readonly seen: number }
  | { readonly is: 'refused'; readonly refusal: RefusalView };

/** What stands beside a field that saves itself. */
export type SavingState = 'clean' | 'typing' | 'saving' | 'saved' | 'offline' | 'refused';

/** The phase after an answer to what was saved over the revision that was seen. */
export function phaseAfter({ done, refused }: DeedResult, seen: number): SavingPhase {
  if (done !== undefined) return { is: 'done' };
  if (refused === undefined) return { is: 'offline' };
  return refused.code === 'item.changed-meanwhile' ? { is: 'behind', seen } : { is: 'refused', refusal: refused };
}

/** A key was pressed: what was said of the last saving no longer holds, unless it is still under way. */
export const phaseAfterKey = (phase: SavingPhase): SavingPhase => (phase.is === 'saving' ? phase : { is: 'still' });

export const refusalOf = (phase: SavingPhase): RefusalView | undefined =>
  phase.is === 'refused' ? phase.refusal : undefined;

export function savingState(phase: SavingPhase, isDirty: boolean): SavingState {
  if (phase.is === 'refused' || phase.is === 'saving') return phase.is;
  if (phase.is === 'offline' && isDirty) return 'offline';
  if (isDirty) return 'typing';
  return phase.is === 'done' ? 'saved' : 'clean';
}
