import { fold } from '../text/fold.ts';
import { type DangerGroup, dangerGroups, generalMarks, pastMarks, presentMarks } from './danger-signs.ts';

/** What is in danger, or nothing. */
export type Danger = DangerGroup['id'];

/**
 * Whether a question tells of danger to life or health now, or of help needed while offices are closed, and of
 * which kind. Decided by rules alone. Questions on teaching, rules or past events are no danger.
 */
export function findDanger(question: string): Danger | null {
  const text = fold(question);
  for (const group of dangerGroups)
    if (group.certain.some((sign) => sign.test(text))) return isTaught(text) ? null : group.id;
  const calm = generalMarks.test(text) || (pastMarks.test(text) && !presentMarks.test(text));
  if (calm) return null;
  return dangerGroups.find((group) => group.signs.some((sign) => sign.test(text)))?.id ?? null;
}

const TAUGHT =
  /\b(?:foerstehjaelpskursus|kursus i|undervisning (?:i|om)|undervise (?:i|eleverne)|forebyggelse af|oplaeg om|course (?:in|on|about)|lesson (?:on|about)|temadag om|materiale om|forebygge)\b/;

function isTaught(text: string): boolean {
  return TAUGHT.test(text) && !presentMarks.test(text);
}
