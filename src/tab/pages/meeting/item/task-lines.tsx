import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../tab-api/schema.ts';
import { shortDay } from '../../../../texts/dates.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useLanguage } from '../../../api/language.ts';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

type Tasks = NonNullable<ItemView['content']>['agreements'];

/** What was agreed on an item: who does what, and by when. */
export function TaskLines({ tasks }: { readonly tasks: Tasks }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  if (tasks.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h4" className={styles.heading}>
        {words.agreements}
      </Subtitle2>
      <ul className={styles.list}>
        {tasks.map(({ agreementId, task, owner, due }) => (
          <li key={agreementId}>
            {words.agreement(task, owner?.name ?? '', due === null ? '' : shortDay(due, language))}
          </li>
        ))}
      </ul>
    </section>
  );
}
