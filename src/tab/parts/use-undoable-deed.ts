import { useCallback } from 'react';
import type { Deed } from '../../tab-api/schema.ts';
import * as shell from '../../texts/tab/shell.ts';
import { useAttempt } from '../api/use-attempt.ts';
import { useDeed } from '../api/use-deed.ts';
import { useWords } from '../words.ts';
import { useUndo } from './undo-toast.tsx';

interface Step {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface UndoableDeed extends Step {
  /** What was done, as a sentence. */
  readonly text: string;
  /** What takes it back. */
  readonly undo: Step;
}

/** A deed that can be taken back for a while once it is done. Taking back what could not be taken back is offered again. */
export function useUndoableDeed() {
  const { attempt, busy, problem } = useAttempt();
  const deed = useDeed();
  const offer = useUndo();
  const { offlineDeed } = useWords(shell);
  const run = useCallback(
    async ({ verb, data, text, undo }: UndoableDeed): Promise<Deed | undefined> => {
      const takeBack = async (): Promise<void> => {
        const { done, refused } = await deed(undo.verb, undo.data);
        if (done === undefined) offer({ text: refused?.text ?? offlineDeed, undo: () => void takeBack() });
      };
      const done = await attempt(verb, data);
      if (done !== undefined) offer({ text, undo: () => void takeBack() });
      return done;
    },
    [attempt, deed, offer, offlineDeed],
  );
  return { run, busy, problem };
}
