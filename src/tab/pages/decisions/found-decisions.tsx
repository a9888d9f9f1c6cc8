import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Decisions } from '../../../tab-api/schema.ts';
import * as decisionTexts from '../../../texts/tab/decisions.ts';
import { plainRows } from '../../parts/looks.ts';
import { Empty } from '../../parts/states.tsx';
import { useWords } from '../../words.ts';
import { FoundDecision } from './found-decision.tsx';

const useStyles = makeStyles({
  list: plainRows(tokens.spacingVerticalM),
});

interface Props {
  readonly view: Decisions;
  readonly narrowed: boolean;
}

/** The decisions that were found, the best first. */
export function FoundDecisions({ view: { decisions, found }, narrowed }: Props) {
  const styles = useStyles();
  const words = useWords(decisionTexts);
  if (decisions.length === 0) return <Empty text={narrowed ? words.none : words.noneYet} />;
  return (
    <>
      <Text role="status">
        {found > decisions.length ? words.foundMore(decisions.length, found) : words.found(found)}
      </Text>
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <FoundDecision key={`${decision.meetingId} ${decision.itemId} ${decision.number}`} decision={decision} />
        ))}
      </ul>
    </>
  );
}
