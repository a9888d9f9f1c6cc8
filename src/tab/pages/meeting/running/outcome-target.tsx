import { Field, Input } from '@fluentui/react-components';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Choice } from '../../../parts/choice.tsx';
import { useWords } from '../../../words.ts';
import { useItemName } from '../item/item-name.ts';
import type { ChangeFields, DecisionFields } from './decision-fields.ts';

interface Props {
  readonly fields: DecisionFields;
  readonly change: ChangeFields;
  readonly others: readonly ItemView[];
}

/** With which item, to when or to whom: what some outcomes ask for besides. */
export function OutcomeTarget({ fields, change, others }: Props) {
  const words = useWords(meetingWords);
  const { lead } = useWords();
  const nameOf = useItemName();
  if (fields.outcome === 'joint') {
    return (
      <Choice
        label={words.jointWith}
        value={fields.togetherWith}
        options={[
          { value: '', label: lead.none },
          ...others.map((item) => ({ value: item.itemId, label: nameOf(item) })),
        ]}
        onChoose={(togetherWith) => change({ togetherWith })}
      />
    );
  }
  if (fields.outcome === 'deferred') {
    return (
      <Field label={words.deferTo}>
        <Input value={fields.deferTo} onChange={(_event, { value }) => change({ deferTo: value })} />
      </Field>
    );
  }
  if (fields.outcome === 'forwarded') {
    return (
      <Field label={words.sentTo}>
        <Input value={fields.sentTo} onChange={(_event, { value }) => change({ sentTo: value })} />
      </Field>
    );
  }
  return null;
}
