import { Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { Choice } from '../../../parts/choice.tsx';
import { useWords } from '../../../words.ts';
import type { EntryFilters } from './find-entries.ts';

const useStyles = makeStyles({
  search: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  text: { flexGrow: 1, flexBasis: '16rem', minWidth: 0 },
  box: { maxWidth: '100%' },
});

interface Props {
  readonly filters: EntryFilters;
  /** Some are taken out and can be put back. */
  readonly someRetired: boolean;
  onChange(filters: EntryFilters): void;
}

export function EntrySearch({ filters, someRetired, onChange }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { kinds, form } = useWords().catalogue;
  return (
    <search className={styles.search}>
      <Field label={words.search} className={styles.text}>
        <SearchBox
          className={styles.box}
          value={filters.text}
          onChange={(_event, { value }) => onChange({ ...filters, text: value })}
        />
      </Field>
      <Choice<EntryFilters['kind']>
        label={words.kind}
        value={filters.kind}
        options={[
          { value: '', label: words.allKinds },
          { value: 'contact', label: kinds.contact },
          { value: 'initiative', label: kinds.initiative },
          { value: 'guidance', label: kinds.guidance },
          ...(someRetired ? [{ value: 'retired' as const, label: form.isOut }] : []),
        ]}
        onChoose={(kind) => onChange({ ...filters, kind })}
      />
    </search>
  );
}
