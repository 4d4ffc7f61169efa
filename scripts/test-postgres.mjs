// `npm run test:postgres`: the tests of the rooms that open a database, on a PostgreSQL of their own.
// Those that open none were run by `npm test`, and would say the same again.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT, run } from './setup.mjs';

/** The rooms that speak to the database; what stands before them asks it through them. */
const ROOMS = ['store', 'stories', 'evidence', 'entities', 'readers', 'intake', 'discovery', 'desk', 'jobs'];
/** Of the tests over several rooms, those whose processes share a database. */
const OVER_ROOMS = ['tests/kill/schedule.full.test.ts', 'tests/kill/desk.full.test.ts'];
/** Whatever a test opens a database with asks this, or is made of what does. */
const ASKS = 'TEST_DATABASE_URL';

const tests = [...ROOMS.flatMap((room) => testsIn(`src/${room}`)), ...OVER_ROOMS];
const chosen = tests.filter((path) => reachesDatabase(join(ROOT, path)));
for (const path of OVER_ROOMS) {
  if (!chosen.includes(path)) throw new Error(`${path} is not there, or opens no database`);
}
process.stdout.write(`${chosen.length} of ${tests.length} files of tests open a database\n`);
run(process.execPath, [
  ...['scripts/with-postgres.mjs', 'npx', 'vitest', 'run', '--project', 'rooms'],
  ...chosen,
  ...process.argv.slice(2),
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
