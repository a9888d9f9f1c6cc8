import { useCallback, useState } from 'react';
import { tabPaths } from '../../../../tab-api/paths.ts';
import type { AnswerView } from '../../../../tab-api/schema.ts';
import * as shell from '../../../../texts/tab/shell.ts';
import { Refused, Unreachable } from '../../../api/calls.ts';
import { useCalls } from '../../../api/calls-context.ts';
import { useWords } from '../../../words.ts';

export interface Question {
  readonly answer: AnswerView | undefined;
  readonly busy: boolean;
  /** Why there is no answer, as a sentence. */
  readonly problem: string | undefined;
  ask(text: string): Promise<void>;
  /** The answer to the same question after the asker has said more. */
  show(answer: AnswerView): void;
}

/** A question to the catalogue. It is sent in the body: what people ask stands in no address. */
export function useQuestion(): Question {
  const calls = useCalls();
  const { offlineDeed } = useWords(shell);
  const [answer, setAnswer] = useState<AnswerView>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const ask = useCallback(
    async (text: string) => {
      setBusy(true);
      setProblem(undefined);
      try {
        setAnswer((await calls.send(tabPaths.question, { text })) as AnswerView);
      } catch (error) {
        if (error instanceof Refused) setProblem(error.refusal.text);
        else if (error instanceof Unreachable) setProblem(offlineDeed);
        else throw error;
      } finally {
        setBusy(false);
      }
    },
    [calls, offlineDeed],
  );
  return { answer, busy, problem, ask, show: setAnswer };
}
