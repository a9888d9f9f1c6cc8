import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import { tabAddress } from '../../../tab-api/paths.ts';
import type { Settings } from '../../../tab-api/schema.ts';
import * as agreementTexts from '../../../texts/tab/agreements.ts';
import { useView } from '../../api/use-view.ts';
import { useWords } from '../../words.ts';

interface Props {
  readonly groupId: string;
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  onChange(value: string): void;
}

/** A member or a role: typed, with the group's members to choose from. */
export function PersonField({ groupId, label, value, problem, onChange }: Props) {
  const words = useWords(agreementTexts);
  const { view } = useView<Settings>(tabAddress('settings', { groupId }));
  const list = useId();
  return (
    <Field label={label} hint={words.ownerHint} validationMessage={problem ?? null}>
      <Input value={value} list={list} maxLength={100} onChange={(_event, { value: typed }) => onChange(typed)} />
      <datalist id={list}>
        {view?.people
          .filter(({ inGroup }) => inGroup)
          .map(({ personId, name }) => (
            <option key={personId} value={name} />
          ))}
      </datalist>
    </Field>
  );
}
