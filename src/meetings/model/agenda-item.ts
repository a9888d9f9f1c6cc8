import type { Outcome } from '../../minutes/model.ts';
import type { AgreedTask } from './agreement.ts';

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
  /** Made after the meeting had ended: it stands in the minutes as a line of its own. */
  readonly correction: boolean;
}

/** A link; the document itself stays where it is. */
export interface Attachment {
  readonly title: string;
  readonly url: string;
}

/** "Ad. 3": numbered within its item by its place, with decisions of its own. */
export interface SubItem {
  readonly subItemId: string;
  /** Of a line that follows up on an agreement: which. */
  readonly agreementId?: string;
  readonly title: string;
  readonly decisions: readonly Decision[];
}

/** What an item says. Of a closed item this is stored apart and never reaches a channel. */
export interface ItemContent {
  readonly title: string;
  readonly kind: ItemKind;
  readonly caseNumber: string | null;
  readonly documentNumber: string | null;
  /** In the municipality's own set and order. */
  readonly sections: readonly Section[];
  readonly attachments: readonly Attachment[];
  readonly subItems: readonly SubItem[];
  /** Oldest first; the last one is in force. */
  readonly decisions: readonly Decision[];
  readonly agreements: readonly AgreedTask[];
}

/** Why an item is on the agenda without anybody having put it there, and where it came from. */
export interface Origin {
  readonly reason: 'deferred' | 'notReached' | 'cancelled' | 'proposed' | 'minutes' | 'agreements' | 'acute';
  readonly meetingId: string;
  /** What it was on that agenda, where it is an item that has come over. */
  readonly itemId?: string;
  /** The day of that meeting, `YYYY-MM-DD`. */
  readonly date: string;
}

interface ItemFrame {
  readonly itemId: string;
  /** 1, 2, 3 … in the order of the agenda. */
  readonly position: number;
  /** As printed; null until the meeting is called. */
  readonly number: number | null;
  readonly origin: Origin | null;
  /** Who may read a closed item; empty: everybody in the group who may read closed items. */
  readonly limitedTo: readonly string[];
  readonly state: 'waiting' | 'open' | 'done';
  /** It has come over to the agenda of this later meeting and stayed there when its own was taken up again: it is treated there. */
  readonly standsOn?: string;
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

export const decisionInForce = (content: Pick<ItemContent, 'decisions'>): Decision | undefined =>
  content.decisions.at(-1);

/** What the meeting itself decided last; what was corrected after it is told below it. */
export const decisionOfMeeting = (decisions: readonly Decision[]): Decision | undefined =>
  decisions.findLast(({ correction }) => !correction);

/** What was corrected after the meeting, oldest first; a meeting that was taken up again and decided anew has put its own in their place. */
export const correctedAfter = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.slice(decisions.findLastIndex(({ correction }) => !correction) + 1);
