import { maskPersonalData } from '../privacy/personal-data.ts';
import type { Finding, QuickDoor } from './ask.ts';

/** A candidate as somebody else may judge it: what the catalogue says, without how to reach anybody. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly themes: readonly string[];
}

/**
 * Puts candidates in order for a question that holds no personal data any more, and answers with their ids, best first;
 * undefined where it cannot, or not in time. It never throws, and it never writes a word of the answer.
 */
export type ReRank = (question: string, candidates: readonly Candidate[]) => Promise<readonly string[] | undefined>;

const longestSummary = 400;

/** Ids of candidates, each once: anything else is no order of them. */
const isOrderOf = (ids: readonly string[], candidates: readonly Candidate[]): boolean =>
  ids.length > 0 &&
  new Set(ids).size === ids.length &&
  ids.every((id) => candidates.some((candidate) => candidate.id === id));

/**
 * The finding with its entries in another order, where that is switched on and gives one. Danger, questions back and
 * questions that the catalogue does not answer are left to the rules.
 */
export async function reRanked(
  door: QuickDoor,
  question: string,
  finding: Finding,
  reRank: ReRank | undefined,
): Promise<Finding> {
  const { outcome, danger, ranked } = finding;
  if (reRank === undefined || outcome !== 'answered' || danger !== null || ranked.length < 2) return finding;
  const candidates = ranked.map(({ entry: { id, kind, title, summary, themes } }) => ({
    id,
    kind,
    title,
    summary: summary.slice(0, longestSummary),
    themes,
  }));
  const ids = await reRank(maskPersonalData(question, door.knownNames), candidates);
  if (ids === undefined || !isOrderOf(ids, candidates)) return finding;
  const place = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  const sorted = [...ranked].sort((one, other) => place(one.entry.id) - place(other.entry.id));
  // A score says how well the place is filled, so it stays with the place.
  return { ...finding, ranked: sorted.map((one, at) => ({ ...one, score: ranked[at]?.score ?? one.score })) };
}
