import { useCallback, useState } from 'react';
import { keepDraft, keptDraft } from '../../../parts/kept-draft.ts';

/** What is being decided on an item, field by field, as `item.close` takes it. */
export interface DecisionDraft {
  readonly subItemId: string;
  readonly outcome: string;
  readonly decision: string;
  readonly togetherWith: string;
  readonly deferTo: string;
  readonly sentTo: string;
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
  readonly minority: string;
  readonly agreementTask: string;
  readonly agreementOwner: string;
  readonly agreementDue: string;
}

export const nothingDecided: DecisionDraft = {
  subItemId: '',
  outcome: '',
  decision: '',
  togetherWith: '',
  deferTo: '',
  sentTo: '',
  for: '',
  against: '',
  abstain: '',
  minority: '',
  agreementTask: '',
  agreementOwner: '',
  agreementDue: '',
};

export type ChangeDraft = (change: Partial<DecisionDraft>) => void;

/** A field that stands on the form only with some outcomes is not sent with the others. */
export function decisionToSend(draft: DecisionDraft): DecisionDraft {
  return {
    ...draft,
    togetherWith: draft.outcome === 'joint' ? draft.togetherWith : '',
    deferTo: draft.outcome === 'deferred' ? draft.deferTo : '',
    sentTo: draft.outcome === 'forwarded' ? draft.sentTo : '',
  };
}

/** The draft of an item's decision, kept until it is sent, through a reload and a lost connection. */
export function useDecisionDraft(itemId: string): readonly [DecisionDraft, ChangeDraft, forget: () => void] {
  const field = `${itemId}.decision`;
  const [draft, setDraft] = useState<DecisionDraft>(() => {
    const kept = keptDraft(field);
    return kept === null ? nothingDecided : { ...nothingDecided, ...(JSON.parse(kept) as Partial<DecisionDraft>) };
  });
  const change = useCallback<ChangeDraft>(
    (part) =>
      setDraft((before) => {
        const after = { ...before, ...part };
        keepDraft(field, JSON.stringify(after));
        return after;
      }),
    [field],
  );
  const forget = useCallback(() => {
    setDraft(nothingDecided);
    keepDraft(field, null);
  }, [field]);
  return [draft, change, forget];
}
