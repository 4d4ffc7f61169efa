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
    {
      name: 'roots-stand-alone',
      comment: 'The files beside the rooms, such as config.ts and errors.ts, are used by every room and use none.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/' },
    },
    {
      name: 'sql-in-queries',
      comment: 'The query builder is used in store/, *.queries.ts, *.changes.ts and the actions of a room, not in the portal; a measurement has bare databases to compare with, and the search index in the database and events are kept by their own statements.',
      severity: 'error',
      from: { path: '^src/(portal|cli|discovery|jobs)/', pathNot: `${TESTS}|^src/cli/bench/bare-|^src/discovery/database/(index-stories|candidates\\.queries)\\.ts$|^src/discovery/events/(group-stories|grouping\\.queries|settle-events)\\.ts$` },
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
