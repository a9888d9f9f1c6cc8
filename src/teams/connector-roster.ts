import type { ChannelAccount } from 'botframework-schema';
import { errorForLog } from '../errors/error-for-log.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Channel } from '../meetings/model/group.ts';
import type { Member } from '../meetings/model/person.ts';
import type { Clock, Roster, RosterAge } from '../meetings/ports.ts';
import type { ConnectorClients } from './connector-clients.ts';
import { within } from './within.ts';

const recentMs = 5 * 60_000;
const sameMomentMs = 500;
const pageSize = 500;
const cacheLimit = 2_000;
/** A click must be answered within ten seconds, so who is in the channel must be known well before. */
const answerWithinMs = 6_000;

/** Teams names the Entra id `objectId` in some answers and `aadObjectId` in others, and says `userRole` or `role`. */
interface TeamsMember extends ChannelAccount {
  readonly objectId?: string;
  readonly userRole?: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
}

/** Somebody by an e-mail address, in small letters. */
export interface Address {
  readonly email: string;
  readonly personId: string;
  readonly teamsId: string;
}

function memberFrom(account: TeamsMember): Member | undefined {
  const personId = account.aadObjectId ?? account.objectId;
  // Bots and people outside Entra cannot be members of a group.
  if (personId === undefined) return undefined;
  const role = (account.userRole ?? account.role ?? '').toLowerCase();
  return {
    personId: personId.toLowerCase(),
    name: account.name,
    teamsId: account.id,
    standing: role === 'owner' ? 'owner' : role === 'guest' ? 'guest' : 'member',
  };
}

/** In a private or shared channel the channel's own members count. */
const conversationOf = (channel: Channel): string => (channel.kind === 'standard' ? channel.teamId : channel.channelId);

const keyOf = (tenantId: string, conversationId: string) => `${tenantId}|${conversationId}`;

/** Rosters from the Connector, kept for five minutes and dropped on every event about members. */
export class ConnectorRoster implements Roster {
  readonly #clients: ConnectorClients;
  readonly #clock: Clock;
  readonly #log: (event: string, details: Record<string, string | number>) => void;
  readonly #kept = new Map<string, { at: number; members: Promise<readonly Member[]>; isAnswered: boolean }>();

  constructor(
    clients: ConnectorClients,
    clock: Clock,
    log: (event: string, details: Record<string, string | number>) => void,
  ) {
    this.#clients = clients;
    this.#clock = clock;
    this.#log = log;
  }

  async members(tenantId: string, channel: Channel, age: RosterAge): Promise<readonly Member[]> {
    const conversationId = conversationOf(channel);
    const key = keyOf(tenantId, conversationId);
    const now = this.#clock().getTime();
    const kept = this.#kept.get(key);
    if (age === 'recent' && kept !== undefined && now - kept.at < recentMs) return kept.members;
    // Many who follow a meeting ask in the same moment: the question that is on its way answers them all.
    if (kept !== undefined && !kept.isAnswered && now - kept.at < sameMomentMs) return kept.members;
    const members = within(answerWithinMs, this.#ask(channel.serviceUrl, conversationId)).catch((error: unknown) => {
      this.#log('roster.unreadable', { ...errorForLog(error) });
      throw new Refusal('roster.unreadable');
    });
    if (this.#kept.size >= cacheLimit) this.#kept.clear();
    const asked = { at: now, members, isAnswered: false };
    this.#kept.set(key, asked);
    try {
      return await members;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    } finally {
      asked.isAnswered = true;
    }
  }

  /** The e-mail addresses of everyone in the channel, asked for now and not kept; a person may have two. */
  async addresses(channel: Channel): Promise<Address[]> {
    const accounts = await this.#accounts(channel.serviceUrl, conversationOf(channel));
    return accounts.flatMap((account) => {
      const { personId, teamsId } = memberFrom(account) ?? { personId: '', teamsId: '' };
      const emails = [account.userPrincipalName, account.email].filter((email) => email !== undefined && email !== '');
      return personId === '' ? [] : emails.map((email) => ({ email: String(email).toLowerCase(), personId, teamsId }));
    });
  }

  /** Somebody joined or left: what was kept no longer holds. */
  forget(tenantId: string, conversationId: string): void {
    this.#kept.delete(keyOf(tenantId, conversationId));
  }

  async #ask(serviceUrl: string, conversationId: string): Promise<readonly Member[]> {
    const accounts = await this.#accounts(serviceUrl, conversationId);
    return accounts.map(memberFrom).filter((member) => member !== undefined);
  }

  async #accounts(serviceUrl: string, conversationId: string): Promise<readonly TeamsMember[]> {
    const { asking } = await this.#clients.for(serviceUrl);
    const accounts: TeamsMember[] = [];
    let continuationToken: string | undefined;
    do {
      // The SDK's type demands a token although the first page has none.
      const options = { pageSize, ...(continuationToken === undefined ? {} : { continuationToken }) };
      const page = await asking.conversations.getConversationPagedMembers(
        conversationId,
        options as { pageSize: number; continuationToken: string },
      );
      accounts.push(...page.members);
      continuationToken = page.continuationToken || undefined;
    } while (continuationToken !== undefined);
    return accounts;
  }
}
