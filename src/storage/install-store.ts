import type { Channel, GroupRef } from '../meetings/model/group.ts';
import type { PersonalAddress } from '../meetings/model/person.ts';
import { partitionOf } from './meeting-rows.ts';
import { keyPart, type RowStore } from './rows.ts';

/** Where the bot was installed in a team, and by whom, as Teams told it. */
export interface Install {
  readonly channel: Channel;
  readonly installedBy: string | null;
  readonly at: string;
  /** The channel that was chosen after this one had been taken for it: the greeting stands there. */
  readonly movedTo?: Channel;
}

export const teamPartition = (tenantId: string, teamId: string) => `${keyPart(tenantId)}|team|${keyPart(teamId)}`;
export const welcomedPartition = (tenantId: string) => `${keyPart(tenantId)}|welcomed`;
const key = 'install';

/** A team is installed once, however many events tell of it; its channel's group is greeted once. */
export class InstallStore {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  /** Notes the install unless the team has one. Returns the one that stands. */
  async note(tenantId: string, install: Install, groupOf: (channel: Channel) => GroupRef): Promise<Install> {
    const partition = teamPartition(tenantId, install.channel.teamId);
    await this.#rows.commit(partition, [{ kind: 'insert', key, value: install }]);
    const standing = (await this.ofTeam(tenantId, install.channel.teamId)) ?? install;
    await this.#rows.commit(partitionOf(groupOf(standing.channel)), [{ kind: 'put', key, value: standing }]);
    return standing;
  }

  /** From the channel of an install that stands to the one that was chosen. */
  async move(
    tenantId: string,
    standing: Install,
    chosen: Install,
    groupOf: (channel: Channel) => GroupRef,
  ): Promise<void> {
    const left = { ...standing, movedTo: chosen.channel };
    await this.#rows.commit(teamPartition(tenantId, chosen.channel.teamId), [{ kind: 'put', key, value: chosen }]);
    await this.#rows.commit(partitionOf(groupOf(chosen.channel)), [{ kind: 'put', key, value: chosen }]);
    await this.#rows.commit(partitionOf(groupOf(standing.channel)), [{ kind: 'put', key, value: left }]);
  }

  async ofTeam(tenantId: string, teamId: string): Promise<Install | undefined> {
    return (await this.#rows.get(teamPartition(tenantId, teamId), key))?.value as Install | undefined;
  }

  /** The install that this channel's group is to be greeted for. */
  async ofGroup(ref: GroupRef): Promise<Install | undefined> {
    return (await this.#rows.get(partitionOf(ref), key))?.value as Install | undefined;
  }

  async remove(tenantId: string, teamId: string, groupOf: (channel: Channel) => GroupRef): Promise<void> {
    const standing = await this.ofTeam(tenantId, teamId);
    if (standing === undefined) return;
    await this.#rows.commit(partitionOf(groupOf(standing.channel)), [{ kind: 'delete', key }]);
    await this.#rows.commit(teamPartition(tenantId, teamId), [{ kind: 'delete', key }]);
  }

  /** True the first time: a person is welcomed once. How Teams addresses the person is kept as it was told last. */
  async welcome(tenantId: string, personId: string, at: string, address: PersonalAddress): Promise<boolean> {
    const partition = welcomedPartition(tenantId);
    const row = { key: keyPart(personId), value: { at, ...address } };
    const committed = await this.#rows.commit(partition, [{ kind: 'insert', ...row }]);
    if (committed.result === 'done') return true;
    await this.#rows.commit(partition, [{ kind: 'put', ...row }]);
    return false;
  }

  /** How Teams addresses a person who has the bot in a chat; undefined where Teams has not told it. */
  async addressOf(tenantId: string, personId: string): Promise<PersonalAddress | undefined> {
    const row = await this.#rows.get(welcomedPartition(tenantId), keyPart(personId));
    const { teamsId, serviceUrl } = (row?.value ?? {}) as Partial<PersonalAddress>;
    return teamsId === undefined || serviceUrl === undefined ? undefined : { teamsId, serviceUrl };
  }

  /** The next time, the person is welcomed again. */
  async forgetWelcome(tenantId: string, personId: string): Promise<void> {
    await this.#rows.commit(welcomedPartition(tenantId), [{ kind: 'delete', key: keyPart(personId) }]);
  }
}
