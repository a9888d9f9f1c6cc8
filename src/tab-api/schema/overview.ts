import { z } from 'zod';
import { outcomes } from '../../minutes/model.ts';
import { year } from './common.ts';
import { meetingSummarySchema } from './groups.ts';

export const overviewQuerySchema = z.object({ year });

export const overviewSchema = z.object({
  /** Years that have meetings, newest first. */
  years: z.array(z.string()),
  year: z.string(),
  /** The year's meetings, earliest first; `members` and `present` are null before a meeting is over. */
  meetings: z.array(
    meetingSummarySchema.extend({
      members: z.number().nullable(),
      present: z.number().nullable(),
      items: z.number(),
    }),
  ),
  decisions: z.array(z.object({ outcome: z.enum(outcomes), count: z.number() })),
  agreements: z.object({ kept: z.number(), late: z.number(), open: z.number() }),
  /** How often a topic stands on this person's groups' agendas of the year: one row a topic, one cell a group. */
  topics: z.object({
    groups: z.array(z.object({ groupId: z.string(), name: z.string() })),
    rows: z.array(z.object({ topic: z.string(), label: z.string(), counts: z.array(z.number()) })),
  }),
});

export type Overview = z.infer<typeof overviewSchema>;
