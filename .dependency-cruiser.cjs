/** Which room may import what. `npm run boundaries` holds the house to it. */

const heart =
  '^src/(meetings|minutes|catalogue|answers|privacy|year|calendar|decisions|documents|imports|quick-door|rights|limits|errors|texts)/';
const edges = '^src/(teams|web|cli|storage|projection|cards|reminders|consultant|open-ai)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody uses this file: finish it or delete it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.test\\.ts$', '\\.d\\.ts$', '^src/(cli/)?main\\.ts$'] },
      to: {},
    },
    {
      name: 'nothing-missing',
      comment: 'An import that leads nowhere, or to a package that package.json does not name.',
      severity: 'error',
      from: {},
      // Types alone stand behind this name, which only TypeScript finds.
      to: { couldNotResolve: true, pathNot: '^pdfmake/interfaces' },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs in production is installed in production.',
      severity: 'error',
      // The one file runs where the sources run: in development and tests.
      from: { path: '^src', pathNot: ['\\.test\\.ts$', '/worker-from-sources\\.js$'] },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'tests-stay-outside',
      comment: 'The product knows nothing of its tests, its benches and its development tools.',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.test\\.ts$' },
      to: { path: ['^(tests|bench|dev|sample)/', '\\.test\\.ts$'] },
    },
    {
      name: 'heart-knows-no-edge',
      comment: 'Imports point inwards: what people can do knows nothing of Teams, HTTP, the shell or the storage.',
      severity: 'error',
      from: { path: heart, pathNot: '\\.test\\.ts$' },
      to: { path: [edges, '^src/(app|main|config)\\.ts$'] },
    },
    {
      name: 'heart-touches-no-machine',
      comment: 'Files, networks and processes come in from outside.',
      severity: 'error',
      // Reading a stranger's document is kept apart in a thread that can be ended.
      from: { path: heart, pathNot: ['\\.test\\.ts$', '^src/minutes/read/sandbox/'] },
      to: { dependencyTypes: ['core'], path: '^(fs|http|https|net|dns|os|process|child_process|worker_threads)(/|$)' },
    },
    {
      name: 'cards-know-no-edge',
      comment: 'A card is made of what the heart says, wherever it is shown.',
      severity: 'error',
      from: { path: '^src/cards/' },
      to: { path: '^src/(teams|web|cli|storage|projection)/' },
    },
    {
      name: 'bot-sdk-in-teams',
      comment: 'The Bot Framework is spoken in src/teams alone.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/teams/' },
      to: { path: 'node_modules/(botbuilder|botframework)' },
    },
    {
      name: 'azure-in-storage',
      comment: 'Azure is spoken in src/storage alone.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/storage/' },
      to: { path: 'node_modules/@azure/' },
    },
    {
      name: 'http-in-web',
      comment: 'HTTP is served in src/web alone.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/web/' },
      to: { path: 'node_modules/(@types/)?restify' },
    },
  ],
  options: {
    // TypeScript 7 has no compiler API for JavaScript; swc reads the imports, those of types included.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
