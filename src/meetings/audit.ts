import type { GroupRef } from './model/group.ts';

/** Who read or changed something closed: ids only, never what it says. */
export interface AuditNote {
  readonly who: string;
  readonly what: string;
  readonly meetingId: string;
  readonly itemId?: string;
}

export interface AuditTrail {
  /** Adds a note that nobody can change. Throws where it cannot be written; then nothing closed may be shown. */
  note(ref: GroupRef, note: AuditNote): Promise<void>;
}
