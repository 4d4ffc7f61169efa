// The rooms and their one direction: a room imports only rooms that stand before it.
const ROOMS = [
  'words',
  'language',
  'store',
  'stories',
  'evidence',
  'entities',
  'readers',
  'intake',
  'discovery',
  'desk',
  'jobs',
  'portal',
  'cli',
];

// The folders inside src/portal, from what everything is built on to what puts it together. What a folder may import is
// written beside it: the folders named in BASE, and its own list. A folder names only folders that stand before it.
const BASE = ['ui', 'published', 'http', 'json', 'site'];
const PORTAL = {
  ui: [],
  published: ['ui'],
  http: ['published'],
  json: ['http'],
  site: ['ui', 'published', 'http'],
  text: [],
  cards: ['text'],
  feeds: ['text'],
  files: ['feeds'],
  figures: ['text', 'cards'],
  live: ['text', 'feeds', 'figures'],
  trade: ['figures'],
  stories: ['text', 'cards', 'feeds', 'figures', 'live'],
  datasets: ['text', 'cards', 'figures', 'trade', 'stories'],
  entities: ['text', 'cards', 'figures', 'stories'],
  front: ['cards'],
  listings: ['text', 'cards', 'front'],
  search: ['cards', 'stories'],
  corrections: ['text', 'stories', 'front'],
  events: ['text', 'cards'],
  'newsroom-pages': ['text'],
  login: [],
  account: ['login'],
  newsletter: [],
  readership: [],
  personal: ['cards', 'feeds', 'files', 'stories', 'front', 'newsletter'],
  check: ['text', 'figures'],
  gallery: ['text', 'cards', 'figures', 'stories', 'datasets', 'entities', 'listings', 'search'],
  desk: [
    'text', 'cards', 'figures', 'live', 'stories', 'datasets', 'entities', 'front', 'listings', 'corrections',
    'newsroom-pages', 'account', 'readership',
  ],
  setup: ['login', 'desk'],
  api: ['check', 'desk'],
  server: [
    'feeds', 'files', 'live', 'trade', 'stories', 'datasets', 'entities', 'front', 'listings', 'search', 'events',
    'newsroom-pages', 'login', 'account', 'readership', 'personal', 'check', 'gallery', 'desk', 'setup', 'api',
  ],
};

// The folders of the desk, in the same way: every one may import frame.
const DESK = {
  frame: [],
  datasets: [],
  menus: [],
  resource: [],
  figures: ['datasets'],
  redirects: ['resource'],
  readership: [],
  feeds: ['resource'],
  outbox: ['resource'],
  tokens: ['resource'],
  webhooks: ['resource'],
  sources: ['resource'],
  baskets: ['figures', 'resource'],
  blocks: ['figures'],
  entities: ['figures', 'resource'],
  cases: ['figures', 'blocks'],
  'data-names': ['entities', 'resource'],
  flow: ['blocks'],
  panel: ['blocks'],
  screening: ['datasets', 'figures', 'entities', 'resource'],
  correcting: ['figures', 'flow'],
  corrections: ['figures', 'blocks', 'flow', 'resource'],
  events: ['flow', 'resource'],
  intake: ['events', 'flow', 'panel', 'resource'],
  jobs: ['resource'],
  front: ['flow'],
  keeping: ['flow'],
  lists: ['datasets', 'screening'],
  media: ['flow'],
  preview: ['flow'],
  sections: ['flow', 'resource'],
  times: ['flow'],
  places: ['resource', 'sources', 'sections'],
  authors: ['resource'],
  people: ['resource'],
  settings: ['blocks', 'media'],
  writing: ['flow', 'panel', 'front', 'keeping', 'sections'],
  live: ['blocks', 'flow', 'writing'],
  log: ['menus', 'blocks', 'flow', 'keeping', 'settings'],
  'newsroom-pages': ['writing', 'resource'],
  start: ['flow', 'sections', 'times', 'settings', 'newsroom-pages'],
  rows: ['newsroom-pages', 'data-names', 'datasets', 'outbox', 'people', 'resource', 'figures', 'redirects', 'sources', 'baskets', 'blocks', 'cases', 'flow', 'screening', 'corrections', 'lists', 'preview', 'places', 'authors', 'feeds', 'tokens', 'webhooks', 'writing', 'start', 'sections', 'events', 'intake', 'entities', 'jobs'],
};

/** What the folders of a table may not import: every other folder of it, a later one, and one that is not in the table. */
function folderRules(below, table, base) {
  const folders = Object.keys(table);
  return folders.map((folder, position) => {
    const allowed = base.includes(folder) ? table[folder] : [...base, ...table[folder]];
    const later = allowed.filter((name) => folders.indexOf(name) >= position || !folders.includes(name));
    if (later.length > 0) throw new Error(`${below}/${folder} may import only folders that stand before it, not ${later}.`);
    return {
      name: `${below}/${folder}`,
      comment: `src/${below}/${folder} may import from ${below} only: ${allowed.join(', ') || 'nothing'}. The table is in .dependency-cruiser.cjs.`,
      severity: 'error',
      from: { path: `^src/${below}/${folder}/`, pathNot: `${TESTS}|testing\\.ts$|-testing\\.tsx?$` },
      to: { path: `^src/${below}/`, pathNot: `^src/${below}/(${[folder, ...allowed].join('|')})/` },
    };
  });
}

const TESTS = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...ROOMS.map((room, position) => ({
      name: `${room}-looks-down`,
      comment: `src/${room} may import only rooms above it: ${ROOMS.slice(0, position).join(', ') || 'none'}.`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: TESTS },
      to: { path: `^src/(${ROOMS.slice(position + 1).join('|') || 'none'})/` },
    })),
    ...folderRules('portal', PORTAL, BASE),
    ...folderRules('portal/desk', DESK, ['frame']),
    {
      name: 'portal-folders',
      comment: 'Every file of the portal lies in a folder of the table PORTAL, every file of the desk in one of the table DESK.',
      severity: 'error',
      from: {
        path: '^src/portal/',
        pathNot: `^src/portal/(desk/(${Object.keys(DESK).join('|')})|testing|${Object.keys(PORTAL).filter((name) => name !== 'desk').join('|')})/`,
      },
      to: {},
    },
    {
      name: 'roots-stand-alone',
      comment: 'The files beside the rooms, such as config.ts and errors.ts, are used by every room and use none; but the settings take the languages there are from the lowest.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/words/languages\\.ts$' },
    },
    {
      name: 'sql-in-queries',
      comment: 'The query builder is used in store/, *.queries.ts, *.changes.ts and the actions of a room, not in the portal; a measurement has bare databases to compare with, and the search index in the database and events are kept by their own statements.',
      severity: 'error',
      from: { path: '^src/(portal|cli|discovery|jobs)/', pathNot: `${TESTS}|^src/cli/bench/bare-|^src/discovery/database/(index-stories|candidates\\.queries)\\.ts$|^src/discovery/events/(group-stories|grouping\\.queries|settle-events|shown-events\\.queries)\\.ts$` },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'no-testing-outside-tests',
      severity: 'error',
      comment: 'testing.ts files are for tests.',
      from: { path: '^src/', pathNot: `${TESTS}|testing\\.ts$` },
      to: { path: 'testing\\.ts$' },
    },
    { name: 'no-circles', severity: 'error', comment: 'A circle has no direction.', from: {}, to: { circular: true } },
    {
      name: 'found',
      severity: 'error',
      comment: 'Every import resolves.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    exclude: { path: '^src/portal/islands/' },
  },
};
