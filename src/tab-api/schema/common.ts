import { z } from 'zod';

export const person = z.object({ personId: z.string(), name: z.string() });
export const language = z.enum(['da', 'en']);
/** Verbs of the card contract that this person may use here: a page shows no button that would be refused. */
export const may = z.array(z.string());

export const year = z
  .string()
  .regex(/^\d{4}$/)
  .optional()
  .catch(undefined);
