import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useWords } from '../../../words.ts';
import type { ChangeDraft, DecisionDraft } from './decision-draft.ts';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(6rem, 1fr))',
  },
  count: { '& input': { width: '100%', minWidth: 0 } },
});

/** How many voted for and against, and what a minority wants said. */
export function VoteFields({ draft, change }: { readonly draft: DecisionDraft; readonly change: ChangeDraft }) {
  const styles = useStyles();
  const { lead } = useWords();
  const counts = [
    { name: 'for', label: lead.votesFor },
    { name: 'against', label: lead.votesAgainst },
    { name: 'abstain', label: lead.votesAbstain },
  ] as const;
  return (
    <>
      <div className={styles.counts}>
        {counts.map(({ name, label }) => (
          <Field key={name} label={label} className={styles.count}>
            <Input
              type="number"
              min={0}
              max={999}
              value={draft[name]}
              onChange={(_event, { value }) => change({ [name]: value })}
            />
          </Field>
        ))}
      </div>
      <Field label={lead.minority}>
        <Textarea value={draft.minority} onChange={(_event, { value }) => change({ minority: value })} />
      </Field>
    </>
  );
}
