import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../tab-api/schema.ts';
import { momentText } from '../../../texts/dates.ts';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { useLanguage } from '../../api/who.tsx';
import { useWords } from '../../words.ts';
import { TextDeed } from './text-deed.tsx';

const useStyles = makeStyles({
  reply: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  text: { whiteSpace: 'pre-wrap' },
});

interface Props {
  readonly reply: MeetingView['minutes']['replies'][number];
  readonly view: MeetingView;
}

/** One member's word on the minutes, with the leader's answer, or a field for it. */
export function Reply({ reply: { person, version, approvedAt, comment, answer }, view }: Props) {
  const words = useWords(minutesTexts);
  const { minutesForms } = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const [answering, setAnswering] = useState(false);
  const { group, meeting, minutes, me } = view;
  const mayAnswer = comment !== null && me.may.includes('minutes.reply');
  return (
    <li className={styles.reply}>
      <Text weight="semibold">{person.name}</Text>
      <Text size={200} className={styles.quiet}>
        {[
          approvedAt === null ? '' : words.approvedAt(momentText(approvedAt, language)),
          version === minutes.version ? '' : words.ofVersion(version),
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
      {comment !== null && <Text className={styles.text}>{comment}</Text>}
      {answer !== null && <Text className={styles.text}>{minutesForms.answerTo(answer)}</Text>}
      {mayAnswer && !answering && (
        <Button size="small" onClick={() => setAnswering(true)}>
          {words.answer}
        </Button>
      )}
      {mayAnswer && answering && (
        <TextDeed
          label={words.reply}
          button={words.sendReply}
          doneText={words.saved}
          verb="minutes.reply"
          data={{ groupId: group.groupId, meetingId: meeting.meetingId, personId: person.personId }}
          name="text"
          draft={`${meeting.meetingId}.reply.${person.personId}`}
          onDone={() => setAnswering(false)}
        >
          <Button onClick={() => setAnswering(false)}>{words.cancel}</Button>
        </TextDeed>
      )}
    </li>
  );
}
