import { useState } from 'react';
import type { MeetingView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Choice } from '../../../parts/choice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { SmallForm } from '../../../parts/small-form.tsx';
import { useWords } from '../../../words.ts';
import { useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

interface Props {
  readonly meeting: MeetingView['meeting'];
  onDone(): void;
}

/** Who leads this one meeting and who takes its minutes, where it is not as usual. */
export function DeputiseForm({ meeting, onDone }: Props) {
  const words = useWords(meetingWords);
  const { prepare } = useWords();
  const { members } = useMeetingFrame();
  const { attempt, busy, problem } = useAttemptHere();
  const [leader, setLeader] = useState(meeting.leader?.personId ?? '');
  const [minuteTaker, setMinuteTaker] = useState(meeting.minuteTaker?.personId ?? '');
  const people = [
    { value: '', label: words.groupsOwn },
    ...members.map(({ personId, name }) => ({ value: personId, label: name })),
  ];
  const save = async (): Promise<void> => {
    const done = await attempt('meeting.deputise', { seen: meeting.revision, leader, minuteTaker });
    if (done !== undefined) onDone();
  };
  return (
    <Panel heading={words.deputise}>
      <SmallForm save={words.save} cancel={words.cancel} busy={busy} onSave={save} onCancel={onDone}>
        <Choice label={prepare.leader} value={leader} options={people} onChoose={setLeader} />
        <Choice label={prepare.minuteTaker} value={minuteTaker} options={people} onChoose={setMinuteTaker} />
      </SmallForm>
      <Problem text={problem} />
    </Panel>
  );
}
