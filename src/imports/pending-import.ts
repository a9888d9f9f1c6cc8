import type { Minutes } from '../minutes/model.ts';

/** What was read of a file, waiting for its sender to keep it or not. */
export interface PendingImport {
  readonly importId: string;
  /** Who sent the file; nobody else keeps it. */
  readonly by: string;
  /** When it was read, ISO. */
  readonly at: string;
  readonly minutes: Minutes;
}

/** For so many milliseconds it waits. */
export const pendingLivesMs = 24 * 60 * 60_000;

export interface ImportStore {
  /** Takes the place of what was read of the same file before. */
  keep(tenantId: string, pending: PendingImport): Promise<void>;
  /** Undefined where there is none, or no longer. */
  read(tenantId: string, importId: string): Promise<PendingImport | undefined>;
  /** Deletes it, and does nothing where there is none. */
  discard(tenantId: string, importId: string): Promise<void>;
}
