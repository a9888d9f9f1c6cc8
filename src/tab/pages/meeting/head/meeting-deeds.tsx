import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useRoute } from '../../../api/who.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useMay } from '../meeting-context.ts';
import { EndMeeting } from '../running/end-meeting.tsx';
import { useAttemptHere } from '../use-attempt-here.ts';
import { CancelMeeting } from './cancel-meeting.tsx';
import { DeputiseForm } from './deputise-form.tsx';
import { EditMeeting } from './edit-meeting.tsx';

const useStyles = makeStyles({
  whole: { display: 'grid', gap: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

type Form = 'edit' | 'deputise' | 'cancel' | 'end';

/** What can be done with the meeting as a whole: call it, start it, end it, take it up again; move, hand over or cancel it. */
export function MeetingDeeds({ view }: { readonly view: MeetingView }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { actions, prepare } = useWords();
  const may = useMay();
  const { go } = useRoute();
  const { attempt, busy, problem } = useAttemptHere();
  const [form, setForm] = useState<Form | null>(null);
  const { status, revision } = view.meeting;
  const isAhead = status === 'draft' || status === 'called';
  const isHeld = status === 'closed' || status === 'approved';
  const fold = (): void => setForm(null);
  const step = (verb: 'meeting.call' | 'meeting.start' | 'meeting.reopen', label: string, primary = true) => (
    <Button
      appearance={primary ? 'primary' : 'secondary'}
      disabled={busy}
      onClick={() => void attempt(verb, { seen: revision })}
    >
      {label}
    </Button>
  );
  const opens = (which: Form, label: string) => (
    <Button
      appearance={which === 'end' ? 'primary' : 'secondary'}
      aria-expanded={form === which}
      onClick={() => setForm(form === which ? null : which)}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.whole}>
      <div className={styles.buttons}>
        {status === 'draft' && may('meeting.call') && step('meeting.call', actions.call)}
        {status === 'called' && may('meeting.start') && step('meeting.start', actions.start)}
        {status === 'running' && may('meeting.close') && opens('end', words.end)}
        {isAhead && may('meeting.edit') && opens('edit', words.editMeeting)}
        {isAhead && may('meeting.deputise') && opens('deputise', words.deputise)}
        {isAhead && may('meeting.cancel') && opens('cancel', prepare.cancelMeeting)}
        {isHeld && <Button onClick={() => go({ page: 'minutes' })}>{words.toMinutes}</Button>}
        {status === 'closed' && may('meeting.reopen') && step('meeting.reopen', words.reopen, false)}
        {status === 'closed' && may('meeting.reopen') && <Caption1>{words.reopenHint}</Caption1>}
      </div>
      <Problem text={problem} />
      {form === 'end' && status === 'running' && <EndMeeting items={view.items} revision={revision} onClose={fold} />}
      {form === 'edit' && isAhead && <EditMeeting meeting={view.meeting} onDone={fold} />}
      {form === 'deputise' && isAhead && <DeputiseForm meeting={view.meeting} onDone={fold} />}
      {form === 'cancel' && isAhead && (
        <CancelMeeting
          onCancelMeeting={(reason) => void attempt('meeting.cancel', { seen: revision, reason })}
          onDone={fold}
        />
      )}
    </div>
  );
}
