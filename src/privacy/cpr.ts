import { Refusal } from '../errors/refusal.ts';

/** Where something stands in a text: from the first character up to, and without, the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const MONTH = '(?:0[1-9]|1[0-2])';
const BLANK = '[ \\u00a0\\u2009\\u202f]';
const STROKE = `${BLANK}{0,2}[-–—‑‐/._:·]${BLANK}{0,2}`;
const BREAK = `(?:${STROKE}|${BLANK}{1,2})`;
const YEAR = '((?:18|19|20)?\\d{2})';
const SERIAL = `(\\d{4}|\\d{2}${BLANK}\\d{2})`;
const BEFORE = '(?<=cpr|nr|nummer|^|[^\\p{L}\\d])';
/** As it is meant to be written, which nothing else is: whatever stands beside it. */
const STROKED = new RegExp(`${BEFORE}(?<!\\d[-.])(${DAY})(${MONTH})${YEAR}${STROKE}${SERIAL}(?!\\d|[-.]\\d)`, 'giu');
/** Without a stroke, or with the parts of a date: case numbers and phone numbers look so too, with more digits beside them. */
const LOOSE = new RegExp(
  `${BEFORE}(?<!\\d[-./ ])(?:(${DAY})(${MONTH})${YEAR}${BLANK}{0,2}(\\d{4})|(${DAY})[./ -](${MONTH})[./ -]${YEAR}${BREAK}${SERIAL})(?!\\d|[-./ ]\\d)`,
  'giu',
);
/** Words before a number that say it is of another kind. */
const OTHER_NUMBER =
  /(?<!\p{L})(?:sag|sags|sagen|journal|j|ean|cvr|faktura|ordre|konto|reg|løbe|loebe|dok|dokument|bilag|matrikel|serie|kunde|medlems)[\s.-]*(?:nr|nummer|id|no)?[\s.:#]*$/iu;
/** Replacement numbers carry the day plus this. */
const REPLACEMENT = 60;

function yearOfBirth(year: number, seventhDigit: number): number {
  if (seventhDigit <= 3) return 1900 + year;
  if (seventhDigit === 4 || seventhDigit === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

function isDate(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isOfSomebody(match: RegExpExecArray): boolean {
  const [, day = '', month = '', year = '', serial = ''] = match.filter((part) => part !== undefined);
  const birthday = Number(day) > REPLACEMENT ? Number(day) - REPLACEMENT : Number(day);
  return isDate(birthday, Number(month), yearOfBirth(Number(year.slice(-2)), Number(serial[0])));
}

const isOfAnotherKind = ({ index, input }: RegExpExecArray): boolean =>
  OTHER_NUMBER.test(input.slice(Math.max(0, index - 20), index));

/**
 * Every Danish personal number (CPR) in a text: DDMMYY-XXXX, with any hyphen, stroke or blank between, or none. The date must
 * exist, in the century that the seventh digit names; modulus 11 is not asked for, because numbers without it have
 * been given out since 2007; replacement numbers (day plus 60) count. Case numbers, phone numbers and dates do not; but what
 * is written with its stroke counts, whatever it is called.
 */
export function findPersonalNumbers(text: string): Span[] {
  const stroked = [...text.matchAll(STROKED)];
  const loose = [...text.matchAll(LOOSE)].filter((match) => !isOfAnotherKind(match));
  return [...stroked, ...loose]
    .filter(isOfSomebody)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .sort((one, other) => one.from - other.from);
}

/** Ids, times and keys of a row are nobody's typing, and their digits mean nothing. */
const madeByMachine = /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?)$/i;
const machineFields = new Set([
  'id',
  'serviceUrl',
  'teamId',
  'channelId',
  'conversationId',
  'messageId',
  'calendarToken',
]);

/** The digits of every CPR number in the texts of a value, however deep they stand. */
export function personalNumbersIn(value: unknown): string[] {
  if (typeof value === 'string') {
    if (madeByMachine.test(value)) return [];
    return findPersonalNumbers(value).map(({ from, to }) => value.slice(from, to).replace(/\D/g, ''));
  }
  if (Array.isArray(value)) return value.flatMap(personalNumbersIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (machineFields.has(field) ? [] : personalNumbersIn(inner)));
}

/** Refuses what reaches a channel or everybody in a municipality: `input.cpr`. */
export function refusePersonalNumbers(value: unknown): void {
  if (personalNumbersIn(value).length > 0) throw new Refusal('input.cpr');
}
