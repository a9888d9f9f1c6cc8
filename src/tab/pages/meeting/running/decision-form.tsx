import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useMe } from '../../../api/who.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useUndo } from '../../../parts/undo-toast.tsx';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';
import { SaveState } from '../item/save-state.tsx';
import { useDoHere } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';
import { AgreementFields } from './agreement-fields.tsx';
import { agreementsIn, type DecisionFields, decisionToSend, withoutAgreements } from './decision-fields.ts';
import { DraftConflicts } from './draft-conflicts.tsx';
import { OutcomeButtons } from './outcome-buttons.tsx';
import { OutcomeTarget } from './outcome-target.tsx';
import { useDecisionDraft } from './use-decision-draft.ts';
import { VoteFields } from './vote-fields.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { '& textarea': { fieldSizing: 'content', minHeight: '4.5rem', maxHeight: '20rem' } },
  send: { justifySelf: 'start', minWidth: '12rem' },
});

const hasVotes = (fields: DecisionFields): boolean =>
  [fields.for, fields.against, fields.abstain, fields.minority].some((text) => text !== '');

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
  const draft = useDecisionDraft(item);
  const { fields, change } = draft;
  const me = useMe();
  const [unchosen, setUnchosen] = useState(false);
  const { itemId, revision, content } = item;
  const subItems = content?.subItems ?? [];
  const ofSubItem = fields.subItemId !== '';
  const isUnsettled = draft.conflicts.length > 0;

  const close = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setUnchosen(fields.outcome === '');
    if (fields.outcome === '' || isUnsettled) return;
    draft.hold(true);
    const draftSeen = item.draft?.revision ?? 0;
    const done = await attempt('item.close', { itemId, seen: revision, draftSeen, ...decisionToSend(fields) });
    draft.hold(false);
    if (done === undefined) return;
    draft.forget();
    if (ofSubItem) return;
    const ended = Object.entries(outcomeTexts).find(([outcome]) => outcome === fields.outcome)?.[1] ?? '';
    offerUndo({ text: words.closed(nameOf(item), ended), undo: () => void takeUpAgain() });
  };

  /** With the text on the form again; what was agreed stands already. */
  const takeUpAgain = async (): Promise<void> => {
    const { done } = await doHere('item.reopen', { itemId, seen: revision + 1 });
    if (done !== undefined) await doHere('item.draft', { itemId, seen: 0, ...withoutAgreements(fields) });
  };

  return (
    <form className={styles.form} onSubmit={(event) => void close(event)}>
      {subItems.length > 0 && (
        <Choice
          label={lead.subItem}
          value={fields.subItemId}
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
          value={fields.decision}
          onChange={(_event, { value }) => change({ decision: value })}
        />
      </Field>
      {item.draft !== null && item.draft.by.personId !== me.person.personId && (
        <Caption1>{words.writtenBy(item.draft.by.name)}</Caption1>
      )}
      <SaveState state={draft.state} words={words} />
      <Problem text={draft.refusal?.text} />
      <DraftConflicts draft={draft} item={item} items={items} />
      <OutcomeButtons
        chosen={fields.outcome}
        problem={unchosen && fields.outcome === '' ? words.chooseOutcome : undefined}
        onChoose={(outcome) => change({ outcome })}
      />
      <OutcomeTarget fields={fields} change={change} others={items.filter((other) => other.itemId !== itemId)} />
      <Disclosure label={words.withAgreement} isFilled={agreementsIn(fields) > 0}>
        {() => <AgreementFields fields={fields} change={change} />}
      </Disclosure>
      <Disclosure label={words.withVotes} isFilled={hasVotes(fields)}>
        {() => <VoteFields fields={fields} change={change} />}
      </Disclosure>
      <Problem text={isUnsettled ? words.settleFirst : problem} />
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
