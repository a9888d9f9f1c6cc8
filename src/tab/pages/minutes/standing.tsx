import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DocumentEditRegular, FolderRegular, SendRegular } from '@fluentui/react-icons';
import type { MeetingView } from '../../../tab-api/schema.ts';
import { momentText } from '../../../texts/dates.ts';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { useLanguage } from '../../api/who.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words.ts';

const useStyles = makeStyles({
  badges: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  badge: { height: 'auto', whiteSpace: 'normal', textAlign: 'start' },
  corrections: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** How far the minutes have come, and what was corrected on the way. */
export function Standing({ minutes }: { readonly minutes: MeetingView['minutes'] }) {
  const words = useWords(minutesTexts);
  const { minutesForms } = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const { sentAt, approvedAt, filedAt, corrections } = minutes;
  const badge = { size: 'large', appearance: 'tint', className: styles.badge } as const;
  return (
    <Panel heading={words.standing}>
      <div className={styles.badges} role="status">
        <Badge {...badge} color="informative" icon={<DocumentEditRegular />}>
          {minutesForms.version(minutes.version)}
        </Badge>
        {(sentAt !== null || approvedAt === null) && (
          <Badge {...badge} color={sentAt === null ? 'warning' : 'informative'} icon={<SendRegular />}>
            {sentAt === null ? words.notSent : words.sent(momentText(sentAt, language))}
          </Badge>
        )}
        {approvedAt !== null && (
          <Badge {...badge} color="success" icon={<CheckmarkCircleRegular />}>
            {words.approved(momentText(approvedAt, language))}
          </Badge>
        )}
        {filedAt !== null && (
          <Badge {...badge} color="success" icon={<FolderRegular />}>
            {words.filed(momentText(filedAt, language))}
          </Badge>
        )}
      </div>
      {corrections.length > 0 && (
        <div>
          <Text as="h3" weight="semibold" block>
            {words.corrections}
          </Text>
          <ul className={styles.corrections}>
            {corrections.map(({ at, by, text }) => (
              <li key={`${at} ${text}`}>{minutesForms.corrected(momentText(at, language), by, text)}</li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
