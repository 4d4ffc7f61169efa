/** A language's words and names that serve as hints for its tagger. */
export interface NameLists {
  readonly given: string;
  readonly family: string;
  /** Offices and forms of address. */
  readonly titles: string;
  /** Nouns that begin or end the names of organisations. */
  readonly heads: string;
  readonly organisations: string;
}
