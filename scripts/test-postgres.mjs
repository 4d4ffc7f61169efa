// `npm run test:postgres`: the tests of the rooms that open a database, on a PostgreSQL of their own. Those that open
// none were run by `npm test`, and would say the same again. With --gate: the store and the queue, what says something
// of PostgreSQL alone, and one write path of each room.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT, run } from './setup.mjs';

/** The rooms that speak to the database; what stands before them asks it through them. */
const ROOMS = ['store', 'stories', 'evidence', 'entities', 'readers', 'intake', 'discovery', 'desk', 'jobs'];
/** Of the tests over several rooms, those whose processes share a database; the full run alone has them. */
const OVER_ROOMS = ['tests/kill/schedule.full.test.ts', 'tests/kill/desk.full.test.ts'];
/** Whatever a test opens a database with asks this, or is made of what does. */
const ASKS = 'TEST_DATABASE_URL';
/** A write path of each room, and what every change of a story goes through. */
const WRITE_PATHS = [
  'src/stories/upsert-stories.test.ts',
  'src/evidence/checks/recheck-claims.test.ts',
  'src/entities/mentions/save-mentions.test.ts',
  'src/readers/favorites/favorites.test.ts',
  'src/intake/import-files.test.ts',
  'src/discovery/open-discovery.test.ts',
  'src/desk/move-story.test.ts',
  'src/desk/save-draft.test.ts',
  'src/jobs/worker.test.ts',
];

const args = process.argv.slice(2).filter((arg) => arg !== '--gate');
const gate = args.length < process.argv.length - 2;
for (const path of [...OVER_ROOMS, ...WRITE_PATHS]) {
  if (!existsSync(join(ROOT, path)) || !reachesDatabase(join(ROOT, path)))
    throw new Error(`${path} is not there, or opens no database`);
}
const tests = ROOMS.flatMap((room) => testsIn(`src/${room}`)).filter((path) =>
  reachesDatabase(join(ROOT, path)),
);
const isOfGate = (path) =>
  !path.includes('.full.test.') &&
  (path.startsWith('src/store/') ||
    WRITE_PATHS.includes(path) ||
    readFileSync(join(ROOT, path), 'utf8').includes(ASKS));
const chosen = gate ? tests.filter(isOfGate) : [...tests, ...OVER_ROOMS];
process.stdout.write(`${chosen.length} of ${tests.length + OVER_ROOMS.length} files that open a database\n`);
run(process.execPath, [
  ...['scripts/with-postgres.mjs', 'npx', 'vitest', 'run', '--project', 'rooms'],
  ...chosen,
  ...args,
]);

function testsIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)));
}

/** Whether the file, or one that it imports, or one that those import, asks for the address of a PostgreSQL. */
function reachesDatabase(path, seen = new Set()) {
  if (seen.has(path) || !existsSync(path)) return false;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  if (text.includes(ASKS)) return true;
  const imported = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, name]) => name);
  return imported.some((name) => reachesDatabase(join(dirname(path), name), seen));
}
