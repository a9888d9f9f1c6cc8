import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useWords } from '../../../words.ts';
import type { ShownEntry } from '../use-catalogue.ts';
import type { Step } from './initiatives-on-steps.ts';
import { StepMark } from './step-mark.tsx';

/** How much higher each step is than the one before. */
export const riseRem = 6.5;

const wide = '@media (min-width: 640px)';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    position: 'relative',
    // The initiatives stand on the step that is named before them.
    [wide]: { flexDirection: 'column-reverse', gap: 0 },
  },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    [wide]: { boxSizing: 'border-box', padding: tokens.spacingHorizontalM },
  },
  rise1: { [wide]: { height: `${riseRem}rem` } },
  rise2: { [wide]: { height: `${riseRem * 2}rem` } },
  rise3: { [wide]: { height: `${riseRem * 3}rem` } },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  heading: {
    margin: 0,
    minWidth: 0,
    hyphens: 'auto',
    overflowWrap: 'break-word',
    fontSize: tokens.fontSizeBase300,
    '@media (min-width: 960px)': { fontSize: tokens.fontSizeBase400 },
  },
  mark: { [wide]: { display: 'none' } },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [wide]: { padding: tokens.spacingHorizontalS },
  },
  button: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface Props {
  readonly step: Step;
  readonly initiatives: readonly ShownEntry[];
  onOpen(entryId: string): void;
}

/** One step: what it is for, and a button for each initiative that stands on it. */
export function StepWithInitiatives({ step, initiatives, onOpen }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { levels } = useWords().catalogue.form;
  const rise = { 1: styles.rise1, 2: styles.rise2, 3: styles.rise3 }[step];
  return (
    <section className={styles.step} aria-label={words.stepHeading(levels[step], initiatives.length)}>
      <div className={mergeClasses(styles.foot, rise)}>
        <div className={styles.head}>
          <StepMark step={step} className={styles.mark} />
          <Subtitle2 as="h2" className={styles.heading}>
            {levels[step]}
          </Subtitle2>
        </div>
        <Text>{words.stepFor[step]}</Text>
      </div>
      <ul className={styles.buttons}>
        {initiatives.map(({ entry }) => (
          <li key={entry.id}>
            <Button className={styles.button} shape="circular" onClick={() => onOpen(entry.id)}>
              {entry.title}
            </Button>
          </li>
        ))}
        {initiatives.length === 0 && (
          <li>
            <Text italic>{words.noneOnStep}</Text>
          </li>
        )}
      </ul>
    </section>
  );
}
