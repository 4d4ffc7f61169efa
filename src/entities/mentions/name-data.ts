import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type TaggedLanguage, taggedLanguage } from './tagger/tagged-language.ts';

/** The data files for reading names, shared by all threads: each is loaded once, on first use. */
export const NAME_FILES = {
  en: 'tagger/english.tagger',
  fr: 'tagger/french.tagger',
  ru: 'tagger/russian.tagger',
  zh: 'tagger/chinese.tagger',
  ar: 'tagger/arabic.tagger',
  places: 'places/places.txt',
} as const satisfies Record<TaggedLanguage | 'places', string>;

/** A data file for reading names. */
export type NameFile = keyof typeof NAME_FILES;

/** The data files passed to a thread. */
export type NameData = Readonly<Partial<Record<NameFile, SharedArrayBuffer>>>;

const loaded: Partial<Record<NameFile, SharedArrayBuffer>> = {};

/** The bytes of a file; in the build the files are next to the program. */
export function nameFile(file: NameFile): Uint8Array {
  let shared = loaded[file];
  if (!shared) {
    const path = NAME_FILES[file];
    const here = import.meta.url.endsWith('.ts') ? path : path.replace(/^.*\//, '');
    const bytes = readFileSync(fileURLToPath(new URL(`./${here}`, import.meta.url)));
    shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    loaded[file] = shared;
  }
  return new Uint8Array(shared);
}

/** The files that a thread needs for a text's language, so that it loads none itself. */
export function nameDataFor(tag: string): NameData {
  const language = taggedLanguage(tag);
  if (language) for (const file of [language, 'places'] as const) nameFile(file);
  return loaded;
}

/** Installs the files passed to this thread. */
export function useNameData(data: NameData): void {
  Object.assign(loaded, data);
}
