import { Refusal } from '../../src/errors/refusal.ts';

/** The code of the refusal with which something ends; `done` where it is not refused. */
export function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'done';
}
