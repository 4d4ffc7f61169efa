// The empty database that a new newsroom begins from: PGlite needs seconds to make one and its tables.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
    renameSync(join(draft, 'pglite'), kept);
    rmSync(draft, { recursive: true, force: true });
  }
  cpSync(kept, join(ROOT, 'dist', 'empty-database'), { recursive: true });
}

function madeFrom() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const folder = join(ROOT, 'src', 'store', 'migrations');
  const sources = readdirSync(folder).map((name) => join(folder, name));
  sources.push(...['migrate.ts', 'pglite-worker.mjs'].map((name) => join(ROOT, 'src', 'store', name)));
  for (const path of sources.sort()) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
