import type { Outcome } from '../../minutes/model.ts';

export const itemKinds = ['decision', 'information', 'discussion', 'message', 'approval'] as const;
export type ItemKind = (typeof itemKinds)[number];

export interface Section {
  readonly heading: string;
  readonly text: string;
}

export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** What was decided, by whom and when; a later decision on the same item leaves the earlier one standing before it. */
export interface Decision {
  readonly outcome: Outcome;
  readonly text: string;
  readonly togetherWith: string | null;
  readonly deferTo: string | null;
  readonly sentTo: string | null;
  readonly votes: Votes | null;
  readonly minority: string | null;
  readonly by: string;
  readonly at: string;
}

/** What an item says. Of a closed item this is stored apart and never reaches a channel. */
export interface ItemContent {
  readonly title: string;
  readonly kind: ItemKind;
  readonly sections: readonly Section[];
  readonly subPoints: readonly string[];
  /** Oldest first; the last one is in force. */
  readonly decisions: readonly Decision[];
}

interface ItemFrame {
  readonly itemId: string;
  /** 1, 2, 3 … in the order of the agenda. */
  readonly position: number;
  /** As printed; null until the meeting is called. */
  readonly number: number | null;
  readonly caseNumber: string | null;
  readonly state: 'waiting' | 'open' | 'done';
  readonly revision: number;
}

export interface OpenToAllItem extends ItemFrame {
  readonly closed: false;
  readonly content: ItemContent;
}

/** A closed item has no content here: who may read it asks for it apart. */
export interface ClosedItem extends ItemFrame {
  readonly closed: true;
}

export type AgendaItem = OpenToAllItem | ClosedItem;

/** The content of a closed item, in a row of its own. */
export interface ClosedContent {
  readonly itemId: string;
  readonly content: ItemContent;
}

export const decisionInForce = (content: ItemContent): Decision | undefined => content.decisions.at(-1);
