import { z } from 'zod';
import { answerSchema } from './answers.ts';
import { meetingSchema } from './meeting.ts';

/** What a deed answers: the sentence to show, if any, and what else came of it. Pages read anew what it changed. */
export const deedSchema = z.object({
  said: z.string().nullable(),
  meeting: meetingSchema.nullable(),
  /** Where a file can be fetched, for ten minutes. */
  link: z.string().nullable(),
  /** The answer as it is after `question.choose`, `question.area` and a hand-off that was not consented to. */
  answer: answerSchema.nullable(),
  /** What `question.handOff` would send and to whom, while consent is asked for: a heading, and a sentence a line. */
  consent: z.object({ heading: z.string(), lines: z.array(z.string()) }).nullable(),
});

/** What is answered to anything that cannot be, with a status from 400 on. */
export const refusalSchema = z.object({
  code: z.string(),
  /** A sentence in the reader's language that says what to do. */
  text: z.string(),
  /** The number under which the log tells of it, where something went wrong inside. */
  reference: z.string().nullable(),
  /** The meeting as it stands now, where somebody else was first. */
  meeting: meetingSchema.nullable(),
});

export type Deed = z.infer<typeof deedSchema>;
export type RefusalView = z.infer<typeof refusalSchema>;
