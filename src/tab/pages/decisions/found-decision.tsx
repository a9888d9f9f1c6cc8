import { Badge, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { Decisions } from '../../../tab-api/schema.ts';
import { shortDay } from '../../../texts/dates.ts';
import * as decisionTexts from '../../../texts/tab/decisions.ts';
import { useLanguage, useMe, useRoute } from '../../api/who.tsx';
import { framed } from '../../parts/looks.ts';
import { useWords } from '../../words.ts';

const useStyles = makeStyles({
  decision: {
    ...framed,
    gap: tokens.spacingVerticalXS,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  text: { whiteSpace: 'pre-wrap' },
  foot: { color: tokens.colorNeutralForeground3 },
  start: { alignSelf: 'start' },
});

/** One decision with its item, when it was made and how the item ended. */
export function FoundDecision({ decision }: { readonly decision: Decisions['decisions'][number] }) {
  const styles = useStyles();
  const words = useWords(decisionTexts);
  const { outcome: outcomes, decisions: said, closedItem } = useWords();
  const language = useLanguage();
  const { groups } = useMe();
  const { go } = useRoute();
  const { groupId, groupName, meetingId, meetingTitle, date, itemId, number, title, outcome, text, closed } = decision;
  const item = number === '' ? title : `${said.item(number)}: ${title}`;
  return (
    <li className={styles.decision}>
      <div className={styles.head}>
        <Text weight="semibold">{item}</Text>
        <span>
          {closed && (
            <Badge appearance="outline" icon={<LockClosedRegular />}>
              {closedItem}
            </Badge>
          )}{' '}
          <Badge appearance="tint">{outcomes[outcome]}</Badge>
        </span>
      </div>
      {text !== '' && <Text className={styles.text}>{text}</Text>}
      <Text size={200} className={styles.foot}>
        {[shortDay(date, language), meetingTitle, groups.length > 1 ? groupName : ''].filter(Boolean).join(' · ')}
      </Text>
      <Link
        as="button"
        className={styles.start}
        aria-label={words.toItemNamed(item)}
        onClick={() => go({ page: 'meeting', groupId, meetingId, itemId })}
      >
        {words.toItem}
      </Link>
    </li>
  );
}
