import { z } from 'zod';
import * as field from '../meetings/fields.ts';

const aQuestion = { questionId: field.id };

/** The longest answer of a consultant. */
export const replyLimit = 4000;

/** The part of the card contract that belongs to questions: the asker's buttons, then the consultants'. */
export const questionContract = {
  'question.choose': z.object({
    ...aQuestion,
    choice: field.line(200, 'question.choice-missing', 'input.line-too-long'),
    about: z.enum(['place', 'age', 'entry']).catch('entry'),
    remember: field.optionalYesNo,
  }),
  'question.area': z.object({ ...aQuestion, area: field.line(200, 'question.choice-missing', 'input.line-too-long') }),
  'question.rate': z.object({ ...aQuestion, helpful: field.optionalYesNo }),
  /** Without `consent` the asker is asked for it; `false` leads back to the answer. */
  'question.handOff': z.object({ ...aQuestion, consent: field.optionalYesNo }),
  'question.take': z.object(aQuestion),
  'question.reply': z.object({
    ...aQuestion,
    text: field.someText(replyLimit, 'question.reply-missing', 'question.reply-too-long'),
  }),
  /** A topic of a month's list (`topic`, `month` as YYYY-MM), or else what the question is about. */
  'question.toAgenda': z.object({
    questionId: field.optionalId,
    topic: field.optionalLine(100, 'input.line-too-long'),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .nullish()
      .catch(null),
    group: z
      .preprocess((value) => (value === '' ? undefined : value), z.guid({ error: 'question.group-missing' }))
      .transform((value) => value.toLowerCase()),
  }),
} as const;

export type QuestionVerb = keyof typeof questionContract;
export type QuestionInput<V extends QuestionVerb> = z.infer<(typeof questionContract)[V]>;

export const isQuestionVerb = (text: string): text is QuestionVerb => Object.hasOwn(questionContract, text);
