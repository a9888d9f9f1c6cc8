import type { Answer, AnswerEntry } from '../answers/answer.ts';
import { answerText } from '../answers/answer-texts.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';
import { plain } from './escape.ts';

function entryData(entry: AnswerEntry, answer: Answer) {
  const { contact } = entry;
  const reach = [contact?.name, contact?.phone, contact?.email].flatMap((part) => (part ? [plain(part)] : []));
  const source = entry.source === null ? '' : `${answerText('source', answer.language)}: ${plain(entry.source)}. `;
  return {
    title: plain(entry.step === null ? entry.title : `${entry.title} (${entry.step})`),
    reach: reach.join(' · '),
    why: plain(entry.why.join('. ')),
    summary: plain(entry.summary),
    source: `${source}${plain(entry.verified)}.`,
    stale: plain(entry.stale ?? ''),
  };
}

function sectionsOf(answer: Answer) {
  const sections = [
    { key: 'door', entries: answer.door === null ? [] : [answer.door] },
    { key: 'initiatives', entries: answer.initiatives },
    { key: 'todo', entries: answer.guidance },
  ] as const;
  const leads = (entries: readonly AnswerEntry[]) => (entries.some(({ id }) => id === answer.bestId) ? 0 : 1);
  return [...sections]
    .filter(({ entries }) => entries.length > 0)
    .sort((one, other) => leads(one.entries) - leads(other.entries))
    .map(({ key, entries }) => ({
      heading: answerText(key, answer.language),
      entries: entries.map((entry) => entryData(entry, answer)),
    }));
}

export interface AnswerButtons {
  /** The asker has said whether it helped. */
  readonly rated?: boolean;
  /** There is a consultant to hand the question to. */
  readonly mayHandOff?: boolean;
}

/** An answer as a card: what is urgent first, the best door, what fits, what to do now, and one question back. */
export function answerCard(
  answer: Answer,
  questionId: string,
  { rated = false, mayHandOff = false }: AnswerButtons = {},
): Card {
  const words = texts[answer.language].answerCard;
  const back = answer.questionBack;
  const data = { questionId, about: back?.about ?? '', language: answer.language };
  return fill('answer', {
    lang: answer.language,
    speak: words.summary,
    first: answer.first.map((text) => ({ text: plain(text) })),
    message: plain(answer.message ?? ''),
    thanks: rated ? words.thanks : '',
    sections: sectionsOf(answer),
    questionBack: back?.text ?? '',
    choices: (back?.choices ?? []).map(({ value, label }) => ({ title: label, value })),
    mayRemember: back?.about === 'place',
    remember: words.remember,
    mayRate: !rated,
    mayHandOff,
    handOff: texts[answer.language].consultant.handOff,
    actions: words,
    data,
    helpedData: { ...data, helpful: 'true' },
    notHelpedData: { ...data, helpful: 'false' },
  });
}
