import { chatIdOf } from './conversations.ts';
import type { Channel, Person, Team, Town } from './town.ts';

export type Activity = Readonly<Record<string, unknown>>;

/** What every activity carries: by whom, when, where to answer. */
export interface Envelope {
  readonly id: string;
  readonly now: Date;
  readonly locale: string;
  readonly serviceUrl: string;
}

/** Where something happens: a thread of a channel, the channel itself, or the chat with one person. */
export interface Where {
  readonly conversationId: string;
  readonly team?: Team | undefined;
  readonly channel?: Channel | undefined;
}

/** As Teams says it, and as Microsoft's examples spell it. */
export type InstallAction = 'add' | 'remove' | 'add-upgrade' | 'remove-upgrade' | 'Add' | 'Remove';

/** The chat of one person with the bot. */
export const chatOf = (person: Person): Where => ({ conversationId: chatIdOf(person) });

/** Makes activities as Teams sends them to a bot. */
export class Activities {
  constructor(private readonly town: Town) {}

  /** Something said; in a channel it mentions the bot first. */
  message(envelope: Envelope, from: Person, where: Where, text: string): Activity {
    const { bot } = this.town;
    const mention = { type: 'mention', mentioned: bot, text: `<at>${bot.name}</at>` };
    const said = where.channel ? `${mention.text} ${text}` : text;
    return {
      ...this.#common(envelope, from, where),
      type: 'message',
      text: said,
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: `<div><div>${said}</div></div>` }],
      entities: [...(where.channel ? [mention] : []), clientInfo(envelope.locale)],
      channelData: { ...this.#channelData(where), ...legacyIds(where) },
    };
  }

  /** A click on an Action.Execute, or a card's own refresh. */
  cardAction(
    envelope: Envelope,
    from: Person,
    where: Where,
    replyToId: string,
    action: unknown,
    trigger: 'manual' | 'automatic',
  ): Activity {
    return {
      ...this.#common(envelope, from, where),
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId,
      value: { action, trigger },
      entities: [clientInfo(envelope.locale)],
      channelData: { ...this.#channelData(where), source: { name: 'message' }, ...legacyIds(where) },
    };
  }

  /** A click on an Action.Submit: a message without text. */
  submit(envelope: Envelope, from: Person, where: Where, replyToId: string, value: unknown): Activity {
    return {
      ...this.#common(envelope, from, where),
      type: 'message',
      replyToId,
      value,
      entities: [clientInfo(envelope.locale)],
      channelData: { ...this.#channelData(where), source: { name: 'message' }, ...legacyIds(where) },
    };
  }

  /** The app is added to (or removed from) a team, its hint being the chosen channel, or a personal chat. */
  installation(envelope: Envelope, from: Person, where: Where, action: InstallAction): Activity {
    return {
      ...this.#common(envelope, from, where.team ? { ...where, conversationId: where.team.id } : where),
      type: 'installationUpdate',
      action,
      entities: [clientInfo(envelope.locale)],
      channelData: {
        ...this.#teamData(where),
        source: { name: 'message' },
        ...(where.channel ? { settings: { selectedChannel: { id: where.channel.id } } } : {}),
      },
    };
  }

  /** People, or the bot, came into or left a team or chat. */
  membership(
    envelope: Envelope,
    from: Person,
    where: Where,
    change: 'membersAdded' | 'membersRemoved',
    who: readonly ({ readonly id: string } | Person)[],
  ): Activity {
    const eventType = change === 'membersAdded' ? 'teamMemberAdded' : 'teamMemberRemoved';
    return {
      ...this.#common(envelope, from, where.team ? { ...where, conversationId: where.team.id } : where),
      type: 'conversationUpdate',
      [change]: who.map((one) => ('mri' in one ? { id: one.mri, aadObjectId: one.objectId } : { id: one.id })),
      channelData: {
        ...this.#teamData(where),
        ...(where.team ? { eventType } : {}),
        ...(where.channel ? { settings: { selectedChannel: { id: where.channel.id } } } : {}),
      },
    };
  }

  /** Something that becomes of a team as a whole, such as `teamArchived`. */
  teamEvent(envelope: Envelope, from: Person, where: Where, eventType: string): Activity {
    return {
      ...this.#common(envelope, from, where),
      type: 'conversationUpdate',
      channelData: { ...this.#teamData(where), eventType },
    };
  }

  /**
   * Who a guest is, and in which tenant it happens, is the host's (`aadObjectId`, `channelData.tenant`). What else Teams
   * says of the tenant of a guest nobody has written down: here it is everywhere their own, so that nothing relies on it.
   */
  #common({ id, now, locale, serviceUrl }: Envelope, from: Person, where: Where): Activity {
    return {
      id,
      timestamp: now.toISOString(),
      localTimestamp: now.toISOString(),
      localTimezone: 'Europe/Copenhagen',
      locale,
      channelId: 'msteams',
      serviceUrl,
      from: {
        id: from.mri,
        name: from.name,
        aadObjectId: from.objectId,
        ...(from.tenantId === this.town.tenantId ? {} : { tenantId: from.tenantId }),
      },
      recipient: this.town.bot,
      conversation: {
        ...(where.team ? { isGroup: true, conversationType: 'channel' } : { conversationType: 'personal' }),
        tenantId: from.tenantId,
        id: where.conversationId,
      },
    };
  }

  #channelData(where: Where): Activity {
    return {
      tenant: { id: this.town.tenantId },
      ...(where.team ? { team: { id: where.team.id } } : {}),
      ...(where.channel ? { channel: { id: where.channel.id } } : {}),
    };
  }

  #teamData({ team }: Where): Activity {
    const details = team && { id: team.id, name: team.name, aadGroupId: team.aadGroupId };
    return { tenant: { id: this.town.tenantId }, ...(details ? { team: details } : {}) };
  }
}

function legacyIds({ team, channel }: Where): Activity {
  return team && channel ? { teamsTeamId: team.id, teamsChannelId: channel.id } : {};
}

function clientInfo(locale: string): Activity {
  const country = locale.split('-')[1] ?? 'DK';
  return { type: 'clientInfo', locale, country, platform: 'Web', timezone: 'Europe/Copenhagen' };
}
