import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Settings } from '../../../tab-api/schema.ts';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import { plainList } from '../../parts/looks.ts';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words.ts';

const useStyles = makeStyles({
  list: plainList,
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Everybody in the channel with what they are in the group, to read. */
export function PeopleList({ settings: { people } }: { readonly settings: Settings }) {
  const styles = useStyles();
  const words = useWords(settingsTexts);
  return (
    <Panel heading={words.people}>
      <ul className={styles.list}>
        {people.map(({ personId, name, standing, roles, outsider, inGroup }) => (
          <li key={personId} className={styles.person}>
            <Text>{name}</Text>
            {roles.includes('chair') && <Badge appearance="filled">{words.chair}</Badge>}
            {roles.includes('deputy') && <Badge appearance="tint">{words.deputy}</Badge>}
            {roles.includes('minuteTaker') && <Badge appearance="tint">{words.minuteTaker}</Badge>}
            {outsider && <Badge appearance="outline">{words.outsider}</Badge>}
            {standing === 'guest' && <Badge appearance="outline">{words.guest}</Badge>}
            {!inGroup && <Badge appearance="outline">{words.notInGroup}</Badge>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
