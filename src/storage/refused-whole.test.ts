import { expect, it } from 'vitest';
import { MemoryRows } from './memory-rows.ts';
import { RowReminderChoices } from './reminder-choices.ts';
import type { Committed, Operation } from './rows.ts';

/** Rows that refuse the next transaction as a whole: all that is known is the first operation, which may be the receipt. */
class RefusingOnce extends MemoryRows {
  #refuses = true;

  override async commit(partition: string, operations: readonly Operation[]): Promise<Committed> {
    const [first] = operations;
    if (!this.#refuses || first === undefined) return super.commit(partition, operations);
    this.#refuses = false;
    return { result: 'changed', key: first.key };
  }
}

it('a click whose transaction was refused as a whole is done again, and not taken for one that has been done', async () => {
  const choices = new RowReminderChoices(new RefusingOnce());
  expect(await choices.set('tenant', 'person', false, 'click')).toEqual({ on: false, revision: 1 });
  expect(await choices.read('tenant', 'person')).toEqual({ on: false, revision: 1 });
  expect(await choices.set('tenant', 'person', true, 'click')).toEqual({ on: false, revision: 1 });
});
