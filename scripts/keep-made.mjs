// What a build makes that takes long: kept, and taken again as long as it would come out the same.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { FOR_NODE } from './build-server.mjs';
import { ROOT } from './setup.mjs';

const KEPT = join(ROOT, 'node_modules', '.cache');

/**
 * Leaves the folder `name` in dist/. `make` fills the folder it is given; it runs only where the packages, or one of the
 * files and folders in `from`, have changed since.
 */
export async function keepMade({ name, from, make }) {
  mkdirSync(KEPT, { recursive: true });
  const kept = join(KEPT, `${name}-${hashOf(from)}`);
  if (!existsSync(kept)) {
    const earlier = new RegExp(`^${name}-[0-9a-f]{16}$`);
    for (const one of readdirSync(KEPT)) {
      if (earlier.test(one)) rmSync(join(KEPT, one), { recursive: true, force: true });
    }
    const draft = `${kept}.${process.pid}`;
    mkdirSync(draft);
    await make(draft);
    renameSync(draft, kept);
  }
  // Under its name only when it is whole: a build that is stopped leaves none.
  const place = join(ROOT, 'dist', name);
  cpSync(kept, `${place}.draft`, { recursive: true });
  renameSync(`${place}.draft`, place);
}

/** The same for what a program makes, given as its source text: `make` gets the address to import it from, too. */
export async function keepMadeBy({ name, program, from, make }) {
  mkdirSync(KEPT, { recursive: true });
  // Beside the packages that stay outside the program, so that it finds them.
  const outfile = join(KEPT, `make-${name}-${process.pid}.mjs`);
  await build({ ...FOR_NODE, stdin: { contents: program, resolveDir: ROOT }, outfile });
  try {
    const address = pathToFileURL(outfile).href;
    await keepMade({ name, from: [outfile, ...from], make: (folder) => make(address, folder) });
  } finally {
    rmSync(outfile);
  }
}

/** The lock file counts, too: for packages that stay outside a program. */
function hashOf(from) {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const path of from) {
    if (statSync(path).isFile()) hash.update(readFileSync(path));
    else for (const file of filesIn(path)) hash.update(file.slice(path.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
    .sort();
}
