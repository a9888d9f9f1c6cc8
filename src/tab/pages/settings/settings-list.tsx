import { makeStyles, tokens } from '@fluentui/react-components';
import type { Settings } from '../../../tab-api/schema.ts';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0 },
  term: { color: tokens.colorNeutralForeground3 },
  said: { margin: 0, whiteSpace: 'pre-wrap' },
});

/** The group's settings, to read. */
export function SettingsList({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const words = useWords(settingsTexts);
  const { groupSettings: said } = useWords();
  const { numbering, documentForm, documentForms, agenda, sections, proposalDays, reminders, quorum } = settings;
  const lines = [
    [said.agenda, agenda],
    [said.numbering, said.numberings[numbering]],
    [said.documentForm, documentForms.find(({ name }) => name === documentForm)?.title ?? documentForm],
    [said.sections, sections],
    [words.proposalDays, String(proposalDays)],
    [words.reminders, reminders === '' ? words.none : reminders],
    [said.quorum, quorum === null || quorum === 0 ? words.none : String(quorum)],
  ];
  return (
    <Panel heading={words.meetings}>
      <dl className={styles.list}>
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.said}>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
