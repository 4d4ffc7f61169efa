// What a reader's browser loads: one style, one script, two fonts (one more script for live coverage, and for stories that are counted, one more of each for members' pages, and for the page a story is written on), each with a hash of its content in its name.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { subsetFonts } from './build-fonts.mjs';
import { ROOT } from './setup.mjs';

const OUT = `${ROOT}dist/client`;
const PUBLIC = '/assets/';

/** Builds dist/client and its manifest. */
export async function buildClient() {
  mkdirSync(OUT, { recursive: true });
  const fonts = await subsetFonts();
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [
      'src/portal/styles/page.css',
      'src/portal/styles/members.css',
      'src/portal/islands/page.ts',
      'src/portal/islands/live.ts',
      'src/portal/islands/readership.ts',
      'src/portal/islands/members.ts',
      'src/portal/styles/editor.css',
      'src/portal/islands/editor.ts',
    ],
    outdir: OUT,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: PUBLIC,
    loader: { '.woff2': 'file' },
    metafile: true,
    logLevel: 'warning',
    plugins: [
      {
        name: 'fonts',
        setup: (setup) => {
          setup.onResolve({ filter: /^font:/ }, ({ path }) => ({ path: fonts[path.slice('font:'.length)] }));
        },
      },
    ],
  });
  const names = Object.keys(metafile.outputs).map((path) => basename(path));
  const named = (pattern) => names.filter((name) => pattern.test(name)).map((name) => PUBLIC + name);
  const manifest = {
    style: named(/^page-.*\.css$/)[0],
    script: named(/^page-.*\.js$/)[0],
    liveScript: named(/^live-.*\.js$/)[0],
    readershipScript: named(/^readership-.*\.js$/)[0],
    memberStyle: named(/^members-.*\.css$/)[0],
    memberScript: named(/^members-.*\.js$/)[0],
    editorStyle: named(/^editor-.*\.css$/)[0],
    editorScript: named(/^editor-.*\.js$/)[0],
    textFont: named(/^newsreader-.*\.woff2$/)[0],
    uiFont: named(/^inter-.*\.woff2$/)[0],
  };
  writeFileSync(`${OUT}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  // Readers take the editor along nowhere, and what is read offline reports nothing.
  const { editorStyle, editorScript, liveScript, readershipScript, ...shell } = manifest;
  await buildWorker(Object.values(shell));
}

/** The worker that keeps pages for reading offline. It stands outside dist/client: its name has no hash, and is asked for anew. */
async function buildWorker(shell) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/portal/islands/worker/service-worker.ts'],
    outfile: 'dist/service-worker.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    define: {
      SHELL: JSON.stringify(shell),
      BUILD: JSON.stringify(createHash('sha256').update(shell.join()).digest('hex').slice(0, 12)),
    },
    logLevel: 'warning',
  });
}
