import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Panel } from '../../../parts/panel.tsx';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';
import { forgetTyped, keptTyped } from './typed-fields-kept.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  forget: { alignSelf: 'start' },
});

const longest = /^(?:decision|minority|agreementTask)/;

/** What was typed of an item's decision and not saved before somebody else closed the item. */
function leftOf({ itemId, state, content }: ItemView): string[] {
  if (state !== 'done') return [];
  const decided = content?.decisions.at(-1);
  return Object.entries(keptTyped(itemId))
    .filter(([name, { text }]) => longest.test(name) && text.trim() !== '' && text !== decided?.text)
    .map(([, { text }]) => text);
}

/** Tells of items that somebody else closed while this person was typing: the typed text stands here until it is put away. */
export function LeftDrafts({ items }: { readonly items: readonly ItemView[] }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const nameOf = useItemName();
  const [putAway, setPutAway] = useState<readonly string[]>([]);
  const left = items.flatMap((item) => {
    const texts = putAway.includes(item.itemId) ? [] : leftOf(item);
    return texts.length === 0 ? [] : [{ item, texts }];
  });
  return left.map(({ item, texts }) => (
    <Panel key={item.itemId} heading={words.closedMeanwhile(nameOf(item))}>
      <Caption1>{words.closedMeanwhileHint}</Caption1>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <Button
        className={styles.forget}
        onClick={() => {
          forgetTyped(item.itemId);
          setPutAway([...putAway, item.itemId]);
        }}
      >
        {words.putAway}
      </Button>
    </Panel>
  ));
}
