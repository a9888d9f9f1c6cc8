import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useWords } from '../../../words.ts';
import { useMeetingFrame } from '../meeting-context.ts';
import type { ChangeDraft, DecisionDraft } from './decision-draft.ts';

const useStyles = makeStyles({
  who: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))',
  },
});

/** Who does what, and by when, as part of a decision. */
export function AgreementFields({ draft, change }: { readonly draft: DecisionDraft; readonly change: ChangeDraft }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { members } = useMeetingFrame();
  const names = useId();
  return (
    <>
      <Field label={words.task}>
        <Input value={draft.agreementTask} onChange={(_event, { value }) => change({ agreementTask: value })} />
      </Field>
      <div className={styles.who}>
        <Field label={words.owner}>
          <Input
            list={names}
            value={draft.agreementOwner}
            onChange={(_event, { value }) => change({ agreementOwner: value })}
          />
        </Field>
        <Field label={words.due}>
          <Input
            type="date"
            value={draft.agreementDue}
            onChange={(_event, { value }) => change({ agreementDue: value })}
          />
        </Field>
      </div>
      <datalist id={names}>
        {members.map(({ personId, name }) => (
          <option key={personId} value={name} />
        ))}
      </datalist>
      <Caption1>{words.agreed}</Caption1>
    </>
  );
}
