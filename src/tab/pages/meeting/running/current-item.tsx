import { Badge, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { focusIsLost } from '../../../parts/lost-focus.ts';
import { useWords } from '../../../words.ts';
import { ItemReading } from '../item/item-reading.tsx';
import { useMay } from '../meeting-context.ts';
import { DecisionForm } from './decision-form.tsx';

const useStyles = makeStyles({
  whole: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Read from the other end of the room.
  title: {
    ...typographyStyles.title1,
    margin: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { ...typographyStyles.title3 },
  },
});

interface Props {
  readonly item: ItemView;
  readonly items: readonly ItemView[];
}

/** The item that is being treated, as large as the room needs it, and how it is closed by whoever leads. */
export function CurrentItem({ item, items }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { closedItem, minutes } = useWords();
  const may = useMay();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const closes = may('item.close');
  const { itemId } = item;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that took up this item, or closed the one before, is gone.
  useEffect(() => {
    if (closes && focusIsLost()) title.current?.focus();
  }, [itemId, closes]);
  const { content, number, position, absent, disqualified } = item;
  return (
    <section className={styles.whole} aria-labelledby={heading}>
      <div className={styles.marks}>
        <Badge color="brand" size="large">
          {words.current}
        </Badge>
        {item.closed && (
          <Badge appearance="tint" color="severe" size="large" icon={<LockClosedRegular />}>
            {closedItem}
          </Badge>
        )}
      </div>
      <h2 id={heading} ref={title} tabIndex={-1} className={styles.title}>
        {words.numbered(number ?? position, content?.title ?? words.closedUnread)}
      </h2>
      {content !== null && <ItemReading item={item} />}
      {absent.length > 0 && <Caption1>{minutes.absentHere(absent.join(', '))}</Caption1>}
      {disqualified.length > 0 && (
        <Caption1>{minutes.disqualifiedHere(disqualified.map(({ name }) => name).join(', '))}</Caption1>
      )}
      {closes && content !== null && <DecisionForm key={item.itemId} item={item} items={items} />}
    </section>
  );
}
