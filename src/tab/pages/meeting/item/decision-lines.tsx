import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../tab-api/schema.ts';
import { momentText } from '../../../../texts/dates.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useLanguage } from '../../../api/language.ts';
import { useWords } from '../../../words.ts';
import { useOutcomeText } from './outcome-text.ts';

const useStyles = makeStyles({
  decision: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
  },
  earlier: { borderLeftColor: tokens.colorNeutralStroke1, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

type Decisions = NonNullable<ItemView['content']>['decisions'];

/** What was decided, the decision in force last; earlier ones stay to be seen. */
export function DecisionLines({ decisions }: { readonly decisions: Decisions }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { votes, minority, minutesForms } = useWords();
  const language = useLanguage();
  const outcomeText = useOutcomeText();
  return decisions.map((decision, n) => {
    const inForce = n === decisions.length - 1;
    const label = decision.correction ? minutesForms.correction : inForce ? words.decision : words.earlier;
    return (
      <div key={decision.at} className={mergeClasses(styles.decision, !inForce && styles.earlier)}>
        <strong>
          {label}: {outcomeText(decision)}
        </strong>
        {decision.text !== '' && <p className={styles.text}>{decision.text}</p>}
        {decision.votes !== null && (
          <span>{votes(decision.votes.for, decision.votes.against, decision.votes.abstain)}</span>
        )}
        {decision.minority !== null && <span>{minority(decision.minority)}</span>}
        <Caption1>{words.decidedBy(decision.by, momentText(decision.at, language))}</Caption1>
      </div>
    );
  });
}
