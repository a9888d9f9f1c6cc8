import type { Minutes } from '../../model.ts';

/** What is printed about who came, about one item or about the whole meeting. */
export interface Attendance {
  readonly present: string[];
  readonly absent: string[];
  readonly substitutes: Minutes['substitutes'];
  readonly lateOrEarly: Minutes['lateOrEarly'];
  readonly disqualified: Minutes['disqualified'];
}

/** Nothing printed yet. */
export function noAttendance(): Attendance {
  return { present: [], absent: [], substitutes: [], lateOrEarly: [], disqualified: [] };
}

/** Adds a name once. */
export function addName(names: string[], name: string): void {
  if (name !== '' && !names.includes(name)) names.push(name);
}

/** Adds all of `more` to `all`, each thing once. */
export function addAttendance(all: Attendance, more: Attendance): void {
  for (const name of more.present) addName(all.present, name);
  for (const name of more.absent) addName(all.absent, name);
  addNew(all.substitutes, more.substitutes);
  addNew(all.lateOrEarly, more.lateOrEarly);
  addNew(all.disqualified, more.disqualified);
}

/** Adds the entries that are not there yet, compared by content. */
export function addNew<Entry>(all: Entry[], more: readonly Entry[]): void {
  const known = new Set(all.map((entry) => JSON.stringify(entry)));
  for (const entry of more) {
    const content = JSON.stringify(entry);
    if (!known.has(content)) all.push(entry);
    known.add(content);
  }
}
