export const answers = ['attending', 'absent'] as const;
export type Answer = (typeof answers)[number];

export const presences = ['present', 'absent', 'sameDay', 'noShow', 'late', 'left', 'partly'] as const;
export type Presence = (typeof presences)[number];

/** Somebody who came, or was called in, for a member. */
export interface Substitute {
  readonly name: string;
  /** False: called in but did not come. Null: nobody has said yet. */
  readonly attended: boolean | null;
}

/** One person and one meeting: what was answered before, and what happened. */
export interface Attendance {
  readonly personId: string;
  readonly name: string;
  readonly answer: Answer | null;
  readonly substitute: Substitute | null;
  readonly presence: Presence | null;
  /** Came late: from this item. Left: after this item. Partly: during this item. */
  readonly itemId: string | null;
  /** `HH:MM` */
  readonly time: string | null;
  readonly revision: number;
}

/** What happened counts; until it is recorded, what was answered. */
export function wasPresent(attendance: Attendance): boolean {
  if (attendance.presence === null) return attendance.answer === 'attending';
  return attendance.presence !== 'absent' && attendance.presence !== 'sameDay' && attendance.presence !== 'noShow';
}

/** The row of a person that nobody has heard of yet in this meeting. */
export const unanswered = (personId: string, name: string): Attendance => ({
  personId,
  name,
  answer: null,
  substitute: null,
  presence: null,
  itemId: null,
  time: null,
  revision: 0,
});
