import type { DueWork } from './due-work.ts';

/** So many milliseconds later what could not be done is tried once more. */
export const tryAgainMs = 15 * 60_000;
const triesBeforeGivenUp = 5;

/** The work once more in a quarter of an hour; nothing where it has been tried in vain often enough. */
export function triedAgain<W extends DueWork>(work: W, now: Date): W[] {
  const tries = work.tries + 1;
  return tries < triesBeforeGivenUp ? [{ ...work, at: new Date(now.getTime() + tryAgainMs), tries }] : [];
}
