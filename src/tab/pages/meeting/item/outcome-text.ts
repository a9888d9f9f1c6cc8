import { useCallback } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import { useWords } from '../../../words.ts';
import { useMeetingFrame } from '../meeting-context.ts';

type Decision = NonNullable<ItemView['content']>['decisions'][number];

/** What an item ended with, with the item, the meeting or the place that it names. */
export function useOutcomeText(): (decision: Decision) => string {
  const { outcome, outcomeJoint, outcomeDeferred, outcomeForwarded } = useWords();
  const { numberOf } = useMeetingFrame();
  return useCallback(
    (decision) => {
      if (decision.outcome === 'joint' && decision.togetherWith !== null) {
        return outcomeJoint(numberOf(decision.togetherWith));
      }
      if (decision.outcome === 'deferred' && decision.deferTo !== null) return outcomeDeferred(decision.deferTo);
      if (decision.outcome === 'forwarded' && decision.sentTo !== null) return outcomeForwarded(decision.sentTo);
      return outcome[decision.outcome];
    },
    [outcome, outcomeJoint, outcomeDeferred, outcomeForwarded, numberOf],
  );
}
