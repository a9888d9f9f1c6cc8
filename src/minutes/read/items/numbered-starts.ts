import { keyOf, type Line, tidy } from '../lines/line.ts';
import { withoutBullet } from '../lines/markup.ts';
import { readParticulars } from './case-number.ts';
import { bestChain, type Chain } from './chain.ts';
import type { ContentsEntry } from './contents.ts';
import { type HeadingStyle, type PossibleHeading, readItemHeading, titleWithoutKind } from './item-heading.ts';
import type { ItemStart } from './item-start.ts';
import { headingKind, opensRecommendation } from './section-names.ts';

interface Candidate extends ItemStart {
  readonly style: HeadingStyle;
  readonly weight: number;
  readonly apart: boolean;
}

/** Styles that are weighed together, for one document mixes them; the factor is how far each is to be believed. */
const families: readonly (readonly [readonly HeadingStyle[], number])[] = [
  [['point'], 2.5],
  [['hash', 'flag'], 2],
  [['case'], 1.6],
  [['dot', 'space', 'glued', 'flag', 'alone'], 1],
  [['ad'], 0.7],
];
const candidateLimit = 30_000;

/** The starts of the numbered items, in the style of numbering that most speaks for. */
export function numberedStarts(lines: readonly Line[], contents: readonly ContentsEntry[]): ItemStart[] {
  const titles = new Set(contents.map(({ title }) => keyOf(title)));
  const printed = lines.flatMap((line, at) => candidate(line, at, lines, titles) ?? []).slice(0, candidateLimit);
  const candidates = printed.slice(1).some(({ at }) => lines[at]?.gap)
    ? printed
    : printed.map((one) => withoutGaps(one, lines));
  let best: { weight: number; starts: ItemStart[] } = { weight: 1.4, starts: [] };
  for (const [styles, belief] of families) {
    const family = candidates.filter(({ style }) => styles.includes(style));
    const chain = bestChain(family.map(({ number, weight, apart }) => ({ number: Number(number), weight, apart })));
    const weight = chain.weight * belief;
    if (weight > best.weight) best = { weight, starts: startsOf(chain, family) };
  }
  return best.starts;
}

/** In a document without blank lines a short line with no other number next to it stands apart. */
function withoutGaps(one: Candidate, lines: readonly Line[]): Candidate {
  const numbered = (line: Line | undefined) => line !== undefined && readItemHeading(line.text)?.style === one.style;
  const alone = !numbered(lines[one.at - 1]) && !numbered(lines[one.body]) && endsAsTitle(one.title);
  return alone && !one.apart ? { ...one, apart: true, weight: one.weight + 0.5 } : one;
}

const endsAsTitle = (title: string) => title.length < 100 && !/[.;,:]$/.test(title);

/** The starts along a chain; an item whose heading is printed twice starts at the first. */
function startsOf({ indices }: Chain, family: readonly Candidate[]): ItemStart[] {
  return indices.flatMap((index, order) => {
    const chosen = family[index];
    if (chosen === undefined) return [];
    const between = family.slice((indices[order - 1] ?? -1) + 1, index);
    return between.find((one) => one.number === chosen.number && sameTitle(one, chosen)) ?? chosen;
  });
}

const sameTitle = (one: Candidate, other: Candidate) =>
  keyOf(titleWithoutKind(one.title)) === keyOf(titleWithoutKind(other.title));

function candidate(line: Line, at: number, lines: readonly Line[], titles: ReadonlySet<string>): Candidate | null {
  const heading = readItemHeading(line.text);
  if (heading === null) return null;
  const below = heading.title === '' ? lines[at + 1] : undefined;
  if (heading.title === '' && heading.style === 'flag' && (below === undefined || beginsSomething(below))) {
    const words = tidy(line.text.replace(/^\d{1,4}[.:)]?|\d{1,4}[.:)]?$|[()[\]]/g, ' '));
    return { ...afterTitle(at, heading), title: words, style: heading.style };
  }
  if (heading.title === '') {
    const isSection = below !== undefined && headingKind(below.text) !== null && !hasHeadingBelow(lines, at + 2);
    if (
      below === undefined ||
      below.text.length > 250 ||
      isSection ||
      readItemHeading(below.text)?.style === heading.style
    ) {
      return heading.style === 'point' ? afterTitle(at, heading) : null;
    }
  }
  const printed = heading.title || below?.text || '';
  const under = heading.title === '' ? at + 2 : at + 1;
  const flagged = titleBelowFlag(printed, lines, under);
  const title = flagged ?? printed;
  const body = flagged === null ? under : under + 1;
  const closed = flagged === null ? heading.closed : /^lukket/i.test(printed);
  const apart = line.heading !== null || (line.gap && endsAsTitle(title));
  const weight = weigh(line, title, at, body, lines, heading) + (titles.has(keyOf(titleWithoutKind(title))) ? 3 : 0);
  return { at, body, number: heading.number, title, closed, style: heading.style, weight, apart };
}

const beginsSomething = ({ text }: Line) =>
  readItemHeading(text) !== null || readParticulars(text, '') !== null || headingKind(text) !== null;

/** "Punkt 14" and below it "Åben" or "Lukket": the title is the line below that, where it is no heading of a section. */
function titleBelowFlag(printed: string, lines: readonly Line[], at: number): string | null {
  const below = lines[at]?.text ?? '';
  if (!/^(?:åbent?|lukket)(?: (?:punkt|sag))?$/i.test(printed) || below === '' || below.length > 250) return null;
  return headingKind(below) !== null || readParticulars(below, '') !== null || readItemHeading(below) !== null
    ? null
    : below;
}

/** A title can have the words of a section ("Kommunikation"), and then the item's own first heading is below it. */
function hasHeadingBelow(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && (headingKind(line.text) !== null || readParticulars(line.text, '') !== null);
}

/** "Punkt 4" with nothing behind it and a section right below: an item without a title. */
function afterTitle(at: number, heading: PossibleHeading): Candidate {
  return {
    at,
    body: at + 1,
    number: heading.number,
    title: '',
    closed: heading.closed,
    style: heading.style,
    weight: 0.5,
    apart: true,
  };
}

function weigh(
  line: Line,
  title: string,
  at: number,
  body: number,
  lines: readonly Line[],
  heading: PossibleHeading,
): number {
  const below = lines.slice(body, body + 4);
  let weight = 1;
  if (below.slice(0, 3).some((other) => (readParticulars(other.text, '')?.caseNumber ?? null) !== null)) weight += 2.5;
  if (below.slice(0, 3).some((other) => isSectionHeading(other))) weight += 2;
  if (line.heading !== null) weight += 2;
  if (line.gap) weight += 0.5;
  if (/[;,]$/.test(title)) weight -= 2;
  else if (/\.$/.test(title) && !/[:?] /.test(title) && !/\b(?:evt|mv|m\.v|m\.fl|ca|nr|stk|kl)\.$/i.test(title))
    weight -= 0.75;
  if (title.length > 140) weight -= 1;
  if (heading.style === 'space' || heading.style === 'alone') weight -= 0.75;
  if (heading.style === 'alone' && line.cells.length > 1) weight -= 1;
  if (line.cells.length > 2) weight -= 1;
  const above = lines[at - 1]?.text ?? '';
  if (opensRecommendation(above) || /[:,]$/.test(above) || /\bindstill/i.test(above.slice(-200))) weight -= 2;
  const opened = /^referat$/i.test(above) ? null : headingKind(above);
  if (opened === 'recommendation' || opened === 'decision') weight -= 2;
  return weight;
}

const isSectionHeading = (line: Line) => {
  const words = withoutBullet(line.text).split(':', 1)[0] ?? '';
  const kind = headingKind(words);
  return kind !== null && words.length < 60;
};
