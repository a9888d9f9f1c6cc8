import type { Page } from 'playwright-core';
import { TabClient } from '../../tab-api/tab-client.ts';
import { type Fjordby, fjordby } from './fjordby.ts';
import { TabDay, type TabLook } from './tab-day.ts';

type Query = Readonly<Record<string, string>>;

/** The tab of the sample municipality, opened by whoever plays a role there. */
export class FjordbyTab {
  private constructor(
    readonly town: Fjordby,
    readonly tab: TabDay,
  ) {}

  static async begin(): Promise<FjordbyTab> {
    const town = await fjordby();
    return new FjordbyTab(town, await TabDay.begin(town.settings));
  }

  async end(): Promise<void> {
    await this.tab.end();
    await this.town.end();
  }

  /** A page of the network group. */
  async open(role: string, page: string, query: Query = {}, look: TabLook = {}): Promise<Page> {
    const group = this.town.network.groupId;
    const parts = new URLSearchParams({ page, group, ...query });
    return this.tab.open(this.town.person(role), { ...look, query: `?${parts}` });
  }

  /** The API as that person, to see what a page has done. */
  api(role: string): TabClient {
    return TabClient.local(this.tab.bot.port, this.town.person(role).objectId);
  }

  async does(role: string, verb: string, data: Query): Promise<void> {
    await this.tab.does(this.town.person(role), verb, { groupId: this.town.network.groupId, ...data });
  }
}
