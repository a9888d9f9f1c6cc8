import { setTimeout as wait } from 'node:timers/promises';
import type { Committed, Operation, Row, RowStore } from '../../src/storage/rows.ts';
import type { ReceivedWakeUp, WakeUp, WakeUpQueue } from '../../src/storage/wake-up-queue.ts';

/** One round trip to the storage, as it was asked for. */
export type Call =
  | { readonly kind: 'get'; readonly partition: string; readonly key: string }
  | { readonly kind: 'range'; readonly partition: string; readonly from: string; readonly until: string }
  | { readonly kind: 'commit'; readonly partition: string; readonly operations: readonly Operation[] }
  | { readonly kind: 'send'; readonly wakeUp: WakeUp; readonly delaySeconds: number };

export interface RecordedCall {
  readonly call: Call;
  /** 1 for a call that waited for no other, 2 for one that began after such a call had ended, and so on. */
  readonly depth: number;
}

/** Long enough that calls which go side by side overlap, whatever else the process does between them. */
const roundTripMs = 25;

/** Notes every round trip and what it had to wait for. */
export class StorageRecorder {
  #calls: RecordedCall[] = [];
  #deepestEnded = 0;
  readonly #underWay = new Set<Promise<unknown>>();

  during<T>(call: Call, act: () => Promise<T>): Promise<T> {
    const depth = this.#deepestEnded + 1;
    this.#calls.push({ call, depth });
    const done = this.#roundTrip(depth, act);
    this.#underWay.add(done);
    const ended = () => this.#underWay.delete(done);
    done.then(ended, ended);
    return done;
  }

  async #roundTrip<T>(depth: number, act: () => Promise<T>): Promise<T> {
    await wait(roundTripMs);
    try {
      return await act();
    } finally {
      this.#deepestEnded = Math.max(this.#deepestEnded, depth);
    }
  }

  /** Waits until nothing more comes: what goes on after a click's answer is no part of the next click. */
  async quiet(): Promise<void> {
    while (this.#underWay.size > 0) {
      await Promise.allSettled(this.#underWay);
      // Who waited for a round trip has its turn now, and may begin the next.
      await wait(0);
    }
  }

  /** What was recorded since this was last asked. */
  taken(): RecordedCall[] {
    const calls = this.#calls;
    this.#calls = [];
    this.#deepestEnded = 0;
    return calls;
  }
}

export class RecordedRows implements RowStore {
  readonly #rows: RowStore;
  readonly #recorder: StorageRecorder;

  constructor(rows: RowStore, recorder: StorageRecorder) {
    this.#rows = rows;
    this.#recorder = recorder;
  }

  get(partition: string, key: string): Promise<Row | undefined> {
    return this.#recorder.during({ kind: 'get', partition, key }, () => this.#rows.get(partition, key));
  }

  range(partition: string, from: string, until: string): Promise<Row[]> {
    return this.#recorder.during({ kind: 'range', partition, from, until }, () =>
      this.#rows.range(partition, from, until),
    );
  }

  commit(partition: string, operations: readonly Operation[]): Promise<Committed> {
    return this.#recorder.during({ kind: 'commit', partition, operations }, () =>
      this.#rows.commit(partition, operations),
    );
  }

  ping(): Promise<void> {
    return this.#rows.ping();
  }
}

export class RecordedQueue implements WakeUpQueue {
  readonly #queue: WakeUpQueue;
  readonly #recorder: StorageRecorder;

  constructor(queue: WakeUpQueue, recorder: StorageRecorder) {
    this.#queue = queue;
    this.#recorder = recorder;
  }

  send(wakeUp: WakeUp, delaySeconds: number): Promise<void> {
    return this.#recorder.during({ kind: 'send', wakeUp, delaySeconds }, () => this.#queue.send(wakeUp, delaySeconds));
  }

  receive(hiddenSeconds: number): Promise<ReceivedWakeUp[]> {
    return this.#queue.receive(hiddenSeconds);
  }

  setAside(wakeUp: WakeUp): Promise<void> {
    return this.#queue.setAside(wakeUp);
  }

  putBack(): Promise<number> {
    return this.#queue.putBack();
  }

  countSetAside(): Promise<number> {
    return this.#queue.countSetAside();
  }
}
