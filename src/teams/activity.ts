import { z } from 'zod';

/** An id with half a character in it can be put in no address and hashed by nothing. */
const idText = z.string().regex(/^\P{Cs}*$/u);

const account = z.looseObject({
  id: idText.min(1).max(300),
  name: z.string().max(1000).optional(),
  aadObjectId: idText.max(100).optional(),
});

/** Tenants, teams and channels name rows in the store, whose keys hold 512 characters in all. */
const longestId = 150;
const idHolder = z.looseObject({ id: idText.max(longestId).optional() });

/**
 * The parts of a Bot Framework activity that Tovholder reads, checked before anything is done with it. Everything else
 * passes through untouched: Teams adds fields without notice.
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: idText.max(500).optional(),
  name: z.string().max(200).optional(),
  text: z.string().nullish(),
  locale: z.string().max(50).nullish(),
  serviceUrl: z.url(),
  channelId: z.string().min(1).max(100),
  from: account,
  recipient: account.partial().optional(),
  conversation: z.looseObject({
    id: idText.min(1).max(400),
    conversationType: z.string().max(50).optional(),
    tenantId: idText.max(100).optional(),
  }),
  replyToId: idText.max(500).nullish(),
  action: z.string().max(100).optional(),
  attachments: z.array(z.unknown()).max(100).nullish(),
  membersAdded: z.array(account).max(10_000).optional(),
  membersRemoved: z.array(account).max(10_000).optional(),
  channelData: z
    .looseObject({
      tenant: idHolder.optional(),
      team: idHolder.optional(),
      channel: z.looseObject({ id: idText.max(longestId).optional(), type: z.string().max(50).optional() }).optional(),
      eventType: z.string().max(100).optional(),
      settings: z.looseObject({ selectedChannel: idHolder.optional() }).optional(),
    })
    .nullish(),
  value: z.unknown().optional(),
});

export type TeamsActivity = z.infer<typeof activitySchema>;
