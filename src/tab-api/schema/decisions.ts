import { z } from 'zod';
import { outcomes } from '../../minutes/model.ts';
import { year } from './common.ts';

/** What is left out or empty narrows nothing. */
export const decisionsQuerySchema = z.object({
  text: z.string().trim().max(500).catch(''),
  groupId: z.guid().optional().catch(undefined),
  year,
  outcome: z.enum(outcomes).optional().catch(undefined),
});

export const decisionsSchema = z.object({
  decisions: z.array(
    z.object({
      groupId: z.string(),
      groupName: z.string(),
      meetingId: z.string(),
      meetingTitle: z.string(),
      date: z.string(),
      itemId: z.string(),
      number: z.string(),
      title: z.string(),
      outcome: z.enum(outcomes),
      text: z.string(),
      closed: z.boolean(),
    }),
  ),
  /** How many were found in all; the list holds the best of them. */
  found: z.number(),
});

export type Decisions = z.infer<typeof decisionsSchema>;
