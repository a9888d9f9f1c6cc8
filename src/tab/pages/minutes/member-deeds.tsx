import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { MeetingView } from '../../../tab-api/schema.ts';
import { momentText } from '../../../texts/dates.ts';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { useAttempt } from '../../api/use-attempt.ts';
import { useLanguage } from '../../api/who.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useWords } from '../../words.ts';
import { TextDeed } from './text-deed.tsx';

const useStyles = makeStyles({ start: { alignSelf: 'start' }, said: { color: tokens.colorNeutralForeground2 } });

/** A member approves the version that stands, or comments on it. */
export function MemberDeeds({ view: { group, meeting, minutes, me } }: { readonly view: MeetingView }) {
  const words = useWords(minutesTexts);
  const { minutesForms } = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const { attempt, busy, problem } = useAttempt();
  const mayApprove = me.may.includes('minutes.approve');
  const mayComment = me.may.includes('minutes.comment');
  if (!mayApprove && !mayComment) return null;
  const { version } = minutes;
  const mine = minutes.replies.find((reply) => reply.person.personId === me.personId && reply.version === version);
  const data = { groupId: group.groupId, meetingId: meeting.meetingId, version };
  return (
    <Panel heading={words.yourWord}>
      {mine?.approvedAt != null ? (
        <Text className={styles.said}>{words.youApproved(momentText(mine.approvedAt, language))}</Text>
      ) : (
        mayApprove && (
          <Button
            className={styles.start}
            appearance="primary"
            icon={<CheckmarkRegular />}
            disabledFocusable={busy}
            onClick={() => void attempt('minutes.approve', data)}
          >
            {words.approve}
          </Button>
        )
      )}
      <Problem text={problem} />
      {mayComment && (
        <TextDeed
          label={words.comment}
          button={words.sendComment}
          doneText={minutesForms.done}
          verb="minutes.comment"
          data={data}
          name="comment"
          draft={`${meeting.meetingId}.comment`}
        />
      )}
    </Panel>
  );
}
