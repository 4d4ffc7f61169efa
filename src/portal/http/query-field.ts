/** One field of a query: the values it accepts, and their description. */
export interface QueryField {
  readonly pattern: RegExp;
  readonly most: number;
  /** The accepted values, as the end of the sentence "The field x takes …". */
  readonly takes: string;
  /** Whether a value is a cursor of this kind of list; omitted: it is no cursor. */
  readonly isCursor?: (value: string) => boolean;
}
