import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgreementView } from '../../../tab-api/schema.ts';
import * as agreementTexts from '../../../texts/tab/agreements.ts';
import { Choice } from '../../parts/choice.tsx';
import { plainRows } from '../../parts/looks.ts';
import { Empty } from '../../parts/states.tsx';
import { useWords } from '../../words.ts';
import { AgreementRow } from './agreement-row.tsx';
import { byDue } from './by-due.ts';

type State = AgreementView['state'];

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalL },
  count: { paddingBottom: tokens.spacingVerticalSNudge },
  list: plainRows(tokens.spacingVerticalM),
});

interface Props {
  readonly agreements: readonly AgreementView[];
  readonly ofAllGroups: boolean;
}

/** Agreements by their due date; what the group has done lately is shown on request. */
export function AgreementList({ agreements, ofAllGroups }: Props) {
  const styles = useStyles();
  const words = useWords(agreementTexts);
  const [state, setState] = useState<State>('open');
  const shown = byDue(agreements.filter((agreement) => agreement.state === state));
  const late = shown.filter((agreement) => agreement.late).length;
  const none = state === 'done' ? words.noneDone : ofAllGroups ? words.noneMine : words.noneOfGroup;
  return (
    <>
      <div className={styles.head}>
        {!ofAllGroups && (
          <Choice<State>
            label={words.show}
            value={state}
            options={[
              { value: 'open', label: words.shown.open },
              { value: 'done', label: words.shown.done },
            ]}
            onChoose={setState}
          />
        )}
        <Text role="status" className={styles.count}>
          {shown.length > 0 &&
            [words.count(shown.length), late > 0 ? words.lateCount(late) : ''].filter(Boolean).join(', ')}
        </Text>
      </div>
      {shown.length === 0 && <Empty text={none} />}
      <ul className={styles.list}>
        {shown.map((agreement) => (
          <AgreementRow key={agreement.agreementId} agreement={agreement} showGroup={ofAllGroups} />
        ))}
      </ul>
    </>
  );
}
