import { z } from 'zod';
import { itemKinds } from '../../meetings/model/agenda-item.ts';
import { answers, presences } from '../../meetings/model/attendance.ts';
import { groupKinds } from '../../meetings/model/group.ts';
import { outcomes } from '../../minutes/model.ts';
import { agreementSchema } from './agreements.ts';
import { language, may, person } from './common.ts';
import { meetingSummarySchema } from './groups.ts';

const decisionSchema = z.object({
  outcome: z.enum(outcomes),
  text: z.string(),
  togetherWith: z.string().nullable(),
  deferTo: z.string().nullable(),
  sentTo: z.string().nullable(),
  votes: z.object({ for: z.number(), against: z.number(), abstain: z.number() }).nullable(),
  minority: z.string().nullable(),
  /** The name where it is known, else the id. */
  by: z.string(),
  at: z.string(),
  correction: z.boolean(),
});

const itemContentSchema = z.object({
  title: z.string(),
  kind: z.enum(itemKinds),
  caseNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  sections: z.array(z.object({ heading: z.string(), text: z.string() })),
  attachments: z.array(z.object({ title: z.string(), url: z.string() })),
  subItems: z.array(z.object({ subItemId: z.string(), title: z.string(), decisions: z.array(decisionSchema) })),
  /** Oldest first; the last one is in force. */
  decisions: z.array(decisionSchema),
  agreements: z.array(
    z.object({
      agreementId: z.string(),
      task: z.string(),
      owner: z.object({ personId: z.string().nullable(), name: z.string() }).nullable(),
      due: z.string().nullable(),
    }),
  ),
});

export const itemSchema = z.object({
  itemId: z.string(),
  position: z.number(),
  number: z.number().nullable(),
  closed: z.boolean(),
  state: z.enum(['waiting', 'open', 'done']),
  revision: z.number(),
  /** Why it came by itself and from when, as a sentence; null where somebody put it there. */
  origin: z.string().nullable(),
  limitedTo: z.array(person),
  disqualified: z.array(person),
  /** Who was not there for it, by name; empty before the meeting runs. */
  absent: z.array(z.string()),
  /** What has been written so far of its decision, for whoever leads; null where nothing is. */
  draft: z
    .object({
      by: person,
      revision: z.number(),
      /** By the names that `item.close` has for them. */
      written: z.record(z.string(), z.string()),
    })
    .nullable(),
  /** Why it was closed, for whoever may read it, oldest first: each as a sentence. */
  reasons: z.array(z.string()),
  /** Null where the item is closed and this person may not read it. */
  content: itemContentSchema.nullable(),
});

export const attendanceSchema = z.object({
  personId: z.string(),
  name: z.string(),
  standing: z.enum(['owner', 'member', 'guest']),
  answer: z.enum(answers).nullable(),
  substitute: z.object({ name: z.string(), attended: z.boolean().nullable() }).nullable(),
  /** What was recorded, as the person's row says; `item` and `time` of a late coming or an early leaving. */
  presence: z.enum(presences).nullable(),
  presenceText: z.string(),
  /** At which item somebody came late or left, and when (`HH:MM`), as it was recorded. */
  itemId: z.string().nullable(),
  time: z.string().nullable(),
  revision: z.number(),
});

export const proposalSchema = z.object({
  itemId: z.string(),
  by: person,
  closed: z.boolean(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  state: z.enum(['waiting', 'accepted', 'carried', 'declined', 'merged']),
  note: z.string().nullable(),
  revision: z.number(),
});

export const meetingSchema = z.object({
  group: z.object({
    groupId: z.string(),
    name: z.string(),
    kind: z.enum(groupKinds),
    language,
    /** The headings under which an item is written, in their order. */
    sections: z.array(z.string()),
    quorum: z.number().nullable(),
    members: z.array(person),
  }),
  meeting: meetingSummarySchema.extend({
    until: z.string().nullable(),
    place: z.string().nullable(),
    leader: person.nullable(),
    minuteTaker: person.nullable(),
    guests: z.array(z.string()),
    /** Newest last, each as a sentence. */
    changes: z.array(z.string()),
    proposalDeadline: z.string().nullable(),
    revision: z.number(),
  }),
  me: z.object({ personId: z.string(), roles: z.array(z.string()), may }),
  items: z.array(itemSchema),
  attendance: z.array(attendanceSchema),
  proposals: z.array(proposalSchema),
  /** Why closed items were taken off, for whoever prepares the agenda and may read it: each as a sentence. */
  takenOff: z.array(z.string()),
  agreements: z.array(agreementSchema),
  minutes: z.object({
    version: z.number(),
    sentAt: z.string().nullable(),
    approvedAt: z.string().nullable(),
    filedAt: z.string().nullable(),
    note: z.string().nullable(),
    corrections: z.array(z.object({ text: z.string(), by: z.string(), at: z.string() })),
    replies: z.array(
      z.object({
        person,
        version: z.number(),
        approvedAt: z.string().nullable(),
        comment: z.string().nullable(),
        answer: z.string().nullable(),
        revision: z.number(),
      }),
    ),
  }),
});

/** The minutes as they will print: a whole HTML page of the group's own document form. */
export const minutesPageSchema = z.object({ version: z.enum(['open', 'full']), html: z.string() });

/** The query of an address: `minutes?version=full`, `decisions?text=…&groupId=…&year=…&outcome=…`, `overview?year=…`. */
export const minutesQuerySchema = z.object({ version: z.enum(['open', 'full']).catch('open') });

export type MeetingView = z.infer<typeof meetingSchema>;
export type ItemView = z.infer<typeof itemSchema>;
export type AttendanceView = z.infer<typeof attendanceSchema>;
export type ProposalView = z.infer<typeof proposalSchema>;
export type MinutesPage = z.infer<typeof minutesPageSchema>;
