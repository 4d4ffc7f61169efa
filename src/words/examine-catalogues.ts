import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import { languageOfFile, ownFolder, pathsIn, readCatalogue } from './catalogue.ts';
import { wrongInTranslation } from './check-translation.ts';
import { isBuiltIn } from './languages.ts';

/** What there is of one language in the operator's folder of catalogues. */
export interface OwnLanguage {
  readonly language: string;
  /** How many messages it says, with those that are shipped. */
  readonly said: number;
  readonly of: number;
}

/** What is wrong with the operator's catalogues: each line names a file, and a key where it is about one. */
export interface CataloguesExamined {
  readonly languages: readonly OwnLanguage[];
  readonly wrong: readonly string[];
}

/** Examines the operator's own catalogues; null without a folder of them. What is wrong is not used, and ends nothing. */
export function examineCatalogues(folder: string | null = ownFolder()): CataloguesExamined | null {
  if (folder === null) return null;
  const english = readCatalogue('en');
  const wrong: string[] = [];
  const said = new Map<string, Set<string>>();
  for (const path of pathsIn(folder)) {
    const language = languageOfFile(path);
    if (language === null) wrong.push(`${path}: its name is no language such as pt.json or pt-BR.json`);
    else if (isBuiltIn(language)) wrong.push(`${path}: ${language} is built in, and not read from here`);
    else {
      const keys = said.get(language) ?? new Set(Object.keys(readCatalogue(language)));
      said.set(language, keys);
      wrong.push(...wrongInFile(path, language, english, keys));
    }
  }
  const languages = [...said].map(([language, keys]) => ({
    language,
    said: keys.size,
    of: Object.keys(english).length,
  }));
  return { languages, wrong };
}

/** Identifies what the operator's catalogues say, by their files; empty without a folder of them. */
export function cataloguesMark(folder: string | null = ownFolder()): string {
  if (folder === null) return '';
  const hash = createHash('sha256');
  try {
    for (const path of pathsIn(folder)) hash.update(`${path}\0`).update(readFileSync(path));
  } catch {
    // Pages are made without what cannot be read.
  }
  return hash.digest('hex');
}

function wrongInFile(
  path: string,
  language: string,
  english: Readonly<Record<string, string>>,
  said: Set<string>,
): string[] {
  let messages: unknown;
  try {
    messages = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return [`${path}: it cannot be read as JSON: ${messageOf(error)}`];
  }
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages))
    return [`${path}: it is no object of messages by key`];
  return Object.entries(messages).flatMap(([key, text]) => {
    const source = Object.hasOwn(english, key) ? english[key] : undefined;
    if (source === undefined) return [`${path}: there is no message ${key}`];
    const problem =
      typeof text === 'string' ? wrongInTranslation(source, text, language) : 'is no text between quotes';
    if (problem !== null) return [`${path}: ${key} ${problem}`];
    said.add(key);
    return [];
  });
}
