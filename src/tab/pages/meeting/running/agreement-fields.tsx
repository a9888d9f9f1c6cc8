import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { DayField } from '../../../parts/day-field.tsx';
import { useWords } from '../../../words.ts';
import { useMeetingFrame } from '../meeting-context.ts';
import { agreementField, agreementsAtOnce, agreementsIn, type ChangeFields } from './decision-fields.ts';
import type { Texts } from './typed-fields.ts';

const useStyles = makeStyles({
  who: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))',
  },
  one: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
    ':not(:first-child)': {
      paddingTop: tokens.spacingVerticalS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  more: { justifySelf: 'start' },
});

interface Props {
  readonly fields: Texts;
  readonly change: ChangeFields;
}

/** Who does what, and by when, as part of a decision: as many agreements as there are. */
export function AgreementFields({ fields, change }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { members } = useMeetingFrame();
  const names = useId();
  const [asked, setAsked] = useState(1);
  const shown = Math.max(asked, agreementsIn(fields));
  return (
    <>
      {Array.from({ length: shown }, (_one, place) => place + 1).map((n) => (
        <fieldset key={n} className={styles.one} aria-label={words.agreementNumber(n)}>
          <OneAgreement n={n} names={names} fields={fields} change={change} />
        </fieldset>
      ))}
      <datalist id={names}>
        {members.map(({ personId, name }) => (
          <option key={personId} value={name} />
        ))}
      </datalist>
      {shown < agreementsAtOnce && (
        <Button className={styles.more} size="small" icon={<AddRegular />} onClick={() => setAsked(shown + 1)}>
          {words.oneMoreAgreement}
        </Button>
      )}
      <Caption1>{words.agreed}</Caption1>
    </>
  );
}

/** `names` is the list of those who can be meant. */
function OneAgreement({ n, names, fields, change }: Props & { readonly n: number; readonly names: string }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const [task, owner, due] = [agreementField('Task', n), agreementField('Owner', n), agreementField('Due', n)];
  return (
    <>
      <Field label={words.task}>
        <Input value={fields[task] ?? ''} onChange={(_event, { value }) => change({ [task]: value })} />
      </Field>
      <div className={styles.who}>
        <Field label={words.owner}>
          <Input
            list={names}
            value={fields[owner] ?? ''}
            onChange={(_event, { value }) => change({ [owner]: value })}
          />
        </Field>
        <DayField label={words.due} value={fields[due] ?? ''} onChange={(day) => change({ [due]: day })} />
      </div>
    </>
  );
}
