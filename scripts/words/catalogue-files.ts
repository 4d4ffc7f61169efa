import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the messages are: a folder for each domain. */
export const CATALOGUE = 'src/words/catalogue';

/** The domains of the catalogue, in order. */
export function domains(): string[] {
  return readdirSync(CATALOGUE).sort();
}

/** The messages of a domain in a language, or its notes for translators, by key. */
export function messagesOf(domain: string, file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(CATALOGUE, domain, `${file}.json`), 'utf8'));
}
