import { Button, Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MeetingView } from '../../../tab-api/schema.ts';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { useAttempt } from '../../api/use-attempt.ts';
import { Choice } from '../../parts/choice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useWords } from '../../words.ts';
import type { Version } from './version-choice.tsx';

const formats = ['docx', 'pdf', 'html', 'md', 'txt'] as const;
type Format = (typeof formats)[number];

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  format: { flexGrow: 1, minWidth: '9rem' },
});

interface Props {
  readonly view: MeetingView;
  readonly version: Version;
}

interface Made {
  readonly link: string;
  readonly format: Format;
  readonly version: Version;
}

/** Orders the minutes as a file and leads to it. The link is the person's own, for ten minutes. */
export function Download({ view: { group, meeting, me }, version }: Props) {
  const words = useWords(minutesTexts);
  const { documents } = useWords();
  const styles = useStyles();
  const [format, setFormat] = useState<Format>('docx');
  const [made, setMade] = useState<Made>();
  const { attempt, busy, problem } = useAttempt();
  if (!me.may.includes('minutes.get')) return null;

  async function order(): Promise<void> {
    setMade(undefined);
    const { groupId } = group;
    const orderId = crypto.randomUUID();
    const done = await attempt('minutes.get', { groupId, meetingId: meeting.meetingId, orderId, format, version });
    if (done?.link == null) return;
    setMade({ link: done.link, format, version });
  }

  return (
    <Panel heading={words.download}>
      <div className={styles.row}>
        <Choice<Format>
          className={styles.format}
          label={documents.format}
          value={format}
          options={formats.map((value) => ({ value, label: documents.formats[value] }))}
          onChoose={setFormat}
        />
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={busy} onClick={() => void order()}>
          {words.get}
        </Button>
      </div>
      <div role="status">
        {busy && <Spinner size="tiny" labelPosition="after" label={words.makingFile} />}
        {made !== undefined && (
          <Text>
            {documents.ready}{' '}
            <Link inline href={made.link} target="_blank" rel="noreferrer">
              {words.open(`${documents.formats[made.format]}, ${words.versions[made.version].toLocaleLowerCase()}`)}
            </Link>
          </Text>
        )}
      </div>
      <Problem text={problem} />
    </Panel>
  );
}
