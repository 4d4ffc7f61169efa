// The two fonts, cut down to the letters and weights that Latin pages use; kept between builds.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { ROOT } from './setup.mjs';

const CACHE = `${ROOT}node_modules/.cache/sourceline-fonts`;

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
const ASCII = range(0x20, 0x7e);
/** What is read: the letters of western and central European names, and a newspaper's punctuation. */
const READ = `${ASCII}\u00a0«»°·×§©±–—‘’“”„…€£−•ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœğışŠšŽžČčłńć`;
/** What is used: labels in English and French, names of desks, dates and figures; every byte is on every page. */
const USED = `${ASCII}\u00a0«»·×–—‘’”…€−ÀÉàâäçèéêëîïñôöùûü`;

/**
 * What a line is set with: kerning and marks, and the figures our tables ask for. Without GDEF's variations the pairs
 * keep the distance of the regular weight, which no eye tells from that of the others, and weigh a third less.
 */
const SETTING = {
  keepFeatures: ['kern', 'mark', 'ccmp', 'locl', 'lnum', 'tnum'],
  dropTables: ['GDEF', 'STAT', 'gasp'],
  noHinting: true,
};

const FONTS = {
  newsreader: {
    file: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    letters: READ,
    axes: { wght: { min: 400, max: 600 } },
  },
  inter: {
    file: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    letters: USED,
    axes: { wght: { min: 400, max: 600 } },
  },
};

/** The path of each font by its name, made where it is not there. */
export async function subsetFonts() {
  mkdirSync(CACHE, { recursive: true });
  const paths = {};
  for (const [name, { file, letters, axes }] of Object.entries(FONTS)) {
    const source = readFileSync(`${ROOT}node_modules/${file}`);
    const options = { targetFormat: 'woff2', variationAxes: axes, noLayoutClosure: true, ...SETTING };
    const mark = createHash('sha256')
      .update(source)
      .update(JSON.stringify([letters, options]))
      .digest('hex')
      .slice(0, 16);
    const folder = `${CACHE}/${mark}`;
    const path = `${folder}/${name}.woff2`;
    if (!existsSync(path)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, await subsetFont(source, letters, options));
    }
    paths[name] = path;
  }
  return paths;
}
