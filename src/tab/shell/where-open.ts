import { useEffect, useState } from 'react';
import { type LocalPeople, localPeople } from '../local/local-people.ts';
import type { TeamsHost } from '../teams/host.ts';

/** Where the page is open: inside Teams, on a developer's machine, or somewhere that it has nothing to show. */
export type WhereOpen =
  | { readonly place: 'finding' }
  | { readonly place: 'teams'; readonly host: TeamsHost }
  | { readonly place: 'local'; readonly people: LocalPeople }
  | { readonly place: 'outside' };

/** Teams shows the page in a frame or a window of its own, or, on a phone, speaks to it through the app. */
const mayBeInTeams = (): boolean => window.parent !== window || window.opener !== null || 'nativeInterface' in window;

/** Teams, once it has answered. What speaks to it is fetched only where it may be there. */
async function findTeams(): Promise<TeamsHost | undefined> {
  if (!mayBeInTeams()) return undefined;
  const { teamsHost } = await import('../teams/host.ts');
  return teamsHost();
}

async function find(): Promise<WhereOpen> {
  const host = await findTeams();
  if (host !== undefined) return { place: 'teams', host };
  const people = await localPeople();
  return people === null ? { place: 'outside' } : { place: 'local', people };
}

// Asked at once, while the page is still being drawn; Teams answers once for a page, however often React asks.
const found = find();

export function useWhereOpen(): WhereOpen {
  const [where, setWhere] = useState<WhereOpen>({ place: 'finding' });
  useEffect(() => {
    void found.then(setWhere);
  }, []);
  return where;
}
