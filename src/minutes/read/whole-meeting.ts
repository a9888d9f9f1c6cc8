import type { Minutes } from '../model.ts';
import type { ReadItem } from './items/read-item.ts';

const attendanceTitle =
  /^(?:fraværende|fravær|fremmøde|afbud|mødedeltagere|deltagere|til ?stede|navneopråb|konstatering af fremmøde)\b/i;

/**
 * Adds to the header's participants what an item says of the whole meeting: an item that is about attendance, or one
 * of the first two with a list of who was present.
 */
export function wholeMeeting(header: Minutes['participants'], items: readonly ReadItem[]): Minutes['participants'] {
  const participants = header.map((participant) => ({ ...participant }));
  const add = (name: string, absent: boolean) => {
    const known = participants.find((one) => one.name === name);
    if (known === undefined) participants.push({ name, absent });
    else known.absent ||= absent;
  };
  for (const { item, attendance } of items.slice(0, 2)) {
    if (attendance.present.length === 0 && !attendanceTitle.test(item.title)) continue;
    for (const name of attendance.present) add(name, false);
    for (const name of attendance.absent) add(name, true);
  }
  const came = new Set(
    items.flatMap(({ attendance }) =>
      attendance.substitutes.filter(({ attended }) => attended).map(({ name }) => name),
    ),
  );
  return participants.map((one) => (came.has(one.name) ? { ...one, absent: false } : one));
}
