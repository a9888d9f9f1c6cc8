import { Badge, Body1, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemView, ProposalView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Choice } from '../../../parts/choice.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useUndo } from '../../../parts/undo-toast.tsx';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';
import { useMay, useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: 'anywhere' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly proposal: ProposalView;
  readonly items: readonly ItemView[];
}

const settledIn = ['draft', 'called', 'running'];

/** One proposal, and what became of it; the chair settles one that waits. */
export function ProposalRow({ proposal, items }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { closedItem } = useWords();
  const { status } = useMeetingFrame();
  const may = useMay();
  const { title, text, by, note, state, closed } = proposal;
  const settles = state === 'waiting' && title !== null && settledIn.includes(status) && may('item.accept');
  return (
    <li className={styles.row}>
      <span className={styles.marks}>
        {closed && (
          <Badge appearance="tint" color="severe">
            {closedItem}
          </Badge>
        )}
        <Badge appearance="outline" color={state === 'waiting' ? 'brand' : 'informative'}>
          {words.proposalState[state]}
        </Badge>
      </span>
      <Body1>
        <strong>{title ?? words.closedUnread}</strong>
      </Body1>
      {text !== null && text !== '' && <p className={styles.text}>{text}</p>}
      <Caption1>{words.proposalBy(by.name)}</Caption1>
      {note !== null && <Caption1>{words.answered(note)}</Caption1>}
      {settles && <Settle proposal={proposal} items={items} />}
    </li>
  );
}

function Settle({ proposal: { itemId, revision, closed, title }, items }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { lead } = useWords();
  const nameOf = useItemName();
  const { attempt, busy, problem } = useAttemptHere();
  const offerUndo = useUndo();
  const [isSettled, setIsSettled] = useState(false);
  const [note, setNote] = useState('');
  const [into, setInto] = useState('');
  const data = { itemId, seen: revision, note };
  /** Only done once it can no longer be undone: whoever proposed it is told, and what is merged cannot be parted. */
  const settle = (text: string, verb: 'item.decline' | 'item.merge', sent: Readonly<Record<string, unknown>>): void => {
    setIsSettled(true);
    offerUndo({
      text,
      undo: () => setIsSettled(false),
      settle: () => void attempt(verb, sent).finally(() => setIsSettled(false)),
    });
  };
  // What was proposed closed goes into a closed item only.
  const targets = items.filter((item) => item.state !== 'done' && item.content !== null && (item.closed || !closed));
  return (
    <>
      <Field label={words.wordBack}>
        <Input value={note} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy || isSettled} onClick={() => void attempt('item.accept', data)}>
          {words.accept}
        </Button>
        <Button
          disabled={busy || isSettled}
          onClick={() => settle(words.isBeingDeclined(title ?? ''), 'item.decline', data)}
        >
          {words.declineProposal}
        </Button>
      </div>
      {targets.length > 0 && (
        <>
          <Choice
            label={words.mergeInto}
            value={into}
            options={[
              { value: '', label: lead.none },
              ...targets.map((item) => ({ value: item.itemId, label: nameOf(item) })),
            ]}
            onChoose={setInto}
          />
          {into !== '' && (
            <div className={styles.buttons}>
              <Button
                disabled={busy || isSettled}
                onClick={() => settle(words.isBeingMerged(title ?? ''), 'item.merge', { ...data, into })}
              >
                {words.merge}
              </Button>
            </div>
          )}
        </>
      )}
      <Problem text={problem} />
    </>
  );
}
