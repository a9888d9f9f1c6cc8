import { Switch, Text } from '@fluentui/react-components';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import { useMe } from '../../api/who.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useWords } from '../../words.ts';
import { useSaving } from './use-saving.ts';

/** Whether one is reminded oneself; nobody decides it for another. */
export function MyReminders() {
  const words = useWords(settingsTexts);
  const { reminders } = useMe();
  const { busy, saved, problem, save } = useSaving();
  return (
    <Panel heading={words.mine}>
      <div>
        <Switch
          label={words.mineOn}
          checked={reminders.on}
          onChange={(_event, { checked }) => {
            if (!busy) void save('reminders.set', { on: checked, seen: reminders.revision });
          }}
        />
        <Text role="status">{saved ? words.saved : ''}</Text>
      </div>
      <Problem text={problem} />
    </Panel>
  );
}
