import type { Names } from '../../store/tables.ts';

/** What a field of a dataset means, in SDMX concepts. */
export const FIELD_ROLES = [
  'reporter',
  'partner',
  'product',
  'flow',
  'period',
  'value',
  'unit',
  'frequency',
  'basis',
  'quantity',
] as const;

/** One of {@link FIELD_ROLES}. */
export type FieldRole = (typeof FIELD_ROLES)[number];

/** A field of a dataset version, after Frictionless Table Schema. */
export interface DatasetField {
  /** As in the file; it is the column's name in Parquet too. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'year' | 'yearmonth';
  readonly title: string | null;
  readonly description: string | null;
  readonly role: FieldRole | null;
  /** For a value: an ISO 4217 code or a unit's name, and what one of it counts: 1000 where the file says thousands. */
  readonly unit: string | null;
  readonly multiplier: number;
  /** For a value: how it is valued, where the file or its descriptor says so. */
  readonly basis: 'CIF' | 'FOB' | null;
  /** Whether its values may be added up, where a descriptor says so; see `addsUp`. */
  readonly additive?: boolean;
  /** Of a trade dimension: whether a row that is missing means nothing was traded, where a descriptor says so; yes if not. */
  readonly sparse?: boolean;
}

/*
 * The columns the import adds to every Parquet file, so that all datasets are asked alike:
 * _from, _to: The period, half open, as dates.
 * _reporter, _partner: ISO 3166-1 alpha-2, a group's code, or what the file says.
 * _flow: import, export, re-export, re-import.
 * _product: Digits of the Harmonized System; null where the row is all goods.
 * _value: The first field with the role of a value, multiplied to full units.
 * _reporter_agg, _partner_agg, _product_agg: Whether the row is a sum of others in the same file: never added up with them.
 */

/** What one code of a reporter or partner field is: a country, an aggregate of others, or nothing known. */
export interface AreaCode {
  /** As the file writes it. */
  readonly code: string;
  /** ISO 3166-1 alpha-2, or a group's code such as EU27_2020. */
  readonly iso: string | null;
  /** A sum of others in the same field: never counted together with them. */
  readonly aggregate: boolean;
}

/** Which reporters, partners and periods a version has. */
export interface Coverage {
  readonly frequency: 'month' | 'quarter' | 'year' | 'day' | null;
  /** Every period that occurs, in order, as half-open days, with its label in the file. */
  readonly periods: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  readonly reporters: readonly AreaCode[];
  readonly partners: readonly AreaCode[];
  readonly flows: readonly {
    readonly code: string;
    readonly flow: 'import' | 'export' | 're-export' | 're-import';
  }[];
  /** How many products; 0 where the dataset has totals only. */
  readonly products: number;
  /** Every product there is, as digits; null where there are more than 6,000. */
  readonly productCodes: readonly string[] | null;
  /** For each reporter, in the order of `reporters`: one character a period, '1' where it has rows, else '0'. */
  readonly reported: readonly string[];
  /** What the file says above and below its table, a text a line: titles and sources, footnotes. Left out where nothing. */
  readonly around?: { readonly above: readonly string[]; readonly below: readonly string[] };
}

/** One cell of trade data that a new version changed. */
export interface ChangedCell {
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly product: string | null;
  readonly flow: string | null;
  /** The period, as half-open days. */
  readonly from: string | null;
  readonly to: string | null;
  /** In full units; null where the cell was not there, or is no more. */
  readonly before: number | null;
  readonly after: number | null;
}

/** What a version changed against the one before it. */
export interface VersionChanges {
  /** How many cells (reporter, partner, product, flow, period) are new, gone, or have another value. */
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** The changed cells that changed most, the largest first: at most 200. */
  readonly largest: readonly ChangedCell[];
  /** Every touched cell, whichever way, at most 5,000; `touchedAll` says whether they are all here. */
  readonly touched: readonly (readonly [
    reporter: string | null,
    partner: string | null,
    product: string | null,
    flow: string | null,
    from: string | null,
    to: string | null,
  ])[];
  readonly touchedAll: boolean;
}

/** What kinds of file a version may have been read from. */
export const DATASET_FORMATS = [
  'csv',
  'tsv',
  'xlsx',
  'parquet',
  'jsonl',
  'json-stat',
  'sdmx-csv',
  'sdmx-json',
  'sdmx-ml',
] as const;

/** One immutable version of a dataset. */
export interface DatasetVersion {
  readonly id: string;
  readonly datasetId: string;
  readonly number: number;
  readonly sha256: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly format: (typeof DATASET_FORMATS)[number];
  readonly encoding: string | null;
  /** The Parquet file's name within the folder of datasets. */
  readonly parquet: string;
  readonly parquetBytes: number;
  readonly rowCount: number;
  readonly fields: readonly DatasetField[];
  readonly coverage: Coverage;
  /** Against the version before it; null for the first. */
  readonly changes: VersionChanges | null;
  readonly producerVersion: string | null;
  /** When its producer's file was fetched; null where nobody said. */
  readonly retrieved: Date | null;
  readonly sourceUrl: string | null;
  /** The terms and the citation that its producer's service gave with it. */
  readonly licence: string | null;
  readonly citation: string | null;
  readonly note: string;
  readonly wasRevisionOf: string | null;
  readonly addedAt: Date;
}

/** A dataset, with its newest version. */
export interface Dataset {
  readonly id: string;
  readonly slug: string;
  readonly names: Names;
  readonly about: string;
  readonly producer: string;
  readonly producerUrl: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** Whether its licence lets its rows be handed on. */
  readonly redistributable: boolean;
  /** Whether readers may see its values: rows, what they come to, charts of them. */
  readonly valuesOpen: boolean;
  readonly rolesConfirmed: boolean;
  readonly demo: boolean;
  /** Since when readers may see it; null while it is private. */
  readonly publishedAt: Date | null;
  readonly newest: DatasetVersion;
}
