import type { Period } from '../claims/figure.ts';
import type { DatasetField } from '../datasets/dataset.ts';
import type { StatedFacts } from './stated-facts.ts';

/** What the cells of a column are like. */
export interface ColumnProfile {
  readonly name: string;
  /** What its header says, where that ends as those of all columns do, or is in another language; left out where it is not. */
  readonly header?: string;
  /** Set where the header is in another language and not wholly known: what is known of it, in English. */
  readonly unclear?: string;
  /** The time that all its numbers are of, where its name says it among other words and no row does; left out elsewhere. */
  readonly dated?: { readonly label: string; readonly period: Period };
  readonly field: DatasetField;
  readonly numeric: boolean;
  readonly filled: number;
  /** How many different cells it has. */
  readonly different: number;
  /** Its different cells as text, in order; null where there are too many to be those of a dimension. */
  readonly values: readonly string[] | null;
  /** Of a column of numbers. */
  readonly least: number | null;
  readonly most: number | null;
  /** How many digits follow the decimal point where most do: 0 for whole numbers. */
  readonly decimals: number;
  /** What the file calls its unit, where it states one. */
  readonly called?: string;
}

/** What arithmetic shows of a column of amounts: another is as much for each person of a third. */
export interface PerHead {
  /** The column of people. */
  readonly people: string;
  /** The column of so much for each of them. */
  readonly each: string;
  /** How many times the amount has to be multiplied by 10 to be divided by the people: of tonnes beside millions of tonnes, 6. */
  readonly power: number;
}

/** What the columns of a version are like, and how they hang together. */
export interface TableProfile {
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** Pairs of text columns of which the first settles the second: a city its state, a country its code. */
  readonly settles: readonly (readonly [string, string])[];
  /** Columns that settle others which have nothing to do with each other, and say nothing that those do not: keys of series. */
  readonly keys: readonly string[];
  /** Of pairs in `settles`, which cell of the second stands beside each of the first: by "first\nsecond". */
  readonly beside: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Columns of whole numbers that are codes: of the cells of another column, or of nothing. */
  readonly codes: readonly string[];
  /** The column whose cells name what each row measures; null where none does. */
  readonly split: SplitColumn | null;
  /** What its cells are called in English, where they are in another language: null for one that is not wholly known. */
  readonly english?: ReadonlyMap<string, string | null>;
  /** Columns that are in every row the sum of two others: their name to those of the two. */
  readonly sums: ReadonlyMap<string, readonly string[]>;
  /** What one value counts in percent, by columns of values up to one that arithmetic shows to be parts of a whole. */
  readonly parts: ReadonlyMap<string, number>;
  /** Columns of amounts that another has for each person, where the people stand beside them: left out where none is. */
  readonly heads?: ReadonlyMap<string, PerHead>;
  /** Columns of text that have a cell whose numbers are the sums of those of all others: "All house types". */
  readonly wholes: ReadonlyMap<string, string>;
  /** Cells that come with a single cell of another column, by both columns. */
  readonly within: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The days on which the periods begin that each row has, in order. */
  readonly starts: readonly string[];
  readonly hasTime: boolean;
  /** What the file states of its columns; left out where it states nothing. */
  readonly stated?: StatedFacts;
}

/** What one cell of a column of measures has in a column of numbers. */
export interface SplitCell {
  readonly code: string;
  /** What the column of units has beside it; left out where there is none. */
  readonly unit?: string;
  readonly filled: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly decimals: number;
}

/** A column whose cells name measures, or units of one: what its rows hold differs from cell to cell. */
export interface SplitColumn {
  readonly column: string;
  readonly by: 'measure' | 'unit';
  /** A column of units beside one of measures, where one measure comes in several. */
  readonly unit?: string;
  /** By column of numbers. */
  readonly cells: ReadonlyMap<string, readonly SplitCell[]>;
}
