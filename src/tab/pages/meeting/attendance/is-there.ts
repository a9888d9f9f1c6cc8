import type { AttendanceView } from '../../../../tab-api/schema.ts';

const away = ['absent', 'sameDay', 'noShow'];

/** What was recorded counts; until something is, what was answered. */
export const isThere = ({ presence, answer }: Pick<AttendanceView, 'presence' | 'answer'>): boolean =>
  presence === null ? answer === 'attending' : !away.includes(presence);
