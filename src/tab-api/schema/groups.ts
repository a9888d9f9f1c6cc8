import { z } from 'zod';
import { groupKinds } from '../../meetings/model/group.ts';
import { meetingKinds, meetingStatuses } from '../../meetings/model/meeting.ts';
import { language, may, person } from './common.ts';

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

export type Me = z.infer<typeof meSchema>;
export type OwnGroup = z.infer<typeof ownGroupSchema>;
export type People = z.infer<typeof peopleSchema>;
export type Meetings = z.infer<typeof meetingsSchema>;
export type MeetingSummaryView = z.infer<typeof meetingSummarySchema>;
