/** One field of a query: what it takes, and how to say so. */
export interface QueryField {
  readonly pattern: RegExp;
  readonly most: number;
  /** What it takes, as the end of the sentence "The field x takes …". */
  readonly takes: string;
}
