import { useRef, useState } from 'react';
import type { OwnGroup } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { useRoute } from '../../../api/who.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { keysOf } from '../../../parts/keys-of.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { SmallForm } from '../../../parts/small-form.tsx';
import { useWords } from '../../../words.ts';
import { MeetingFields } from './meeting-fields.tsx';

interface Props {
  readonly group: OwnGroup;
  onDone(): void;
}

/** Makes the draft of a meeting, with the group's own agenda. */
export function NewMeeting({ group, onDone }: Props) {
  const words = useWords(meetingWords);
  const { meetingForm, meetingKind, actions } = useWords();
  const { go } = useRoute();
  const { attempt, busy, problem } = useAttempt();
  const [kind, setKind] = useState<keyof typeof meetingKind>('ordinary');
  const [typed, setTyped] = useState({
    title: meetingForm.titleDefault(group.name),
    date: '',
    time: '',
    until: '',
    place: '',
  });
  // What is sent twice is one meeting.
  const meetingId = useRef(crypto.randomUUID());
  const make = async (): Promise<void> => {
    const data = { groupId: group.groupId, meetingId: meetingId.current, kind, ...typed };
    if ((await attempt('meeting.create', data)) === undefined) return;
    onDone();
    go({ groupId: group.groupId, meetingId: meetingId.current });
  };
  return (
    <Panel heading={words.newMeeting}>
      <SmallForm save={actions.createMeeting} cancel={words.cancel} busy={busy} onSave={make} onCancel={onDone}>
        <MeetingFields typed={typed} onType={setTyped} />
        <Choice<keyof typeof meetingKind>
          label={meetingForm.kind}
          value={kind}
          options={keysOf(meetingKind).map((value) => ({ value, label: meetingKind[value] }))}
          onChoose={(chosen) => setKind(chosen)}
        />
      </SmallForm>
      <Problem text={problem} />
    </Panel>
  );
}
