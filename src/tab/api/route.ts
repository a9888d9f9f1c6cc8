import { useSyncExternalStore } from 'react';

export const pageNames = ['meeting', 'minutes', 'agreements', 'decisions', 'help', 'overview', 'settings'] as const;
export type PageName = (typeof pageNames)[number];

/** What is shown, as the address says: `?page=meeting&group=<id>&meeting=<id>&item=<id>`. */
export interface Route {
  readonly page: PageName;
  readonly groupId: string | null;
  readonly meetingId: string | null;
  readonly itemId: string | null;
}

export type RouteChange = { readonly [Part in keyof Route]?: Route[Part] };

const isPageName = (name: string | null): name is PageName => pageNames.some((known) => known === name);

/** The route that the query of an address names; the meeting's page where it names none. */
export function routeFrom(query: string): Route {
  const parts = new URLSearchParams(query);
  const page = parts.get('page');
  return {
    page: isPageName(page) ? page : 'meeting',
    groupId: parts.get('group'),
    meetingId: parts.get('meeting'),
    itemId: parts.get('item'),
  };
}

export function queryOf({ page, groupId, meetingId, itemId }: Route): string {
  const parts = new URLSearchParams({ page });
  if (groupId !== null) parts.set('group', groupId);
  if (meetingId !== null) parts.set('meeting', meetingId);
  if (itemId !== null) parts.set('item', itemId);
  return `?${parts}`;
}

/** The route after a step: another group has other meetings, and another page or meeting other items. */
export function routeAfter(route: Route, change: RouteChange): Route {
  const otherGroup = change.groupId !== undefined && change.groupId !== route.groupId;
  const otherMeeting = otherGroup || (change.meetingId !== undefined && change.meetingId !== route.meetingId);
  const otherPage = change.page !== undefined && change.page !== route.page;
  return {
    ...route,
    ...(otherGroup ? { meetingId: null } : {}),
    ...(otherMeeting || otherPage ? { itemId: null } : {}),
    ...change,
  };
}

let current = routeFrom(window.location.search);
let pageChanged = false;
const listeners = new Set<() => void>();

function show(route: Route): void {
  if (route.page !== current.page) pageChanged = true;
  current = route;
  for (const listener of listeners) listener();
}

window.addEventListener('popstate', () => show(routeFrom(window.location.search)));

/** What is shown now, outside what is drawn. */
export const routeNow = (): Route => current;

/** Goes to another place of the page; the browser's back button leads back. */
export function go(change: RouteChange): void {
  const route = routeAfter(current, change);
  if (queryOf(route) === queryOf(current)) return;
  window.history.pushState(null, '', queryOf(route));
  show(route);
}

/** Begins at another place than the address says, without a step back. */
export function beginAt(route: Route): void {
  window.history.replaceState(null, '', queryOf(route));
  current = route;
}

/** Whether a page was left for another since this was last asked: then the new one's heading takes the focus. */
export function takePageChange(): boolean {
  const changed = pageChanged;
  pageChanged = false;
  return changed;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Where the reader is, and `go` to lead elsewhere. */
export function useRoute(): Route & { go(change: RouteChange): void } {
  return { ...useSyncExternalStore(listen, () => current), go };
}
