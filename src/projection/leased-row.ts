import type { GroupRef } from '../meetings/model/group.ts';
import type { Shown, ShownMessage, ShownStore } from './shown.ts';

/** Another process holds the subject now: it will finish what is due. */
export class LeaseLost extends Error {}

type Lease = NonNullable<Shown['lease']>;
type Read = { readonly shown: Shown; readonly version: string | null };

/** Others write in the row now and then only. */
const tries = 8;

/** What is shown of one subject, held by one process that changes it. Others may write in it all the same. */
export class LeasedRow {
  readonly #store: ShownStore;
  readonly #ref: GroupRef;
  readonly #subject: string;
  readonly #holder: string;
  #read: Read;

  private constructor(store: ShownStore, ref: GroupRef, subject: string, holder: string, read: Read) {
    this.#store = store;
    this.#ref = ref;
    this.#subject = subject;
    this.#holder = holder;
    this.#read = read;
  }

  /** Undefined where somebody else has written since the row was read. */
  static async take(
    store: ShownStore,
    ref: GroupRef,
    subject: string,
    read: Read,
    lease: Lease,
  ): Promise<LeasedRow | undefined> {
    const row = new LeasedRow(store, ref, subject, lease.holder, read);
    return (await row.#write({ ...read.shown, lease })) ? row : undefined;
  }

  get shown(): Shown {
    return this.#read.shown;
  }

  /** False once another process has the subject, or the bot was taken out. */
  get isHeld(): boolean {
    return this.shown.lease?.holder === this.#holder;
  }

  async save(next: Shown): Promise<void> {
    if (!this.isHeld || !(await this.#write(next))) throw new LeaseLost();
  }

  put(slot: string, message: ShownMessage): Promise<void> {
    return this.save(this.#with(slot, message));
  }

  /**
   * Notes what has become of a post. It cannot be repeated, so this is noted although others have written meanwhile, and
   * although the lease is lost, as long as the slot waits for this very post. Where it does not, another process has posted,
   * or the bot was taken out, and the message is not to be known any more.
   */
  async putPosted(slot: string, intendedAt: string, became: (shown: Shown) => ShownMessage): Promise<void> {
    for (let tried = 0; tried < tries; tried += 1) {
      if (this.shown.slots[slot]?.intendedAt !== intendedAt) throw new LeaseLost();
      if (await this.#write(this.#with(slot, became(this.shown)))) return;
      this.#read = await this.#store.read(this.#ref, this.#subject);
    }
    throw new LeaseLost();
  }

  #with(slot: string, message: ShownMessage): Shown {
    return { ...this.shown, slots: { ...this.shown.slots, [slot]: message } };
  }

  /** Says whether it has written; the row is read anew then, for its version. */
  async #write(next: Shown): Promise<boolean> {
    if (!(await this.#store.write(this.#ref, this.#subject, next, this.#read.version))) return false;
    this.#read = await this.#store.read(this.#ref, this.#subject);
    return true;
  }
}
