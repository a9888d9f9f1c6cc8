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

/** When in a meeting somebody came or left: at an item, at a time, or both. */
export interface Moment {
  readonly itemId: string | null;
  /** `HH:MM` */
  readonly time: string | null;
}

/** One person and one meeting: what was answered before, and what happened. */
export interface Attendance {
  readonly personId: string;
  readonly name: string;
  readonly answer: Answer | null;
  readonly substitute: Substitute | null;
  readonly presence: Presence | null;
  /** Came late: from this item. Left: after this item. Partly: printed minutes and older rows name an item that it was during. */
  readonly itemId: string | null;
  /** `HH:MM` */
  readonly time: string | null;
  /** Of somebody who came late: when they left before the end. */
  readonly left?: Moment;
  /** Of somebody who was partly there: the items that they were not there for. */
  readonly missed?: readonly string[];
  readonly revision: number;
}

/** What happened counts; until it is recorded, what was answered. */
export function wasPresent(attendance: Attendance): boolean {
  if (attendance.presence === null) return attendance.answer === 'attending';
  return attendance.presence !== 'absent' && attendance.presence !== 'sameDay' && attendance.presence !== 'noShow';
}

const momentOf = ({ itemId, time }: Moment): Moment => ({ itemId, time });

/** From when somebody was there who came late; undefined for who was there from the start. */
export const cameAt = (row: Attendance): Moment | undefined => (row.presence === 'late' ? momentOf(row) : undefined);

/** When somebody left before the end; undefined for who stayed. */
export const leftAt = (row: Attendance): Moment | undefined =>
  row.presence === 'left' ? momentOf(row) : row.presence === 'late' ? row.left : undefined;

/** The items that somebody who was partly there missed. */
export const missedBy = (row: Attendance): readonly string[] => (row.presence === 'partly' ? (row.missed ?? []) : []);

const atNoItem: Moment = { itemId: null, time: null };

/** The row as `presence` says and nothing else: what was recorded of coming, leaving and missing before is gone. */
export function withPresence(row: Attendance, presence: Presence, at: Moment = atNoItem): Attendance {
  const { left: _left, missed: _missed, ...rest } = row;
  return { ...rest, presence, ...momentOf(at) };
}

/** Came late: what is known of leaving stays. */
export function cameLate(row: Attendance, at: Moment): Attendance {
  const left = leftAt(row);
  const late = withPresence(row, 'late', at);
  return left === undefined ? late : { ...late, left };
}

/** Left before the end: what is known of coming stays. */
export function leftEarly(row: Attendance, at: Moment): Attendance {
  const came = cameAt(row);
  return came === undefined
    ? withPresence(row, 'left', at)
    : { ...withPresence(row, 'late', came), left: momentOf(at) };
}

/** Was there for a part, without these items. */
export const tookPart = (row: Attendance, missed: readonly string[], time: string | null): Attendance => ({
  ...withPresence(row, 'partly', { itemId: null, time }),
  missed,
});

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
