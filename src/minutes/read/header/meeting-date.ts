import { findDate, type PrintedDate } from '../danish-date.ts';
import type { Line } from '../lines/line.ts';
import type { LabelledValue } from './labelled-value.ts';

/** The date of the meeting: behind a label, in the title, or on a line of its own near the top. */
export function meetingDate(
  lines: readonly Line[],
  labels: readonly LabelledValue[],
  title: string,
): PrintedDate | null {
  const others = new Set(labels.filter(({ label }) => label.kind === 'other').map(({ at }) => at));
  const labelledTexts = ['date', 'time'].flatMap((kind) =>
    labels.filter(({ label }) => label.kind === kind).map(({ value }) => value),
  );
  const free = lines
    .slice(0, 40)
    .filter((line, at) => line.text.length < 200 && !others.has(at))
    .map(({ text }) => text);
  const found = [...labelledTexts, title, ...free].map(findDate).filter((date) => date !== null);
  const first = found[0];
  if (first === undefined || first.year !== null) return first ?? null;
  const same = found.find(({ day, month, year }) => day === first.day && month === first.month && year !== null);
  return { ...first, year: same?.year ?? null };
}
