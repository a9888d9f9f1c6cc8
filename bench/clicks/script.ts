import type { Verb } from '../../src/meetings/contract.ts';
import { meetingForm, meetingIdOf } from './town.ts';

/** One click of the script: by the chair in the channel, unless it says otherwise. */
export interface Step {
  readonly verb: Verb;
  readonly data?: object;
  readonly by?: 'chair' | 'member';
  readonly place?: 'channel' | 'personal';
}

/** The people and things that the clicks name. */
export interface Cast {
  readonly memberId: string;
  readonly guestId: string;
  /** The agenda's own items once the meeting has been made, in their order. */
  readonly itemIds: readonly string[];
}

export const [meetingId, cancelledId] = [meetingIdOf(0), meetingIdOf(999_999)];

/** What the leader types at each item. */
export const closing = (itemId: string) => ({ itemId, outcome: 'approved', decision: 'Godkendt som indstillet.' });

const mintedId = (n: number): string => `20000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [accepted, declined, merged, added, agreementId] = [1, 2, 3, 4, 5].map(mintedId);

/** The group is set up and a meeting made. */
export const makingOf = ({ memberId }: Cast): Step[] => [
  { verb: 'group.setup', data: { name: 'SSP Nordby', kind: 'network', template: 'network' } },
  { verb: 'group.roles', data: { deputies: memberId } },
  { verb: 'group.settings', data: { proposalDays: '3' } },
  { verb: 'meeting.create', data: meetingForm },
];

/** The meeting is called, prepared, started. */
export const preparing = ({ memberId, guestId, itemIds }: Cast): Step[] => [
  { verb: 'meeting.call' },
  { verb: 'meeting.edit', data: { title: 'Netværksmøde i marts' } },
  { verb: 'meeting.view', by: 'member' },
  { verb: 'reminders.set', data: { on: 'false' }, by: 'member' },
  { verb: 'attendance.answer', data: { answer: 'attending' }, by: 'member' },
  { verb: 'meeting.lead' },
  { verb: 'meeting.deputise', data: { minuteTaker: memberId } },
  ...[accepted, declined, merged].map(
    (itemId): Step => ({ verb: 'item.propose', data: { itemId, title: 'Lys på stien' }, by: 'member' }),
  ),
  { verb: 'item.accept', data: { itemId: accepted } },
  { verb: 'item.decline', data: { itemId: declined } },
  { verb: 'item.merge', data: { itemId: merged, into: itemIds[0] } },
  { verb: 'item.add', data: { itemId: added, title: 'Temadag' } },
  { verb: 'item.edit', data: { itemId: added, title: 'Temadag i april' } },
  { verb: 'item.attach', data: { itemId: added, title: 'Program', url: 'https://example.dk/program' } },
  { verb: 'item.move', data: { itemId: added, after: itemIds[0] } },
  { verb: 'item.conceal', data: { itemId: added } },
  { verb: 'item.read', data: { itemId: added }, by: 'member', place: 'personal' },
  { verb: 'item.reveal', data: { itemId: added } },
  { verb: 'item.remove', data: { itemId: added } },
  { verb: 'meeting.start' },
  { verb: 'attendance.record', data: { present: memberId } },
  { verb: 'attendance.person', data: { personId: guestId, presence: 'sameDay' } },
  { verb: 'attendance.substitute', data: { for: guestId, name: 'Ny klubleder', attended: 'true' } },
  { verb: 'attendance.guest', data: { name: 'Oplægsholder' } },
  { verb: 'attendance.disqualify', data: { itemId: itemIds[0], people: guestId } },
];

/** The rest of the meeting, and what follows it. */
export const afterwards = ({ memberId, itemIds }: Cast): Step[] => [
  { verb: 'item.correct', data: { itemId: itemIds[0], text: 'Godkendt med en rettelse.' } },
  { verb: 'item.reopen', data: { itemId: itemIds[0] } },
  { verb: 'item.draft', data: { itemId: itemIds[0], decision: 'Godkendt som' } },
  { verb: 'item.open', data: { itemId: accepted } },
  { verb: 'meeting.close', data: { [`open-${itemIds[0]}`]: 'defer', [`open-${accepted}`]: 'next' } },
  { verb: 'meeting.reopen' },
  { verb: 'meeting.close', data: { [`open-${itemIds[0]}`]: 'drop', [`open-${accepted}`]: 'drop' } },
  { verb: 'minutes.edit', data: { text: 'Mødet begyndte til tiden.' } },
  { verb: 'minutes.send' },
  { verb: 'minutes.comment', data: { comment: 'Et navn mangler.' }, by: 'member' },
  { verb: 'minutes.reply', data: { personId: memberId, text: 'Navnet føjes til.' } },
  { verb: 'minutes.approve', by: 'member' },
  { verb: 'minutes.correct', data: { text: 'Navnet er føjet til.' } },
  { verb: 'minutes.file' },
  { verb: 'agreement.add', data: { agreementId, task: 'Kontakt skolen' } },
  { verb: 'agreement.move', data: { agreementId, due: meetingForm.date } },
  { verb: 'agreement.give', data: { agreementId, owner: 'Skoleleder' } },
  { verb: 'agreement.done', data: { agreementId } },
  { verb: 'agreement.reopen', data: { agreementId } },
  { verb: 'group.template', data: { agenda: 'Velkomst\nEventuelt' } },
  { verb: 'meeting.create', data: { ...meetingForm, meetingId: cancelledId } },
  { verb: 'meeting.cancel', data: { meetingId: cancelledId } },
];
