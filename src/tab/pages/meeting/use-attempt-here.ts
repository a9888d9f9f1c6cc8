import { useCallback } from 'react';
import type { Verb } from '../../../meetings/contract.ts';
import type { Deed } from '../../../tab-api/schema.ts';
import { useAttempt } from '../../api/use-attempt.ts';
import { useMeetingFrame } from './meeting-context.ts';

interface AttemptHere {
  /** Does something in this meeting; undefined where it was refused or nobody answered. */
  attempt(verb: Verb, data: Readonly<Record<string, unknown>>): Promise<Deed | undefined>;
  readonly busy: boolean;
  readonly problem: string | undefined;
}

/** Deeds of one form or button in this meeting, one at a time, with what went wrong. */
export function useAttemptHere(): AttemptHere {
  const { attempt, busy, problem } = useAttempt();
  const { groupId, meetingId } = useMeetingFrame();
  const here = useCallback(
    (verb: Verb, data: Readonly<Record<string, unknown>>) => attempt(verb, { groupId, meetingId, ...data }),
    [attempt, groupId, meetingId],
  );
  return { attempt: here, busy, problem };
}
