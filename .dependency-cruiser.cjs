/** Which room may import what. `npm run boundaries` holds the house to it. */

const heart =
  '^src/(meetings|minutes|catalogue|answers|privacy|year|calendar|decisions|documents|imports|quick-door|rights|limits|errors|texts)/';
/** Used by components, which are JSX and not read here: `tests/architecture.test.ts` reads those. */
const ofThePage = '^src/(tab|texts/tab)/';
const server = '^src/(teams|web|cli|storage|projection|cards|reminders|consultant|open-ai)/';
const page = '^src/tab/';

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
      from: { orphan: true, pathNot: ['\\.test\\.ts$', '\\.d\\.ts$', '^src/(cli/)?main\\.ts$', ofThePage] },
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
      // The page is bundled with what it needs.
      from: { path: '^src', pathNot: ['\\.test\\.ts$', '/worker-from-sources\\.js$', '^src/tab/'] },
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
      to: { path: [server, page, '^src/tab-api/', '^src/(app|main|config)\\.ts$'] },
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
      name: 'tab-api-knows-no-edge',
      comment: 'What the tab answers is made of what the heart says; HTTP and the page come to it.',
      severity: 'error',
      from: { path: '^src/tab-api/' },
      to: {
        path: [server, page, '^src/(app|main|config)\\.ts$'],
      },
    },
    {
      name: 'page-stands-alone',
      comment:
        'The page runs in a browser: nobody imports it, and it imports the addresses and types of its API, and texts.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/tab/' },
      to: { path: '^src/tab/' },
    },
    {
      name: 'page-knows-no-server',
      comment: 'What runs on the server stays there.',
      severity: 'error',
      from: { path: '^src/tab/', pathNot: '\\.test\\.ts$' },
      to: {
        path: [server, '^src/tab-api/(?!paths|schema)'],
      },
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
    // The parser of this tool knows no JSX.
    exclude: { path: '\\.tsx$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
