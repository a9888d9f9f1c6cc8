/** Azure's clients take long to load, and most commands need none: they are loaded where the settings are used. */
export const openStore: typeof import('./open-store.ts').openStore = async (...settings) =>
  (await import('./open-store.ts')).openStore(...settings);

export const configOf = async (environment: NodeJS.ProcessEnv) =>
  (await import('./open-store.ts')).configOf(environment);
