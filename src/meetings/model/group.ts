import type { Language } from '../../errors/refusal.ts';

/** Names one group everywhere: the host tenant and the id made from its channel. */
export interface GroupRef {
  readonly tenantId: string;
  readonly groupId: string;
}

export const groupKinds = ['network', 'steering', 'acute', 'committee'] as const;
export type GroupKind = (typeof groupKinds)[number];

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
  readonly language: Language;
  readonly chair: string;
  readonly deputies: readonly string[];
  readonly minuteTakers: readonly string[];
  /** Who belongs to the group when it is fewer than everyone in the channel; empty: everyone. */
  readonly members: readonly string[];
  readonly channel: Channel;
  /** The message whose form made the group; it becomes the group's card. */
  readonly setUpIn: MessageRef | null;
  readonly createdAt: string;
  readonly revision: number;
}
