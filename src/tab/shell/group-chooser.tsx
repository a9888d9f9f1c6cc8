import { makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import * as shell from '../../texts/tab/shell.ts';
import { useGroup, useMe, useRoute } from '../api/who.tsx';
import { useWords } from '../words.ts';

const useStyles = makeStyles({ name: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 } });

/** Which group is shown; a choice only for who is in several. */
export function GroupChooser() {
  const styles = useStyles();
  const words = useWords(shell);
  const { groups } = useMe();
  const { go } = useRoute();
  const group = useGroup();
  if (group !== undefined && groups.length === 1) return <Subtitle2 className={styles.name}>{group.name}</Subtitle2>;
  if (groups.length === 0) return <Subtitle2 className={styles.name}>{words.name}</Subtitle2>;
  return (
    <Select
      aria-label={words.group}
      value={group?.groupId ?? ''}
      onChange={(_event, { value }) => go({ groupId: value, meetingId: null })}
    >
      {group === undefined && <option value="" />}
      {groups.map(({ groupId, name }) => (
        <option key={groupId} value={groupId}>
          {name}
        </option>
      ))}
    </Select>
  );
}
