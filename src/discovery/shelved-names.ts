import { bodyNameIn } from '../entities/mentions/lexicon/bodies.ts';
import { countryName } from '../language/countries/country-name.ts';
import { normalFormFor } from '../language/search/normal-form.ts';
import { termsOf } from '../language/search/tokenise.ts';
import type { IndexedName } from '../stories/indexing.queries.ts';

/** A name shared by stories on a shelf. */
export interface ShelvedName {
  /** The displayed form. */
  readonly written: string;
  /** All terms it has been written with, to exclude them where the name itself is used. */
  readonly terms: Set<string>;
  readonly key: string;
  /** How many stories on the shelf have it. */
  stories: number;
}

/** The names of one story. */
export interface StoryNames {
  /** Names that occur twice, or in its headline or standfirst. */
  readonly names: readonly ShelvedName[];
  /** The slugs of the published entities that a person confirmed in this story: two people may share a name. */
  readonly entityOf: ReadonlyMap<ShelvedName, string>;
}

/** Every name on a shelf once, with how many stories have it. */
export class NamePool {
  readonly #names = new Map<string, ShelvedName>();

  /** Adds the names of a story, each once, with the confirmed entities. */
  take(names: readonly IndexedName[], language: string): StoryNames {
    if (names.length === 0) return NOBODY;
    const taken = new Map<string, ShelvedName>();
    const entityOf = new Map<ShelvedName, string>();
    for (const name of names) {
      const key = name.country ?? anyForm(name.name);
      if (key === '' || taken.has(key)) continue;
      const known = this.#names.get(key) ?? made(name, key, language);
      for (const one of name.written) for (const term of termsOf(one, language)) known.terms.add(term);
      known.stories += 1;
      this.#names.set(key, known);
      taken.set(key, known);
      if (name.entity) entityOf.set(known, name.entity);
    }
    return { names: [...taken.values()], entityOf: entityOf.size > 0 ? entityOf : NOBODY.entityOf };
  }

  /** All names. */
  get all(): Iterable<ShelvedName> {
    return this.#names.values();
  }

  /** Adds a name from another pool, with how many stories have it. */
  add(name: ShelvedName): void {
    this.#names.set(name.key, name);
  }

  /** Removes the names of a story. */
  give(names: readonly ShelvedName[]): void {
    for (const name of names) {
      name.stories -= 1;
      if (name.stories === 0) this.#names.delete(name.key);
    }
  }
}

/** Shared by the many stories without names. */
const NOBODY: StoryNames = { names: [], entityOf: new Map() };

/** Names are compared ignoring case and accents. */
const anyForm = normalFormFor('und');

function made(name: IndexedName, key: string, language: string): ShelvedName {
  const written = writtenIn(name, language);
  return { written, terms: new Set(termsOf(written, language)), key, stories: 0 };
}

/** A country by its name; a name stored in another language as the story writes it. */
function writtenIn({ name, written, country, known }: IndexedName, language: string): string {
  if (country) return countryName(country, language);
  return (known && (bodyNameIn(name, language) ?? shortest(written))) || name;
}

const shortest = (words: readonly string[]) => [...words].sort((a, b) => a.length - b.length)[0];
