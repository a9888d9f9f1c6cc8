import type { Texts } from './typed-fields.ts';

/** What is being decided on an item, field by field, as `item.close` takes it. Further agreements are `agreementTask-2` … */
export interface DecisionFields extends Texts {
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
}

export const nothingDecided: DecisionFields = {
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
};

export type ChangeFields = (texts: Texts) => void;

/** A field that stands on the form only with some outcomes is not sent with the others. */
export function decisionToSend(fields: DecisionFields): DecisionFields {
  return {
    ...fields,
    togetherWith: fields.outcome === 'joint' ? fields.togetherWith : '',
    deferTo: fields.outcome === 'deferred' ? fields.deferTo : '',
    sentTo: fields.outcome === 'forwarded' ? fields.sentTo : '',
  };
}

/** As many agreements as one closing takes. */
export const agreementsAtOnce = 9;

export const agreementParts = ['Task', 'Owner', 'Due'] as const;
type AgreementPart = (typeof agreementParts)[number];

/** The field of the n-th agreement, counted from 1. */
export const agreementField = (part: AgreementPart, n: number): string => `agreement${part}${n === 1 ? '' : `-${n}`}`;

/** How many agreements are written on, be they in the middle of the list. */
export function agreementsIn(fields: Texts): number {
  const numbers = Array.from({ length: agreementsAtOnce }, (_one, place) => place + 1);
  return numbers.findLast((n) => agreementParts.some((part) => (fields[agreementField(part, n)] ?? '') !== '')) ?? 0;
}

/** The fields of the decision itself: what was agreed with it stands on its own once it is made. */
export const withoutAgreements = (fields: Texts): Texts =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('agreement')));
