// What a reader's browser loads: one style, one script, two fonts (and one more of each for members' pages), each with a hash of its content in its name.
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
      'src/portal/islands/members.ts',
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
    memberStyle: named(/^members-.*\.css$/)[0],
    memberScript: named(/^members-.*\.js$/)[0],
    textFont: named(/^newsreader-.*\.woff2$/)[0],
    uiFont: named(/^inter-.*\.woff2$/)[0],
  };
  writeFileSync(`${OUT}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}
