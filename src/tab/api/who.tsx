import { createContext, type ReactNode, useContext } from 'react';
import type { Me, OwnGroup } from '../../tab-api/schema.ts';
import { type Route, useRoute } from './route.ts';

export { useLanguage } from './language.ts';
export { useRoute } from './route.ts';

interface Who {
  readonly me: Me;
  /** Of the channel that the page is a tab of. */
  readonly channelId: string | null;
}

const WhoContext = createContext<Who | null>(null);

export function WhoProvider({ me, channelId, children }: Who & { readonly children: ReactNode }) {
  return <WhoContext value={{ me, channelId }}>{children}</WhoContext>;
}

function useWho(): Who {
  const who = useContext(WhoContext);
  if (who === null) throw new Error('Nobody is known here yet.');
  return who;
}

/** The person who is signed in, and their groups. */
export const useMe = (): Me => useWho().me;

/**
 * The group that is shown: the one in the address, else the one of this channel, else the person's first. Undefined where
 * the person is in none, or not in the one that the address names.
 */
export function useGroup(): OwnGroup | undefined {
  const { me, channelId } = useWho();
  return groupShown(me, channelId, useRoute());
}

/** The same outside what is drawn. */
export function groupShown(
  me: Me,
  channelId: string | null,
  { groupId }: Pick<Route, 'groupId'>,
): OwnGroup | undefined {
  if (groupId !== null) return me.groups.find((group) => group.groupId === groupId);
  return me.groups.find((group) => group.channelId === channelId) ?? me.groups[0];
}
