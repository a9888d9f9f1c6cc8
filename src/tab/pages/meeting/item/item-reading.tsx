import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useWords } from '../../../words.ts';
import { AttachmentList } from './attachment-list.tsx';
import { DecisionLines } from './decision-lines.tsx';
import { ReasonLines } from './reason-lines.tsx';
import { TaskLines } from './task-lines.tsx';

const useStyles = makeStyles({
  whole: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '46rem' },
  heading: { margin: 0 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  subItems: { margin: 0, paddingInlineStart: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly item: ItemView;
  /** What was decided stands elsewhere. */
  readonly withoutDecisions?: boolean;
}

/** An item to be read: its sections, sub-items, links, and what was decided. */
export function ItemReading({ item, withoutDecisions = false }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { content } = item;
  if (content === null) return <Body1>{words.closedUnread}</Body1>;
  const { sections, subItems, attachments, decisions, agreements } = content;
  const isEmpty = [sections, subItems, attachments, decisions].every((part) => part.length === 0);
  return (
    <div className={styles.whole}>
      {item.limitedTo.length > 0 && (
        <Caption1>{words.limitedTo(item.limitedTo.map(({ name }) => name).join(', '))}</Caption1>
      )}
      <ReasonLines reasons={item.reasons} />
      {isEmpty && <Caption1>{words.nothingWritten}</Caption1>}
      {sections.map(({ heading, text }) => (
        <section key={heading}>
          <Subtitle2 as="h4" className={styles.heading}>
            {heading}
          </Subtitle2>
          <p className={styles.text}>{text}</p>
        </section>
      ))}
      {subItems.length > 0 && (
        <ol className={styles.subItems}>
          {subItems.map((subItem, n) => (
            <li key={subItem.subItemId}>
              <Body1>{words.ad(n + 1, subItem.title)}</Body1>
              <DecisionLines decisions={subItem.decisions} />
            </li>
          ))}
        </ol>
      )}
      <AttachmentList attachments={attachments} />
      {!withoutDecisions && <DecisionLines decisions={decisions} />}
      <TaskLines tasks={agreements} />
    </div>
  );
}
