import { findDate, findTime } from '../danish-date.ts';
import { namesCommittee } from '../items/committee-name.ts';
import { type Line, tidy } from '../lines/line.ts';
import type { LabelledValue } from './labelled-value.ts';
import { readLabel } from './labels.ts';

const room =
  /(?:lokale|sal(?:en)?|stue(?:n)?|rådhus(?:et)?|skole(?:n)?|kantine(?:n)?|hus(?:et)?|center(?:et)?|centret|station(?:en)?|kontor(?:et)?|bibliotek(?:et)?|klub(?:ben)?|vej|gade|stræde|allé|torv(?:et)?|plads)\b/iu;
const virtual = /\b(?:virtuelt|virtuel|online|teams|skype|zoom|videomøde|telefonmøde)\b/i;
const behindTime =
  /\bkl\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:-|–|til) ?(?:kl\.? ?)?\d{1,2}(?:[.:]\d{2})?)?,? (?:i|på|ved|hos) (.{3,100})$/i;

/** Where the meeting was held: behind a label, behind the time in the title, or on a line that names a room. */
export function readPlace(lines: readonly Line[], labels: readonly LabelledValue[], title: string): string | null {
  for (const { label, value } of labels) {
    if (label.kind === 'place' && value !== '') return tidy(value.replace(/[.,]$/, ''));
  }
  const both = labels.find(({ label, value }) => label.kind === 'date' && behindTime.test(value))?.value ?? title;
  const behind = behindTime.exec(both)?.[1] ?? roomBehindTime(both);
  if (behind !== undefined) return tidy(behind.replace(/[.,]$/, ''));
  const people = labels.find(({ label }) => label.kind === 'present' || label.kind === 'absent')?.at ?? 25;
  const free = lines
    .slice(0, Math.min(25, people))
    .filter((line) => line.text.length < 120 && readLabel(line) === null && line.text !== title);
  const named = free.find(
    ({ text }) => room.test(text) && !/[.!?:]$/.test(text) && !/referat|dagsorden/i.test(text) && !namesCommittee(text),
  );
  if (named !== undefined) return placeIn(named.text);
  const online = [
    ...labels.filter(({ label }) => label.kind === 'date').map(({ value }) => ({ text: value })),
    ...free,
  ].find(({ text }) => virtual.test(text));
  if (online !== undefined)
    return tidy(virtual.exec(online.text)?.[0].replace(/^./, (letter) => letter.toUpperCase()) ?? '');
  return null;
}

function roomBehindTime(text: string): string | undefined {
  const behind = /\bkl\.? ?[\d.:–-]{1,11}, (.{3,100})$/i.exec(text)?.[1];
  return behind !== undefined && (room.test(behind) || virtual.test(behind)) ? behind : undefined;
}

function placeIn(printed: string): string | null {
  const text = printed.replace(/^(?:i|på|ved|hos) (?=\p{Lu})/u, '');
  if (findDate(text) === null && findTime(text) === null) return text;
  const place = tidy(text.replace(/,? ?\bkl\.? ?\d{1,2}.*$/i, '').replace(/^.*[-–] (?=\p{Lu})/u, ''));
  return place === '' || findDate(place) !== null ? null : place;
}
