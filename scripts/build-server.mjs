// The program in one file, with what it loads late in files of its own.
import { copyFileSync } from 'node:fs';
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

/** Builds dist/sourceline.mjs. */
export async function buildServer() {
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      sourceline: 'src/cli/entry.ts',
      'dataset-child': 'src/evidence/datasets/dataset-child.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    // Beside the entry, so that a file found relative to import.meta.url is found from either.
    chunkNames: 'chunk-[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: OUTSIDE,
    alias: { canvas: `${ROOT}scripts/no-canvas.mjs` },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  copyFileSync(`${ROOT}src/evidence/codes/hs-2022.txt.br`, `${ROOT}dist/hs-2022.txt.br`);
  for (const name of ['pglite-worker.mjs', 'pglite-prepared.mjs']) {
    copyFileSync(`${ROOT}src/store/${name}`, `${ROOT}dist/${name}`);
  }
}
