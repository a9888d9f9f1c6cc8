import { z } from 'zod';
import { entryKinds } from '../../catalogue/entry.ts';
import { language } from './common.ts';

const answerEntrySchema = z.object({
  id: z.string(),
  kind: z.enum(entryKinds),
  title: z.string(),
  summary: z.string(),
  step: z.string().nullable(),
  contact: z
    .object({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() })
    .nullable(),
  area: z.string().nullable(),
  why: z.array(z.string()),
  source: z.string().nullable(),
  verified: z.string(),
  stale: z.string().nullable(),
});

export const answerSchema = z.object({
  questionId: z.string(),
  language,
  /** What stands before everything else: 112, then the request not to write personal data. */
  first: z.array(z.string()),
  message: z.string().nullable(),
  questionBack: z
    .object({
      text: z.string(),
      about: z.enum(['place', 'age', 'entry']),
      choices: z.array(z.object({ value: z.string(), label: z.string() })),
    })
    .nullable(),
  door: answerEntrySchema.nullable(),
  initiatives: z.array(answerEntrySchema),
  guidance: z.array(answerEntrySchema),
  /** Whether the question can be handed to the consultant. */
  mayHandOff: z.boolean(),
});

/** A question is sent in the body: what people ask stands in no address and no log. */
export const questionSchema = z.object({ text: z.string().trim().min(1).max(4_000) });

export type AnswerView = z.infer<typeof answerSchema>;
