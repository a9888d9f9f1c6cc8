import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useWords } from '../../../words.ts';
import type { ChangeFields, DecisionFields } from './decision-fields.ts';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(6rem, 1fr))',
  },
  count: { '& input': { width: '100%', minWidth: 0 } },
});

interface Props {
  readonly fields: DecisionFields;
  readonly change: ChangeFields;
}

/** How many voted for and against, and what a minority wants said. */
export function VoteFields({ fields, change }: Props) {
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
              value={fields[name]}
              onChange={(_event, { value }) => change({ [name]: value })}
            />
          </Field>
        ))}
      </div>
      <Field label={lead.minority}>
        <Textarea value={fields.minority} onChange={(_event, { value }) => change({ minority: value })} />
      </Field>
    </>
  );
}
