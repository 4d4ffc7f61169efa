// The messages of each language in one file: a process reads those it needs when it needs them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './setup.mjs';

const CATALOGUE = `${ROOT}src/words/catalogue`;

/** Leaves dist/catalogue with one domain that has them all. */
export function buildCatalogue() {
  mkdirSync(`${ROOT}dist/catalogue/all`, { recursive: true });
  const domains = readdirSync(CATALOGUE);
  const files = new Set(domains.flatMap((domain) => readdirSync(`${CATALOGUE}/${domain}`)));
  files.delete('notes.json');
  for (const file of files) {
    const messages = domains
      .map((domain) => `${CATALOGUE}/${domain}/${file}`)
      .filter((path) => existsSync(path))
      .map((path) => JSON.parse(readFileSync(path, 'utf8')));
    writeFileSync(`${ROOT}dist/catalogue/all/${file}`, JSON.stringify(Object.assign({}, ...messages)));
  }
}
