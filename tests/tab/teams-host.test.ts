import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { builtPage } from '../../dev/build-page.ts';
import { da } from '../../src/texts/da.ts';
import { da as shell, en as shellEn } from '../../src/texts/tab/shell.ts';
import type { Person } from '../connector/town.ts';
import { guid } from '../connector/town.ts';
import { callingDay } from '../flow/meeting-day.ts';
import { IdentityServer, productionWith, type SigningKey } from '../protocol/identity-server.ts';
import { reroute } from '../protocol/rerouted.ts';
import { freshStore } from '../support/fresh-store.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { entraToken } from '../tab-api/entra-tokens.ts';
import { type HostContext, openInTeams, publicUrl } from './support/fake-teams.ts';
import { TabDay } from './support/tab-day.ts';

// A browser and a bot on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000 });

const appId = guid(2);

/** The page inside Teams, as far as a page can tell: a host frame at Teams' address, and tokens that are really signed. */
describe('the tab in Teams', () => {
  let tab: TabDay;
  let identity: IdentityServer;
  let key: SigningKey;
  let bot: RunningBot;
  beforeAll(async () => {
    const store = freshStore();
    tab = await TabDay.begin({ store });
    await tab.day.calledFromTheStart();
    identity = await new IdentityServer().start();
    key = await identity.key('entra', []);
    // The bot asks for a token of its own before it asks Teams who is in the channel.
    reroute({ 'login.microsoftonline.com': identity.port });
    bot = await runBot({
      store,
      startsAt: callingDay,
      page: await builtPage(),
      connector: tab.bot.connector,
      environment: {
        ...productionWith(identity, appId, tab.bot.town.tenantId),
        AZURE_AUTHORITY_HOST: identity.authority,
        TOVHOLDER_PUBLIC_URL: publicUrl,
      },
    });
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await bot.stop();
    await tab.end();
    await identity.stop();
  });

  /** In force by the bot's own clock. */
  const tokenOf = ({ objectId, tenantId, name }: Person) => {
    const now = Math.floor(callingDay.getTime() / 1000);
    const claims = { oid: objectId, tid: tenantId, name, nbf: now - 60, exp: now + 3600 };
    return entraToken(appId, identity.authority, key, { claims });
  };

  async function open(context: HostContext, token: string | null, query?: string) {
    const browser = await tab.browser.newContext({ viewport: { width: 1000, height: 800 } });
    return openInTeams(browser, { port: bot.port, context, token, ...(query === undefined ? {} : { query }) });
  }

  it('shakes hands with its host, says who asks with a signed token, and says when it is shown', async () => {
    const teams = await open({ theme: 'default', locale: 'da-dk' }, await tokenOf(tab.day.chair));
    await teams.tab.getByRole('heading', { level: 1, name: 'Netværksmøde' }).waitFor();
    await teams.tab.getByRole('button', { name: da.actions.start, exact: true }).waitFor();
    const asked = await teams.asked();
    expect(asked.slice(0, 2)).toEqual(['initialize', 'getContext']);
    expect(asked).toContain('authentication.getAuthToken');
    await expect.poll(() => teams.asked(), { timeout: 15_000 }).toContain('appInitialization.success');
    expect(await teams.tab.getByLabel(shell.local.person).count()).toBe(0);
    await teams.page.context().close();
  });

  it('looks as Teams does, also when that changes', async () => {
    const teams = await open({ theme: 'dark' }, await tokenOf(tab.day.chair));
    const look = teams.tab.locator('[data-theme]');
    await teams.tab.getByRole('heading', { level: 1 }).waitFor();
    expect(await look.getAttribute('data-theme')).toBe('dark');
    const dark = await look.evaluate((element) => getComputedStyle(element).backgroundColor);
    await teams.changeTheme('contrast');
    await teams.tab.locator('[data-theme=contrast]').waitFor();
    await teams.changeTheme('default');
    await teams.tab.locator('[data-theme=default]').waitFor();
    expect(await look.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(dark);
    await teams.page.context().close();
  });

  it('speaks the language that Teams is set to', async () => {
    const teams = await open({ locale: 'en-gb' }, await tokenOf(tab.day.chair));
    await teams.tab.getByRole('link', { name: shellEn.page.decisions }).waitFor();
    await teams.tab.getByText('Tuesday 10 March 2020 at 16:30').waitFor();
    expect(await teams.tab.locator('html').getAttribute('lang')).toBe('en');
    await teams.page.context().close();
  });

  it('begins where a deep link leads', async () => {
    const teams = await open({ subEntityId: '?page=decisions' }, await tokenOf(tab.day.chair));
    await teams.tab.locator('[aria-current=page]', { hasText: shell.page.decisions }).waitFor();
    await teams.page.context().close();
  });

  it('believes the token and never the context', async () => {
    const stranger = tab.bot.town.person('Nabo');
    const context = { userObjectId: tab.day.chair.objectId, channelId: tab.day.channel.id };
    const teams = await open(context, await tokenOf(stranger));
    await teams.tab.getByRole('heading', { level: 1, name: shell.noGroup.heading }).waitFor();
    await teams.page.context().close();
  });

  it('says what to do where Teams gives no token', async () => {
    const teams = await open({}, null);
    await teams.tab.getByText(shell.noToken).waitFor();
    await teams.page.context().close();
  });

  it('is added to a channel without anything to choose', async () => {
    const teams = await open({}, await tokenOf(tab.day.chair), '?page=configure');
    await teams.tab.getByRole('heading', { level: 1, name: shell.configure.heading }).waitFor();
    await expect.poll(() => teams.given('settings.setValidityState'), { timeout: 15_000 }).toEqual([true]);
    await teams.save();
    await expect
      .poll(() => teams.given('settings.setSettings'))
      .toMatchObject([{ contentUrl: `${publicUrl}/tab/?page=meeting`, suggestedDisplayName: 'Tovholder' }]);
    await expect.poll(() => teams.asked()).toContain('settings.save.success');
    await teams.page.context().close();
  });

  it('in the frame of somebody who never answers, says where to open it after a while', async () => {
    const browser = await tab.browser.newContext({ locale: 'da-DK' });
    await browser.route('https://res.cdn.office.net/**', (route) => route.abort());
    const origin = `http://127.0.0.1:${bot.port}`;
    const silent = `<!doctype html><title>-</title><iframe src="${origin}/tab/"></iframe>`;
    await browser.route(`${origin}/silent`, (route) => route.fulfill({ contentType: 'text/html', body: silent }));
    const page = await browser.newPage();
    // The while passes once it is seen that the page waits, and not before.
    await page.clock.install();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.goto(`${origin}/silent`);
    const framed = page.frameLocator('iframe');
    await framed.getByRole('progressbar').waitFor();
    await page.clock.fastForward(3_000);
    await framed.getByRole('heading', { level: 1, name: shell.outside.heading }).waitFor();
    await browser.close();
  });

  it('outside Teams, and outside a developer’s machine, says where to open it', async () => {
    const browser = await tab.browser.newContext({ locale: 'da-DK' });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${bot.port}/tab/`);
    await page.getByRole('heading', { level: 1, name: shell.outside.heading }).waitFor();
    await browser.close();
  });
});
