import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Choice } from '../../../parts/choice.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useUndo } from '../../../parts/undo-toast.tsx';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';
import { useDoHere } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { decisionToSend, useDecisionDraft } from './decision-draft.ts';
import { OutcomeButtons } from './outcome-buttons.tsx';
import { OutcomeTarget } from './outcome-target.tsx';
import { VoteFields } from './vote-fields.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { '& textarea': { fieldSizing: 'content', minHeight: '4.5rem', maxHeight: '20rem' } },
  send: { justifySelf: 'start', minWidth: '12rem' },
});

interface Props {
  readonly item: ItemView;
  readonly items: readonly ItemView[];
}

/** How the open item, or one of its sub-items, is closed: what it ended with, the decision's text, votes, and who does what. */
export function DecisionForm({ item, items }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { lead, outcome: outcomeTexts } = useWords();
  const nameOf = useItemName();
  const offerUndo = useUndo();
  const doHere = useDoHere();
  const { attempt, busy, problem } = useAttemptHere();
  const [draft, change, forget] = useDecisionDraft(item.itemId);
  const [unchosen, setUnchosen] = useState(false);
  const { itemId, revision, content } = item;
  const subItems = content?.subItems ?? [];
  const ofSubItem = draft.subItemId !== '';

  const close = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setUnchosen(draft.outcome === '');
    if (draft.outcome === '') return;
    const done = await attempt('item.close', { itemId, seen: revision, ...decisionToSend(draft) });
    if (done === undefined) return;
    forget();
    if (ofSubItem) return;
    const ended = Object.entries(outcomeTexts).find(([outcome]) => outcome === draft.outcome)?.[1] ?? '';
    offerUndo({
      text: words.closed(nameOf(item), ended),
      undo: () => void doHere('item.reopen', { itemId, seen: revision + 1 }),
    });
  };

  return (
    <form className={styles.form} onSubmit={(event) => void close(event)}>
      {subItems.length > 0 && (
        <Choice
          label={lead.subItem}
          value={draft.subItemId}
          options={[
            { value: '', label: lead.wholeItem },
            ...subItems.map(({ subItemId, title }, n) => ({ value: subItemId, label: words.ad(n + 1, title) })),
          ]}
          onChoose={(subItemId) => change({ subItemId })}
        />
      )}
      <Field label={lead.decision} hint={item.closed ? lead.decisionHintClosed : lead.decisionHint}>
        <Textarea
          className={styles.text}
          resize="vertical"
          value={draft.decision}
          onChange={(_event, { value }) => change({ decision: value })}
        />
      </Field>
      <OutcomeButtons
        chosen={draft.outcome}
        problem={unchosen && draft.outcome === '' ? words.chooseOutcome : undefined}
        onChoose={(outcome) => change({ outcome })}
      />
      <OutcomeTarget draft={draft} change={change} others={items.filter((other) => other.itemId !== itemId)} />
      <Disclosure label={words.withAgreement}>{() => <AgreementFields draft={draft} change={change} />}</Disclosure>
      <Disclosure label={words.withVotes}>{() => <VoteFields draft={draft} change={change} />}</Disclosure>
      <Problem text={problem} />
      <Button
        type="submit"
        appearance="primary"
        size="large"
        icon={<CheckmarkRegular />}
        className={styles.send}
        disabled={busy}
      >
        {ofSubItem ? words.closeSubItem : words.closeItem}
      </Button>
    </form>
  );
}
