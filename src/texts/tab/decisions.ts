/** What the page with the decisions says, in Danish. */
export const da = {
  search: 'Søg i beslutninger',
  searchHint: 'fx knallerter eller ungdomsklub',
  group: 'Gruppe',
  allGroups: 'Alle dine grupper',
  year: 'År',
  allYears: 'Alle år',
  outcome: 'Hvad punktet endte med',
  allOutcomes: 'Alt',
  found: (count: number) => (count === 1 ? '1 beslutning' : `${count} beslutninger`),
  foundMore: (shown: number, count: number) =>
    `De ${shown} bedste af ${count} beslutninger. Søg mere præcist for at se færre.`,
  none: 'Ingen beslutninger passer. Prøv med andre ord, eller vælg flere år og grupper.',
  noneYet: 'Dine grupper har ikke besluttet noget endnu. Beslutninger kommer her, når et møde er slut.',
  toItem: 'Gå til punktet',
  toItemNamed: (title: string) => `Gå til punktet ${title}`,
  clear: 'Ryd filtrene',
};

/** The same in English. */
export const en: typeof da = {
  search: 'Search in decisions',
  searchHint: 'such as mopeds or youth club',
  group: 'Group',
  allGroups: 'All your groups',
  year: 'Year',
  allYears: 'All years',
  outcome: 'How the item ended',
  allOutcomes: 'Everything',
  found: (count) => (count === 1 ? '1 decision' : `${count} decisions`),
  foundMore: (shown, count) => `The best ${shown} of ${count} decisions. Search more precisely to see fewer.`,
  none: 'No decision fits. Try other words, or choose more years and groups.',
  noneYet: 'Your groups have decided nothing yet. Decisions come here when a meeting is over.',
  toItem: 'Go to the item',
  toItemNamed: (title) => `Go to the item ${title}`,
  clear: 'Clear the filters',
};
