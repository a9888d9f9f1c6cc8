import { fold } from '../text/fold.ts';
import {
  type DangerGroup,
  dangerGroups,
  eventMarks,
  generalMarks,
  happensNow,
  pastMarks,
  presentMarks,
} from './danger-signs.ts';

/** What is in danger, or nothing. */
export type Danger = DangerGroup['id'];

/**
 * Whether a question tells of danger to life or health now, or of help needed while offices are closed, and of
 * which kind. `means` tells whether the question speaks of a concept of the lexicon. Decided by rules alone. Questions on teaching, rules or past events are no danger.
 */
export function findDanger(question: string, means: (concept: string) => boolean = () => false): Danger | null {
  const text = fold(question);
  for (const group of dangerGroups)
    if (group.certain.some((sign) => sign.test(text))) return isTaught(text) ? null : group.id;
  const calm = generalMarks.test(text) || (pastMarks.test(text) && !presentMarks.test(text));
  if (calm) return null;
  if (happensNow.test(text)) for (const [concept, danger] of DANGEROUS_NOW) if (means(concept)) return danger;
  const isEvent = eventMarks.test(text);
  return (
    dangerGroups.find(({ id, signs }) => !(isEvent && id === 'outOfHours') && signs.some((sign) => sign.test(text)))
      ?.id ?? null
  );
}

const DANGEROUS_NOW: readonly (readonly [concept: string, danger: Danger])[] = [
  ['weapons', 'weapon'],
  ['school-threat', 'weapon'],
  ['overdose', 'overdose'],
  ['suicide', 'suicide'],
  ['violence', 'violence'],
  ['sexual-abuse', 'violence'],
  ['violence-at-home', 'home'],
];

const TAUGHT =
  /\b(?:foerstehjaelpskursus|kursus i|undervisning (?:i|om)|undervise (?:i|eleverne)|forebyggelse af|oplaeg om|course (?:in|on|about)|lesson (?:on|about)|temadag om|materiale om|forebygge)\b/;

function isTaught(text: string): boolean {
  return TAUGHT.test(text) && !presentMarks.test(text);
}
