/** What is known of a table besides its cells. */
export interface TableWords {
  readonly title: string;
  readonly about: string;
  readonly producer: string;
}
