import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { plainList } from '../../../parts/looks.ts';

const useStyles = makeStyles({
  list: { ...plainList, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Why something was closed or taken off, a sentence each, for whoever may read it. */
export function ReasonLines({ reasons }: { readonly reasons: readonly string[] }) {
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.list}>
      {reasons.map((reason) => (
        <li key={reason}>
          <Caption1>{reason}</Caption1>
        </li>
      ))}
    </ul>
  );
}
