import { z } from 'zod';
import { outcomes } from '../minutes/model.ts';
import * as field from './fields.ts';
import { answers } from './model/attendance.ts';
import { groupKinds, templateNames } from './model/group.ts';
import { meetingKinds } from './model/meeting.ts';

/**
 * The card contract: every verb with its data and inputs. Cards that were posted live for years, so verbs and ids
 * are changed by addition only. A client merges the inputs into the data; one schema holds both.
 *
 * Data carries ids, never rights or content. `groupId` stands on every button since cards also stand in personal
 * chats; in a channel the channel itself names the group, and a card that says otherwise is refused.
 */
const aGroup = { groupId: field.optionalId };
const aMeeting = { ...aGroup, meetingId: field.id };
const anItem = { ...aMeeting, itemId: field.id };

export const titleLimit = 120;
export const nameLimit = 100;
export const placeLimit = 200;
export const decisionLimit = 8000;
export const taskLimit = 500;

export const contract = {
  'group.setup': z.object({
    groupId: field.id,
    name: field.line(nameLimit, 'group.name-missing', 'group.name-too-long'),
    kind: field.choice(groupKinds, 'group.kind-missing'),
    template: field.choice(templateNames, 'group.template-missing'),
    chair: field.optionalId,
  }),
  'group.roles': z.object({
    ...aGroup,
    seen: field.seen,
    chair: field.optionalId,
    deputies: field.optionalIds,
    minuteTakers: field.optionalIds,
    members: field.optionalIds,
  }),
  'meeting.create': z.object({
    ...aMeeting,
    title: field.line(titleLimit, 'meeting.title-missing', 'meeting.title-too-long'),
    date: field.day('meeting.date-missing'),
    time: field.time('meeting.time-missing'),
    until: field.optionalTime,
    place: field.optionalText(placeLimit, 'meeting.place-too-long'),
    kind: z.preprocess((value) => (value === '' ? undefined : value), z.enum(meetingKinds).default('ordinary')),
  }),
  'meeting.call': z.object({ ...aMeeting, seen: field.seen }),
  'meeting.view': z.object(aMeeting),
  'meeting.lead': z.object({ ...aMeeting, choose: z.boolean().optional() }),
  'meeting.start': z.object({ ...aMeeting, seen: field.seen }),
  'meeting.close': z.object({ ...aMeeting, seen: field.seen }),
  'attendance.answer': z.object({
    ...aMeeting,
    answer: field.choice(answers, 'attendance.answer-missing'),
    seen: field.seen,
    substitute: field.optionalText(nameLimit, 'attendance.substitute-too-long'),
  }),
  'attendance.record': z.object({ ...aMeeting, seen: field.seen, present: field.optionalIds }),
  'item.open': z.object({ ...anItem, seen: field.seen }),
  'item.reopen': z.object({ ...anItem, seen: field.seen }),
  'item.close': z.object({
    ...anItem,
    seen: field.seen,
    outcome: field.choice(outcomes, 'item.outcome-missing'),
    decision: field.optionalText(decisionLimit, 'item.decision-too-long'),
    togetherWith: field.optionalId,
    deferTo: field.optionalText(placeLimit, 'item.forum-too-long'),
    sentTo: field.optionalText(placeLimit, 'item.forum-too-long'),
    for: field.optionalCount,
    against: field.optionalCount,
    abstain: field.optionalCount,
    minority: field.optionalText(decisionLimit, 'item.decision-too-long'),
    agreementTask: field.optionalText(taskLimit, 'agreement.task-too-long'),
    agreementOwner: field.optionalText(nameLimit, 'agreement.owner-too-long'),
    agreementDue: field.optionalDay,
  }),
} as const;

export type Verb = keyof typeof contract;
export type Input<V extends Verb> = z.infer<(typeof contract)[V]>;

export const isVerb = (text: string): text is Verb => Object.hasOwn(contract, text);
