import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarCancelRegular, CalendarCheckmarkRegular } from '@fluentui/react-icons';
import type { AttendanceView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import type { Texts } from '../../../../texts/texts.ts';
import { useKeptDraft } from '../../../parts/kept-draft.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** Whether one comes, and who comes instead. */
export function OwnAnswer({ row }: { readonly row: AttendanceView }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { ownView } = useWords();
  const { meetingId } = useMeetingFrame();
  const { attempt, busy, problem } = useAttemptHere();
  const [substitute, setSubstitute, forget] = useKeptDraft(`${meetingId}.substitute`, row.substitute?.name ?? '');
  const answer = async (given: 'attending' | 'absent'): Promise<void> => {
    const instead = given === 'absent' ? { substitute } : {};
    const done = await attempt('attendance.answer', { seen: row.revision, answer: given, ...instead });
    if (done !== undefined) forget();
  };
  return (
    <Panel heading={words.you}>
      <Body1 role="status">{answered(row, ownView)}</Body1>
      <div className={styles.buttons}>
        <Button
          appearance={row.answer === 'attending' ? 'secondary' : 'primary'}
          icon={<CalendarCheckmarkRegular />}
          disabled={busy}
          onClick={() => void answer('attending')}
        >
          {words.attend}
        </Button>
        <Button icon={<CalendarCancelRegular />} disabled={busy} onClick={() => void answer('absent')}>
          {words.decline}
        </Button>
      </div>
      <Field label={words.yourSubstitute}>
        <Input value={substitute} onChange={(_event, { value }) => setSubstitute(value)} />
      </Field>
      <Caption1>{words.noReason}</Caption1>
      <Problem text={problem} />
    </Panel>
  );
}

type Said = Texts['ownView'];

function answered({ answer, substitute }: AttendanceView, said: Said): string {
  if (answer === null) return said.unanswered;
  if (answer === 'attending') return said.attending;
  return substitute === null ? said.absent : said.absentWithSubstitute(substitute.name);
}
