/** The addresses of the tab's API; `:name` stands for a part that is filled in. Page and server read the same list. */
export const tabPaths = {
  me: '/api/tab/me',
  /** In local mode alone: who the person switcher can be. */
  people: '/api/tab/people',
  meetings: '/api/tab/groups/:groupId/meetings',
  meeting: '/api/tab/groups/:groupId/meetings/:meetingId',
  minutes: '/api/tab/groups/:groupId/meetings/:meetingId/minutes',
  agreements: '/api/tab/groups/:groupId/agreements',
  overview: '/api/tab/groups/:groupId/overview',
  settings: '/api/tab/groups/:groupId/settings',
  myAgreements: '/api/tab/agreements',
  decisions: '/api/tab/decisions',
  catalogue: '/api/tab/catalogue',
  topics: '/api/tab/topics',
  handOffs: '/api/tab/hand-offs',
  question: '/api/tab/questions',
  deed: '/api/tab/do/:verb',
} as const;

export type TabPath = keyof typeof tabPaths;

/** The names of the parts that an address is filled in with. */
type PartsOf<P extends string> = P extends `${string}:${infer Part}/${infer Rest}`
  ? Part | PartsOf<`/${Rest}`>
  : P extends `${string}:${infer Part}`
    ? Part
    : never;

export type TabParts<N extends TabPath> = { readonly [Part in PartsOf<(typeof tabPaths)[N]>]: string };

/** The address with its parts filled in and escaped. */
export function tabAddress<N extends TabPath>(name: N, parts: TabParts<N>): string {
  const given: Readonly<Record<string, string>> = parts;
  return tabPaths[name].replace(/:(\w+)/g, (_whole, part: string) => encodeURIComponent(given[part] ?? ''));
}
