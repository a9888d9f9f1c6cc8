import type { GroupRef } from './model/group.ts';

/** Who read, changed or took out something closed or personal: ids only, never what it says. */
export interface AuditNote {
  /** An object id, or `shell:` and the user of whoever did it there. */
  readonly who: string;
  readonly what: string;
  readonly meetingId?: string;
  readonly itemId?: string;
  /** Where one change met several. */
  readonly itemIds?: readonly string[];
  /** The object id of the person whose data was exported or erased. */
  readonly about?: string;
}

export interface AuditTrail {
  /** Adds a note that nobody can change. Throws where it cannot be written; then nothing closed may be shown. */
  note(ref: GroupRef, note: AuditNote): Promise<void>;
}
