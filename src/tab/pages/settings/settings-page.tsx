import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabAddress } from '../../../tab-api/paths.ts';
import type { OwnGroup, Settings } from '../../../tab-api/schema.ts';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import * as shell from '../../../texts/tab/shell.ts';
import { useView } from '../../api/use-view.ts';
import { useGroup } from '../../api/who.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Shown } from '../../parts/shown.tsx';
import { useWords } from '../../words.ts';
import { AgendaForm } from './agenda-form.tsx';
import { MyReminders } from './my-reminders.tsx';
import { PeopleList } from './people-list.tsx';
import { Retention } from './retention.tsx';
import { RolesForm } from './roles-form.tsx';
import { SettingsForm } from './settings-form.tsx';
import { SettingsList } from './settings-list.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '60rem' },
});

/** The group as it is set up: changed by the chair, read by the others; and one's own reminders. */
export default function SettingsPage() {
  const styles = useStyles();
  const { page } = useWords(shell);
  const group = useGroup();
  return (
    <>
      <PageHeading text={page.settings} />
      <div className={styles.page}>
        <MyReminders />
        {group !== undefined && <SettingsOfGroup key={group.groupId} group={group} />}
      </div>
    </>
  );
}

function SettingsOfGroup({ group: { groupId } }: { readonly group: OwnGroup }) {
  const words = useWords(settingsTexts);
  const settings = useView<Settings>(tabAddress('settings', { groupId }));
  return (
    <Shown of={settings}>
      {(view) => {
        const may = (verb: string): boolean => view.may.includes(verb);
        return (
          <>
            {!may('group.settings') && <Text>{words.readOnly}</Text>}
            {may('group.roles') ? <RolesForm settings={view} /> : <PeopleList settings={view} />}
            {may('group.template') && <AgendaForm settings={view} />}
            {may('group.settings') ? <SettingsForm settings={view} /> : <SettingsList settings={view} />}
            <Retention retention={view.retention} />
          </>
        );
      }}
    </Shown>
  );
}
