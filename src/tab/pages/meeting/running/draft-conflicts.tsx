import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { keysOf } from '../../../parts/keys-of.ts';
import { useWords } from '../../../words.ts';
import { ConflictChoice } from '../item/conflict-choice.tsx';
import { useItemName } from '../item/item-name.ts';
import type { DecisionDraft } from './use-decision-draft.ts';

interface Props {
  readonly draft: DecisionDraft;
  readonly item: ItemView;
  readonly items: readonly ItemView[];
}

/** The fields of a decision in which two people have written: both texts, and which one is to stand. */
export function DraftConflicts({ draft, item, items }: Props) {
  const labelOf = useLabels();
  const shown = useShownText(item, items);
  const saved = item.draft?.written ?? {};
  return draft.conflicts.map((name) => (
    <ConflictChoice
      key={name}
      field={labelOf(name)}
      yours={shown(name, draft.fields[name] ?? '')}
      theirs={shown(name, saved[name] ?? '')}
      onKeepMine={() => draft.keepMine(name)}
      onTakeTheirs={() => draft.takeTheirs(name)}
    />
  ));
}

/** What each field is called on the form. */
function useLabels(): (name: string) => string {
  const words = useWords(meetingWords);
  const { lead } = useWords();
  const labels: Readonly<Record<string, string>> = {
    decision: lead.decision,
    outcome: lead.outcome,
    subItemId: lead.subItem,
    togetherWith: words.jointWith,
    deferTo: words.deferTo,
    sentTo: words.sentTo,
    for: lead.votesFor,
    against: lead.votesAgainst,
    abstain: lead.votesAbstain,
    minority: lead.minority,
    agreementTask: words.task,
    agreementOwner: words.owner,
    agreementDue: words.due,
  };
  return (name) => labels[name.replace(/-\d$/, '')] ?? '';
}

/** What was chosen, as it is shown on the form; a text is its own. */
function useShownText(item: ItemView, items: readonly ItemView[]): (name: string, text: string) => string {
  const { outcome } = useWords();
  const nameOf = useItemName();
  return (name, text) => {
    if (name === 'outcome') return keysOf(outcome).flatMap((key) => (key === text ? [outcome[key]] : []))[0] ?? text;
    if (name === 'subItemId') return item.content?.subItems.find((one) => one.subItemId === text)?.title ?? text;
    const other = name === 'togetherWith' ? items.find(({ itemId }) => itemId === text) : undefined;
    return other === undefined ? text : nameOf(other);
  };
}
