import { Button, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import * as decisionTexts from '../../../texts/tab/decisions.ts';
import { useMe } from '../../api/who.tsx';
import { Choice } from '../../parts/choice.tsx';
import { keysOf } from '../../parts/keys-of.ts';
import { useWords } from '../../words.ts';
import { type DecisionFilters, isNarrowed, noFilters, type Outcome } from './decision-filters.ts';

/** Minutes are kept for five years; imported ones may be older. */
const yearsBack = 10;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  search: { maxWidth: '100%' },
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  filter: { minWidth: 0, flexGrow: 1, flexBasis: '11rem', maxWidth: '22rem' },
});

interface Props {
  readonly filters: DecisionFilters;
  onChange(filters: DecisionFilters): void;
}

/** What is searched for, and how it is narrowed. */
export function SearchBar({ filters, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(decisionTexts);
  const { outcome } = useWords();
  const { groups, today } = useMe();
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
  return (
    <search className={styles.bar}>
      <Field label={words.search}>
        <SearchBox
          className={styles.search}
          value={filters.text}
          placeholder={words.searchHint}
          maxLength={500}
          onChange={(_event, { value }) => onChange({ ...filters, text: value })}
        />
      </Field>
      <div className={styles.filters}>
        {groups.length > 1 && (
          <Choice
            className={styles.filter}
            label={words.group}
            value={filters.groupId}
            options={[
              { value: '', label: words.allGroups },
              ...groups.map(({ groupId, name }) => ({ value: groupId, label: name })),
            ]}
            onChoose={(groupId) => onChange({ ...filters, groupId })}
          />
        )}
        <Choice
          className={styles.filter}
          label={words.year}
          value={filters.year}
          options={[{ value: '', label: words.allYears }, ...years.map((year) => ({ value: year, label: year }))]}
          onChoose={(year) => onChange({ ...filters, year })}
        />
        <Choice<Outcome | ''>
          className={styles.filter}
          label={words.outcome}
          value={filters.outcome}
          options={[
            { value: '', label: words.allOutcomes },
            ...keysOf(outcome).map((value) => ({ value, label: outcome[value] })),
          ]}
          onChoose={(chosen) => onChange({ ...filters, outcome: chosen })}
        />
        {isNarrowed(filters) && <Button onClick={() => onChange(noFilters)}>{words.clear}</Button>}
      </div>
    </search>
  );
}
