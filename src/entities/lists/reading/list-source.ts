import type { ListEntry } from '../list-entry.ts';
import type { ListFile, PartialSet } from '../watch-list.ts';
import type { TextFile } from './text-file.ts';

/** Where an entry stands: the name of a file, and a line of it. */
export interface ListPlace {
  readonly name: string;
  readonly line: number;
}

/** What is done with each entry that is read; `place` says where it stands, for whoever has to find it. */
export type TakeEntry = (entry: ListEntry, place: ListPlace) => void | Promise<void>;

/** What reading a list through came to. */
export interface ListRead {
  readonly files: readonly ListFile[];
  readonly partial: PartialSet | null;
  /** The day the files say they are of. */
  readonly asOf: string | null;
  /** How many aliases and addresses the files give, before what stands twice is dropped and what stands in one is parted; null where they do not count them. */
  readonly inFiles: { readonly aliases: number; readonly addresses: number } | null;
  /** What the files hold that is no entry. */
  readonly leftOut: number;
  /** What whoever imports it should know, in whole sentences. */
  readonly notes: readonly string[];
}

/** The files of a list, found and looked through, to be read as often as one likes. */
export interface ListSource {
  readonly files: readonly TextFile[];
  read(take: TakeEntry): Promise<ListRead>;
}

/** A file as a version keeps it. */
export function listFile({ name, bytes, sha256 }: TextFile, rows: number): ListFile {
  return { name, bytes, sha256, rows };
}
