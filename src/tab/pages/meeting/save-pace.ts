/** A pause in the typing after which what was typed is saved. */
const pauseMs = 300;
/** Who types without a pause is saved all the same: with the second until others look again, less than two. */
const longestMs = 500;

/** How long to wait before what is typed is saved, when it has not been saved since `sinceMs`; both by the same clock. */
export const saveIn = (sinceMs: number, nowMs: number): number =>
  Math.max(0, Math.min(pauseMs, sinceMs + longestMs - nowMs));
