import { bodyNameIn } from '../entities/mentions/lexicon/bodies.ts';
import { countryName } from '../language/countries/country-name.ts';
import { normalFormFor } from '../language/search/normal-form.ts';
import { termsOf } from '../language/search/tokenise.ts';
import type { IndexedName } from '../stories/indexing.queries.ts';

/** A name that stories of a shelf share. */
export interface ShelvedName {
  /** As it is shown. */
  readonly written: string;
  /** The terms it was ever written with, for leaving them out where it stands itself. */
  readonly terms: Set<string>;
  readonly key: string;
  /** How many stories of the shelf have it. */
  stories: number;
}

/** The names of one story. */
export interface StoryNames {
  /** Whom and what it names twice, or in its headline or standfirst. */
  readonly names: readonly ShelvedName[];
  /** The slugs of the published entities that a person said they are in this story: one name may be two people's. */
  readonly entityOf: ReadonlyMap<ShelvedName, string>;
}

/** Every name of a shelf once, with how many stories have it. */
export class NamePool {
  readonly #names = new Map<string, ShelvedName>();

  /** The names of a story that comes, each once, and whom a person said that they are there. */
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

  /** Every name there is. */
  get all(): Iterable<ShelvedName> {
    return this.#names.values();
  }

  /** Takes a name of another, with how many stories have it. */
  add(name: ShelvedName): void {
    this.#names.set(name.key, name);
  }

  /** The names of a story that goes. */
  give(names: readonly ShelvedName[]): void {
    for (const name of names) {
      name.stories -= 1;
      if (name.stories === 0) this.#names.delete(name.key);
    }
  }
}

/** One for the many stories that name nobody. */
const NOBODY: StoryNames = { names: [], entityOf: new Map() };

/** Names are the same in any case and with any accents. */
const anyForm = normalFormFor('und');

function made(name: IndexedName, key: string, language: string): ShelvedName {
  const written = writtenIn(name, language);
  return { written, terms: new Set(termsOf(written, language)), key, stories: 0 };
}

/** A country by its name; a name that is kept in another language as the story writes it. */
function writtenIn({ name, written, country, known }: IndexedName, language: string): string {
  if (country) return countryName(country, language);
  return (known && (bodyNameIn(name, language) ?? shortest(written))) || name;
}

const shortest = (words: readonly string[]) => [...words].sort((a, b) => a.length - b.length)[0];
