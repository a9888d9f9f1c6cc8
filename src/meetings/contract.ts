import { z } from 'zod';
import { outcomes } from '../minutes/model.ts';
import type { DocumentFormat } from '../minutes/write/document-formats.ts';
import * as field from './fields.ts';
import { itemKinds } from './model/agenda-item.ts';
import { answers, presences } from './model/attendance.ts';
import { groupKinds, numberings, templateNames } from './model/group.ts';
import { meetingKinds } from './model/meeting.ts';

/**
 * The card contract: every verb with its data and inputs. Cards that were posted live for years, so verbs and ids
 * are changed by addition only. A client merges the inputs into the data; one schema holds both.
 *
 * Data carries ids, never rights or content. `groupId` stands on every button since cards also stand in personal
 * chats; in a channel the channel itself names the group, and a card that says otherwise is refused.
 */
const aGroup = { groupId: field.optionalId, seen: field.seen };
const aMeeting = { ...aGroup, meetingId: field.id };
const anItem = { ...aMeeting, itemId: field.id };
const anAgreement = { ...aGroup, agreementId: field.id };

/** The files that minutes are had as, and whether closed items are among them. */
export const formats = ['docx', 'pdf', 'html', 'md', 'txt'] as const satisfies readonly DocumentFormat[];
export const versions = ['open', 'full'] as const;

export const titleLimit = 120;
export const nameLimit = 100;
export const placeLimit = 200;
export const lineLimit = 500;
export const decisionLimit = 8000;
export const sectionLimit = 20_000;

const optionalTitle = field.optionalLine(titleLimit, 'item.title-too-long');
const optionalPlace = field.optionalText(placeLimit, 'meeting.place-too-long');
const lineText = field.optionalText(lineLimit, 'input.line-too-long');
const longText = field.optionalText(decisionLimit, 'item.decision-too-long');

/** Who does what, and by when, as it is agreed together with a decision; and so many at once. */
export const agreementTexts = {
  task: field.optionalText(lineLimit, 'agreement.task-too-long'),
  owner: field.optionalText(nameLimit, 'agreement.owner-too-long'),
  due: field.optionalDay,
};
export const agreementsAtOnce = 9;

/** The inputs of the n-th agreement, counted from 1: `agreementTask`, `agreementOwner` and `agreementDue`, then the same with `-2`, `-3` … */
export function agreementInputs(n: number): Readonly<Record<keyof typeof agreementTexts, string>> {
  const nth = n === 1 ? '' : `-${n}`;
  return { task: `agreementTask${nth}`, owner: `agreementOwner${nth}`, due: `agreementDue${nth}` };
}

/** What an item says, as `item.add` and `item.edit` take it; a field that is left out stays as it was. */
const itemFields = {
  kind: field.optionalChoice(itemKinds),
  caseNumber: field.clearableText(60, 'item.case-number-too-long'),
  documentNumber: field.clearableText(60, 'item.case-number-too-long'),
  /** Numbered sub-items, a line each. */
  subItems: field.clearableText(sectionLimit, 'item.section-too-long'),
  after: field.optionalPlaceAfter,
};

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
    chair: field.optionalId,
    deputies: field.optionalIds,
    minuteTakers: field.optionalIds,
    members: field.optionalIds,
    outsiders: field.optionalIds,
  }),
  'group.template': z.object({ ...aGroup, agenda: field.optionalText(sectionLimit, 'group.agenda-too-long') }),
  'group.settings': z.object({
    ...aGroup,
    numbering: field.optionalChoice(numberings),
    documentForm: field.optionalText(nameLimit, 'input.line-too-long'),
    sections: field.optionalText(decisionLimit, 'item.section-too-long'),
    proposalDays: field.optionalCount,
    reminders: field.optionalText(nameLimit, 'input.line-too-long'),
    quorum: field.clearableCount,
  }),
  'meeting.create': z.object({
    ...aMeeting,
    title: field.line(titleLimit, 'meeting.title-missing', 'meeting.title-too-long'),
    date: field.day('meeting.date-missing'),
    time: field.time('meeting.time-missing'),
    until: field.optionalTime,
    place: optionalPlace,
    kind: z.preprocess((value) => (value === '' ? undefined : value), z.enum(meetingKinds).default('ordinary')),
    invitees: field.optionalIds,
    reason: lineText,
    /** People outside the team, a line each: named, but they see nothing before they are added. */
    guests: longText,
  }),
  'meeting.call': z.object(aMeeting),
  'meeting.edit': z.object({
    ...aMeeting,
    title: field.optionalLine(titleLimit, 'meeting.title-too-long'),
    date: field.optionalDay,
    time: field.optionalTime,
    until: field.clearableTime,
    place: field.clearableText(placeLimit, 'meeting.place-too-long'),
  }),
  'meeting.cancel': z.object({ ...aMeeting, reason: lineText }),
  'meeting.view': z.object({ ...aMeeting, show: field.optionalText(nameLimit, 'input.line-too-long') }),
  'meeting.lead': z.object({
    ...aMeeting,
    choose: z.boolean().optional(),
    show: field.optionalText(nameLimit, 'input.line-too-long'),
    itemId: field.optionalId,
    /** Of the item that is shown, the decision of this sub-item. */
    decisionOf: field.optionalId,
  }),
  'meeting.deputise': z.object({ ...aMeeting, leader: field.optionalId, minuteTaker: field.optionalId }),
  'meeting.start': z.object(aMeeting),
  /** `open-<itemId>` says what becomes of each item that was not treated. */
  'meeting.close': z.looseObject(aMeeting),
  'meeting.reopen': z.object(aMeeting),
  'attendance.answer': z.object({
    ...aMeeting,
    answer: field.choice(answers, 'attendance.answer-missing'),
    substitute: field.optionalText(nameLimit, 'attendance.substitute-too-long'),
  }),
  'attendance.record': z.object({ ...aMeeting, present: field.optionalIds }),
  'attendance.person': z.object({
    ...aMeeting,
    personId: field.id,
    presence: field.choice(presences, 'attendance.presence-missing'),
    /** Came late: from this item; left: after this one; partly: those that were missed. */
    item: field.optionalIds,
    time: field.optionalTime,
  }),
  'attendance.substitute': z.object({
    ...aMeeting,
    for: field.id,
    name: field.line(nameLimit, 'attendance.name-missing', 'attendance.substitute-too-long'),
    attended: field.optionalYesNo,
  }),
  'attendance.guest': z.object({
    ...aMeeting,
    name: field.line(nameLimit, 'attendance.name-missing', 'attendance.substitute-too-long'),
  }),
  'attendance.disqualify': z.object({ ...anItem, people: field.optionalIds }),
  'item.propose': z.object({
    ...anItem,
    title: field.line(titleLimit, 'item.title-missing', 'item.title-too-long'),
    text: longText,
    closed: field.optionalYesNo,
  }),
  'item.accept': z.object({ ...anItem, note: lineText }),
  'item.decline': z.object({ ...anItem, note: lineText }),
  'item.merge': z.object({ ...anItem, into: field.id, note: lineText }),
  'item.add': z.looseObject({
    ...anItem,
    ...itemFields,
    title: field.line(titleLimit, 'item.title-missing', 'item.title-too-long'),
    closed: field.optionalYesNo,
  }),
  'item.edit': z.looseObject({
    ...anItem,
    ...itemFields,
    title: optionalTitle,
    /** Who may read a closed item; nobody chosen: all who may read closed items. */
    limitedTo: field.optionalIds,
  }),
  'item.move': z.object({ ...anItem, after: field.optionalPlaceAfter }),
  'item.remove': z.object({ ...anItem, reason: lineText }),
  'item.attach': z.object({
    ...anItem,
    title: field.line(titleLimit, 'item.title-missing', 'item.title-too-long'),
    url: field.link('item.link-wrong'),
  }),
  'item.conceal': z.object({ ...anItem, limitedTo: field.optionalIds, reason: lineText }),
  'item.reveal': z.object({ ...anItem, reason: lineText }),
  'item.open': z.object(anItem),
  'item.reopen': z.object(anItem),
  /** What has been written so far of what `item.close` takes, by its names: what is left out stays, what is empty goes. */
  'item.draft': z.looseObject(anItem),
  /** Further agreements as in `agreementInputs`. */
  'item.close': z.looseObject({
    ...anItem,
    subItemId: field.optionalId,
    outcome: field.choice(outcomes, 'item.outcome-missing'),
    decision: longText,
    togetherWith: field.optionalId,
    deferTo: field.optionalText(placeLimit, 'item.forum-too-long'),
    sentTo: field.optionalText(placeLimit, 'item.forum-too-long'),
    for: field.optionalCount,
    against: field.optionalCount,
    abstain: field.optionalCount,
    minority: longText,
    agreementTask: agreementTexts.task,
    agreementOwner: agreementTexts.owner,
    agreementDue: agreementTexts.due,
    /** The revision of the draft that was on the screen: one that somebody else has written on since is not closed over. */
    draftSeen: field.seen,
  }),
  'item.correct': z.object({
    ...anItem,
    /** The decision of this sub-item; left out: the item's own. */
    subItemId: field.optionalId,
    text: field.someText(decisionLimit, 'item.text-missing', 'item.decision-too-long'),
  }),
  'item.read': z.object(anItem),
  'minutes.edit': z.object({ ...aMeeting, text: longText }),
  'minutes.send': z.object(aMeeting),
  'minutes.approve': z.object({ ...aMeeting, version: field.optionalCount }),
  'minutes.comment': z.object({
    ...aMeeting,
    version: field.optionalCount,
    comment: field.someText(decisionLimit, 'minutes.comment-missing', 'item.decision-too-long'),
  }),
  'minutes.reply': z.object({
    ...aMeeting,
    personId: field.id,
    text: field.someText(decisionLimit, 'item.text-missing', 'item.decision-too-long'),
  }),
  'minutes.correct': z.object({
    ...aMeeting,
    text: field.someText(decisionLimit, 'item.text-missing', 'item.decision-too-long'),
  }),
  'minutes.file': z.object(aMeeting),
  'minutes.get': z.object({
    ...aMeeting,
    /** Minted for each form, so that one click offers one file. */
    orderId: field.optionalId,
    format: field.optionalChoice(formats),
    version: field.optionalChoice(versions),
  }),
  'agreement.add': z.object({
    ...anAgreement,
    task: field.line(lineLimit, 'agreement.task-missing', 'agreement.task-too-long'),
    owner: field.optionalText(nameLimit, 'agreement.owner-too-long'),
    due: field.optionalDay,
  }),
  'agreement.done': z.object(anAgreement),
  'agreement.reopen': z.object(anAgreement),
  'agreement.move': z.object({ ...anAgreement, due: field.day('agreement.due-missing') }),
  'agreement.give': z.object({
    ...anAgreement,
    owner: field.line(nameLimit, 'agreement.owner-missing', 'agreement.owner-too-long'),
  }),
  'import.save': z.object({
    ...aGroup,
    importId: field.id,
    /** Where the file does not say when the meeting was. */
    date: field.optionalDay,
    time: field.optionalTime,
  }),
  'import.discard': z.object({ ...aGroup, importId: field.id }),
  'reminders.set': z.object({ ...aGroup, on: field.optionalYesNo }),
} as const;

export type Verb = keyof typeof contract;
export type Input<V extends Verb> = z.infer<(typeof contract)[V]>;

export const isVerb = (text: string): text is Verb => Object.hasOwn(contract, text);
