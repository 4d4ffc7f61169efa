import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the messages are: a folder for each domain. */
export const CATALOGUE = 'src/words/catalogue';

/** The domains of the catalogue, in order. */
export function domains(): string[] {
  return readdirSync(CATALOGUE).sort();
}

/** The messages of a domain in a language, by key: none where nobody has begun with it. */
export function messagesOf(domain: string, language: string): Record<string, string> {
  return messagesIn(join(CATALOGUE, domain, `${language}.json`));
}

/** The messages of a file, by key; none without the file. */
export function messagesIn(path: string): Record<string, string> {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Notes for translators on the messages of a domain, by key. */
export function notesOf(domain: string): Record<string, string> {
  return messagesIn(join(CATALOGUE, domain, 'notes.json'));
}
