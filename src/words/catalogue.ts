import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All messages of a language in ICU MessageFormat, by key. */
export type Catalogue = Readonly<Record<string, string>>;

/** A folder for each domain, in it a file for each language; a build leaves one domain with all messages. */
const SHIPPED = fileURLToPath(new URL('catalogue/', import.meta.url));
/** `pt.json`, `pt-BR.json`, and not `notes.json`. */
const FILE = /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?)\.json$/;

/**
 * The folder of the operator's own catalogues. The list of languages has to be there before any other module is read,
 * which builds forms and addresses from it: so this setting alone is read here, and `config.ts` only checks it.
 */
export function ownFolder(): string | null {
  return process.env.CATALOGUES?.trim() || null;
}

/** The files of a folder of catalogues, by language: in the folder itself, and in the folders of its domains. */
export function catalogueFiles(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  for (const path of pathsIn(folder)) {
    const language = languageOfFile(path);
    if (language !== null) files.set(language, [...(files.get(language) ?? []), path]);
  }
  return files;
}

/** The paths of all JSON files in a folder of catalogues, whatever their names. */
export function pathsIn(folder: string): string[] {
  // A name with a dot in front is of the system that mounted the folder.
  const named = (within: string) =>
    readdirSync(within)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => join(within, name));
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return named(folder)
    .flatMap((path) => (isFolder(path) ? named(path) : [path]))
    .filter((path) => path.endsWith('.json'));
}

/** The language whose messages a file has, by its name; null if it is no file of messages. */
export function languageOfFile(path: string): string | null {
  return FILE.exec(basename(path))?.[1] ?? null;
}

/** Reads the messages of a language: files, and not modules, so that a process reads those it needs when it needs them. */
export function readCatalogue(language: string): Catalogue {
  const catalogue: Record<string, string> = {};
  for (const path of shipped().get(language) ?? []) Object.assign(catalogue, parse(path));
  return catalogue;
}

/** The messages that the operator wrote in a language, unchecked; what cannot be read has none. */
export function readOwnCatalogue(language: string): Readonly<Record<string, unknown>> {
  const catalogue: Record<string, unknown> = {};
  for (const path of own().get(language) ?? []) {
    try {
      Object.assign(catalogue, parse(path));
    } catch {
      // A file that was broken while the portal ran: `examineCatalogues` says so, and pages go on in English.
    }
  }
  return catalogue;
}

/** The languages that there are catalogues in: those shipped, and the operator's. */
export function languagesFound(): string[] {
  return [...new Set([...shipped().keys(), ...own().keys()])].sort();
}

const shipped = once(() => filesOf(SHIPPED));
const own = once(() => filesOf(ownFolder()));

/** The files of a folder by language: none without the folder, as in a program bundled alone, which says nothing. */
function filesOf(folder: string | null): ReadonlyMap<string, readonly string[]> {
  try {
    return folder === null ? new Map() : catalogueFiles(folder);
  } catch {
    return new Map();
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function parse(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
}
