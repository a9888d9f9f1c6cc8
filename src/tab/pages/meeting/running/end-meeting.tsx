import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Choice } from '../../../parts/choice.tsx';
import { keysOf } from '../../../parts/keys-of.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

interface Props {
  readonly items: readonly ItemView[];
  /** Of the meeting. */
  readonly revision: number;
  onClose(): void;
}

/** Ends the meeting, once it is said what becomes of each item that was not treated. */
export function EndMeeting({ items, revision, onClose }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { leftOver, endMeeting } = useWords();
  const nameOf = useItemName();
  const { attempt, busy, problem } = useAttemptHere();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const untreated = items.filter(({ state }) => state !== 'done');
  const kinds = keysOf(leftOver);
  const end = async (): Promise<void> => {
    const fates = untreated.map(({ itemId }) => [`open-${itemId}`, chosen[itemId] ?? 'next'] as const);
    await attempt('meeting.close', { seen: revision, ...Object.fromEntries(fates) });
  };
  return (
    <Panel heading={words.endHeading}>
      <Caption1>{words.endHint}</Caption1>
      <p>{untreated.length === 0 ? words.allTreated : words.notTreated}</p>
      {untreated.map((item) => (
        <Choice
          key={item.itemId}
          label={endMeeting.what(nameOf(item))}
          value={kinds.find((kind) => kind === chosen[item.itemId]) ?? 'next'}
          options={kinds.map((value) => ({ value, label: leftOver[value] }))}
          onChoose={(fate) => setChosen({ ...chosen, [item.itemId]: fate })}
        />
      ))}
      <Problem text={problem} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={() => void end()}>
          {words.end}
        </Button>
        <Button onClick={onClose}>{words.notNow}</Button>
      </div>
    </Panel>
  );
}
