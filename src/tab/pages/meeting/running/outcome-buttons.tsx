import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { keysOf } from '../../../parts/keys-of.ts';
import { touched } from '../../../parts/looks.ts';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '36px',
    [touched]: { minHeight: '44px' },
    paddingInline: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':has(:checked)': {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      fontWeight: tokens.fontWeightSemibold,
      '::before': { content: '"✓"', marginInlineEnd: tokens.spacingHorizontalXS },
    },
    ':has(:checked):hover': {
      backgroundColor: tokens.colorBrandBackgroundHover,
      color: tokens.colorNeutralForegroundOnBrand,
    },
    ':has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  problem: { margin: 0, marginTop: tokens.spacingVerticalXS, color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly chosen: string;
  readonly problem: string | undefined;
  onChoose(outcome: string): void;
}

/** What an item ended with, each outcome a button; one of them is chosen. */
export function OutcomeButtons({ chosen, problem, onChoose }: Props) {
  const styles = useStyles();
  const { lead, outcome: texts } = useWords();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{lead.outcome}</legend>
      <div className={styles.choices}>
        {keysOf(texts).map((outcome) => (
          <label key={outcome} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={outcome}
              checked={chosen === outcome}
              onChange={() => onChoose(outcome)}
            />
            {texts[outcome]}
          </label>
        ))}
      </div>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
