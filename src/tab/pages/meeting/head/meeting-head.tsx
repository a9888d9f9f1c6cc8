import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { MeetingView } from '../../../../tab-api/schema.ts';
import { whenText } from '../../../../texts/dates.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useLanguage } from '../../../api/language.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { PageHeading } from '../../../parts/page-heading.tsx';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  whole: { marginBottom: tokens.spacingVerticalL },
  facts: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  soft: { color: tokens.colorNeutralForeground2 },
  changes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

const colours = {
  draft: 'informative',
  called: 'brand',
  running: 'brand',
  closed: 'success',
  approved: 'success',
  cancelled: 'danger',
} as const;

/** What the meeting is called, when and where it is, who leads it, and how far it is. */
export function MeetingHead({ meeting }: Pick<MeetingView, 'meeting'>) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { status, meetingKind, placeMissing } = useWords();
  const language = useLanguage();
  const { title, place, leader, minuteTaker, changes, kind } = meeting;
  return (
    <div className={styles.whole}>
      <PageHeading text={title}>
        <Badge
          size="large"
          color={colours[meeting.status]}
          appearance={meeting.status === 'running' ? 'filled' : 'tint'}
        >
          {status[meeting.status]}
        </Badge>
      </PageHeading>
      <div className={styles.facts}>
        <Body1>{whenText(meeting, language)}</Body1>
        <Body1>{place ?? placeMissing}</Body1>
        {kind !== 'ordinary' && <Body1>{meetingKind[kind]}</Body1>}
        {leader !== null && <Body1 className={styles.soft}>{words.leads(leader.name)}</Body1>}
        {minuteTaker !== null && <Body1 className={styles.soft}>{words.takesMinutes(minuteTaker.name)}</Body1>}
      </div>
      {changes.length > 0 && (
        <Disclosure label={words.changes(changes.length)}>
          {() => (
            <ul className={styles.changes}>
              {changes.map((change) => (
                <li key={change}>
                  <Caption1>{change}</Caption1>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  );
}
