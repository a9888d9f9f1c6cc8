import { cleanName, looksLikeName, splitList } from '../attendance/names.ts';
import { type Line, lineOf, tidy } from '../lines/line.ts';

export type LabelKind =
  | 'committee'
  | 'date'
  | 'time'
  | 'place'
  | 'present'
  | 'absent'
  | 'noShow'
  | 'guests'
  | 'people'
  | 'other';

/** A line that names what it holds, such as "Mødested: Rådhuset". `rest` is empty when the value is on the lines below. */
export interface Label {
  readonly kind: LabelKind;
  readonly rest: string;
}

const words: Readonly<Record<LabelKind, string>> = {
  committee:
    'emne|mødeemne|mødets navn|mødenavn|udvalg|forum|møde|gruppe|råd|organ|mødeforum|mødetype|navn på gruppe|udvalgets navn|styregruppe|bestyrelse|ssp-gruppe',
  date: 'mødet (?:af)?holde[st]|mødet (?:af)?holdt|mødedato|dato|dato og tid|dato og tidspunkt|tid og sted|mødetid|mødetidspunkt|starttidspunkt(?: for møde)?|mødestart|afholdt|møde afholdt|dato for møde|dag|tidspunkt og sted|tid/sted|dato/tid',
  time: 'tid|tidspunkt|klokkeslæt|klokken|mødet begyndt|mødet påbegyndt|mødet startede|start|kl\\.?',
  place: 'mødet (?:(?:af)?holdes|(?:af)?holdt) (?:i|på)|mødested|sted|lokale|mødelokale|lokation|adresse|hvor',
  present:
    'mødedeltagere|deltagere|(?:fremmødte|mødte|tilstedeværende) (?:medlemmer|deltagere)|(?:medlemmer|deltagere) til ?stede|deltagende|deltog|til ?stede(?: var| ved mødet)?|fremmødte?|fremmøde|mødte|medlemmer(?: af udvalget)?|(?:udvalgets|rådets|bestyrelsens|gruppens|styregruppens|forummets|nævnets) medlemmer|deltagende medlemmer|tilstedeværende|i mødet deltog|følgende deltog|følgende var til stede|til stede på mødet|udvalgets medlemmer|mødt|deltagerliste|deltagerkreds',
  absent:
    'fraværende(?: under (?:punktet|dette punkt|sagen|behandlingen(?: af (?:punktet|sagen))?)| medlemmer| deltagere| på mødet| ved mødet| i mødet| med afbud| med lovligt forfald)?|fravær(?: med afbud)?|afbud(?: fra| modtaget fra| fra følgende)?|meldt afbud|meldte afbud|ikke til ?stede|ikke mødt|ikke fremmødte?|ikke deltagende|ej mødt|mødte ikke|følgende havde meldt afbud|følgende har meldt afbud|der var afbud fra|forfald|med afbud|deltog ikke',
  noShow: 'fraværende uden afbud|udeblevet?(?: uden afbud)?|udeblevne|uden afbud|fravær uden afbud',
  guests:
    'gæst(?:er)?|inviterede?|indbudte?|tilforordnede?|øvrige deltagere|andre deltagere|observatør(?:er)?|særligt inviterede',
  people: 'referent|mødeleder|ordstyrer|sekretær|formand|dirigent|tovholder',
  other:
    'sluttidspunkt(?: for møde)?|mødet afsluttet|mødet hævet|mødet sluttede?|udsendelsesdato|næste møde|kontaktperson|telefon|e-mail|journalnr\\.?|sagsnr\\.?|sagsbehandler|bemærkninger|varighed|kopi til|fordeling|sendes til|udsendt|godkendt den|j\\.?nr\\.?|initialer|brød|forplejning',
};

const withColon = new Map<LabelKind, RegExp>();
for (const [kind, alternatives] of Object.entries(words) as [LabelKind, string][]) {
  withColon.set(kind, new RegExp(`^(?:${alternatives}) ?(?::|$)\\s*(.*)$`, 'iu'));
}
const withoutColon: readonly (readonly [LabelKind, RegExp])[] = [
  ['date', /^(?:mødedato|mødetid|mødetidspunkt|starttidspunkt)\s+(\S.*)$/iu],
  ['date', /^dato\s+(\d.*)$/iu],
  ['time', /^(?:tid|tidspunkt)\s+((?:kl\.?\s?)?\d.*)$/iu],
  ['place', /^(?:mødested|sted)\s+(\S.*)$/iu],
  ['present', /^(?:mødedeltagere|til ?stede(?: var)?)\s+(\p{Lu}.*)$/iu],
  ['guests', /^G(?:æster|ÆSTER)\s+(\p{Lu}.*)$/u],
  ['absent', /^(?:(?:der (?:er|var|blev meldt) )?afbud fra|fraværende med afbud)\s+(\p{Lu}.*)$/iu],
];

/** Understands a line as a label with its value, when it begins with one of the labels that minutes use. */
export function readLabel(line: Line): Label | null {
  const first = tidy(line.cells[0] ?? '');
  const text =
    first !== '' && first.length < line.text.length && readText(`${first.replace(/:$/, '')}:`)
      ? `${first.replace(/:$/, '')}: ${rest(line)}`
      : line.text;
  return readText(text);
}

const rest = (line: Line) =>
  line.cells
    .slice(1)
    .filter((cell) => cell !== '')
    .join(', ');

function readText(text: string): Label | null {
  if (!/^\p{L}/u.test(text)) return null;
  for (const [kind, pattern] of withColon) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, rest: tidy(found[1] ?? '') };
  }
  for (const [kind, pattern] of withoutColon) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, rest: tidy(found[1] ?? '') };
  }
  const people = /^(?:fraværende|afbud)\s+(\p{Lu}.*)$/iu.exec(text)?.[1];
  return people !== undefined && areFullNames(people) ? { kind: 'absent', rest: people } : null;
}

/** "Fraværende Dorrit Fløe, Einar Grum" is a list without a colon; "Fravær i skolen" is a title. */
function areFullNames(list: string): boolean {
  const parts = splitList(list);
  return list.length < 400 && parts.every((part) => looksLikeName(part) && cleanName(part).includes(' '));
}

const nextLabel =
  /\s+(?=(?:Sted|Mødested|Lokale|Tid|Tidspunkt|Dato|Mødedato|Fraværende|Afbud|Mødedeltagere|Deltagere|Referent|Mødeleder|Til stede|Sluttidspunkt|Bemærkninger) ?:)/u;

/** Splits a line that holds several labels, in cells or one after the other, into one line for each. */
export function separateLabels(line: Line): Line[] {
  const cells = line.cells.map((cell) => tidy(cell)).filter((cell) => cell !== '');
  const labelled = cells.filter((cell) => readText(cell) !== null && cell.includes(':'));
  if (cells.length > 1 && labelled.length >= 2)
    return cells.map((cell) => lineOf(cell, { gap: line.gap, page: line.page }));
  const parts = line.text.length < 400 && readText(line.text) !== null ? line.text.split(nextLabel) : [];
  if (parts.length < 2 || line.cells.length > 1) return [line];
  return parts.map((part) => lineOf(tidy(part), { gap: line.gap, page: line.page }));
}
