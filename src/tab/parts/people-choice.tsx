import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  people: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(12rem, 1fr))' },
});

interface Props {
  readonly label: string;
  readonly people: readonly { readonly personId: string; readonly name: string }[];
  readonly chosen: readonly string[];
  onChoose(personIds: readonly string[]): void;
}

/** Some of a group's people, each with a tick. */
export function PeopleChoice({ label, people, chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.people}>
        {people.map(({ personId, name }) => (
          <Checkbox
            key={personId}
            label={name}
            checked={chosen.includes(personId)}
            onChange={(_event, { checked }) =>
              onChoose(checked === true ? [...chosen, personId] : chosen.filter((id) => id !== personId))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
