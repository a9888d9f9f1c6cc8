import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MeetingView } from '../../../tab-api/schema.ts';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { plainRows } from '../../parts/looks.ts';
import { Panel } from '../../parts/panel.tsx';
import { useWords } from '../../words.ts';
import { Reply } from './reply.tsx';

const useStyles = makeStyles({
  list: plainRows(tokens.spacingVerticalM),
});

/** Who has approved and who has commented, with the answers. */
export function Replies({ view }: { readonly view: MeetingView }) {
  const words = useWords(minutesTexts);
  const { minutesForms } = useWords();
  const styles = useStyles();
  const { replies, version } = view.minutes;
  const approved = replies.filter((reply) => reply.version === version && reply.approvedAt !== null);
  return (
    <Panel heading={words.replies}>
      {replies.length === 0 ? (
        <Text>{words.noReplies}</Text>
      ) : (
        <>
          <Text>{minutesForms.approvedBy(approved.length, view.group.members.length)}</Text>
          <ul className={styles.list}>
            {replies.map((reply) => (
              <Reply key={`${reply.person.personId} ${reply.version}`} reply={reply} view={view} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
