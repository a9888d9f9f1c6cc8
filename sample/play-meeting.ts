import { DateTime } from 'luxon';
import type { GroupRef } from '../src/meetings/model/group.ts';
import type { MeetingState } from '../src/meetings/model/meeting.ts';
import { addItem } from '../src/meetings/use-cases/add-item.ts';
import { answerAttendance } from '../src/meetings/use-cases/answer-attendance.ts';
import { attachDocument } from '../src/meetings/use-cases/attach-document.ts';
import { callMeeting } from '../src/meetings/use-cases/call-meeting.ts';
import { closeItem } from '../src/meetings/use-cases/close-item.ts';
import { closeMeeting } from '../src/meetings/use-cases/close-meeting.ts';
import { createMeeting } from '../src/meetings/use-cases/create-meeting.ts';
import { openItem } from '../src/meetings/use-cases/open-item.ts';
import { removeItem } from '../src/meetings/use-cases/remove-item.ts';
import { startMeeting } from '../src/meetings/use-cases/start-meeting.ts';
import { instantOf } from '../src/meetings/wall-clock.ts';
import type { HeldMeetingScript, MeetingScript, ScriptedItem } from './meeting-script.ts';
import { type Perform, performing, type Stage } from './stage.ts';

const calledDaysBefore = 14;
const minutesAnItem = 10;

const minutesLater = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

/** Makes and calls a meeting two weeks before its day (but not after `now`), and gives the scripted answers. */
export async function callScripted(
  stage: Stage,
  group: GroupRef,
  script: MeetingScript,
  date: string,
  now: Date,
): Promise<string> {
  const meetingId = stage.ids();
  const twoWeeksBefore = DateTime.fromJSDate(instantOf(date, script.time)).minus({ days: calledDaysBefore });
  const perform = performing(stage, group, new Date(Math.min(twoWeeksBefore.toMillis(), now.getTime())));
  const { title, time, until, place } = script;
  const { state } = await perform(createMeeting, 'meeting.create', { meetingId, title, date, time, until, place });
  if (script.items !== undefined) await writeAgenda(perform, state, script.items, stage.ids);
  await perform(callMeeting, 'meeting.call', { meetingId });
  for (const { by, answer, substitute = '' } of script.answers) {
    await perform(answerAttendance, 'attendance.answer', { meetingId, answer, substitute }, by);
  }
  return meetingId;
}

/** Calls and holds a meeting, ten minutes an item; then its minutes are there. */
export async function holdScripted(
  stage: Stage,
  group: GroupRef,
  script: HeldMeetingScript,
  date: string,
  now: Date,
): Promise<void> {
  const meetingId = await callScripted(stage, group, script, date, now);
  const begins = instantOf(date, script.time);
  const { state } = await performing(stage, group, begins)(startMeeting, 'meeting.start', { meetingId });
  for (const [index, { outcome, decision, agreement }] of script.endings.entries()) {
    const itemId = state.items[index]?.itemId;
    if (itemId === undefined) throw new Error(`The agenda has no item ${index + 1} to end with “${outcome}”.`);
    const perform = performing(stage, group, minutesLater(begins, minutesAnItem * (index + 1)));
    const promised = agreement && {
      agreementTask: agreement.task,
      agreementOwner: agreement.owner,
      agreementDue: DateTime.fromISO(date).plus({ days: agreement.dueInDays }).toISODate(),
    };
    await perform(openItem, 'item.open', { meetingId, itemId });
    await perform(closeItem, 'item.close', { meetingId, itemId, outcome, decision, ...promised });
  }
  const ends = minutesLater(begins, minutesAnItem * (script.endings.length + 1));
  await performing(stage, group, ends)(closeMeeting, 'meeting.close', { meetingId });
}

/** Puts the script's cases in place of the items that the group's own agenda began with. */
async function writeAgenda(
  perform: Perform,
  { meeting: { meetingId }, items, group }: MeetingState,
  scripted: readonly ScriptedItem[],
  ids: () => string,
): Promise<void> {
  const headings = group.settings.sections;
  for (const { itemId } of items) await perform(removeItem, 'item.remove', { meetingId, itemId });
  for (const { sections, attachment, ...fields } of scripted) {
    const itemId = ids();
    const texts = sections.map(({ heading, text }) => [`section-${headings.indexOf(heading) + 1}`, text]);
    await perform(addItem, 'item.add', { meetingId, itemId, ...fields, ...Object.fromEntries(texts) });
    if (attachment) await perform(attachDocument, 'item.attach', { meetingId, itemId, ...attachment });
  }
}
