/** Words and names of a language that are hints for its tagger. */
export interface NameLists {
  readonly given: string;
  readonly family: string;
  /** Offices and styles. */
  readonly titles: string;
  /** Nouns that names of organisations begin or end with. */
  readonly heads: string;
  readonly organisations: string;
}
