import { z } from 'zod';
import { may } from './common.ts';

export const agreementSchema = z.object({
  agreementId: z.string(),
  groupId: z.string(),
  groupName: z.string(),
  task: z.string(),
  owner: z.object({ personId: z.string().nullable(), name: z.string() }).nullable(),
  due: z.string().nullable(),
  /** Due before today and not done. */
  late: z.boolean(),
  mine: z.boolean(),
  closed: z.boolean(),
  state: z.enum(['open', 'done']),
  origin: z.object({ meetingId: z.string(), itemId: z.string(), date: z.string() }).nullable(),
  revision: z.number(),
  may,
});

export const agreementsSchema = z.object({ agreements: z.array(agreementSchema) });

export type AgreementView = z.infer<typeof agreementSchema>;
export type Agreements = z.infer<typeof agreementsSchema>;
