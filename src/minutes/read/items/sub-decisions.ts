import type { SubDecision } from '../../model.ts';
import { tidy } from '../lines/line.ts';
import { withoutBullet } from '../lines/markup.ts';

const several = '\\d{1,2}(?: ?(?:-|–|\\+|og|til|,) ?\\d{1,2}){0,4}';
const opening = new RegExp(
  `^(?:ad|at)\\.? ?(?:pkt\\.?|punkt|nr\\.?|indstilling)? ?(${several}(?:[.]?[a-d](?![\\p{L}]))?|[a-hA-H](?=[.:)]|$))(?!\\d)[.:)]*\\s*(?:[-–] )?(.*)$`,
  'iu',
);
const insideParagraph = /(?<=[.!?:])\s+(?=Ad\.? ?(?:pkt\.? ?)?\d)/u;

/** The parts of a decision that answer one sub-item each ("Ad. 1:"); a part goes on until the next begins. */
export function subDecisionsIn(decision: readonly string[]): SubDecision[] {
  const found: { ref: string; lines: string[] }[] = [];
  for (const part of decision.flatMap((line) => line.split(insideParagraph))) {
    const start = opening.exec(withoutBullet(part).slice(0, 10_000));
    const ref = start?.[1];
    if (start === null || ref === undefined || isSentence(part)) {
      found.at(-1)?.lines.push(part);
      continue;
    }
    found.push({ ref: tidy(ref).replace(/ ?[-–] ?/g, '-'), lines: start[2] ? [start[2]] : [] });
  }
  return found.map(({ ref, lines }) => ({ ref, text: lines.join('\n') }));
}

/** "At 20 unge deltog" is a sentence, "At 2: Godkendt" answers the second point. */
function isSentence(part: string): boolean {
  return /^at\b/i.test(part) && !/^at\.? ?\d{1,2} ?:/i.test(part);
}
