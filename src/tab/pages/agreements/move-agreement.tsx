import { useState } from 'react';
import type { AgreementView } from '../../../tab-api/schema.ts';
import * as agreementTexts from '../../../texts/tab/agreements.ts';
import { useAttempt } from '../../api/use-attempt.ts';
import { DayField } from '../../parts/day-field.tsx';
import { SmallForm } from '../../parts/small-form.tsx';
import { useWords } from '../../words.ts';

interface Props {
  readonly agreement: AgreementView;
  onClose(): void;
}

/** Another due date. */
export function MoveAgreement({ agreement: { groupId, agreementId, due, revision }, onClose }: Props) {
  const words = useWords(agreementTexts);
  const { agreements: said } = useWords();
  const [day, setDay] = useState(due ?? '');
  const { attempt, busy, problem } = useAttempt();

  async function save(): Promise<void> {
    if (await attempt('agreement.move', { groupId, agreementId, due: day, seen: revision })) onClose();
  }

  return (
    <SmallForm save={words.saveDue} cancel={words.cancel} busy={busy} onSave={save} onCancel={onClose}>
      <DayField label={said.due} value={day} autoFocus problem={problem} onChange={setDay} />
    </SmallForm>
  );
}
