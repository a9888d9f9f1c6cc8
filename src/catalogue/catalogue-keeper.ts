import type { Person } from '../meetings/model/person.ts';
import type { Entry } from './entry.ts';
import type { KeptEntry } from './kept-entry.ts';

/** For so many milliseconds a catalogue that was read of a file waits to be saved. */
export const stagedLivesMs = 24 * 60 * 60_000;

/** A tenant's catalogue as those who keep it see it: entry by entry, with its history, and as a whole. */
export interface CatalogueKeeper {
  /** Every entry that stands, and with them those that are taken out. */
  kept(tenantId: string): Promise<KeptEntry[]>;
  /** Also one that is taken out. */
  read(tenantId: string, entryId: string): Promise<KeptEntry | undefined>;
  /** The earlier versions of an entry, oldest first; the one that stands is not among them. */
  history(tenantId: string, entryId: string): Promise<KeptEntry[]>;
  /**
   * Puts `after` in the place of `before` (null: it is new), unless the click under that receipt has been stored before
   * or somebody else has changed the entry or the catalogue in between.
   */
  change(
    tenantId: string,
    before: KeptEntry | null,
    after: KeptEntry,
    receipt: string,
  ): Promise<'done' | 'repeated' | 'conflict'>;
  /** Whether that click has been stored before. */
  hasReceipt(tenantId: string, receipt: string): Promise<boolean>;
  /** Lays a whole catalogue ready beside the one in force. */
  stage(tenantId: string, importId: string, entries: readonly Entry[], by: Person): Promise<void>;
  /**
   * Puts a staged catalogue in force, all of it at once. `changed`: the one in force is not the one it was laid beside;
   * `gone`: it is saved or discarded, or its day is over.
   */
  enact(tenantId: string, importId: string, by: Person): Promise<'done' | 'changed' | 'gone'>;
  /** Does nothing where there is none, or where somebody else laid it ready. */
  discard(tenantId: string, importId: string, by: Person): Promise<void>;
}
