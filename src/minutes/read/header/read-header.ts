import { findTime, type PrintedDate } from '../danish-date.ts';
import { type Line, lineOf } from '../lines/line.ts';
import { valuesBesideLabels } from './label-row.ts';
import type { LabelledValue } from './labelled-value.ts';
import { type Label, readLabel, separateLabels } from './labels.ts';
import { meetingDate } from './meeting-date.ts';
import { type HeaderPeople, readPeople } from './people.ts';
import { readPlace } from './place.ts';
import { readTitle } from './title.ts';

/** What stands above the first item. */
export interface Header extends HeaderPeople {
  readonly title: string;
  readonly committee: string;
  readonly date: PrintedDate | null;
  readonly time: string | null;
  readonly place: string | null;
  /** True when the header itself says that it is of minutes, or of an agenda. */
  readonly saysMinutes: boolean;
  readonly saysAgenda: boolean;
  /** The labels that the header uses. */
  readonly labels: readonly Label[];
}

/** Reads the header of a document. */
export function readHeader(printed: readonly Line[]): Header {
  const lines = valuesBesideLabels(printed).flatMap(separateLabels);
  const labels = labelled(lines);
  const { title, committee, saysMinutes, saysAgenda } = readTitle(lines, labels);
  const date = meetingDate(lines, labels, title);
  return {
    title,
    committee,
    date,
    time: timeOf(lines, labels, title),
    place: readPlace(lines, labels, title),
    saysMinutes,
    saysAgenda,
    labels: labels.map(({ label }) => label),
    ...readPeople(lines),
  };
}

/** The labels of a header with their values; a label with nothing behind it has the line below. */
function labelled(lines: readonly Line[]): LabelledValue[] {
  return lines.flatMap((line, at) => {
    const label = readLabel(line);
    if (label === null) return [];
    const below = lines[at + 1];
    const value = label.rest === '' && below !== undefined && readLabel(below) === null ? below.text : label.rest;
    return [{ label, at, value }];
  });
}

const hourBesideDate = /\d{4}[ ,-]+\d{1,2}[.:]\d{2}|(?<![\d.])\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}(?![\d.])/;

function timeOf(lines: readonly Line[], labels: readonly LabelledValue[], title: string): string | null {
  for (const kinds of [['date'], ['time']] as const) {
    for (const { label, value } of labels) {
      const time = (kinds as readonly string[]).includes(label.kind) ? findTime(value) : null;
      if (time !== null) return time;
    }
  }
  const labelOther = new Set(labels.filter(({ label }) => label.kind === 'other').map(({ at }) => at));
  const candidates = [
    lineOf(title),
    ...lines.slice(0, 25).filter((line, at) => line.text.length < 200 && !labelOther.has(at)),
  ];
  const withClock = candidates.find(({ text }) => /\bkl\b/i.test(text) || hourBesideDate.test(text));
  return withClock === undefined ? null : findTime(withClock.text);
}
