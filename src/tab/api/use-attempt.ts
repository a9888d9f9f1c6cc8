import { useCallback, useState } from 'react';
import type { Deed, RefusalView } from '../../tab-api/schema.ts';
import * as shell from '../../texts/tab/shell.ts';
import { useWords } from '../words.ts';
import { useDeed } from './use-deed.ts';

export interface Attempt {
  /** Does a deed; undefined where it was refused or nobody answered. */
  attempt(verb: string, data: Readonly<Record<string, unknown>>): Promise<Deed | undefined>;
  readonly busy: boolean;
  /** What the last one was refused with. */
  readonly refusal: RefusalView | undefined;
  /** Why the last one was not done, as a sentence. */
  readonly problem: string | undefined;
}

/** Deeds of one form or button: one at a time, with what went wrong, until the next try. */
export function useAttempt(): Attempt {
  const deed = useDeed();
  const words = useWords(shell);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalView>();
  const [offline, setOffline] = useState(false);
  const attempt = useCallback(
    async (verb: string, data: Readonly<Record<string, unknown>>) => {
      setBusy(true);
      const { done, refused } = await deed(verb, data).finally(() => setBusy(false));
      setRefusal(refused);
      setOffline(done === undefined && refused === undefined);
      return done;
    },
    [deed],
  );
  return { attempt, busy, refusal, problem: offline ? words.offlineDeed : refusal?.text };
}
