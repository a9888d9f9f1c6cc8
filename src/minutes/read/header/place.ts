import { findDate, findTime } from '../danish-date.ts';
import { namesCommittee } from '../items/committee-name.ts';
import { type Line, tidy } from '../lines/line.ts';
import type { LabelledValue } from './labelled-value.ts';
import { readLabel } from './labels.ts';

const room =
  /(?:lokale|sal(?:en)?|stue(?:n)?|rådhus(?:et)?|skole(?:n)?|kantine(?:n)?|hus(?:et)?|center(?:et)?|centret|station(?:en)?|kontor(?:et)?|bibliotek(?:et)?|gård(?:en)?|hal(?:len)?|klub(?:ben)?|vej|gade|stræde|allé|torv(?:et)?|plads)\b/iu;
const virtual = /\b(?:virtuelt|virtuel|online|teams|skype|zoom|videomøde|telefonmøde)\b/i;
const behindTime =
  /\bkl\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:-|–|til) ?(?:kl\.? ?)?\d{1,2}(?:[.:]\d{2})?)?,? (?:i|på|ved|hos) (.{3,100})$/i;

const heldAt = /^mødet .{0,40}?(?:holdt|holdes|sted)\b.{0,60}? (?:i|på|ved|hos) (\p{Lu}.{2,80}?)\.?$/iu;

/** Where the meeting was held: behind a label, behind the time in the title, or on a line that names a room. */
export function readPlace(lines: readonly Line[], labels: readonly LabelledValue[], title: string): string | null {
  for (const { label, value } of labels) {
    if (label.kind === 'place' && value !== '') return tidy(value.replace(/[.,]$/, ''));
  }
  const both = labels.find(({ label, value }) => label.kind === 'date' && behindTime.test(value))?.value ?? title;
  const behind = behindTime.exec(both)?.[1] ?? roomBehindTime(both);
  if (behind !== undefined) return tidy(behind.replace(/[.,]$/, ''));
  const dated = lines
    .slice(0, 15)
    .find(({ text }) => text.length < 200 && findDate(text) !== null && behindTime.test(text));
  if (dated !== undefined) return tidy(behindTime.exec(dated.text)?.[1]?.replace(/[.,]$/, '') ?? '');
  const timeAndPlace = labels.find(
    ({ label, at }) => label.kind === 'date' && /^tid(?:spunkt)? ?(?:og|\/) ?sted/i.test(lines[at]?.text ?? ''),
  );
  const beyond = behindComma.exec(timeAndPlace?.value ?? '')?.[1];
  if (beyond !== undefined) return tidy(beyond.replace(/[.,]$/, ''));
  const people = labels.find(({ label }) => label.kind === 'present' || label.kind === 'absent')?.at ?? 25;
  const free = lines
    .slice(0, Math.min(25, people))
    .filter((line) => line.text.length < 120 && readLabel(line) === null && line.text !== title);
  const told = free.map(({ text }) => heldAt.exec(text)?.[1]).find((place) => place !== undefined);
  if (told !== undefined) return tidy(told);
  const beside = free.map(({ text }) => besideDate(text)).find((place) => place !== null);
  if (beside !== undefined && beside !== null) return beside;
  const named = free.find(
    ({ text, cells }) =>
      cells.length === 1 &&
      room.test(text) &&
      !/[.!?:]$/.test(text) &&
      !/referat|dagsorden/i.test(text) &&
      !namesCommittee(text),
  );
  if (named !== undefined) return placeIn(named.text);
  const online = [
    ...labels.filter(({ label }) => label.kind === 'date').map(({ value }) => ({ text: value })),
    ...free,
  ].find(({ text }) => virtual.test(text));
  if (online !== undefined && wholly.test(online.text) && findDate(online.text) === null) return tidy(online.text);
  if (online !== undefined)
    return tidy(virtual.exec(online.text)?.[0].replace(/^./, (letter) => letter.toUpperCase()) ?? '');
  return null;
}

const wholly = /^(?:virtuelt|digitalt|online|fysisk|via|teams|videomøde|microsoft)\b[^.:]{0,50}$/i;

/** "6. november 2023 | 19.00 | Sognegården": the part of a line with the date that is neither date nor time. */
function besideDate(text: string): string | null {
  const parts = text.split(/\s[|·•]\s/);
  if (parts.length < 2 || findDate(text) === null || /referat|dagsorden/i.test(text)) return null;
  const left = parts.filter((part) => findDate(part) === null && findTime(part) === null && /^\p{Lu}/u.test(part));
  return tidy(left.findLast((part) => !namesCommittee(part)) ?? '') || null;
}

const behindComma = /\bkl\.? ?[\d.:–-]{1,11}, (.{3,100})$/i;

function roomBehindTime(text: string): string | undefined {
  const behind = behindComma.exec(text)?.[1];
  return behind !== undefined && (room.test(behind) || virtual.test(behind)) ? behind : undefined;
}

function placeIn(printed: string): string | null {
  const text = printed.replace(/^(?:i|på|ved|hos) (?=\S)/iu, '');
  if (findDate(text) === null && findTime(text) === null) return text;
  const place = tidy(text.replace(/,? ?\bkl\.? ?\d{1,2}.*$/i, '').replace(/^.*[-–] (?=\p{Lu})/u, ''));
  return place === '' || findDate(place) !== null ? null : place;
}
