import { looksLikeName } from '../attendance/names.ts';
import { readLabel } from '../header/labels.ts';
import { keyOf, type Line } from '../lines/line.ts';
import { withoutBullet } from '../lines/markup.ts';
import { readParticulars } from './case-number.ts';
import { type OwnMeeting, readDecisionHeading } from './decision-heading.ts';
import { headingKind } from './section-names.ts';
import type { ItemLines } from './split.ts';

const answers =
  /^(?:ingen|intet|godkendt|udsat|drøftet|taget til|tiltrådt|afvist|ikke relevant|nej|ja|åben|lukket|til |se |jf|efter|der |orienteringen|indstillingen|dagsordenen|referatet|enighed|anbefal|vedtaget|mundtlig)/i;

/**
 * The headings that a document uses and the list of known ones does not have: short lines that come back in several
 * items, stand alone, and are never what is printed below another heading.
 */
export function ownHeadings(items: readonly ItemLines[]): Set<string> {
  const seenIn = new Map<string, Set<number>>();
  const answered = new Set<string>();
  for (const [order, { lines }] of items.entries()) {
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1];
      const key = keyOf(line.text);
      if (above !== undefined && headingKind(above.text.replace(/:$/, '')) !== null) answered.add(key);
      else if (canBeHeading(line) && lines[at + 1] !== undefined)
        seenIn.set(key, (seenIn.get(key) ?? new Set()).add(order));
    }
  }
  return new Set([...seenIn].filter(([key, orders]) => orders.size >= 2 && !answered.has(key)).map(([key]) => key));
}

/** The known headings of sections that stand on lines of their own, longest first. */
export function usedHeadings(items: readonly ItemLines[]): string[] {
  const used = new Set<string>();
  for (const line of items.flatMap(({ lines }) => lines)) {
    if (line.cells.length === 1 && !line.list && headingKind(line.text) === 'section') used.add(line.text);
  }
  return [...used].sort((a, b) => b.length - a.length);
}

/** True when a heading over a decision is printed as an item of a list. */
export function hasListedHeadings(items: readonly ItemLines[], meeting: OwnMeeting): boolean {
  return items.some(({ lines }) =>
    lines.some((line) => {
      const words = withoutBullet(line.text);
      return line.list && (headingKind(words) === 'decision' || readDecisionHeading(words, meeting)?.own === true);
    }),
  );
}

function canBeHeading(line: Line): boolean {
  const { text } = line;
  if (text.length > 60 || line.list || line.cells.length > 1 || answers.test(text)) return false;
  if (!/^\p{Lu}/u.test(text) || /[.;,!?]$/.test(text) || (text.includes(' ') && looksLikeName(text))) return false;
  return readLabel(line) === null && readParticulars(text, '') === null && !/^ad\.? ?\d/i.test(text);
}
