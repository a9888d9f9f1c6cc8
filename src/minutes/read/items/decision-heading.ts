import { findDate, isoDate } from '../danish-date.ts';
import { namesCommittee, sameCommittee } from './committee-name.ts';
import { headingKind } from './section-names.ts';

/** The meeting that the document is about, as far as its header says. */
export interface OwnMeeting {
  readonly committee: string;
  readonly date: string | null;
}

/** A heading over a decision: whose it is, and what is printed behind it on the same line. */
export interface DecisionHeading {
  readonly own: boolean;
  readonly rest: string;
}

const day =
  '(?:(?:d\\.|den|dato:?) ?)?(?:\\d{1,2}\\.? ?\\p{L}{3,9} (?:19|20)\\d{2}|\\d{1,2}[-./]\\d{1,2}[-./ ](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}\\. \\p{L}{3,9})';
const point = '(?:pkt\\.?|punkt|sag)(?: nr\\.?)? ?\\d{1,4}';
const end = `(?:,? ?(?:kl\\.? ?[\\d.:]{1,5}))?(?:[,:]? ?${point})?\\.?(?: ?: ?|$)`;
const decided = new RegExp(
  `^(?:beslutning(?:er)?|afgørelse|vedtagelse|behandling|protokol(?:lat)?)(?: truffet)?(?:(?: ?[-–:])?(?: (?:fra|i|af|på))? ([§\\p{L}][^:]{2,90}?))??(?:,? (${day}))?${end}`,
  'iu',
);
const committeeAndDay = new RegExp(`^([§\\p{L}][^:]{2,90}?)(?:s? møde)?,? (${day})${end}`, 'iu');
const genitive = /^([\p{L}-]+(?: [\p{L}-]+){0,5}?)s (?:beslutning|afgørelse|behandling|vedtagelse)(?: ?: ?|$)/iu;
const verbs =
  /\b(?:blev|har|havde|godkendte|drøftede|besluttede|tog|skal|kan|ikke|sagen|punktet|der|bilag)\b|\bpr\.?$/i;

/**
 * Understands the headings over decisions that carry a committee or a date, such as "Beslutning fra Børneudvalget",
 * "Beslutning i Børneudvalget den 12. januar 2021:" and "Børneudvalget, 12-01-2021, pkt. 4". Gives null for other lines.
 */
export function readDecisionHeading(text: string, meeting: OwnMeeting): DecisionHeading | null {
  const line = text.slice(0, 400);
  const [owned, owner = ''] = genitive.exec(line) ?? [];
  if (owned !== undefined && namesCommittee(owner) && headingKind(owned) === null)
    return { own: isOwn(owner, '', meeting), rest: text.slice(owned.length).trim() };
  const found = decided.exec(line) ?? (isSentence(line) ? null : committeeAndDay.exec(line));
  if (found === null) return null;
  const [whole, committee = '', printed = ''] = found;
  const isDecision = /^(?:beslutning|afgørelse|vedtagelse|behandling|protokol)/i.test(line);
  if (committee === '' && printed === '') return null;
  if (
    committee !== '' &&
    (verbs.test(committee) || !(namesCommittee(committee) || sameCommittee(committee, meeting.committee)))
  )
    return null;
  if (!isDecision && committee === '') return null;
  const rest = text.slice(whole.length).trim();
  if (rest !== '' && !whole.trimEnd().endsWith(':')) return null;
  return { own: isOwn(committee, printed, meeting), rest };
}

/** The committee that a line over a decision names, when the decision is of `date`; null for other lines. */
export function committeeDecidingOn(text: string, date: string): string | null {
  const line = text.slice(0, 400);
  const [, committee = '', printed = ''] = decided.exec(line) ?? committeeAndDay.exec(line) ?? [];
  const found = findDate(printed);
  if (found === null || !namesCommittee(committee) || verbs.test(committee)) return null;
  return isoDate(found, found.year ?? Number(date.slice(0, 4))) === date ? committee : null;
}

/** "Forummet holder temadag den 6. februar 2023." is what somebody wrote, and no heading. */
const isSentence = (line: string) => /\d\.$/.test(line) || /\p{L}{4}\. \p{Lu}/u.test(line);

function isOwn(committee: string, printed: string, meeting: OwnMeeting): boolean {
  const date = findDate(printed);
  if (date !== null && meeting.date !== null) {
    const year = date.year ?? Number(meeting.date.slice(0, 4));
    if (isoDate(date, year) !== meeting.date) return false;
  }
  return committee === '' || meeting.committee === '' || sameCommittee(committee, meeting.committee);
}
