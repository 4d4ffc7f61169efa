import type { Names } from '../../store/tables.ts';

/** A basket of products as it stands: what it is, and the codes of its newest version. */
export interface Basket {
  readonly id: string;
  readonly slug: string;
  readonly names: Names;
  /** What it is for, and how it was drawn up. */
  readonly about: string;
  readonly newest: BasketVersion;
}

/** One version of a basket; it is never changed. */
export interface BasketVersion {
  readonly id: string;
  readonly number: number;
  /** Codes of the Harmonized System of two, four or six digits; a short code stands for all that is below it. */
  readonly codes: readonly string[];
  /** Who drew up the list, and where it is published. */
  readonly source: string;
  /** Why this version was made. */
  readonly note: string;
  readonly madeBy: string | null;
  readonly madeAt: Date;
}

/** What changed from one version to the next. */
export interface BasketChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The codes that a version has and the one before it had not, and the other way about. */
export function changeBetween(
  before: Pick<BasketVersion, 'codes'> | null,
  after: Pick<BasketVersion, 'codes'>,
): BasketChange {
  const had = new Set(before?.codes ?? []);
  const has = new Set(after.codes);
  return {
    added: after.codes.filter((code) => !had.has(code)),
    removed: [...had].filter((code) => !has.has(code)),
  };
}
