import { Field, Input } from '@fluentui/react-components';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Choice } from '../../../parts/choice.tsx';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';
import type { ChangeDraft, DecisionDraft } from './decision-draft.ts';

interface Props {
  readonly draft: DecisionDraft;
  readonly change: ChangeDraft;
  readonly others: readonly ItemView[];
}

/** With which item, to when or to whom: what some outcomes ask for besides. */
export function OutcomeTarget({ draft, change, others }: Props) {
  const words = useWords(meetingWords);
  const { lead } = useWords();
  const nameOf = useItemName();
  if (draft.outcome === 'joint') {
    return (
      <Choice
        label={words.jointWith}
        value={draft.togetherWith}
        options={[
          { value: '', label: lead.none },
          ...others.map((item) => ({ value: item.itemId, label: nameOf(item) })),
        ]}
        onChoose={(togetherWith) => change({ togetherWith })}
      />
    );
  }
  if (draft.outcome === 'deferred') {
    return (
      <Field label={words.deferTo}>
        <Input value={draft.deferTo} onChange={(_event, { value }) => change({ deferTo: value })} />
      </Field>
    );
  }
  if (draft.outcome === 'forwarded') {
    return (
      <Field label={words.sentTo}>
        <Input value={draft.sentTo} onChange={(_event, { value }) => change({ sentTo: value })} />
      </Field>
    );
  }
  return null;
}
