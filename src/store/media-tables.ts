import type { ColumnType, Generated, RawBuilder } from 'kysely';

/** By language; written as an empty object if omitted. */
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
  /** Its file name, without folders. */
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
  /** As stated in its file, with the time zone if there is one. */
  taken_at: Generated<string | null>;
  focal_x: Generated<number>;
  focal_y: Generated<number>;
  frames: Generated<number>;
  /** Incremented with each file that replaces the previous one. */
  version: Generated<number>;
  avif: Generated<string>;
  /** Whether its sizes are `made`, or `waiting` for the job that generates them. */
  sizes: Generated<string>;
  /** The number of consecutive failures, when to retry, and the last error. */
  sizes_tries: Generated<number>;
  sizes_due: Generated<Date | null>;
  sizes_failure: Generated<string>;
  added_by: Generated<string | null>;
  changed_by: Generated<string | null>;
  changed_at: Generated<Date>;
  /** When it was removed from the library: its bytes are kept. */
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
  /** `webp`, `avif`, `still` for programs that support neither, or `dots`: the raster version of an SVG. */
  kind: string;
  /** `whole`, or the shape it is cropped to. */
  shape: Generated<string>;
  /** The focal point of the crop, such as `25-80`; empty if it is whole. */
  point: Generated<string>;
  /** The requested width: a narrower picture is stored unchanged. */
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

/** The tables of the media library, as typed for the query builder. */
export interface MediaTables {
  media: MediaTable;
  media_originals: MediaOriginalTable;
  media_renditions: MediaRenditionTable;
  media_changes: MediaChangeTable;
  media_origins: MediaOriginTable;
}
