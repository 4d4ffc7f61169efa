// The two fonts, cut down to the letters and weights that Latin pages use; kept between builds.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { ROOT } from './setup.mjs';

const CACHE = `${ROOT}node_modules/.cache/sourceline-fonts`;

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
/** ASCII, the letters of western and central European names, and a newspaper's punctuation. */
const LETTERS =
  range(0x20, 0x7e) +
  '\u00a0«»°·×§©±–—‘’“”„…€£−•' +
  'ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœğışŠšŽžČčłńć';

const FONTS = {
  newsreader: {
    file: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
  inter: {
    file: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
};

/** The path of each font by its name, made where it is not there. */
export async function subsetFonts() {
  mkdirSync(CACHE, { recursive: true });
  const paths = {};
  for (const [name, { file, axes }] of Object.entries(FONTS)) {
    const source = readFileSync(`${ROOT}node_modules/${file}`);
    const options = { targetFormat: 'woff2', variationAxes: axes, noLayoutClosure: true };
    const mark = createHash('sha256')
      .update(source)
      .update(JSON.stringify([LETTERS, options]))
      .digest('hex')
      .slice(0, 16);
    const folder = `${CACHE}/${mark}`;
    const path = `${folder}/${name}.woff2`;
    if (!existsSync(path)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, await subsetFont(source, LETTERS, options));
    }
    paths[name] = path;
  }
  return paths;
}
