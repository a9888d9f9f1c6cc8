import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView, MeetingView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { plainList } from '../../../parts/looks.ts';
import { Panel } from '../../../parts/panel.tsx';
import { useWords } from '../../../words.ts';
import { useMay, useMeetingFrame } from '../meeting-context.ts';
import { ProposalRow } from './proposal-row.tsx';
import { ProposeForm } from './propose-form.tsx';

const useStyles = makeStyles({
  rows: { ...plainList, display: 'grid', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly proposals: MeetingView['proposals'];
  readonly items: readonly ItemView[];
  readonly deadline: string | null;
}

/** What members have proposed, to be taken or not by the chair, and the form for one's own. */
export function Proposals({ proposals, items, deadline }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { status } = useMeetingFrame();
  const may = useMay();
  const canPropose = status === 'called' && may('item.propose');
  if (proposals.length === 0 && !canPropose) return null;
  return (
    <Panel heading={words.proposals}>
      {proposals.length === 0 ? (
        <Caption1>{words.noProposals}</Caption1>
      ) : (
        <ul className={styles.rows}>
          {proposals.map((proposal) => (
            <ProposalRow key={proposal.itemId} proposal={proposal} items={items} />
          ))}
        </ul>
      )}
      {canPropose && (
        <Disclosure label={words.propose}>{(fold) => <ProposeForm deadline={deadline} onDone={fold} />}</Disclosure>
      )}
    </Panel>
  );
}
