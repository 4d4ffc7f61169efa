import type { ColumnType, Generated, RawBuilder } from 'kysely';

/** By language; written as an empty object where nothing is given. */
type ByLanguage = ColumnType<
  Readonly<Record<string, string>>,
  RawBuilder<Readonly<Record<string, string>>> | undefined,
  RawBuilder<Readonly<Record<string, string>>>
>;

interface MediaTable {
  id: string;
  /** Of `bytes`. */
  sha256: string;
  mime: string;
  width: number;
  height: number;
  bytes: Uint8Array;
  origin_url: string | null;
  created_at: Generated<Date>;
  /** What its file was called, without its folders. */
  name: Generated<string>;
  alt: ByLanguage;
  caption: ByLanguage;
  credit: Generated<string>;
  holder: Generated<string>;
  licence: Generated<string>;
  territories: Generated<string>;
  rights_note: Generated<string>;
  /** The last day it may be used. */
  expires_on: Generated<Date | string | null>;
  /** As its file says, with the zone where it says one. */
  taken_at: Generated<string | null>;
  focal_x: Generated<number>;
  focal_y: Generated<number>;
  frames: Generated<number>;
  /** Goes up by one with each file that replaces the one before. */
  version: Generated<number>;
  avif: Generated<string>;
  /** Whether its sizes are `made`, or `waiting` for the job that makes them. */
  sizes: Generated<string>;
  /** How often that went wrong in a row, when it is tried again, and what went wrong last. */
  sizes_tries: Generated<number>;
  sizes_due: Generated<Date | null>;
  sizes_failure: Generated<string>;
  added_by: Generated<string | null>;
  changed_by: Generated<string | null>;
  changed_at: Generated<Date>;
  /** When it was taken out of the library: its bytes stay. */
  removed_at: Generated<Date | null>;
  removed_by: Generated<string | null>;
}

interface MediaOriginalTable {
  media_id: string;
  version: number;
  sha256: string;
  mime: string;
  name: string;
  bytes: Uint8Array;
  made_by: string | null;
  at: Generated<Date>;
}

interface MediaRenditionTable {
  media_id: string;
  /** `webp`, `avif`, `still` for programs that read neither, or `dots`: what an SVG looks like. */
  kind: string;
  /** `whole`, or the shape it is cut to. */
  shape: Generated<string>;
  /** The point it is cut about, such as `25-80`; empty where it is whole. */
  point: Generated<string>;
  /** What it is asked for by: a narrower picture is in it as it is. */
  width: number;
  mime: string;
  bytes: Uint8Array;
}

interface MediaChangeTable {
  id: string;
  media_id: string;
  /** `add`, `describe`, `replace`, `remove` or `bring back`. */
  kind: string;
  details: ColumnType<
    Readonly<Record<string, unknown>>,
    RawBuilder<Readonly<Record<string, unknown>>>,
    RawBuilder<Readonly<Record<string, unknown>>>
  >;
  made_by: string | null;
  at: Generated<Date>;
}

interface MediaOriginTable {
  src: string;
  media_id: string;
}

/** The tables of the media library, as the query builder sees them. */
export interface MediaTables {
  media: MediaTable;
  media_originals: MediaOriginalTable;
  media_renditions: MediaRenditionTable;
  media_changes: MediaChangeTable;
  media_origins: MediaOriginTable;
}
