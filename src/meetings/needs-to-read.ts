import type { Reads } from './ports.ts';

/** Thrown by a rule that cannot decide before something more has been read; it is read, and the rule asked again. */
export class NeedsToRead extends Error {
  readonly reads: Reads;

  constructor(reads: Reads) {
    super('A rule needs to read more.');
    this.reads = reads;
  }
}
