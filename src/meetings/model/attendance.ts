export const answers = ['attending', 'absent'] as const;
export type Answer = (typeof answers)[number];

export const presences = ['present', 'absent', 'sameDay', 'noShow', 'late', 'left', 'partly'] as const;
export type Presence = (typeof presences)[number];

/** One person and one meeting: what was answered before, and what happened. */
export interface Attendance {
  readonly personId: string;
  readonly name: string;
  readonly answer: Answer | null;
  /** Who comes instead, as typed. */
  readonly substitute: string | null;
  readonly presence: Presence | null;
  readonly revision: number;
}

/** What happened counts; until it is recorded, what was answered. */
export function wasPresent(attendance: Attendance): boolean {
  if (attendance.presence === null) return attendance.answer === 'attending';
  return attendance.presence !== 'absent' && attendance.presence !== 'sameDay' && attendance.presence !== 'noShow';
}
