import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Settings } from '../../../tab-api/schema.ts';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0 },
  kind: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  why: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** How long each kind of data is kept and why, to read. */
export function Retention({ retention }: Pick<Settings, 'retention'>) {
  const styles = useStyles();
  const words = useWords(settingsTexts);
  const reasons: Readonly<Record<string, string>> = words.why;
  return (
    <Panel heading={words.retention}>
      <Text>{words.retentionHint}</Text>
      <dl className={styles.list}>
        {retention.map(({ kind, label, days }) => (
          <div key={kind} className={styles.kind}>
            <dt className={styles.head}>
              <Text weight="semibold">{label}</Text>
              <Text>{words.days(days)}</Text>
            </dt>
            <dd className={styles.why}>{reasons[kind]}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
