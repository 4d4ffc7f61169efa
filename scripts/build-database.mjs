// The empty database that a new newsroom begins from: PGlite needs seconds to make one and its tables.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './setup.mjs';

const KEPT = join(ROOT, 'node_modules', '.cache');
const NAME = /^empty-database-[0-9a-f]{16}$/;

/** Leaves dist/empty-database; one that was made from the same tables by the same PGlite is taken again. */
export function buildDatabase() {
  const kept = join(KEPT, `empty-database-${madeFrom()}`);
  if (!existsSync(kept)) {
    mkdirSync(KEPT, { recursive: true });
    for (const name of readdirSync(KEPT)) {
      if (NAME.test(name)) rmSync(join(KEPT, name), { recursive: true, force: true });
    }
    const draft = `${kept}.${process.pid}`;
    // Any command that asks the database something makes it.
    run(process.execPath, ['bin/sourceline.mjs', 'users', 'list', '--json'], {
      DATA_DIR: draft,
      DATABASE_URL: '',
    });
    letAllRead(join(draft, 'pglite'));
    renameSync(join(draft, 'pglite'), kept);
    rmSync(draft, { recursive: true, force: true });
  }
  // Under its name only when it is whole: a build that is stopped leaves none, and a newsroom then makes its own.
  const place = join(ROOT, 'dist', 'empty-database');
  cpSync(kept, `${place}.draft`, { recursive: true });
  renameSync(`${place}.draft`, place);
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

function madeFrom() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const folder = join(ROOT, 'src', 'store', 'migrations');
  const sources = readdirSync(folder).map((name) => join(folder, name));
  sources.push(...['migrate.ts', 'pglite-worker.mjs'].map((name) => join(ROOT, 'src', 'store', name)));
  for (const path of sources.sort()) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
