import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FolderRegular, SendRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { MeetingView } from '../../../tab-api/schema.ts';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { useAttempt } from '../../api/use-attempt.ts';
import { Panel } from '../../parts/panel.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useWords } from '../../words.ts';
import { NoteForm } from './note-form.tsx';
import { TextDeed } from './text-deed.tsx';

const useStyles = makeStyles({
  deed: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What the leader and the minute-taker do with the minutes, as far as they have come. */
export function LeaderDeeds({ view: { group, meeting, minutes, me } }: { readonly view: MeetingView }) {
  const words = useWords(minutesTexts);
  const data = { groupId: group.groupId, meetingId: meeting.meetingId, seen: meeting.revision };
  const { sentAt, filedAt, note } = minutes;
  const may = (verb: string): boolean => me.may.includes(verb);
  const offered = {
    edit: may('minutes.edit') && sentAt === null && meeting.status !== 'approved',
    send: may('minutes.send') && sentAt === null && meeting.status !== 'approved',
    correct: may('minutes.correct') && (sentAt !== null || meeting.status === 'approved'),
    file: may('minutes.file') && filedAt === null,
  };
  if (!Object.values(offered).includes(true)) return null;
  return (
    <Panel heading={words.leader}>
      {offered.edit && <NoteForm meetingId={meeting.meetingId} note={note ?? ''} data={data} />}
      {offered.send && (
        <OneClick verb="minutes.send" data={data} button={words.send} hint={words.sendHint} icon={<SendRegular />} />
      )}
      {offered.correct && (
        <TextDeed
          label={words.correction}
          hint={words.correctionHint}
          button={words.saveCorrection}
          doneText={words.saved}
          verb="minutes.correct"
          data={data}
          name="text"
          draft={`${meeting.meetingId}.correction`}
        />
      )}
      {offered.file && (
        <OneClick verb="minutes.file" data={data} button={words.file} hint={words.fileHint} icon={<FolderRegular />} />
      )}
    </Panel>
  );
}

interface OneClickProps {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly button: string;
  readonly hint: string;
  readonly icon: ReactElement;
}

function OneClick({ verb, data, button, hint, icon }: OneClickProps) {
  const styles = useStyles();
  const { attempt, busy, problem } = useAttempt();
  return (
    <div className={styles.deed}>
      <Button icon={icon} disabledFocusable={busy} onClick={() => void attempt(verb, data)}>
        {button}
      </Button>
      <Text size={200} className={styles.hint}>
        {hint}
      </Text>
      <Problem text={problem} />
    </div>
  );
}
