import type { Names } from '../../store/tables.ts';
import type { Period } from '../claims/figure.ts';
import type { FieldRole } from '../datasets/dataset.ts';

/**
 * What a measure is, after the kinds that statistics offices tell apart. It decides what may be done with its values
 * (`measure-kinds.ts`), but for sexes and ages of what may be of several (`partition.ts`); `unknown` allows a single cell
 * to be read and nothing else.
 */
export const MEASURE_KINDS = [
  'stock',
  'flow',
  'count',
  'rate',
  'growth',
  'index',
  'price',
  'mean',
  'ratio',
  'unknown',
] as const;

/** One of {@link MEASURE_KINDS}. */
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** The dimensions of trade. */
export type TradeDimension = Extract<FieldRole, 'reporter' | 'partner' | 'product' | 'flow'>;

/** The trade role that a measure or a dimension follows from, which is the only way to correct it. */
export interface OfTrade<Role extends FieldRole> {
  readonly role: Role;
  /** The file's own column; null if the descriptor sets one value for all rows. */
  readonly field: string | null;
}

/** One thing that a table measures. */
export interface CubeMeasure {
  /** The columns that hold its values: one, or one for each period where periods are columns; null reads time from the row. */
  readonly columns: readonly { readonly column: string; readonly period: Period | null }[];
  /**
   * Where its values stand, of a table that has the names of its measures in a column: of the rows whose `where` says
   * `code`, in `column`; `unit` says which of them, where another column has the unit of each row. Left out where its
   * columns are those of the file.
   */
  readonly read?: {
    readonly column: string;
    readonly where: string;
    readonly code: string;
    readonly unit?: { readonly where: string; readonly code: string };
  };
  /** What it is called: the column's header or title, or the table's own where the header says nothing. */
  readonly label: string;
  /** Small letters, singular: `person`, `tonne`, `year`, `%`, an ISO 4217 code; null where nothing says it. */
  readonly unit: string | null;
  /** What one of the values counts: 1000 where they are thousands; null where it cannot be told. */
  readonly multiplier: number | null;
  /** Set where nothing says or proves that scale, and another power of a thousand is possible. */
  readonly isScaleGuessed?: true;
  readonly kind: MeasureKind;
  /** The concept of the lexicon that it was recognised as; null for none. */
  readonly concept: string | null;
  /** Wider concepts that its header names alone: "emissions" in a table of greenhouse gases. */
  readonly also: readonly string[];
  /** How sure the description is of kind, unit and multiplier together: 0 to 1. */
  readonly confidence: number;
  /** Set where a person corrected or confirmed it. */
  readonly settled?: true;
  /** Set where the file, or a descriptor beside it, states its unit and its scale. */
  readonly stated?: true;
  /** What it is called in the languages that the file has. */
  readonly names?: Names;
  /** How many digits follow the point, and when an index is 100, where the file states it. */
  readonly decimals?: number;
  readonly base?: string;
  /** Whether it stands for all measures of its concept: their total, or the only one. */
  readonly whole: boolean;
  /** The columns whose sum it is in every row where all have a value; found by arithmetic. */
  readonly parts: readonly string[];
  /** By dimension, the only member of it that it has values of: "electric" for shares, where sales are by kind of car. */
  readonly within?: Readonly<Record<string, string>>;
  /** Set in a trade table. */
  readonly trade?: OfTrade<'value' | 'quantity'>;
  /** Set where a descriptor says that its values may be added up: several rows of one cell are then parts of it. */
  readonly rowsAddUp?: true;
}

/** One value of a dimension. */
export interface CubeMember {
  /** As the file has it. */
  readonly code: string;
  /** What the file's code list calls it, by language. */
  readonly names?: Names;
  /** The member that the file's code list puts it under. */
  readonly parent?: string;
  /** By dimension, the only member of it that this one comes with: "recalls" with "sentenced". */
  readonly within?: Readonly<Record<string, string>>;
  /** What it is called in words; the code itself where nothing else is known. */
  readonly labels: readonly string[];
  /** ISO 3166-1 alpha-2 of a country, or a group's code such as EU27_2020. */
  readonly area: string | null;
  /** Ages in whole years, from and up to but not including; null ends are open. */
  readonly ages: readonly [from: number, to: number | null] | null;
  /** A sum or mean of other members: never counted beside them. */
  readonly aggregate: boolean;
}

/** Something by which a table tells its values apart, other than time. */
export interface CubeDimension {
  readonly column: string;
  readonly role: 'place' | 'category' | 'series';
  readonly label: string;
  readonly members: readonly CubeMember[];
  /** The member that stands for all of them, read where a sentence names none; null where there is none such. */
  readonly whole: string | null;
  /** How sure the description is of its role: 0 to 1; left out: as sure as can be. */
  readonly confidence?: number;
  /** Set where the file, or a descriptor beside it, states what it is. */
  readonly stated?: true;
  /** What it is called in the languages that the file has. */
  readonly names?: Names;
  /** Set where a person corrected or confirmed it. */
  readonly settled?: true;
  /** Set for trade dimensions. */
  readonly trade?: OfTrade<TradeDimension>;
  /** Set where the table leaves out rows of members that have nothing, so that a missing row is zero (`missing-rows.ts`). */
  readonly sparse?: true;
}

/** A column that says something of values and tells none apart: a flag, a note, a unit. */
export interface CubeAttribute {
  readonly column: string;
  /** What it is about, where the file says so in words that all offices share. */
  readonly about: 'unit' | 'multiplier' | 'decimals' | 'base' | 'status' | 'note' | 'series' | null;
  readonly names: Names;
  readonly codes: readonly { readonly code: string; readonly names: Names }[];
}

/** What a version holds, as far as questions can be put to it. */
export interface Cube {
  readonly title: string;
  /** The language that the table is in, where it is none of English: its title and headers are translated then. */
  readonly language?: string;
  readonly producer: string;
  readonly measures: readonly CubeMeasure[];
  readonly dimensions: readonly CubeDimension[];
  /** Every period there is, in order; none where the table has no time. */
  readonly periods: readonly { readonly label: string; readonly period: Period }[];
  readonly frequency: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | null;
  /** Set where its years are said to be those of accounts: "Fiscal year". */
  readonly isFiscal?: true;
  /** Where in its period a stock is counted, where the title says so. */
  readonly counted: 'start' | 'middle' | 'end' | null;
  /** The places that the whole table is about, where no column says it: codes of countries, or names. */
  readonly about: readonly CubeMember[];
  /**
   * What all rows of the table have in common, beside their title: "plastic packaging", "men". A sentence that speaks of
   * all packaging, or of everybody, is of another table.
   */
  readonly restrictions: readonly { readonly column: string; readonly labels: readonly string[] }[];
  /** What all rows say besides in words, which tells no table from another: "Net electricity production"; left out where nothing is said. */
  readonly said?: readonly string[];
  /** Columns that the file states to be about values; left out where it states none. */
  readonly attributes?: readonly CubeAttribute[];
  /** Set where it was found by counting that no two rows are of one cell. */
  readonly isToldApart?: true;
  /** Columns that say nothing of what is measured: flags, dates of update, codes that stand beside labels. */
  readonly ignored: readonly string[];
}

/** The measure that places name by its first column; undefined where the table has none such. */
export function measureOf(
  { measures }: Pick<Cube, 'measures'>,
  column: string | undefined,
): CubeMeasure | undefined {
  return measures.find(({ columns }) => columns[0]?.column === column);
}
