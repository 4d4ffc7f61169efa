// The empty database that a new newsroom begins from: PGlite needs seconds to make one and its tables.
import { chmodSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepMade } from './keep-made.mjs';
import { ROOT, run } from './setup.mjs';

const STORE = join(ROOT, 'src', 'store');

/** Leaves dist/empty-database; one that was made from the same tables by the same PGlite is taken again. */
export function buildDatabase() {
  return keepMade({
    name: 'empty-database',
    from: ['migrations', 'migrate.ts', 'pglite-worker.mjs'].map((name) => join(STORE, name)),
    make,
  });
}

function make(folder) {
  // Any command that asks the database something makes it.
  run(process.execPath, ['bin/sourceline.mjs', 'users', 'list', '--json'], {
    DATA_DIR: folder,
    DATABASE_URL: '',
  });
  for (const name of readdirSync(folder)) {
    if (name !== 'pglite') rmSync(join(folder, name), { recursive: true, force: true });
  }
  const made = join(folder, 'pglite');
  for (const name of readdirSync(made)) renameSync(join(made, name), join(folder, name));
  rmSync(made, { recursive: true });
  letAllRead(folder);
}

/** There is nothing in it yet, and who builds need not be who serves. */
function letAllRead(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) letAllRead(path);
    else chmodSync(path, 0o644);
  }
}
