import type { Browser, BrowserContext, Page } from 'playwright-core';
import { builtPage } from '../../../dev/build-page.ts';
import { tabAddress, tabPaths } from '../../../src/tab-api/paths.ts';
import type { Me } from '../../../src/tab-api/schema.ts';
import type { Person } from '../../connector/town.ts';
import { MeetingDay, runBotOn } from '../../flow/meeting-day.ts';
import { launchChromium } from '../../support/chromium.ts';
import type { BotSettings, RunningBot } from '../../support/running-bot.ts';

export interface TabLook {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly language?: 'da' | 'en';
  /** Of the address, `?page=…`. */
  readonly query?: string;
}

/** How long something may take to come to another browser, in milliseconds. */
export const liveWithinMs = 2_000;

/** A bot that serves the tab, a team in its fake Teams, and a browser for each who looks. */
export class TabDay {
  private constructor(
    readonly bot: RunningBot,
    readonly day: MeetingDay,
    readonly browser: Browser,
  ) {}

  static async begin(settings: BotSettings = {}): Promise<TabDay> {
    const [page, browser] = await Promise.all([builtPage(), launchChromium()]);
    const bot = await runBotOn({ page, ...settings });
    return new TabDay(bot, new MeetingDay(bot, bot.town.team('SSP Nordby')), browser);
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.bot.stop();
  }

  get origin(): string {
    return `http://127.0.0.1:${this.bot.port}`;
  }

  /** Does something at once, without a page: what a test begins with. */
  async does(person: Person, verb: string, data: Readonly<Record<string, string>>): Promise<void> {
    const headers = { authorization: `Local ${person.objectId}`, 'content-type': 'application/json' };
    const me = (await (await fetch(`${this.origin}${tabPaths.me}`, { headers })).json()) as Me;
    const body = JSON.stringify({ groupId: me.groups[0]?.groupId, ...data });
    const done = await fetch(`${this.origin}${tabAddress('deed', { verb })}`, { method: 'POST', headers, body });
    if (!done.ok) throw new Error(`${verb} was refused: ${await done.text()}`);
  }

  /** A browser of somebody's own, in which they are who they are; the page is not open yet. */
  async browserOf({ objectId }: Person, look: TabLook = {}): Promise<BrowserContext> {
    const { width = 1280, height = 900, theme = 'default', language = 'da' } = look;
    const context = await this.browser.newContext({ viewport: { width, height }, locale: 'da-DK' });
    // Where teams-js looks up who may frame a page: nobody is there.
    await context.route('https://res.cdn.office.net/**', (route) => route.abort());
    const chosen = { 'tovholder.person': objectId, 'tovholder.language': language, 'tovholder.theme': theme };
    await context.addInitScript((choices) => {
      for (const [key, value] of Object.entries(choices)) sessionStorage.setItem(key, value);
    }, chosen);
    return context;
  }

  /** The tab as somebody sees it who opens it on a developer's machine. */
  async open(person: Person, look: TabLook = {}): Promise<Page> {
    const context = await this.browserOf(person, look);
    const page = await context.newPage();
    await page.goto(`${this.origin}/tab/${look.query ?? ''}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
}

/** How many milliseconds it took until something was there; fails where it never comes. */
export async function until(look: Promise<unknown>): Promise<number> {
  const began = performance.now();
  await look;
  return Math.round(performance.now() - began);
}
