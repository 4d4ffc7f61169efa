import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../../words/catalogue.ts';
import { INTERFACE_LANGUAGES } from '../../words/languages.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PLACE = join(ROOT, 'node_modules', '.cache', 'sandbox-children');
/** They bring machine code of their own, and stay where npm put them. */
const OUTSIDE = ['@duckdb/node-api', 'sharp'];
/** What children read from beside their program, as the build puts it there. */
const filesBeside = () => [
  'src/language/parsing/english.parser',
  ...readdirSync(join(ROOT, 'src/evidence/cubes'))
    .filter((name) => name.startsWith('measure-lexicon'))
    .map((name) => `src/evidence/cubes/${name}`),
];
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const bundled = new Map<string, string>();

/**
 * The program of a child of which there is the source alone, as the build would have it: each process bundles it once.
 * A child that reads the sources itself takes a second of a processor, each time.
 */
export function bundleChild(program: string): string {
  const known = bundled.get(program);
  if (known) return known;
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [program],
    outdir: PLACE,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: OUTSIDE,
    banner: { js: REQUIRE },
    write: false,
  });
  mkdirSync(join(PLACE, 'catalogue', 'all'), { recursive: true });
  const entry = join(PLACE, basename(program).replace(/\.ts$/, '.mjs'));
  for (const file of filesBeside()) {
    const path = join(PLACE, basename(file));
    copyFileSync(join(ROOT, file), `${path}.${process.pid}`);
    renameSync(`${path}.${process.pid}`, path);
  }
  for (const language of INTERFACE_LANGUAGES) {
    const path = join(PLACE, 'catalogue', 'all', `${language}.json`);
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(readCatalogue(language)));
    renameSync(`${path}.${process.pid}`, path);
  }
  // The entry last, and each under its name when it is whole: another process may bundle, or run, the same.
  const late = outputFiles.filter(({ path }) => path !== entry && !existsSync(path));
  for (const { path, contents } of [...late, ...outputFiles.filter(({ path }) => path === entry)]) {
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  bundled.set(program, entry);
  return entry;
}
