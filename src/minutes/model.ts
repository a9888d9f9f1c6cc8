import { z } from 'zod';

/**
 * One meeting's minutes, as a document carries them: what `minutes read` prints and `minutes write` takes.
 * Dates are `YYYY-MM-DD`, times `HH:MM`, both as local Danish time. `null` means that nothing is printed.
 */

const text = z.string();
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.string().regex(/^\d{2}:\d{2}$/);

/** The outcomes that Danish minutes really use; see the glossary. */
export const outcomes = [
  'approved',
  'noted',
  'discussed',
  'rejected',
  'deferred',
  'forwarded',
  'joint',
  'none',
] as const;
export type Outcome = (typeof outcomes)[number];

export const sectionSchema = z.object({ heading: text, text });

export const subDecisionSchema = z.object({
  /** The number alone, such as `1` or `1-2`, without "Ad." */
  ref: text,
  text,
});

export const votesSchema = z.object({
  for: z.number().int().min(0),
  against: z.number().int().min(0),
  abstain: z.number().int().min(0),
});

export const agreementSchema = z.object({ task: text, owner: text.nullable(), due: date.nullable() });

export const minutesItemSchema = z.object({
  /** As printed, without "Punkt", dot or suffix. */
  number: text.nullable(),
  title: text,
  caseNumber: text.nullable(),
  documentNumber: text.nullable(),
  closed: z.boolean(),
  sections: z.array(sectionSchema),
  recommendation: text.nullable(),
  decision: text.nullable(),
  subDecisions: z.array(subDecisionSchema),
  /** Who is printed as absent inside the item. */
  absent: z.array(text),
  attachments: z.array(text),
  outcome: z.enum(outcomes).optional(),
  agreements: z.array(agreementSchema).optional(),
  votes: votesSchema.optional(),
});

export const minutesSchema = z.object({
  title: text,
  committee: text,
  date: date.nullable(),
  time: time.nullable(),
  place: text.nullable(),
  participants: z.array(z.object({ name: text, absent: z.boolean() })),
  items: z.array(minutesItemSchema),
  substitutes: z.array(z.object({ for: text, name: text, attended: z.boolean() })),
  /** An empty item: it is said of the meeting. Somebody who came late and left early stands here twice. */
  lateOrEarly: z.array(
    z.object({ name: text, kind: z.enum(['arrived', 'left', 'partly']), item: text, time: time.nullable() }),
  ),
  disqualified: z.array(z.object({ name: text, item: text })),
  guests: z.array(text).optional(),
  /** What stands above the items: a note of the minute-taker's, and what was corrected later. */
  notes: z.array(text).optional(),
  warnings: z.array(text),
});

export type Section = z.infer<typeof sectionSchema>;
export type SubDecision = z.infer<typeof subDecisionSchema>;
export type MinutesItem = z.infer<typeof minutesItemSchema>;
export type Minutes = z.infer<typeof minutesSchema>;
