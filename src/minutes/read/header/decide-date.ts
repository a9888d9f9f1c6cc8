import { findDate, isoDate, weekdayFits, yearsIn } from '../danish-date.ts';
import type { Line } from '../lines/line.ts';
import type { Header } from './read-header.ts';

/** The date of the meeting and what the reader is not sure of about it. */
export interface DecidedDate {
  readonly date: string | null;
  readonly warnings: readonly string[];
}

/** Completes a date that is printed without its year, from the same date elsewhere or from the only year that fits. */
export function decideDate(header: Header, lines: readonly Line[]): DecidedDate {
  const printed = header.date;
  if (printed === null) return { date: null, warnings: ['Mødets dato er ikke fundet.'] };
  if (printed.year !== null) {
    const date = isoDate(printed);
    return date === null
      ? { date, warnings: ['Mødets dato findes ikke i kalenderen.'] }
      : { date, warnings: weekdayWarning(printed.year) };
  }
  const same = lines
    .map(({ text }) => findDate(text.slice(0, 300)))
    .find((date) => date?.day === printed.day && date.month === printed.month && date.year !== null);
  if (same?.year) return { date: isoDate(printed, same.year), warnings: [] };
  const inTitle = yearsIn(header.title);
  const years = new Set(inTitle.length === 1 ? inTitle : lines.flatMap(({ text }) => yearsIn(text.slice(0, 300))));
  const fitting = [...years].filter((year) => weekdayFits(printed, year));
  const [year] = fitting;
  if (fitting.length === 1 && year !== undefined && (inTitle.length === 1 || printed.weekday !== null)) {
    return {
      date: isoDate(printed, year),
      warnings: [`Året står ikke ved mødets dato; ${year} er taget fra resten af dokumentet.`],
    };
  }
  return { date: null, warnings: ['Mødets dato er trykt uden år, og året fremgår ikke andre steder.'] };

  function weekdayWarning(year: number): string[] {
    return printed !== null && !weekdayFits(printed, year) ? ['Ugedagen passer ikke til mødets dato.'] : [];
  }
}
