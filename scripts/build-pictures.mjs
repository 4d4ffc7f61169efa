// The pictures of the demo newsroom: drawing them takes seconds, and the first start and the tests all need them.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { FOR_NODE } from './build-server.mjs';
import { ROOT } from './setup.mjs';

const KEPT = join(ROOT, 'node_modules', '.cache');
const NAME = /^demo-pictures-[0-9a-f]{16}$/;

/** Leaves dist/demo-pictures; those drawn from the same words by the same program are taken again. */
export async function buildPictures() {
  mkdirSync(KEPT, { recursive: true });
  // Where packages are found that stay outside the program.
  const program = join(KEPT, `draw-demo-pictures-${process.pid}.mjs`);
  await build({
    ...FOR_NODE,
    stdin: {
      contents: `export { readDemo } from './src/intake/demo/read-demo.ts';
        export { demoPictureName } from './src/intake/demo/demo-picture.ts';
        export { drawDemoPicture } from './src/intake/demo/draw-demo-picture.ts';`,
      resolveDir: ROOT,
    },
    outfile: program,
  });
  const kept = join(KEPT, `demo-pictures-${madeFrom(program)}`);
  if (!existsSync(kept)) await draw(program, kept);
  rmSync(program);
  cpSync(kept, join(ROOT, 'dist', 'demo-pictures'), { recursive: true });
}

async function draw(program, kept) {
  for (const name of readdirSync(KEPT)) {
    if (NAME.test(name)) rmSync(join(KEPT, name), { recursive: true, force: true });
  }
  const { readDemo, demoPictureName, drawDemoPicture } = await import(pathToFileURL(program).href);
  const draft = `${kept}.${process.pid}`;
  mkdirSync(draft);
  const demo = readDemo(join(ROOT, 'demo'));
  for (const story of demo.stories) {
    writeFileSync(join(draft, demoPictureName(demo, story)), drawDemoPicture(demo, story));
  }
  renameSync(draft, kept);
}

/** The lock file for the atlas and the fonts, which stay outside the program. */
function madeFrom(program) {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  hash.update(readFileSync(program));
  const demo = readdirSync(join(ROOT, 'demo'), { recursive: true, withFileTypes: true });
  const files = demo
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name));
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
