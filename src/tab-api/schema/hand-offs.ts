import { z } from 'zod';
import { person } from './common.ts';

/** The questions that were handed on to a consultant: what nobody has taken first. */
export const handOffsSchema = z.object({
  questions: z.array(
    z.object({
      questionId: z.string(),
      /** Without personal data. */
      words: z.string(),
      /** The name of who asks. */
      asker: z.string(),
      at: z.string(),
      /** When it is deleted, whatever has become of it. */
      keptUntil: z.string(),
      step: z.enum(['waiting', 'taken', 'answered']),
      /** What the asker was answered. */
      candidates: z.array(z.string()),
      /** Sent here since nobody had taken it in time. */
      asDeputy: z.boolean(),
      takenBy: person.nullable(),
      reply: z.string().nullable(),
    }),
  ),
});

export type HandOffs = z.infer<typeof handOffsSchema>;
