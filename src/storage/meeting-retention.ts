import { emptyContent } from '../meetings/items.ts';
import type { ClosedContent } from '../meetings/model/agenda-item.ts';
import type { Attendance } from '../meetings/model/attendance.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import type { MeetingSummary } from '../meetings/ports.ts';
import { today } from '../meetings/wall-clock.ts';
import { type MeetingStage, stagesDue, waitsForArchive } from '../retention/meeting-stages.ts';
import type { Periods } from '../retention/periods.ts';
import { texts } from '../texts/texts.ts';
import { linkPartition } from './calendar-links.ts';
import type { Deletion } from './deletion-proof.ts';
import { closedPrefix, headKey, meetingPrefix, partitionOf } from './meeting-rows.ts';
import { threadPartition } from './reminder-notes.ts';
import { stagesKey } from './retention-rows.ts';
import { endOf, keyPart, type Operation, type Row, type RowStore } from './rows.ts';

/** A meeting as the group's calendar names it, with the key of that line and the stages that are behind it. */
export interface MeetingToSweep {
  readonly ref: GroupRef;
  readonly calendarKey: string;
  readonly summary: MeetingSummary;
  readonly behind: readonly MeetingStage[];
}

export interface MeetingSwept {
  readonly deletions: readonly Deletion[];
  /** Its time is over, but the archive system does not have its minutes yet. */
  readonly waits: boolean;
}

const nothing: MeetingSwept = { deletions: [], waits: false };

/** What is to be deleted of one meeting now. Of a meeting of which nothing is due nothing is read. */
export async function sweepMeeting(
  rows: RowStore,
  meeting: MeetingToSweep,
  periods: Periods,
  now: Date,
): Promise<MeetingSwept> {
  const { ref, summary, behind } = meeting;
  const todaysDate = today(now);
  const dueByDate = stagesDue(summary.status, summary.date, todaysDate, periods).filter((s) => !behind.includes(s));
  if (dueByDate.length === 0) return nothing;
  const read = await readRows(rows, ref, summary.meetingId);
  if (read === undefined) return nothing;
  const { createdAt, minutes } = read.head;
  // Minutes that were imported are as old here as their import.
  const since = [summary.date, today(new Date(createdAt))].sort().at(-1) ?? summary.date;
  const due = stagesDue(summary.status, since, todaysDate, periods).filter((stage) => !behind.includes(stage));
  const allowed = due.filter((stage) => minutes.filedAt !== null || !waitsForArchive(stage));
  const waits = allowed.length < due.length;
  const whole = allowed.find((stage) => stage === 'drafts' || stage === 'notHeld' || stage === 'minutes');
  if (whole !== undefined) return { deletions: await wholeMeeting(rows, meeting, read, whole), waits };
  return { deletions: partsOf(meeting, read, allowed, groupLanguage(read)), waits };
}

interface ReadMeeting {
  readonly head: Meeting;
  readonly group: { readonly language: 'da' | 'en' } | undefined;
  readonly open: readonly Row[];
  readonly closed: readonly Row[];
  readonly closedDecisions: Row | undefined;
}

async function readRows(rows: RowStore, ref: GroupRef, meetingId: string): Promise<ReadMeeting | undefined> {
  const under = (prefix: string) => rows.range(partitionOf(ref), prefix, endOf(prefix));
  const [group, open, closed, closedDecisions] = await Promise.all([
    rows.get(partitionOf(ref), 'g'),
    under(meetingPrefix(meetingId)),
    under(closedPrefix(meetingId)),
    rows.get(partitionOf(ref), `xd|${keyPart(meetingId)}`),
  ]);
  const head = open.find(({ key }) => key === headKey(meetingId))?.value as Meeting | undefined;
  return head && { head, group: group?.value as ReadMeeting['group'], open, closed, closedDecisions };
}

const groupLanguage = ({ group }: ReadMeeting) => group?.language ?? 'da';

const deleted = ({ key }: Pick<Row, 'key'>): Operation => ({ kind: 'delete', key });
const changed = ({ key, etag }: Row, value: object): Operation => ({ kind: 'replace', key, value, etag });

/** Some rows of a meeting, and the mark of the stages that are behind it then. */
function partsOf(
  { ref, summary: { meetingId }, behind }: MeetingToSweep,
  { open, closed, closedDecisions }: ReadMeeting,
  stages: readonly MeetingStage[],
  language: 'da' | 'en',
): Deletion[] {
  const openUnder = (kind: string) => open.filter(({ key }) => key.startsWith(`${meetingPrefix(meetingId)}${kind}|`));
  const closedUnder = (kind: string) =>
    closed.filter(({ key }) => key.startsWith(`${closedPrefix(meetingId)}${kind}|`));
  const operationsOf = (stage: MeetingStage): Operation[] => {
    switch (stage) {
      case 'answers':
        return openUnder('p').flatMap((row) => {
          const attendance = row.value as Attendance;
          return attendance.answer === null ? [] : [changed(row, withoutAnswer(attendance))];
        });
      case 'proposals':
        return [...openUnder('q'), ...closedUnder('q')].map(deleted);
      case 'comments':
        return openUnder('v').map(deleted);
      case 'closedText':
        return [
          ...[...openUnder('b'), ...closedUnder('b'), ...closedUnder('w')].map(deleted),
          ...closedUnder('i').map((row) => changed(row, emptied(row.value as ClosedContent, language))),
          ...(closedDecisions === undefined ? [] : [deleted(closedDecisions)]),
        ];
      default:
        return [];
    }
  };
  let done = behind;
  return stages.flatMap((kind): Deletion[] => {
    const operations = operationsOf(kind);
    done = [...done, kind];
    const mark: Operation = { kind: 'put', key: stagesKey(meetingId), value: { done } };
    return [{ kind, partition: partitionOf(ref), operations: [...operations, mark], count: operations.length }];
  });
}

/** What was answered counts as what happened, as the minutes have it, where nobody has recorded more. */
const withoutAnswer = (row: Attendance): Attendance => ({
  ...row,
  presence: row.presence ?? (row.answer === 'attending' ? 'present' : 'absent'),
  answer: null,
  revision: row.revision + 1,
});

/** The item stays where it was, so that numbers and agenda stand; what it said is gone. */
const emptied = ({ itemId, content }: ClosedContent, language: 'da' | 'en'): ClosedContent => ({
  itemId,
  content: { ...emptyContent(texts[language].retention.emptied), kind: content.kind },
});

/** A meeting with all that stands beside it. Its head and its line in the calendar go last, so that what a crash leaves is found again. */
async function wholeMeeting(
  rows: RowStore,
  { ref, calendarKey, summary: { meetingId } }: MeetingToSweep,
  { head, open, closed }: ReadMeeting,
  kind: MeetingStage,
): Promise<Deletion[]> {
  const partition = partitionOf(ref);
  const keys = ['d|', 'xd|', 'p|'].map((prefix) => `${prefix}${keyPart(meetingId)}`).concat(stagesKey(meetingId));
  const beside = (await Promise.all(keys.map((key) => rows.get(partition, key)))).filter((row) => row !== undefined);
  const noted = `sent|${keyPart(`${meetingId}|`)}`;
  const thread = await rows.range(threadPartition(ref), noted, endOf(noted));
  const link = head.calendarToken === null ? undefined : linkPartition(head.calendarToken);
  const linkRow = link === undefined ? undefined : await rows.get(link, 'meeting');
  const others = open.filter(({ key }) => key !== headKey(meetingId));
  const operations = [...closed, ...others, ...beside].map(deleted);
  return [
    ...(thread.length === 0
      ? []
      : [{ kind, partition: threadPartition(ref), operations: thread.map(deleted), count: thread.length }]),
    ...(link === undefined || linkRow === undefined
      ? []
      : [{ kind, partition: link, operations: [deleted(linkRow)], count: 1 }]),
    {
      kind,
      partition,
      operations: [...operations, deleted({ key: headKey(meetingId) }), deleted({ key: calendarKey })],
      count: operations.length + 2,
    },
  ];
}
