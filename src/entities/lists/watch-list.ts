import type { Names } from '../../store/tables.ts';
import type { EntrySchema, ListEntry } from './list-entry.ts';

/** The layouts official lists come in. */
export const LIST_FORMATS = ['ofac', 'ofac-consolidated', 'un', 'bis-dpl', 'opensanctions', 'csv'] as const;

/** The layout a list comes in. */
export type ListFormat = (typeof LIST_FORMATS)[number];

/** A file a version was read from. */
export interface ListFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Its rows or records, without a row of headings. */
  readonly rows: number;
}

/** What a version of a list leaves open, because a file of its set was not there. */
export interface PartialSet {
  /** The files that were not there. */
  readonly missing: readonly string[];
  /** Whether the primary names, the aliases and the addresses are known. */
  readonly shows: { readonly primary: boolean; readonly aliases: boolean; readonly addresses: boolean };
  /** Entries that are known to be on the list and have no name in the files that are there. */
  readonly nameless: readonly string[];
}

/** What a version holds. */
export interface ListCounts {
  readonly people: number;
  /** Companies, organisations, public bodies, and whatever the list does not tell apart from them. */
  readonly bodies: number;
  readonly vessels: number;
  readonly aircraft: number;
  /** Names beside the first one; and those of them that the list itself calls weak. */
  readonly aliases: number;
  readonly weakAliases: number;
  readonly addresses: number;
  readonly identifiers: number;
  /** For the schemata that occur, how many there are. */
  readonly schemata: Readonly<Partial<Record<EntrySchema, number>>>;
  /** How many aliases and addresses the files themselves give, where they count them: before any stands once only. */
  readonly inFiles: { readonly aliases: number; readonly addresses: number } | null;
  /** What the files hold that is no entry of a list, such as the rows of another schema. */
  readonly leftOut: number;
}

/** What a version changed against one before it. */
export interface ListChanges {
  /** The number of the version it is compared with. */
  readonly against: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Entries of either version of which the files do not say whether they are new, changed or gone. */
  readonly cannotTell: number;
  /** The keys, at most {@link KEYS_KEPT} of each; the counts above are always whole. */
  readonly keys: {
    readonly added: readonly string[];
    readonly changed: readonly { readonly key: string; readonly fields: readonly (keyof ListEntry)[] }[];
    readonly removed: readonly string[];
  };
}

/** How many keys of each kind a version keeps of its changes; the rest are found by comparing again. */
export const KEYS_KEPT = 20_000;

/** One immutable version of a watch list. */
export interface WatchListVersion {
  readonly id: string;
  readonly listId: string;
  readonly number: number;
  /** Of its entries, whatever their order in the files. */
  readonly sha256: string;
  /** The day it is of, YYYY-MM-DD; null where neither the files nor a person said. */
  readonly asOf: string | null;
  readonly files: readonly ListFile[];
  readonly partial: PartialSet | null;
  readonly entryCount: number;
  readonly counts: ListCounts;
  /** Against the version before it; null for the first. */
  readonly changes: ListChanges | null;
  readonly note: string;
  readonly importedAt: Date;
}

/** What is read of a list: a version, the files it lacks, and the whole version that says the rest. */
export interface VersionsRead {
  readonly number: number;
  readonly asOf: string | null;
  /** The files of its set that were not there. */
  readonly missing?: readonly string[];
  /** The whole version before it that says what its own files do not show. */
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
  /** Whether its entries may be handed on. */
  readonly redistributable: boolean;
  /** How many days old it may get before every use of it says so. */
  readonly periodDays: number;
  readonly demo: boolean;
  readonly newest: WatchListVersion;
  /** The whole version before it that is read as well, where the newest lacks the file of primary names. */
  readonly behind: WatchListVersion | null;
}

/** How old a list is: where two versions of it are read, the older of them. */
export interface ListAge {
  /** Since the day it is of, or, where nobody said which that is, at least this long: since it was imported. */
  readonly days: number;
  readonly dated: boolean;
  /** Older than its period. */
  readonly stale: boolean;
}

const DAY = 86_400_000;

/** How old a list is at `now`, and whether that is more than its period. */
export function ageOf(
  { newest, behind, periodDays }: Pick<WatchList, 'newest' | 'behind' | 'periodDays'>,
  now: Date,
): ListAge {
  const { asOf, importedAt } = behind ?? newest;
  const since = asOf ? Date.parse(`${asOf}T00:00:00Z`) : importedAt.getTime();
  const days = Math.max(0, Math.floor((now.getTime() - since) / DAY));
  return { days, dated: asOf !== null, stale: days > periodDays };
}

/** The versions that are read of a list. */
export function versionsRead({ newest, behind }: Pick<WatchList, 'newest' | 'behind'>): VersionsRead {
  const { number, asOf, partial } = newest;
  return {
    number,
    asOf,
    ...(partial && { missing: partial.missing }),
    ...(behind && { behind: behindOf(behind) }),
  };
}

/** A whole version as one that lacks a file names it. */
export function behindOf({
  number,
  asOf,
  importedAt,
}: Pick<WatchListVersion, 'number' | 'asOf' | 'importedAt'>): NonNullable<VersionsRead['behind']> {
  return { number, asOf, importedAt: importedAt.toISOString() };
}
