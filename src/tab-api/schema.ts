import { z } from 'zod';
import { entryKinds, entrySchema } from '../catalogue/entry.ts';
import { itemKinds } from '../meetings/model/agenda-item.ts';
import { answers, presences } from '../meetings/model/attendance.ts';
import { groupKinds, numberings, templateNames } from '../meetings/model/group.ts';
import { meetingKinds, meetingStatuses } from '../meetings/model/meeting.ts';
import { outcomes } from '../minutes/model.ts';

/**
 * What the tab's API answers, and the one source of the page's types. Dates are `YYYY-MM-DD`, times `HH:MM`, moments
 * ISO 8601. What a person may not read is not there at all. What is sent in is the card contract's, verb by verb.
 */

const person = z.object({ personId: z.string(), name: z.string() });
const language = z.enum(['da', 'en']);
/** Verbs of the card contract that this person may use here: a page shows no button that would be refused. */
const may = z.array(z.string());

export const meetingSummarySchema = z.object({
  meetingId: z.string(),
  title: z.string(),
  status: z.enum(meetingStatuses),
  kind: z.enum(meetingKinds),
  date: z.string(),
  time: z.string(),
});

export const ownGroupSchema = z.object({
  groupId: z.string(),
  name: z.string(),
  kind: z.enum(groupKinds),
  /** Of Teams: a tab in a channel finds its group by it. */
  channelId: z.string(),
  roles: z.array(z.string()),
  may,
});

export const meSchema = z.object({
  person,
  language,
  consultant: z.boolean(),
  /** The day in Denmark. */
  today: z.string(),
  /** Whether this person wants to be reminded, as `reminders.set` changes it. */
  reminders: z.object({ on: z.boolean(), revision: z.number() }),
  groups: z.array(ownGroupSchema),
});

export const peopleSchema = z.object({ people: z.array(person) });

export const meetingsSchema = z.object({ meetings: z.array(meetingSummarySchema) });

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

const itemContentSchema = z.object({
  title: z.string(),
  kind: z.enum(itemKinds),
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
  caseNumber: z.string().nullable(),
  closed: z.boolean(),
  state: z.enum(['waiting', 'open', 'done']),
  revision: z.number(),
  /** Why it came by itself and from when, as a sentence; null where somebody put it there. */
  origin: z.string().nullable(),
  limitedTo: z.array(person),
  disqualified: z.array(person),
  /** Who was not there for it, by name; empty before the meeting runs. */
  absent: z.array(z.string()),
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
  state: z.enum(['waiting', 'accepted', 'declined', 'merged']),
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

const year = z
  .string()
  .regex(/^\d{4}$/)
  .optional()
  .catch(undefined);

/** What is left out or empty narrows nothing. */
export const decisionsQuerySchema = z.object({
  text: z.string().trim().max(500).catch(''),
  groupId: z.guid().optional().catch(undefined),
  year,
  outcome: z.enum(outcomes).optional().catch(undefined),
});

export const overviewQuerySchema = z.object({ year });

export const agreementsSchema = z.object({ agreements: z.array(agreementSchema) });

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

export const catalogueSchema = z.object({
  entries: z.array(
    z.object({
      entry: entrySchema,
      revision: z.number(),
      /** The sentence that says since when nobody has confirmed it; null while it is fresh. */
      stale: z.string().nullable(),
      verified: z.string(),
      /** Taken out: it answers nothing. Only who keeps the entry sees it then. */
      retired: z.boolean(),
      may,
    }),
  ),
  may,
});

/** What nobody could answer, month by month; for consultants. */
export const topicsSchema = z.object({
  months: z.array(
    z.object({
      month: z.string(),
      topics: z.array(z.object({ topic: z.string(), label: z.string(), count: z.number() })),
    }),
  ),
});

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

export const settingsSchema = z.object({
  groupId: z.string(),
  name: z.string(),
  kind: z.enum(groupKinds),
  template: z.enum(templateNames),
  /** The agenda as its editor shows it: a line an item, sub-items indented, as `group.template` takes it. */
  agenda: z.string(),
  numbering: z.enum(numberings),
  documentForm: z.string(),
  documentForms: z.array(z.object({ name: z.string(), title: z.string() })),
  /** A heading a line, as `group.settings` takes it. */
  sections: z.string(),
  proposalDays: z.number(),
  reminders: z.string(),
  quorum: z.number().nullable(),
  /** Everybody in the channel, each with what they are in the group. */
  people: z.array(
    person.extend({
      standing: z.enum(['owner', 'member', 'guest']),
      roles: z.array(z.string()),
      outsider: z.boolean(),
      inGroup: z.boolean(),
    }),
  ),
  /** How long each kind of data is kept, in days, with its label. */
  retention: z.array(z.object({ kind: z.string(), label: z.string(), days: z.number() })),
  revision: z.number(),
  may,
});

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

export type Me = z.infer<typeof meSchema>;
export type OwnGroup = z.infer<typeof ownGroupSchema>;
export type People = z.infer<typeof peopleSchema>;
export type Meetings = z.infer<typeof meetingsSchema>;
export type MeetingSummaryView = z.infer<typeof meetingSummarySchema>;
export type MeetingView = z.infer<typeof meetingSchema>;
export type ItemView = z.infer<typeof itemSchema>;
export type AttendanceView = z.infer<typeof attendanceSchema>;
export type ProposalView = z.infer<typeof proposalSchema>;
export type AgreementView = z.infer<typeof agreementSchema>;
export type MinutesPage = z.infer<typeof minutesPageSchema>;
export type Agreements = z.infer<typeof agreementsSchema>;
export type Decisions = z.infer<typeof decisionsSchema>;
export type AnswerView = z.infer<typeof answerSchema>;
export type CatalogueView = z.infer<typeof catalogueSchema>;
export type Topics = z.infer<typeof topicsSchema>;
export type Overview = z.infer<typeof overviewSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type Deed = z.infer<typeof deedSchema>;
export type RefusalView = z.infer<typeof refusalSchema>;
