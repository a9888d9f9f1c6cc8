import { setTimeout as pause } from 'node:timers/promises';

const lookEveryMs = 100;

/** What `look` finds, as soon as it finds something; undefined where it finds nothing in that time. */
export async function until<T>(
  look: () => Promise<T | undefined> | T | undefined,
  withinMs: number,
): Promise<T | undefined> {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) return undefined;
    await pause(lookEveryMs);
  }
}
