import { makeStyles, Text, tokens } from '@fluentui/react-components';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { Choice } from '../../../parts/choice.tsx';
import { useWords } from '../../../words.ts';
import type { ShownEntry } from '../use-catalogue.ts';
import { agesOf, type StaircaseFilters, topicsOf } from './initiatives-on-steps.ts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  choice: { minWidth: 0, flexGrow: 1, maxWidth: '16rem' },
  count: { paddingBottom: tokens.spacingVerticalSNudge },
});

interface Props {
  readonly all: readonly ShownEntry[];
  /** How many of them are shown. */
  readonly shown: number;
  readonly filters: StaircaseFilters;
  onChange(filters: StaircaseFilters): void;
}

/** For which age and about which topic. */
export function StaircaseChoices({ all, shown, filters: { age, topic }, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  return (
    <div className={styles.choices}>
      <Choice
        className={styles.choice}
        label={words.age}
        value={age === null ? '' : String(age)}
        options={[
          { value: '', label: words.allAges },
          ...agesOf(all).map((years) => ({ value: String(years), label: words.years(years) })),
        ]}
        onChoose={(years) => onChange({ topic, age: years === '' ? null : Number(years) })}
      />
      <Choice
        className={styles.choice}
        label={words.topic}
        value={topic}
        options={[
          { value: '', label: words.allTopics },
          ...topicsOf(all).map((theme) => ({ value: theme, label: theme })),
        ]}
        onChoose={(theme) => onChange({ age, topic: theme })}
      />
      <Text role="status" className={styles.count}>
        {words.shows(shown, all.length)}
      </Text>
    </div>
  );
}
