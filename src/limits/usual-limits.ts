import type { Rate } from './rate-limit.ts';

export interface Limits {
  /** Clicks of one person; from then on a click is answered and not done. */
  readonly clicks: Rate;
  /** Requests of one address that were refused; from then on what does not prove to come from Teams is turned away unread. */
  readonly refusals: Rate;
  /** Between two sends of this process to one conversation. */
  readonly paceMs: number;
}

/**
 * A quick person clicks a few times in a second, and Teams sends nothing that is refused. Of sends to one conversation there are three in
 * any second, so that two processes together stay below the seven that Teams takes.
 */
export const usualLimits: Limits = {
  clicks: { most: 200, withinMs: 10_000 },
  refusals: { most: 100, withinMs: 60_000 },
  paceMs: 350,
};
