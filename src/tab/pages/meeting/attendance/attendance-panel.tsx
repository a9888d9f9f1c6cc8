import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleCheckmarkRegular } from '@fluentui/react-icons';
import type { ItemView, MeetingView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { plainList } from '../../../parts/looks.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useMay, useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';
import { AttendanceRow } from './attendance-row.tsx';
import { Guests } from './guests.tsx';
import { isThere } from './is-there.ts';

const useStyles = makeStyles({
  rows: { ...plainList, display: 'grid', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly view: Pick<MeetingView, 'attendance' | 'group' | 'meeting'>;
  readonly items: readonly ItemView[];
}

const recordedIn = ['called', 'running', 'closed'];

/** Who comes, and who is there: answers before the meeting, one click for each person in it. */
export function AttendancePanel({ view: { attendance, group, meeting }, items }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { attendanceForms } = useWords();
  const { status } = useMeetingFrame();
  const may = useMay();
  const { attempt, busy, problem } = useAttemptHere();
  const records = recordedIn.includes(status) && may('attendance.person');
  const isHeld = status !== 'draft' && status !== 'called';
  const present = attendance.filter(isThere).length;
  const openItem = items.find(({ state }) => state === 'open');
  const everybody = (): Promise<unknown> =>
    attempt('attendance.record', {
      seen: meeting.revision,
      present: attendance.map(({ personId }) => personId).join(','),
    });
  return (
    <Panel heading={words.attendance}>
      <Caption1>{isHeld ? words.presentCount(present, attendance.length) : countOfAnswers(attendance, words)}</Caption1>
      {isHeld && group.quorum !== null && present < group.quorum && (
        <Caption1 role="status">{attendanceForms.quorumMissing(present, group.quorum)}</Caption1>
      )}
      <Problem text={problem} />
      <ul className={styles.rows}>
        {attendance.map((row) => (
          <AttendanceRow
            key={row.personId}
            row={row}
            openItem={openItem}
            items={items}
            records={records}
            held={isHeld}
          />
        ))}
      </ul>
      {records && status === 'running' && (
        <Button icon={<PeopleCheckmarkRegular />} disabled={busy} onClick={() => void everybody()}>
          {words.everybodyHere}
        </Button>
      )}
      <Guests guests={meeting.guests} revision={meeting.revision} canAdd={records && may('attendance.guest')} />
    </Panel>
  );
}

function countOfAnswers(attendance: MeetingView['attendance'], words: typeof meetingWords.da): string {
  const count = (answer: 'attending' | 'absent' | null) => attendance.filter((row) => row.answer === answer).length;
  return words.answers(count('attending'), count('absent'), count(null));
}
