import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, LockClosedRegular } from '@fluentui/react-icons';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useWords } from '../../../words.ts';
import { useOutcomeText } from '../item/outcome-text.ts';

const useStyles = makeStyles({
  heading: { margin: 0, flexGrow: 1, minWidth: 0, display: 'flex' },
  button: {
    ...typographyStyles.body1,
    display: 'flex',
    flexGrow: 1,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
  },
  number: { minWidth: '1.5rem', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  title: { flexGrow: 1, flexBasis: '10rem', minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  current: { fontWeight: tokens.fontWeightSemibold },
  unread: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  origin: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

interface Props {
  readonly item: ItemView;
  readonly unfolded: boolean;
  /** The id of what is unfolded. */
  readonly controls: string;
  onToggle(): void;
}

/** The line of an item in the agenda: number, title, and where it stands. */
export function RowLabel({ item, unfolded, controls, onToggle }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { closedItem, itemKind } = useWords();
  const outcomeText = useOutcomeText();
  const { content, number, position, origin, state } = item;
  const decision = content?.decisions.at(-1);
  const Chevron = unfolded ? ChevronDownRegular : ChevronRightRegular;
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={unfolded}
        aria-controls={controls}
        onClick={onToggle}
      >
        <span className={styles.number}>{number ?? position}</span>
        <span
          className={mergeClasses(styles.title, state === 'open' && styles.current, content === null && styles.unread)}
        >
          {content?.title ?? words.closedUnread}
          {origin !== null && <span className={styles.origin}>{origin}</span>}
        </span>
        <span className={styles.marks}>
          {item.closed && (
            <Badge appearance="tint" color="severe" icon={<LockClosedRegular />}>
              {closedItem}
            </Badge>
          )}
          {state === 'open' && <Badge color="brand">{words.current}</Badge>}
          {state === 'done' && (
            <Badge appearance="tint" color="success">
              {decision === undefined ? words.done : outcomeText(decision)}
            </Badge>
          )}
          {state === 'waiting' && content !== null && (
            <Badge appearance="outline" color="informative">
              {itemKind[content.kind]}
            </Badge>
          )}
          <Chevron aria-hidden />
        </span>
      </button>
    </h3>
  );
}
