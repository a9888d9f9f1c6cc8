import { Badge, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Settings } from '../../../tab-api/schema.ts';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import { useWords } from '../../words.ts';
import type { ChosenRoles, Mark } from './chosen-roles.ts';

const useStyles = makeStyles({
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: 0,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: {
    float: 'left',
    padding: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    flexGrow: 1,
    flexBasis: '12rem',
  },
  marks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly person: Settings['people'][number];
  readonly roles: ChosenRoles;
  onMark(mark: Mark, on: boolean): void;
}

/** One person of the channel, with a box for each role and for belonging to the group. */
export function PersonMarks({ person: { personId, name, standing }, roles, onMark }: Props) {
  const styles = useStyles();
  const words = useWords(settingsTexts);
  const labels: Readonly<Record<Mark, string>> = {
    deputies: words.deputy,
    minuteTakers: words.minuteTaker,
    outsiders: words.outsider,
    members: words.inGroup,
  };
  const offered: readonly Mark[] = ['members', 'deputies', 'minuteTakers', 'outsiders'];
  return (
    <fieldset className={styles.person}>
      <legend className={styles.legend}>
        <Text weight="semibold">{name}</Text>
        {standing === 'guest' && <Badge appearance="outline">{words.guest}</Badge>}
      </legend>
      <div className={styles.marks}>
        {offered.map((mark) => (
          <Checkbox
            key={mark}
            label={labels[mark]}
            checked={roles[mark].has(personId)}
            disabled={mark === 'members' && roles.chair === personId}
            onChange={(_event, { checked }) => onMark(mark, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}
