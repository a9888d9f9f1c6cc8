import type { Answer, AnswerEntry } from '../../answers/answer.ts';
import type { AnsweredQuestion } from '../../quick-door/ask-question.ts';
import type { AnswerView } from '../schema.ts';
import type { TabWorld } from '../tab-world.ts';

type EntryOfAnswer = NonNullable<AnswerView['door']>;

const entryView = (entry: AnswerEntry): EntryOfAnswer => ({
  id: entry.id,
  kind: entry.kind,
  title: entry.title,
  summary: entry.summary,
  step: entry.step,
  contact: entry.contact,
  area: entry.area,
  why: [...entry.why],
  source: entry.source,
  verified: entry.verified,
  stale: entry.stale,
});

const questionBackView = ({ questionBack }: Answer): AnswerView['questionBack'] =>
  questionBack === null
    ? null
    : {
        text: questionBack.text,
        about: questionBack.about,
        choices: questionBack.choices.map(({ value, label }) => ({ value, label })),
      };

/** An answer of the quick door, for the page. */
export const answerView = (
  { consultants }: Pick<TabWorld, 'consultants'>,
  { questionId, answer }: AnsweredQuestion,
): AnswerView => ({
  questionId,
  language: answer.language,
  first: [...answer.first],
  message: answer.message,
  questionBack: questionBackView(answer),
  door: answer.door === null ? null : entryView(answer.door),
  initiatives: answer.initiatives.map(entryView),
  guidance: answer.guidance.map(entryView),
  mayHandOff: consultants.length > 0,
});
