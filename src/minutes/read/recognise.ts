import { Refusal } from '../../errors/refusal.ts';
import type { Header } from './header/read-header.ts';
import type { ReadItem } from './items/read-item.ts';

const enough = 4;

/**
 * Refuses what is no agenda and no minutes. A title, a date, labels, items and decisions all speak for it, and no one
 * of them is enough: a letter has a date, a report has numbered chapters.
 *
 * @throws Refusal `minutes.not-minutes`
 */
export function refuseOther(header: Header, date: string | null, items: readonly ReadItem[]): void {
  if (items.length === 0) throw new Refusal('minutes.not-minutes');
  const labels = new Set(header.labels.map(({ kind }) => kind));
  const evidence = [
    [3, header.saysMinutes || header.saysAgenda],
    [1, date !== null || header.date !== null],
    [1, labels.has('date') || labels.has('place')],
    [1, labels.has('present') || labels.has('absent') || header.participants.length > 0],
    [1, header.committee !== ''],
    [2, items.some(({ item }) => item.decision !== null)],
    [1, items.some(({ item }) => item.caseNumber !== null)],
    [1, items.some(({ item }) => item.recommendation !== null)],
    [1, items.some(({ item }) => item.absent.length > 0)],
  ] as const;
  const says = header.saysMinutes || header.saysAgenda;
  const decides = items.some(({ item }) => item.decision !== null);
  const isFiled = labels.has('date') && items.some(({ item }) => item.caseNumber !== null);
  if (!says && !decides && !isFiled) throw new Refusal('minutes.not-minutes');
  const sum = evidence.reduce((total, [weight, holds]) => total + (holds ? weight : 0), 0);
  if (sum < enough) throw new Refusal('minutes.not-minutes');
}
