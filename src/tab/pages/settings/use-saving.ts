import { useCallback, useState } from 'react';
import type { RefusalView } from '../../../tab-api/schema.ts';
import { useAttempt } from '../../api/use-attempt.ts';

export interface Saving {
  readonly busy: boolean;
  /** The last try was saved, and nothing was changed since. */
  readonly saved: boolean;
  readonly problem: string | undefined;
  readonly refusal: RefusalView | undefined;
  /** True once it is saved. */
  save(verb: string, data: Readonly<Record<string, unknown>>): Promise<boolean>;
  /** Something is being changed again. */
  touch(): void;
}

/** Saves a form and remembers that it did. */
export function useSaving(): Saving {
  const { attempt, busy, problem, refusal } = useAttempt();
  const [saved, setSaved] = useState(false);
  const save = useCallback(
    async (verb: string, data: Readonly<Record<string, unknown>>) => {
      const done = (await attempt(verb, data)) !== undefined;
      setSaved(done);
      return done;
    },
    [attempt],
  );
  const touch = useCallback(() => setSaved(false), []);
  return { busy, saved, problem, refusal, save, touch };
}
