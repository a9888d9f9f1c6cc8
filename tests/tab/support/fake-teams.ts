import type { BrowserContext, Page } from 'playwright-core';

/** Where Teams in the browser is; the test answers there itself. */
const teams = 'https://teams.microsoft.com';
/** Where the bot is as people reach it; the test hands on what is asked there. */
export const publicUrl = 'https://tovholder.example.dk';

/** What Teams tells of itself and of the place where the page is a tab, in the names that it has on the wire. */
export interface HostContext {
  readonly theme?: string;
  readonly locale?: string;
  readonly channelId?: string;
  readonly subEntityId?: string;
  /** Whom Teams claims to be showing the page to. */
  readonly userObjectId?: string;
}

export interface FakeTeams {
  readonly page: Page;
  /** The tab inside the host's frame. */
  readonly tab: ReturnType<Page['frameLocator']>;
  /** The names of what the tab has asked the host, in their order. */
  asked(): Promise<string[]>;
  /** What was given to the host by the last call of that name. */
  given(name: string): Promise<unknown[]>;
  changeTheme(theme: string): Promise<void>;
  /** Presses Save in Teams' dialog for adding a tab. */
  save(): Promise<void>;
}

/** The host's side of what teams-js speaks: a window with a frame that answers each message. Runs in the browser. */
function hostPage(src: string, context: string, token: string | null): string {
  // What a page may ask of its host depends on where the host shows it.
  const frame = src.includes('page=configure') ? 'settings' : 'content';
  return `<!doctype html><html><title>Teams</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style>
<iframe src="${src}"></iframe><script>
const asked = [];
const frame = document.querySelector('iframe');
const context = ${context};
const token = ${JSON.stringify(token)};
const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports: { pages: { config: {} }, appInitialization: {} } });
const answers = {
  initialize: () => [${JSON.stringify(frame)}, 'web', runtime, '2.58.0'],
  getContext: () => [context],
  'authentication.getAuthToken': () => token === null ? [false, 'resourceRequiresConsent'] : [true, token],
  'settings.setSettings': () => [true],
};
window.addEventListener('message', ({ data, source, origin }) => {
  if (source !== frame.contentWindow) return;
  asked.push({ func: data.func, args: data.args });
  const answer = answers[data.func];
  if (answer !== undefined) source.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args: answer(), isPartialResponse: false }, origin);
});
window.host = { asked, tell: (func, args) => frame.contentWindow.postMessage({ func, args }, '*') };
</script></html>`;
}

interface HostWindow {
  readonly host: {
    readonly asked: readonly { readonly func: string; readonly args: unknown[] }[];
    tell(func: string, args: unknown[]): void;
  };
}

/** Opens the tab in a frame of a page that is at Teams' address and speaks as Teams does. */
export async function openInTeams(
  browser: BrowserContext,
  settings: {
    readonly port: number;
    readonly query?: string;
    readonly context: HostContext;
    readonly token: string | null;
  },
): Promise<FakeTeams> {
  const { port, query = '?page=meeting', token } = settings;
  const context = JSON.stringify({
    hostClientType: 'web',
    frameContext: 'content',
    entityId: 'tovholder',
    ...settings.context,
  });
  await browser.route('https://res.cdn.office.net/**', (route) => route.abort());
  await browser.route(`${publicUrl}/**`, async (route) => {
    const url = route.request().url().replace(publicUrl, `http://127.0.0.1:${port}`);
    const handOn = async () => route.fulfill({ response: await route.fetch({ url }) });
    // Polls that come while everything ends are nobody's loss.
    await handOn().catch(() => route.abort().catch(() => undefined));
  });
  await browser.route(`${teams}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage(`${publicUrl}/tab/${query}`, context, token) }),
  );
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${teams}/`);
  const calls = () =>
    page.evaluate(() => (window as unknown as HostWindow).host.asked.map(({ func, args }) => ({ func, args })));
  const tell = (func: string, args: unknown[]) =>
    page.evaluate(([name, said]) => (window as unknown as HostWindow).host.tell(name, said), [func, args] as const);
  return {
    page,
    tab: page.frameLocator('iframe'),
    asked: async () => (await calls()).map(({ func }) => func),
    given: async (name) => (await calls()).findLast(({ func }) => func === name)?.args ?? [],
    changeTheme: (theme) => tell('themeChange', [theme]),
    save: () => tell('settings.save', [{}]),
  };
}
