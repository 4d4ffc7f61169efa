// The program in one file, with what it loads late in files of its own.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

/** Packages that bring bytes of their own (WebAssembly, native code, static files) and stay where npm put them. */
const OUTSIDE = [
  '@duckdb/node-api',
  '@electric-sql/pglite',
  '@fastify/static',
  '@fastify/swagger-ui',
  '@fontsource/*',
  '@fontsource-variable/*',
  '@sparticuz/chromium',
  '@node-rs/argon2',
  'autocannon',
  'pg-native',
  'playwright-core',
  'sharp',
  'vitest',
  'world-atlas',
];

/** How what runs in Node is built. */
export const FOR_NODE = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node 20 knows them; esbuild would make such a pattern anew each time that it is tried.
  supported: { 'regexp-unicode-property-escapes': true },
  // Half the text to read at the start, and to hold: names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  external: OUTSIDE,
  alias: { canvas: `${ROOT}scripts/no-canvas.mjs` },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

/** Builds dist/sourceline.mjs. */
export async function buildServer() {
  await build({
    ...FOR_NODE,
    entryPoints: {
      sourceline: 'src/cli/entry.ts',
      'dataset-child': 'src/evidence/datasets/dataset-child.ts',
      'check-child': 'src/evidence/checks/check-child.ts',
      'media-child': 'src/stories/media/media-child.ts',
      'claims-thread': 'src/evidence/claims/claims-thread.ts',
      'names-thread': 'src/entities/mentions/names-thread.ts',
      'stories-thread': 'src/entities/mentions/stories-thread.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    // Beside the entry, so that a file found relative to import.meta.url is found from either.
    chunkNames: 'chunk-[name]-[hash]',
    splitting: true,
    sourcemap: true,
    sourcesContent: false,
  });
  for (const name of readdirSync(`${ROOT}dist`)) {
    if (name.endsWith('.mjs')) writeInAscii(`${ROOT}dist/${name}`);
  }
  copyFileSync(`${ROOT}src/evidence/codes/hs-2022.txt.br`, `${ROOT}dist/hs-2022.txt.br`);
  // The weights and lists that names are read with, and where they come from.
  for (const folder of ['tagger', 'places']) {
    const from = `${ROOT}src/entities/mentions/${folder}`;
    for (const { name } of readdirSync(from, { withFileTypes: true }).filter(isData)) {
      copyFileSync(`${from}/${name}`, `${ROOT}dist/${name === 'NOTICE.md' ? `NOTICE-${folder}.md` : name}`);
    }
  }
  // The names of what statistics measure.
  for (const name of readdirSync(`${ROOT}src/evidence/cubes`).filter((one) =>
    one.startsWith('measure-lexicon'),
  )) {
    copyFileSync(`${ROOT}src/evidence/cubes/${name}`, `${ROOT}dist/${name}`);
  }
  // What headers of tables in other languages are in English.
  for (const name of readdirSync(`${ROOT}src/evidence/foreign`).filter((one) => one.endsWith('.json'))) {
    copyFileSync(`${ROOT}src/evidence/foreign/${name}`, `${ROOT}dist/${name}`);
  }
  // The weights that sentences are parsed with.
  copyFileSync(`${ROOT}src/language/parsing/english.parser`, `${ROOT}dist/english.parser`);
  copyFileSync(`${ROOT}src/language/parsing/NOTICE.md`, `${ROOT}dist/NOTICE-parser.md`);
  for (const name of ['pglite-worker.mjs', 'pglite-prepared.mjs']) {
    copyFileSync(`${ROOT}src/store/${name}`, `${ROOT}dist/${name}`);
  }
}

const isData = (entry) => entry.isFile() && !entry.name.endsWith('.ts');

/** One letter outside ASCII makes V8 hold the whole program with two bytes a letter. esbuild leaves them in patterns only, where an escape means the same. */
function writeInAscii(path) {
  const text = readFileSync(path, 'utf8');
  const ascii = text.replace(/\P{ASCII}/gu, escaped);
  if (ascii !== text) writeFileSync(path, ascii);
}

function escaped(letter) {
  const units = Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
