/** Where something stands in a text: from the first character up to, and without, the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const MONTH = '(?:0[1-9]|1[0-2])';
const PERSONAL_NUMBER = new RegExp(
  `(?<![\\p{L}\\d]|\\d[-./])(?:(${DAY})(${MONTH})(\\d{2})(?: ?[-–—] ?| )?(\\d{4})|(${DAY})([./ -])(${MONTH})\\6(\\d{2})(?: ?[-–—] ?| )(\\d{4}))(?![\\p{L}\\d]|[-./]\\d)`,
  'gu',
);
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

/**
 * Every Danish personal number (CPR) in a text: DDMMYY-XXXX, with or without a hyphen or blank. The date must
 * exist, in the century that the seventh digit names; modulus 11 is not asked for, because numbers without it have
 * been given out since 2007; replacement numbers (day plus 60) count. Case numbers, phone numbers and dates do not.
 */
export function findPersonalNumbers(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(PERSONAL_NUMBER)) {
    const day = Number(match[1] ?? match[5]);
    const month = Number(match[2] ?? match[7]);
    const year = Number(match[3] ?? match[8]);
    const serial = match[4] ?? match[9] ?? '';
    const birthday = day > REPLACEMENT ? day - REPLACEMENT : day;
    if (!isDate(birthday, month, yearOfBirth(year, Number(serial[0])))) continue;
    found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}
