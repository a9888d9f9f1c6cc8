import { useState } from 'react';
import type { AgreementView } from '../../../tab-api/schema.ts';
import * as agreementTexts from '../../../texts/tab/agreements.ts';
import { useAttempt } from '../../api/use-attempt.ts';
import { SmallForm } from '../../parts/small-form.tsx';
import { useWords } from '../../words.ts';
import { PersonField } from './person-field.tsx';

interface Props {
  readonly agreement: AgreementView;
  onClose(): void;
}

/** Somebody else does it. */
export function GiveAgreement({ agreement: { groupId, agreementId, revision }, onClose }: Props) {
  const words = useWords(agreementTexts);
  const { agreements: said } = useWords();
  const [owner, setOwner] = useState('');
  const { attempt, busy, problem } = useAttempt();

  async function save(): Promise<void> {
    if (await attempt('agreement.give', { groupId, agreementId, owner, seen: revision })) onClose();
  }

  return (
    <SmallForm save={said.give} cancel={words.cancel} busy={busy} onSave={save} onCancel={onClose}>
      <PersonField groupId={groupId} label={said.owner} value={owner} problem={problem} onChange={setOwner} />
    </SmallForm>
  );
}
