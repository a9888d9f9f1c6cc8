import type { Answer } from './answers.ts';
import type { OperationKind } from './operations.ts';
import { type Body, channelOf, firstMemberOf, type Posting } from './posting.ts';
import type { Roster } from './roster.ts';

/** A request that is understood: what it is about, and what it does when it is let through. */
export interface Routed {
  readonly kind: OperationKind;
  readonly conversationId: string;
  readonly messageId: string | undefined;
  readonly act: () => Answer;
}

interface Request {
  readonly method: string;
  readonly url: URL;
  readonly body: Body;
}

const conversation = /\/v3\/conversations\/([^/]+)/.source;
const routes = {
  conversations: /\/v3\/conversations$/,
  activities: new RegExp(`${conversation}/activities$`),
  activity: new RegExp(`${conversation}/activities/([^/]+)$`),
  members: new RegExp(`${conversation}/members$`),
  pagedMembers: new RegExp(`${conversation}/pagedmembers$`),
  member: new RegExp(`${conversation}/members/([^/]+)$`),
  team: /\/v3\/teams\/([^/]+)$/,
  channels: /\/v3\/teams\/([^/]+)\/conversations$/,
};

/** Understands a request of the Bot Framework Connector's REST interface; undefined where there is no such route. */
export function route({ method, url, body }: Request, posting: Posting, roster: Roster): Routed | undefined {
  const [name, first = '', second] = match(url.pathname);
  const to = (kind: OperationKind, act: () => Answer, conversationId = first): Routed => {
    return { kind, conversationId, messageId: name === 'activity' ? second : undefined, act };
  };
  const on = second ?? '';
  switch (`${method} ${name}`) {
    case 'POST conversations': {
      const channelId = channelOf(body);
      const create = () => posting.create(body);
      return channelId === undefined
        ? to('create-chat', create, firstMemberOf(body))
        : to('create-thread', create, channelId);
    }
    case 'POST activities':
      return to('post', () => posting.post(first, body));
    case 'POST activity':
      return to('reply', () => posting.post(first, body));
    case 'PUT activity':
      return to('update', () => posting.update(first, on, body));
    case 'DELETE activity':
      return to('delete', () => posting.delete(first, on));
    case 'GET members':
      return to('members', () => roster.members(first));
    case 'GET pagedMembers':
      return to('members', () => roster.page(first, url.searchParams));
    case 'GET member':
      return to('member', () => roster.member(first, on));
    case 'GET team':
      return to('team', () => roster.team(first));
    case 'GET channels':
      return to('channels', () => roster.channels(first));
    default:
      return undefined;
  }
}

function match(pathname: string): [string, ...string[]] {
  for (const [name, pattern] of Object.entries(routes)) {
    const found = pattern.exec(pathname);
    if (found) return [name, ...found.slice(1).map((part) => decodeURIComponent(part ?? ''))];
  }
  return ['nothing'];
}
