import type { Minutes } from '../model.ts';
import { timeInSentence } from './danish-dates.ts';
import { oneLine } from './printable-text.ts';

/** Who was there, said in the sentences that Danish minutes use and that reading minutes understands. */

const enumeration = new Intl.ListFormat('da', { type: 'conjunction' });

/** `A, B og C` */
export function namesInSentence(names: readonly string[]): string {
  return enumeration.format(names.map(oneLine));
}

/** `A` or `A (Fravær)` */
export function nameWithAbsence({ name, absent }: Minutes['participants'][number]): string {
  return absent ? `${oneLine(name)} (Fravær)` : oneLine(name);
}

/** Who came instead of somebody, or was called in and did not come. */
export function substituteSentence(substitute: Minutes['substitutes'][number]): string {
  const name = oneLine(substitute.name);
  const replaced = oneLine(substitute.for);
  return substitute.attended
    ? `${name} deltog som stedfortræder for ${replaced}.`
    : `${name} var indkaldt som stedfortræder for ${replaced}, men deltog ikke.`;
}

/** Who came late, left early or was there for part of an item, or of the meeting where no item is named. */
export function lateOrEarlySentence(entry: Minutes['lateOrEarly'][number]): string {
  const name = oneLine(entry.name);
  const when = entry.time === null ? '' : ` ${timeInSentence(entry.time)}`;
  const item = oneLine(entry.item);
  const where = item === '' ? '.' : ` under punkt ${item}.`;
  if (entry.kind === 'arrived') return `${name} kom${when}${where}`;
  if (entry.kind === 'left') return `${name} forlod mødet${when}${where}`;
  return `${name} deltog${when} delvist${where}`;
}

/** Who was disqualified from an item. */
export function disqualifiedSentence(entry: Minutes['disqualified'][number]): string {
  return `${oneLine(entry.name)} var inhabil og deltog ikke i behandlingen af punkt ${oneLine(entry.item)}.`;
}
