import { useEffect, useMemo, useState } from 'react';
import { da, en } from '../../texts/tab/shell.ts';
import { Refused, type Session } from '../api/calls.ts';
import { beginAt } from '../api/route.ts';
import { Look } from '../shell/look.tsx';
import { SignedIn } from '../shell/signed-in.tsx';
import { ConfigurePage } from './configure-page.tsx';
import type { TeamsHost } from './host.ts';

const isConfiguring = new URLSearchParams(window.location.search).get('page') === 'configure';

/** Teams' own words of why there is no token help nobody who reads the page. */
const sessionIn = (host: TeamsHost): Session => ({
  language: host.language,
  authorization: () =>
    host.authorization().catch((error: unknown) => {
      const text = { da, en }[host.language].noToken;
      throw new Refused({ code: 'tab.no-token', text, reference: null, meeting: null }, 401, { cause: error });
    }),
});

/** The page inside Teams: its look, its language and its sign-in. */
export function TeamsTab({ host }: { readonly host: TeamsHost }) {
  const [theme, setTheme] = useState(host.theme);
  const session = useMemo(() => sessionIn(host), [host]);
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (host.startsAt !== null) beginAt(host.startsAt);
    host.onTheme(setTheme);
    host.tellItIsShown();
    setBegun(true);
  }, [host]);
  return (
    <Look theme={theme} language={host.language}>
      {isConfiguring ? (
        <ConfigurePage host={host} />
      ) : (
        begun && <SignedIn session={session} channelId={host.channelId} />
      )}
    </Look>
  );
}
