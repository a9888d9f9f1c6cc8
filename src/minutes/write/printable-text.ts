import type { Minutes } from '../model.ts';

const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control characters except line breaks, half a surrogate pair, and the code points that are no characters. */
const forbiddenInXml = /[^\P{Cc}\n\t]|\p{Cs}|[\uFEFF\uFFFE\uFFFF]/gu;

function printable(text: string): string {
  return text.replace(lineBreaks, '\n').replace(forbiddenInXml, '').normalize('NFC');
}

/** The same value with every text in it made printable: line breaks as `\n`, and no character that XML forbids. */
function printableDeep(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(printableDeep);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printableDeep(part)]));
}

/** The same minutes with texts that every format can hold. What people wrote is otherwise left as it is. */
export function printableMinutes(minutes: Minutes): Minutes {
  return printableDeep(minutes) as Minutes;
}

/** A text on one line: white space and line breaks become single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
