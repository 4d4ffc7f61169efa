/** What a quantity measures, and of whom: words of a parsed sentence, -1 where it does not say. */
export interface Measured {
  readonly what: number;
  readonly of: number;
  /** Who is the subject of its clause, where nobody is said to have it: named in the words alone. */
  readonly near?: number;
  /** Whether it is what somebody does, by its verb. */
  readonly isClause?: boolean;
  /** Whether it is an entry of a list: "Italy 2 million tonnes, Spain 300,000", which is of what the list is of. */
  readonly isListed?: boolean;
  /** Whether the clause is of the quantity itself: "$5 million spent on it", "46 percent would choose Roe". It is of nobody. */
  readonly isPart?: boolean;
  /** Whether a percentage can only be a share: "46 percent would choose Roe", "Roe received 46 percent". */
  readonly isShare?: boolean;
}

/** Where the sentence does not say what is measured. */
export const NOTHING: Measured = { what: -1, of: -1 };

/** A noun as what is measured; one that stands for an amount hands on to what it is an amount of. */
export function ofNoun(what: number, of: number): Measured {
  return { what, of: of === what ? -1 : of };
}
