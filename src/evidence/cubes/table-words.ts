/** What is known of a table besides its cells. */
export interface TableWords {
  readonly title: string;
  /** Set where the title is in another language and not wholly known: what is known of it, in English. */
  readonly unclear?: string;
  readonly about: string;
  readonly producer: string;
}
