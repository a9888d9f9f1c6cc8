import { z } from 'zod';
import * as field from '../meetings/fields.ts';

const aQuestion = { questionId: field.id };

/** The part of the card contract that belongs to questions: only the asker uses these buttons. */
export const questionContract = {
  'question.choose': z.object({
    ...aQuestion,
    choice: field.line(200, 'question.choice-missing', 'input.line-too-long'),
    about: z.enum(['place', 'age', 'entry']).catch('entry'),
    remember: field.optionalYesNo,
  }),
  'question.area': z.object({ ...aQuestion, area: field.line(200, 'question.choice-missing', 'input.line-too-long') }),
  'question.rate': z.object({ ...aQuestion, helpful: field.optionalYesNo }),
} as const;

export type QuestionVerb = keyof typeof questionContract;
export type QuestionInput<V extends QuestionVerb> = z.infer<(typeof questionContract)[V]>;

export const isQuestionVerb = (text: string): text is QuestionVerb => Object.hasOwn(questionContract, text);
