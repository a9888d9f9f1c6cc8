import type { AgreementView } from '../../../tab-api/schema.ts';

const dayMs = 24 * 60 * 60_000;

/** How many days a date (`YYYY-MM-DD`) lies after another; negative when it lies before. */
export const daysAfter = (date: string, other: string): number =>
  Math.round((Date.parse(date) - Date.parse(other)) / dayMs);

/** The earliest due first, and last those without a date. */
export const byDue = (agreements: readonly AgreementView[]): AgreementView[] =>
  agreements.toSorted((one, other) => (one.due ?? '9999-99-99').localeCompare(other.due ?? '9999-99-99'));
