const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const englishOnly: Readonly<Record<string, number>> = { may: 5, oct: 10 };
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

const monthName =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)';
const year = '((?:19|20)\\d{2}|\\d{2})(?![\\d:])';
const patterns = {
  iso: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/,
  named: new RegExp(`(?<!\\d)(\\d{1,2})\\.?[ -]?(${monthName})\\b\\.?,?[ -]{0,2}(?:(?:19|20)(\\d{2})(?!\\d))?`, 'i'),
  english:
    /\b(january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2}), (\d{4})\b/i,
  numbers: new RegExp(`(?<!\\d|\\d[.-])(\\d{1,2}) ?([-./]) ?(\\d{1,2}) ?[-./ ] ?${year}`),
  dayAndMonth: /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?![\d/-])/,
};

/** A date as printed. `year` is null when none is printed; `weekday` counts from Sunday = 0. */
export interface PrintedDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly weekday: number | null;
}

/** The first date in `text`, in any of the forms that Danish minutes use; null when there is none. */
export function findDate(text: string): PrintedDate | null {
  const first = firstFound(text);
  if (first === undefined || first.month < 1 || first.month > 12 || first.day < 1 || first.day > 31) return null;
  return { day: first.day, month: first.month, year: first.year, weekday: weekdayIn(text) };
}

/** What stands before the first date in `text`, without weekday and "den"; the whole text when there is no date. */
export function textBeforeDate(text: string): string {
  const first = firstFound(text);
  if (first === undefined) return text;
  return text
    .slice(0, first.at)
    .replace(/(?:(?:man|tirs|ons|tors|fre|lør|søn)dag)?[\s,]*(?:d\.|den|dato:?|d)?\s*$/iu, '')
    .trimEnd();
}

function firstFound(text: string): Found | undefined {
  const found = [iso(text), named(text), english(text), numbers(text), dayAndMonth(text)].filter(
    (date) => date !== null,
  );
  return found.sort((a, b) => a.at - b.at || b.length - a.length)[0];
}

/** `YYYY-MM-DD`, or null when the year is not known or the day does not exist. */
export function isoDate(date: PrintedDate, year: number | null = date.year): string | null {
  if (year === null) return null;
  const at = new Date(Date.UTC(year, date.month - 1, date.day));
  if (at.getUTCMonth() !== date.month - 1) return null;
  return at.toISOString().slice(0, 10);
}

/** True when the printed weekday, if there is one, is that of the date in `year`. */
export function weekdayFits(date: PrintedDate, year: number): boolean {
  if (date.weekday === null) return true;
  return new Date(Date.UTC(year, date.month - 1, date.day)).getUTCDay() === date.weekday;
}

/** The first time of day in `text` as `HH:MM`: "kl. 16:30", "kl.17.40", "kl. 9", "16.00-18.00"; null when there is none. */
export function findTime(text: string): string | null {
  const match =
    /\bkl(?:\.|okken)? ?(\d{1,2})(?:[.:](\d{2}))?(?!\d)/i.exec(text) ??
    /(?<![\d.:/-])(\d{1,2})[:.](\d{2})(?::\d{2})?(?![\d.-]|\/|-\d{4})/.exec(
      text.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/g, ' '),
    ) ??
    /(?<![\d.:/-])(\d{1,2}):(\d{2})/.exec(text) ??
    /(?<![\d.:/-])(\d{1,2})\.(\d{2}) ?[-–] ?\d{1,2}(?!\d)/.exec(text);
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2] ?? 0);
  if (match === null || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Every year with four digits in `text` that a meeting can have been held in. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d-])((?:19[89]|20[0-4])\d)(?!\d)/g)].map((match) => Number(match[1]));
}

/** Matches the name of a month at the start of a text. */
export const startsWithMonth = new RegExp(`^${monthName}\\b`, 'i');

interface Found extends Omit<PrintedDate, 'weekday'> {
  readonly at: number;
  readonly length: number;
}

const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : (Number(digits) > 70 ? 1900 : 2000) + Number(digits);

function iso(text: string): Found | null {
  const match = patterns.iso.exec(text);
  if (match === null) return null;
  return { ...place(match), day: Number(match[3]), month: Number(match[2]), year: Number(match[1]) };
}

function named(text: string): Found | null {
  const match = patterns.named.exec(text);
  if (match === null) return null;
  const digits = /(?:19|20)\d{2}$/.exec(match[0].trim())?.[0];
  return {
    ...place(match),
    day: Number(match[1]),
    month: monthOf(match[2] ?? ''),
    year: digits ? Number(digits) : null,
  };
}

function english(text: string): Found | null {
  const match = patterns.english.exec(text);
  if (match === null) return null;
  return { ...place(match), day: Number(match[2]), month: monthOf(match[1] ?? ''), year: Number(match[3]) };
}

function numbers(text: string): Found | null {
  const match = patterns.numbers.exec(text);
  if (match === null) return null;
  return { ...place(match), day: Number(match[1]), month: Number(match[3]), year: fullYear(match[4] ?? '') };
}

function dayAndMonth(text: string): Found | null {
  const match = patterns.dayAndMonth.exec(text);
  if (match === null) return null;
  return { ...place(match), day: Number(match[1]), month: Number(match[2]), year: null };
}

const place = (match: RegExpExecArray) => ({ at: match.index, length: match[0].length });

function monthOf(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return englishOnly[start] ?? months.indexOf(start) + 1;
}

function weekdayIn(text: string): number | null {
  const found = weekdays.findIndex((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(text));
  return found < 0 ? null : found;
}
