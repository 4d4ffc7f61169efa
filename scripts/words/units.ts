import { domains, messagesOf, notesOf } from './catalogue-files.ts';

/** A message as it goes out to translators and comes back. */
export interface Unit {
  readonly key: string;
  /** What it says in English; null where a file that came back does not say. */
  readonly source: string | null;
  /** What it says in the language; empty where it is not translated. */
  readonly target: string;
  readonly note: string | null;
}

/** The messages of a domain in the language that is translated into, by key. */
export type Translated = (domain: string) => Readonly<Record<string, string>>;

/** All messages in a language, by domain. */
export function unitsOf(translatedIn: Translated): ReadonlyMap<string, readonly Unit[]> {
  return new Map(
    domains().map((domain) => {
      const translated = translatedIn(domain);
      const notes = notesOf(domain);
      const units = Object.entries(messagesOf(domain, 'en')).map(([key, source]) => ({
        key,
        source,
        target: translated[key] ?? '',
        note: notes[key] ?? null,
      }));
      return [domain, units];
    }),
  );
}
