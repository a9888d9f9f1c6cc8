import { app, authentication, pages } from '@microsoft/teams-js';
import { type Language, languageOf } from '../api/language.ts';
import { type Route, routeFrom } from '../api/route.ts';

export type HostTheme = 'default' | 'dark' | 'contrast';

/** Teams around the page. What it says of itself leads the page somewhere and gives nobody a right. */
export interface TeamsHost {
  readonly language: Language;
  readonly theme: HostTheme;
  /** The channel that the page is a tab of. */
  readonly channelId: string | null;
  /** Where a deep link leads. */
  readonly startsAt: Route | null;
  onTheme(listener: (theme: HostTheme) => void): void;
  /** A token of Entra ID that says who the person is. Throws where Teams gives none. */
  authorization(): Promise<string>;
  /** Tells Teams to take its loading picture away. */
  tellItIsShown(): void;
  /** Lets Teams save the tab under that name: it shows the group of its channel, to everybody the same. */
  offerAsTab(name: string): void;
}

/** Outside Teams nobody may ever answer: in a frame of somebody else's. */
const hostAnswersWithinMs = 3_000;

const themeOf = (name: string | undefined): HostTheme => (name === 'dark' || name === 'contrast' ? name : 'default');

async function initialized(): Promise<boolean> {
  const tooLate = new Promise<false>((resolve) => setTimeout(() => resolve(false), hostAnswersWithinMs, false));
  const answered = app.initialize().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLate]);
}

/** Calls at the same time share one token; Teams itself keeps it fresh. */
function tokens(): () => Promise<string> {
  let asked: Promise<string> | undefined;
  return () => {
    asked ??= authentication
      .getAuthToken()
      .then((token) => `Bearer ${token}`)
      .finally(() => {
        asked = undefined;
      });
    return asked;
  };
}

/** Teams, once it has answered; undefined where the page is open somewhere else. */
export async function teamsHost(): Promise<TeamsHost | undefined> {
  if (!(await initialized())) return undefined;
  const context = await app.getContext();
  const deepLink = context.page.subPageId;
  return {
    language: languageOf(context.app.locale),
    theme: themeOf(context.app.theme),
    channelId: context.channel?.id ?? null,
    startsAt: deepLink === undefined || deepLink === '' ? null : routeFrom(deepLink),
    onTheme: (listener) => app.registerOnThemeChangeHandler((name) => listener(themeOf(name))),
    authorization: tokens(),
    tellItIsShown: () => void app.notifySuccess(),
    offerAsTab,
  };
}

function offerAsTab(name: string): void {
  const address = `${window.location.origin}/tab/?page=meeting`;
  pages.config.registerOnSaveHandler((saving) => {
    pages.config
      .setConfig({ entityId: 'tovholder', suggestedDisplayName: name, contentUrl: address, websiteUrl: address })
      .then(
        () => saving.notifySuccess(),
        () => saving.notifyFailure(),
      );
  });
  pages.config.setValidityState(true);
}
