/** What a check knows of codes: who belongs to a group on a day, and what is in a basket. */
export interface CodeLists {
  /** The countries of a group on a day; null when the code is no group's. */
  membersOf(code: string, day: string): readonly string[] | null;
  /** The versions of a basket, the newest first; none when there is no such basket. */
  basket(slug: string): readonly BasketCodes[];
}

/** One version of a basket of products. */
export interface BasketCodes {
  readonly number: number;
  readonly codes: readonly string[];
}
