import type { Card } from '../cards/card.ts';

/** What a click is answered with: a card that takes the place of the one clicked on, or a sentence beside it. */
export type Answer = { readonly card: Card } | { readonly sentence: string };

/** Teams reads `statusCode` inside the body; the HTTP status is always 200. */
export const invokeBody = (answer: Answer) =>
  'card' in answer
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.sentence };
