import type { Deed } from '../schema.ts';

/** What a deed answers, of which most have little to say. */
export const done = (different: Partial<Deed> = {}): Deed => ({
  said: null,
  meeting: null,
  link: null,
  answer: null,
  consent: null,
  ...different,
});
