import type { ListEntry } from '../list-entry.ts';
import type { ListFile, PartialSet } from '../watch-list.ts';
import type { TextFile } from './text-file.ts';

/** The location of an entry: a file name and a line. */
export interface ListPlace {
  readonly name: string;
  readonly line: number;
}

/** Called for each entry; `place` is its location, for error messages. */
export type TakeEntry = (entry: ListEntry, place: ListPlace) => void | Promise<void>;

/** The result of reading a list. */
export interface ListRead {
  readonly files: readonly ListFile[];
  readonly partial: PartialSet | null;
  /** The date that the files state. */
  readonly asOf: string | null;
  /**
   * How many aliases and addresses the files have, before deduplication and splitting; null if they do not count them.
   */
  readonly inFiles: { readonly aliases: number; readonly addresses: number } | null;
  /** Content of the files that is not an entry. */
  readonly leftOut: number;
  /** Notes for the person importing it, in full sentences. */
  readonly notes: readonly string[];
}

/** The files of a list, located and inspected, ready to be read any number of times. */
export interface ListSource {
  readonly files: readonly TextFile[];
  read(take: TakeEntry): Promise<ListRead>;
}

/** A file as stored with a version. */
export function listFile({ name, bytes, sha256 }: TextFile, rows: number): ListFile {
  return { name, bytes, sha256, rows };
}
