import type { Language } from '../errors/refusal.ts';
import type { Channel, GroupRef, MessageRef } from '../meetings/model/group.ts';
import type { Person } from '../meetings/model/person.ts';
import type { Click } from '../meetings/perform.ts';
import type { TeamsActivity } from './activity.ts';
import { channelOf } from './channel-of.ts';
import { groupIdOf } from './group-id.ts';

/** Where somebody said or clicked something. */
export type Place =
  | { readonly kind: 'channel'; readonly channel: Channel; readonly group: GroupRef }
  | { readonly kind: 'personal' }
  | { readonly kind: 'groupChat' };

/** One activity as the rest of the bot knows it: who, where, when it must be answered. */
export interface Turn {
  readonly activity: TeamsActivity;
  readonly tenantId: string;
  readonly actor: Person & { readonly teamsId: string };
  readonly place: Place;
  readonly serviceUrl: string;
  /** The message that the person clicked on, or the one that began the thread. */
  readonly message: MessageRef | null;
  readonly locale: Language;
  readonly deadline: Date;
}

/** Teams' clients give up after 10 to 15 seconds. */
const answerWithinMs = 10_000;

const channelKind = (type: string | undefined): Channel['kind'] => {
  const kind = type?.toLowerCase();
  return kind === 'private' || kind === 'shared' ? kind : 'standard';
};

function placeOf(activity: TeamsActivity, tenantId: string): Place {
  const { conversation, channelData, serviceUrl } = activity;
  const type = conversation.conversationType?.toLowerCase();
  const inTeam = type === 'channel' || (type === undefined && channelData?.team?.id !== undefined);
  if (!inTeam) return { kind: type === 'groupchat' ? 'groupChat' : 'personal' };
  const channelId =
    channelData?.channel?.id ?? channelData?.settings?.selectedChannel?.id ?? channelOf(conversation.id);
  return {
    kind: 'channel',
    group: { tenantId, groupId: groupIdOf(tenantId, channelId) },
    channel: {
      serviceUrl,
      teamId: channelData?.team?.id ?? channelOf(conversation.id),
      channelId,
      kind: channelKind(channelData?.channel?.type),
    },
  };
}

/** The host tenant: a guest's own tenant is another, and does not count here. */
export const tenantOf = (activity: TeamsActivity): string =>
  (activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? '').toLowerCase();

export function turnFrom(activity: TeamsActivity, now: Date): Turn {
  const tenantId = tenantOf(activity);
  return {
    activity,
    tenantId,
    actor: {
      personId: (activity.from.aadObjectId ?? activity.from.id).toLowerCase(),
      name: activity.from.name ?? '',
      teamsId: activity.from.id,
    },
    place: placeOf(activity, tenantId),
    serviceUrl: activity.serviceUrl,
    message:
      activity.replyToId == null ? null : { conversationId: activity.conversation.id, messageId: activity.replyToId },
    locale: activity.locale?.toLowerCase().startsWith('en') ? 'en' : 'da',
    deadline: new Date(now.getTime() + answerWithinMs),
  };
}

/** The click of this turn in a group. */
export const clickIn = (turn: Turn, group: GroupRef): Click => ({
  actor: turn.actor,
  group,
  place: turn.place.kind === 'channel' ? 'channel' : 'personal',
  message: turn.message,
  activityId: turn.activity.id ?? '',
  deadline: turn.deadline,
});
