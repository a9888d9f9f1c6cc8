import type { Language } from '../../errors/refusal.ts';
import type { ItemKind } from './agenda-item.ts';

/** Names one group everywhere: the host tenant and the id made from its channel. */
export interface GroupRef {
  readonly tenantId: string;
  readonly groupId: string;
}

export const groupKinds = ['network', 'steering', 'acute', 'committee'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** How items are numbered: anew at each meeting, or on through the year or the term. */
export const numberings = ['meeting', 'year', 'term'] as const;
export type Numbering = (typeof numberings)[number];

/** What a group has chosen for its meetings. */
export interface GroupSettings {
  readonly numbering: Numbering;
  /** The form of its documents, by name. */
  readonly documentForm: string;
  /** The headings under which an item is written, in their order. */
  readonly sections: readonly string[];
  /** Members propose items until so many days before the meeting. */
  readonly proposalDays: number;
  /** Who has not answered is reminded so many days before the meeting. */
  readonly reminderDays: readonly number[];
  /** So many members must be present; null: the group has no such rule. */
  readonly quorum: number | null;
}

/** One item of the agenda that a group's meetings begin with. */
export interface TemplateItem {
  readonly title: string;
  readonly kind: ItemKind;
  readonly subItems: readonly string[];
  /** Closed from the first draft: children are named there. */
  readonly closed: boolean;
}

export const templateNames = ['network', 'steering', 'empty'] as const;
export type TemplateName = (typeof templateNames)[number];

/** The channel that a group lives in, as Teams last told it. */
export interface Channel {
  readonly serviceUrl: string;
  readonly teamId: string;
  readonly channelId: string;
  /** In a private or shared channel membership of the channel counts, not of the team. */
  readonly kind: 'standard' | 'private' | 'shared';
}

/** A message that the bot has posted. */
export interface MessageRef {
  readonly conversationId: string;
  readonly messageId: string;
}

export interface Group extends GroupRef {
  readonly name: string;
  readonly kind: GroupKind;
  readonly template: TemplateName;
  /** Begins as the template's, and is the group's own to change. */
  readonly agenda: readonly TemplateItem[];
  readonly settings: GroupSettings;
  readonly language: Language;
  readonly chair: string;
  readonly deputies: readonly string[];
  readonly minuteTakers: readonly string[];
  /** Members outside public authority, who are left out of closed items. */
  readonly outsiders: readonly string[];
  /** Who belongs to the group when it is fewer than everyone in the channel; empty: everyone. */
  readonly members: readonly string[];
  readonly channel: Channel;
  /** The message whose form made the group; it becomes the group's card. */
  readonly setUpIn: MessageRef | null;
  readonly createdAt: string;
  readonly revision: number;
}
