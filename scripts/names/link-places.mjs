// Writes src/language/places/places.json, what towns and regions are called in five languages, from own-places.txt and from a
// package too large to install with the others:
//   mkdir /tmp/places && cd /tmp/places && npm init -y && npm install cldr-dates-full@48.2.0
//   node scripts/names/link-places.mjs /tmp/places
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const LANGUAGES = ['en', 'fr', 'ru', 'zh', 'ar'];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder where the package is installed');
const require = createRequire(join(resolve(folder), 'package.json'));
const read = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const bare = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
const plain = (name) => name.replace(/\s*[[(（].*$/u, '').trim();

const own = readFileSync(new URL('./own-places.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((names) => names.split(',').map((name) => name.trim())));
/** @type {Map<string, string[][]>} */
const places = new Map(own.map((names) => [names[0][0], names]));

/** Towns that CLDR names time zones after are often small, and their names other words: only capitals are taken. */
const capitals = new Set(
  readFileSync(new URL('../../src/entities/mentions/places/places.txt', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => (/\tcapital /.test(line) ? [bare(line.split('\t')[0])] : [])),
);

/** @type {Map<string, (string | undefined)[]>} */
const cities = new Map();
for (const [i, language] of LANGUAGES.entries()) {
  const walk = (zone, path) => {
    if (zone.exemplarCity) {
      const names = cities.get(path) ?? [];
      names[i] = plain(zone.exemplarCity);
      cities.set(path, names);
    } else
      for (const [key, below] of Object.entries(zone))
        if (typeof below === 'object') walk(below, `${path}/${key}`);
  };
  const {
    Etc: _none,
    Antarctica: _stations,
    ...lands
  } = read(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone;
  walk(lands, '');
}
for (const [path, names] of cities) {
  // In English, CLDR names only the zones whose address is not the name.
  const english = names[0] ?? plain((path.split('/').at(-1) ?? '').replaceAll('_', ' '));
  const whole = LANGUAGES.map((_, i) => (i === 0 ? english : (names[i] ?? english)));
  // "Inuvik" stays as it is where the script has no name of its own.
  const isNamed = /\p{Script=Cyrillic}/u.test(whole[2]) && /\p{Script=Han}/u.test(whole[3]);
  if (!isNamed || !(places.has(english) || capitals.has(bare(english)))) continue;
  const known = places.get(english);
  if (!known)
    places.set(
      english,
      whole.map((name) => [name]),
    );
  else for (const [i, name] of whole.entries()) if (!known[i].includes(name)) known[i].push(name);
}
const lines = [...places.values()]
  .sort(([[a]], [[b]]) => (a < b ? -1 : 1))
  .map((names) => JSON.stringify(names));
writeFileSync(
  new URL('../../src/language/places/places.json', import.meta.url),
  `[\n${lines.join(',\n')}\n]\n`,
);
console.log(`${lines.length} places`);
