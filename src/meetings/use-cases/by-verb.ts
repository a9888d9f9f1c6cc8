import type { Input, Verb } from '../contract.ts';
import type { Click, Performed, World } from '../perform.ts';
import { addGuest } from './add-guest.ts';
import { addItem } from './add-item.ts';
import { answerAttendance } from './answer-attendance.ts';
import { answerComment, approveMinutes, commentMinutes } from './answer-minutes.ts';
import { attachDocument } from './attach-document.ts';
import { callMeeting } from './call-meeting.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { changeSettings, type GroupChanged, setRoles, setTemplate } from './change-group.ts';
import { closeItem } from './close-item.ts';
import { closeMeeting } from './close-meeting.ts';
import { concealItem, revealItem } from './conceal-item.ts';
import { correctItem } from './correct-item.ts';
import { createMeeting } from './create-meeting.ts';
import { deputise } from './deputise.ts';
import { disqualify } from './disqualify.ts';
import { draftDecision } from './draft-decision.ts';
import { editItem } from './edit-item.ts';
import { editMeeting } from './edit-meeting.ts';
import {
  type AgreementKept,
  addAgreement,
  finishAgreement,
  giveAgreement,
  moveAgreement,
  reopenAgreement,
} from './keep-agreement.ts';
import { moveItem } from './move-item.ts';
import { openItem, reopenItem } from './open-item.ts';
import { proposeItem } from './propose-item.ts';
import { readItem } from './read-item.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordPerson } from './record-person.ts';
import { recordSubstitute } from './record-substitute.ts';
import { removeItem } from './remove-item.ts';
import { reopenMeeting } from './reopen-meeting.ts';
import { acceptProposal, declineProposal, mergeProposal } from './settle-proposal.ts';
import { startMeeting } from './start-meeting.ts';
import { leadMeeting, viewMeeting } from './view-meeting.ts';
import { correctMinutes, editMinutes, fileMinutes, sendMinutes } from './write-minutes.ts';

export type GroupVerb = Extract<Verb, 'group.roles' | 'group.template' | 'group.settings'>;
export type AgreementVerb = Extract<Verb, `agreement.${string}`>;
/** What is done to one meeting and answered with the meeting. */
export type MeetingVerb =
  | Extract<Verb, `${'meeting' | 'attendance' | 'item'}.${string}`>
  | Exclude<Extract<Verb, `minutes.${string}`>, 'minutes.get'>;

type ByVerb<Verbs extends Verb, Result> = {
  readonly [V in Verbs]: (world: World, click: Click, input: Input<V>) => Promise<Result>;
};

/** What each verb does, wherever it is clicked: cards and the tab do the same. */
export const meetingDeeds: ByVerb<MeetingVerb, Performed> = {
  'meeting.create': createMeeting,
  'meeting.call': callMeeting,
  'meeting.edit': editMeeting,
  'meeting.cancel': cancelMeeting,
  'meeting.view': viewMeeting,
  'meeting.lead': leadMeeting,
  'meeting.deputise': deputise,
  'meeting.start': startMeeting,
  'meeting.close': closeMeeting,
  'meeting.reopen': reopenMeeting,
  'attendance.answer': answerAttendance,
  'attendance.record': recordAttendance,
  'attendance.person': recordPerson,
  'attendance.substitute': recordSubstitute,
  'attendance.guest': addGuest,
  'attendance.disqualify': disqualify,
  'item.propose': proposeItem,
  'item.accept': acceptProposal,
  'item.decline': declineProposal,
  'item.merge': mergeProposal,
  'item.add': addItem,
  'item.edit': editItem,
  'item.move': moveItem,
  'item.remove': removeItem,
  'item.attach': attachDocument,
  'item.conceal': concealItem,
  'item.reveal': revealItem,
  'item.open': openItem,
  'item.reopen': reopenItem,
  'item.draft': draftDecision,
  'item.close': closeItem,
  'item.correct': correctItem,
  'item.read': readItem,
  'minutes.edit': editMinutes,
  'minutes.send': sendMinutes,
  'minutes.correct': correctMinutes,
  'minutes.file': fileMinutes,
  'minutes.reply': answerComment,
  'minutes.approve': approveMinutes,
  'minutes.comment': commentMinutes,
};

export const agreementDeeds: ByVerb<AgreementVerb, AgreementKept> = {
  'agreement.add': addAgreement,
  'agreement.done': finishAgreement,
  'agreement.reopen': reopenAgreement,
  'agreement.move': moveAgreement,
  'agreement.give': giveAgreement,
};

export const groupDeeds: ByVerb<GroupVerb, GroupChanged> = {
  'group.roles': setRoles,
  'group.template': setTemplate,
  'group.settings': changeSettings,
};
