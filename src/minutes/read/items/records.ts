import type { MinutesItem } from '../../model.ts';
import { findDate, isoDate } from '../danish-date.ts';
import { keyOf, type Line } from '../lines/line.ts';

/** What an item records besides its decision, in words that leave no doubt. */
export type Recorded = Pick<MinutesItem, 'votes' | 'agreements'>;

const headings = new Set(
  `Afstemning; Afstemningen; Afstemningsresultat; Stemmeafgivning; Stemmer; Aftaler; Aftale; Indgåede aftaler; Aftalt;
  Handlepunkter; Handlingspunkter; Aktioner; Opgaver; Opfølgning; Opfølgningspunkter; Hvem gør hvad;
  Hvem gør hvad hvornår; Gæster; Gæst; Deltagere under punktet; Inviterede; Mindretalsudtalelse; Protokoltilførsel;
  Protokolbemærkning; Særudtalelse`
    .split(';')
    .map(keyOf),
);

/** True for a heading over what is printed below a decision and is no part of it: votes, agreements, guests. */
export function isRecordHeading(words: string): boolean {
  return words.length < 40 && headings.has(keyOf(words));
}

/** The votes or the agreements that these lines hold; null when they are text, which stays a section. */
export function readRecord(lines: readonly Line[]): Recorded | null {
  const votes = votesIn(lines.map(({ text }) => text).join(' '));
  if (votes !== null) return { votes };
  const agreements = agreementsIn(lines);
  return agreements === null ? null : { agreements };
}

const count = '(ingen|\\d{1,3})';
const votesSentence = new RegExp(`^${count} stemte for, ${count} stemte imod,? og ${count} undlod at stemme\\.?$`, 'i');

function votesIn(text: string): NonNullable<MinutesItem['votes']> | null {
  const found = votesSentence.exec(text);
  if (found === null) return null;
  const [inFavour = 0, against = 0, abstain = 0] = found.slice(1).map((one) => (/^\d/.test(one) ? Number(one) : 0));
  return { for: inFavour, against, abstain };
}

const columns = ['opgave', 'hvem', 'hvornår'];

/** A table with a row for each agreement. A row with fewer cells is the rest of a long one above it. */
function agreementsIn(lines: readonly Line[]): NonNullable<MinutesItem['agreements']> | null {
  const [header, ...rest] = lines;
  if (header === undefined || header.cells.length !== columns.length) return null;
  if (!header.cells.every((cell, at) => keyOf(cell) === columns[at])) return null;
  const rows: string[][] = [];
  for (const { cells } of rest) {
    const last = rows.at(-1);
    if (cells.length === columns.length) rows.push([...cells]);
    else if (last === undefined) return null;
    else for (const [at, cell] of cells.entries()) last[at] = `${last[at]} ${cell}`.trim();
  }
  const agreements = rows.map(([task = '', owner = '', due = '']) => ({
    task,
    owner: isNotSaid(owner) ? null : owner,
    due: dayIn(due),
  }));
  const understood = rows.every(([, , due = ''], at) => isNotSaid(due) || (agreements[at]?.due ?? null) !== null);
  return understood && agreements.length > 0 ? agreements : null;
}

const isNotSaid = (cell: string) => /^[-–]?$/.test(cell);

function dayIn(cell: string): string | null {
  const date = findDate(cell);
  return date === null ? null : isoDate(date);
}
