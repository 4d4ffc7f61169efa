import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { ID_PATTERN } from '../../store/ids.ts';
import type { Body } from '../body.ts';
import { wholeBody } from '../live/live.queries.ts';
import type { LeadMedia } from '../story.ts';
import { stampOf } from './shown-media.queries.ts';

/** What a page needs to know of the file behind a picture, whatever its story says of it. */
export interface PictureFile {
  /** Stands in its addresses, so that they can be kept for ever. */
  readonly stamp: string;
  readonly width: number;
  readonly height: number;
  /** What stays in sight where the story says nothing else. */
  readonly focal: { readonly x: number; readonly y: number };
  /** Whether AVIF of it was made ahead. */
  readonly avif: boolean;
  /** Whether it is drawn in shapes, sharp at any width. */
  readonly isDrawing: boolean;
  /** The key that opens it before readers may see it, on the page of a preview link; else left out. */
  readonly key?: string;
}

/** The picture at the head of a story with its file. */
export type ShownLead = LeadMedia & {
  /** Null where we hold none; left out where nobody asked. */
  readonly file?: PictureFile | null;
};

const ID = sql.lit(ID_PATTERN.source);

const fileOf = sql<PictureFile>`jsonb_build_object('stamp', ${stampOf}, 'width', m.width, 'height', m.height,
  'focal', jsonb_build_object('x', m.focal_x, 'y', m.focal_y), 'avif', m.avif = 'made',
  'isDrawing', m.mime = 'image/svg+xml')`;

/** The picture at the head of story `s` with its file; null where it has none. */
export const shownLead: RawBuilder<ShownLead | null> = sql`case when jsonb_typeof(s.lead) = 'object' then s.lead ||
  jsonb_build_object('file', (select ${fileOf} from media m where m.id = case
    when s.lead ->> 'mediaId' ~ ${ID} then cast(s.lead ->> 'mediaId' as uuid) end)) end`;

/** The files of all pictures of story `s` by their ids. */
export const picturesOf = filesIn(sql`picture_ids(s.lead, ${wholeBody})`);

/** The files of the pictures of a text that is not a story's yet, by their ids. */
export async function picturesIn(
  reading: Reading,
  lead: LeadMedia | null,
  body: Body,
): Promise<Record<string, PictureFile>> {
  const ids = sql`picture_ids(cast(${JSON.stringify(lead)} as jsonb), cast(${JSON.stringify(body)} as jsonb))`;
  const { files } = await reading.selectNoFrom(filesIn(ids).as('files')).executeTakeFirstOrThrow();
  return files;
}

/** The files of pictures, given by an array of their ids, by those ids. */
export function filesIn(ids: RawBuilder<unknown>): RawBuilder<Record<string, PictureFile>> {
  return sql`coalesce((
    select jsonb_object_agg(m.id, ${fileOf}) from media m where m.id = any(array(
      select cast(id as uuid) from unnest(${ids}) as id where id ~ ${ID}))), '{}')`;
}
