// The messages of each language in one file: a process reads those it needs when it needs them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './setup.mjs';

const CATALOGUE = `${ROOT}src/words/catalogue`;

/** Leaves dist/catalogue with one domain that has them all. */
export function buildCatalogue() {
  mkdirSync(`${ROOT}dist/catalogue/all`, { recursive: true });
  for (const language of ['en', 'fr', 'ru', 'ar', 'zh']) {
    const domains = readdirSync(CATALOGUE).map((domain) =>
      JSON.parse(readFileSync(`${CATALOGUE}/${domain}/${language}.json`, 'utf8')),
    );
    writeFileSync(
      `${ROOT}dist/catalogue/all/${language}.json`,
      JSON.stringify(Object.assign({}, ...domains)),
    );
  }
}
