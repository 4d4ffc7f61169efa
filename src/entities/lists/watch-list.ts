import type { Names } from '../../store/tables.ts';
import type { EntrySchema, ListEntry } from './list-entry.ts';

/** The formats that official lists come in. */
export const LIST_FORMATS = ['ofac', 'ofac-consolidated', 'un', 'bis-dpl', 'opensanctions', 'csv'] as const;

/** The format of a list. */
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A file that a version was read from. */
export interface ListFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Its rows or records, without the header row. */
  readonly rows: number;
}

/** What is unknown in a version of a list because a file of its set was missing. */
export interface PartialSet {
  /** The missing files. */
  readonly missing: readonly string[];
  /** Whether the primary names, the aliases and the addresses are known. */
  readonly shows: { readonly primary: boolean; readonly aliases: boolean; readonly addresses: boolean };
  /** Entries known to be on the list whose names are not in the files present. */
  readonly nameless: readonly string[];
}

/** The contents of a version. */
export interface ListCounts {
  readonly people: number;
  /** Companies, organisations, public bodies, and whatever the list does not distinguish from them. */
  readonly bodies: number;
  readonly vessels: number;
  readonly aircraft: number;
  /** Names besides the primary one; and those that the list itself calls weak. */
  readonly aliases: number;
  readonly weakAliases: number;
  readonly addresses: number;
  readonly identifiers: number;
  /** Number of entries per schema, for the schemata that occur. */
  readonly schemata: Readonly<Partial<Record<EntrySchema, number>>>;
  /** How many aliases and addresses the files have, where they count them: before deduplication. */
  readonly inFiles: { readonly aliases: number; readonly addresses: number } | null;
  /** Content of the files that is not a list entry, such as rows of another schema. */
  readonly leftOut: number;
}

/** What changed in a version compared with an earlier one. */
export interface ListChanges {
  /** The number of the version it is compared with. */
  readonly against: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Entries in either version for which the files don't show whether they are new, changed or gone. */
  readonly cannotTell: number;
  /** The keys, at most {@link KEYS_KEPT} of each; the counts above are always complete. */
  readonly keys: {
    readonly added: readonly string[];
    readonly changed: readonly { readonly key: string; readonly fields: readonly (keyof ListEntry)[] }[];
    readonly removed: readonly string[];
  };
}

/** How many keys of each kind of change a version stores; the rest are found by comparing again. */
export const KEYS_KEPT = 20_000;

/** One immutable version of a watch list. */
export interface WatchListVersion {
  readonly id: string;
  readonly listId: string;
  readonly number: number;
  /** Hash of its entries, independent of their order in the files. */
  readonly sha256: string;
  /** The list's date, YYYY-MM-DD; null if neither the files nor a person stated it. */
  readonly asOf: string | null;
  readonly files: readonly ListFile[];
  readonly partial: PartialSet | null;
  readonly entryCount: number;
  readonly counts: ListCounts;
  /** Compared with the previous version; null for the first. */
  readonly changes: ListChanges | null;
  readonly note: string;
  readonly importedAt: Date;
}

/** What is read of a list: a version, its missing files, and the complete version that fills the gaps. */
export interface VersionsRead {
  readonly number: number;
  readonly asOf: string | null;
  /** The files of its set that were missing. */
  readonly missing?: readonly string[];
  /** The earlier complete version that fills in what its own files do not show. */
  readonly behind?: { readonly number: number; readonly asOf: string | null; readonly importedAt: string };
}

/** An official list, with its newest version. */
export interface WatchList {
  readonly id: string;
  readonly slug: string;
  readonly names: Names;
  readonly about: string;
  readonly format: ListFormat;
  readonly producer: string;
  readonly url: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** Whether its entries are redistributable. */
  readonly redistributable: boolean;
  /** Maximum age in days before every use of it shows a warning. */
  readonly periodDays: number;
  readonly demo: boolean;
  readonly newest: WatchListVersion;
  /** The complete version that is also read, where the newest lacks the file of primary names. */
  readonly behind: WatchListVersion | null;
}

/** The age of a list: where two versions are read, that of the older one. */
export interface ListAge {
  /** Since its date or, if none was stated, since it was imported. */
  readonly days: number;
  readonly dated: boolean;
  /** Older than its maximum age. */
  readonly stale: boolean;
}

const DAY = 86_400_000;

/** The age of a list at `now`, and whether it is older than its maximum. */
export function ageOf(
  { newest, behind, periodDays }: Pick<WatchList, 'newest' | 'behind' | 'periodDays'>,
  now: Date,
): ListAge {
  const { asOf, importedAt } = behind ?? newest;
  const since = asOf ? Date.parse(`${asOf}T00:00:00Z`) : importedAt.getTime();
  const days = Math.max(0, Math.floor((now.getTime() - since) / DAY));
  return { days, dated: asOf !== null, stale: days > periodDays };
}

/** The versions of a list that are read. */
export function versionsRead({ newest, behind }: Pick<WatchList, 'newest' | 'behind'>): VersionsRead {
  const { number, asOf, partial } = newest;
  return {
    number,
    asOf,
    ...(partial && { missing: partial.missing }),
    ...(behind && { behind: behindOf(behind) }),
  };
}

/** A complete version as an incomplete one refers to it. */
export function behindOf({
  number,
  asOf,
  importedAt,
}: Pick<WatchListVersion, 'number' | 'asOf' | 'importedAt'>): NonNullable<VersionsRead['behind']> {
  return { number, asOf, importedAt: importedAt.toISOString() };
}
