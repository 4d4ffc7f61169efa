import { readdirSync, readFileSync } from 'node:fs';
import type { InterfaceLanguage } from './languages.ts';

/** All messages of a language in ICU MessageFormat, by key. */
export type Catalogue = Readonly<Record<string, string>>;

/** A folder for each domain, in it a file for each language; a build leaves one domain with all messages. */
const FOLDER = new URL('catalogue/', import.meta.url);

/** Reads the messages of a language: files, and not modules, so that a process reads those it needs when it needs them. */
export function readCatalogue(language: InterfaceLanguage): Catalogue {
  const catalogue: Record<string, string> = {};
  for (const domain of readdirSync(FOLDER)) {
    const path = new URL(`${domain}/${language}.json`, FOLDER);
    Object.assign(catalogue, JSON.parse(readFileSync(path, 'utf8')));
  }
  return catalogue;
}
