import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { plainList } from '../../../parts/looks.ts';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  list: { ...plainList, display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center', minHeight: '24px' },
});

type Attachments = NonNullable<ItemView['content']>['attachments'];

/** An item's links; the documents themselves stay where they are. */
export function AttachmentList({ attachments }: { readonly attachments: Attachments }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.attachments}>
      {attachments.map(({ title, url }) => (
        <li key={`${title} ${url}`} className={styles.line}>
          <AttachRegular aria-hidden />
          <Link href={url} target="_blank" rel="noreferrer">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
