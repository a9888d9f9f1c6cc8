import { DateTime } from 'luxon';
import type { Entry, EntryKind } from '../catalogue/entry.ts';
import { isStale } from '../catalogue/freshness.ts';
import type { Language } from '../errors/refusal.ts';
import type { Answer, AnswerEntry, QuestionBack } from './answer.ts';
import { answerText } from './answer-texts.ts';
import type { Finding, QuickDoor } from './ask.ts';
import { generalDoor } from './general-door.ts';
import type { Ranked } from './ranking/ranked.ts';
import { reasonsFor } from './reasons.ts';

const MOST_INITIATIVES = 3;
const MOST_GUIDANCE = 2;
/** An entry scoring less than this share of the best is not worth showing beside it. */
const WORTH_SHOWING = 0.35;

/** An entry in words, apart from any question. `now` is an ISO time. */
export function entryInWords(entry: Entry, language: Language, now: string): AnswerEntry {
  const verified = entry.verifiedAt
    ? answerText('verified', language, { date: inWords(entry.verifiedAt, language) })
    : answerText('neverVerified', language);
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    summary: entry.summary,
    step: entry.level === null ? null : answerText(`step${entry.level}`, language),
    contact: entry.contact,
    area: entry.area,
    why: [],
    source: entry.source,
    verified,
    stale: entry.verifiedAt !== null && isStale(entry, now) ? answerText('stale', language) : null,
  };
}

function shown(door: QuickDoor, { understanding }: Finding, { entry, at }: Ranked, now: string): AnswerEntry {
  const why = reasonsFor(door.index, understanding, entry, at);
  return { ...entryInWords(entry, understanding.language, now), why };
}

function inWords(date: string, language: Language): string {
  return DateTime.fromISO(date, { zone: 'utc' })
    .setLocale(language === 'da' ? 'da' : 'en-GB')
    .toFormat(language === 'da' ? 'd. MMMM yyyy' : 'd MMMM yyyy');
}

function questionBackOf(door: QuickDoor, { clarification, understanding: { language } }: Finding): QuestionBack | null {
  if (!clarification) return null;
  const { about, choices } = clarification;
  const key = about === 'place' ? 'askPlace' : about === 'age' ? 'askAge' : 'askEntry';
  const label = (value: string) =>
    about === 'entry' ? (door.index.entries.find(({ id }) => id === value)?.title ?? value) : value;
  return { text: answerText(key, language), about, choices: choices.map((value) => ({ value, label: label(value) })) };
}

function firstWords({ danger, personalData, understanding: { language } }: Finding, inChannel: boolean): string[] {
  const words: string[] = [];
  if (danger !== null) {
    words.push(answerText('danger', language));
    words.push(answerText(danger === 'weapon' || danger === 'violence' ? 'dangerPolice' : 'outOfHours', language));
  }
  if (personalData.length > 0) words.push(answerText(inChannel ? 'personalInChannel' : 'personal', language));
  return words;
}

/**
 * Puts a finding into words: what comes first, the best door and why, initiatives with their step, what to do now,
 * and how fresh each is. Nothing is said that does not stand in the catalogue. `now` is an ISO time; `inChannel`: others
 * can read what was asked.
 */
export function composeAnswer(door: QuickDoor, finding: Finding, now: string, inChannel = false): Answer {
  const { language, text } = finding.understanding;
  const best = finding.ranked[0]?.score ?? 0;
  const worth = finding.ranked.filter(({ score }) => score >= best * WORTH_SHOWING);
  const ofKind = (kind: EntryKind, most: number) =>
    worth
      .filter(({ entry }) => entry.kind === kind)
      .slice(0, most)
      .map((ranked) => shown(door, finding, ranked, now));
  const common = { outcome: finding.outcome, language, first: firstWords(finding, inChannel) };
  if (finding.outcome === 'none') {
    const general = generalDoor(door.index);
    const key = text === '' ? 'unreadable' : general ? 'none' : 'noneAtAll';
    return {
      ...common,
      message: answerText(key, language),
      questionBack: null,
      door: general ? shown(door, finding, general, now) : null,
      initiatives: [],
      guidance: [],
      bestId: null,
    };
  }
  const [contact] = ofKind('contact', 1);
  const general = contact ? undefined : generalDoor(door.index);
  return {
    ...common,
    message: null,
    questionBack: questionBackOf(door, finding),
    door: contact ?? (general ? shown(door, finding, general, now) : null),
    initiatives: ofKind('initiative', MOST_INITIATIVES),
    guidance: ofKind('guidance', finding.danger === null ? MOST_GUIDANCE : MOST_GUIDANCE + 1),
    bestId: finding.ranked[0]?.entry.id ?? null,
  };
}
