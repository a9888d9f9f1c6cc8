import { type Answer, conversationNotFound, memberNotFound, ok } from './answers.ts';
import type { Conversations } from './conversations.ts';
import type { Person } from './town.ts';

/** A member as Teams' REST interface writes them: the Entra id is called `objectId`. */
function account(person: Person): Record<string, string> {
  const mail = `${person.objectId.slice(-4)}@example.dk`;
  return {
    id: person.mri,
    objectId: person.objectId,
    name: person.name,
    givenName: person.name,
    surname: '',
    email: mail,
    userPrincipalName: mail,
    tenantId: person.tenantId,
    userRole: person.userRole,
  };
}

/** Answers who is in a conversation and what a team is. */
export class Roster {
  /** The most members one page holds; Teams' own limit is 500. */
  pageCap = 500;

  constructor(private readonly conversations: Conversations) {}

  members(conversationId: string): Answer {
    const place = this.conversations.place(conversationId);
    return place ? ok(place.members.map(account)) : conversationNotFound;
  }

  /** One page; `continuationToken` is the place to go on from and is missing on the last page. */
  page(conversationId: string, query: URLSearchParams): Answer {
    const place = this.conversations.place(conversationId);
    if (!place) return conversationNotFound;
    const size = Math.min(Number(query.get('pageSize') ?? this.pageCap) || this.pageCap, this.pageCap);
    const start = Number(query.get('continuationToken') ?? 0);
    const end = start + size;
    const members = place.members.slice(start, end).map(account);
    return ok(end < place.members.length ? { members, continuationToken: String(end) } : { members });
  }

  /** A member by MRI, Entra object id or user principal name. */
  member(conversationId: string, memberId: string): Answer {
    const place = this.conversations.place(conversationId);
    if (!place) return conversationNotFound;
    const accounts = place.members.map(account);
    const found = accounts.find((one) => [one.id, one.objectId, one.userPrincipalName].includes(memberId));
    return found ? ok(found) : memberNotFound;
  }

  team(teamId: string): Answer {
    const team = this.conversations.town.teams.find(({ id }) => id === teamId);
    if (!team) return conversationNotFound;
    return ok({
      id: team.id,
      name: team.name,
      aadGroupId: team.aadGroupId,
      tenantId: this.conversations.town.tenantId,
      type: 'standard',
      channelCount: team.channels.length,
      memberCount: team.members.length,
    });
  }

  channels(teamId: string): Answer {
    const team = this.conversations.town.teams.find(({ id }) => id === teamId);
    if (!team) return conversationNotFound;
    return ok({ conversations: team.channels.map(({ id, name }) => ({ id, name: name ?? null, type: 'standard' })) });
  }
}
