import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { ID_PATTERN } from '../../store/ids.ts';
import type { Body } from '../body.ts';
import { wholeBody } from '../live/live.queries.ts';
import type { ChosenPicture, Presentation } from '../presentation.ts';
import type { LeadMedia } from '../story.ts';
import { stampOf } from './shown-media.queries.ts';

/** What a page needs to know about a picture's file, independent of its story. */
export interface PictureFile {
  /** Part of its addresses, so that they can be cached forever. */
  readonly stamp: string;
  readonly width: number;
  readonly height: number;
  /** The default focal point, if the story sets none. */
  readonly focal: { readonly x: number; readonly y: number };
  /** Whether its AVIF versions exist. */
  readonly avif: boolean;
  /** Whether it is a vector drawing, sharp at any width. */
  readonly isDrawing: boolean;
  /** The key that gives access before publication, on a preview page; otherwise omitted. */
  readonly key?: string;
}

/** The lead picture of a story with its file. */
export type ShownLead = LeadMedia & {
  /** Null if we have none; omitted if it was not loaded. */
  readonly file?: PictureFile | null;
};

/** A picture chosen for a story, with its file. */
export interface ShownChoice extends ChosenPicture {
  readonly file: PictureFile | null;
  /** The credit from the library; empty if there is none. */
  readonly credit: string;
}

/** The headline and picture that a card shows instead of the story's own. */
export interface Teaser {
  readonly headline: string | null;
  readonly picture: ShownChoice | null;
}

const ID = sql.lit(ID_PATTERN.source);

/** The file of picture `m`. */
export const fileOf = sql<PictureFile>`jsonb_build_object('stamp', ${stampOf}, 'width', m.width, 'height', m.height,
  'focal', jsonb_build_object('x', m.focal_x, 'y', m.focal_y), 'avif', m.avif = 'made',
  'isDrawing', m.mime = 'image/svg+xml')`;

/** The lead picture of story `s` with its file; null if it has none. */
export const shownLead: RawBuilder<ShownLead | null> = sql`case when jsonb_typeof(s.lead) = 'object' then s.lead ||
  jsonb_build_object('file', (select ${fileOf} from media m where m.id = case
    when s.lead ->> 'mediaId' ~ ${ID} then cast(s.lead ->> 'mediaId' as uuid) end)) end`;

/** The headline and picture that the card of story `s` shows instead of its own; null if it has none. */
export const shownTeaser: RawBuilder<Teaser | null> = sql`case
  when s.presentation ->> 'teaserHeadline' is null and s.presentation -> 'teaserPicture' ->> 'mediaId' is null then null
  else jsonb_build_object('headline', s.presentation -> 'teaserHeadline', 'picture', (
    select s.presentation -> 'teaserPicture' || jsonb_build_object('file', ${fileOf}, 'credit', m.credit)
    from media m where m.id = case when s.presentation -> 'teaserPicture' ->> 'mediaId' ~ ${ID}
      then cast(s.presentation -> 'teaserPicture' ->> 'mediaId' as uuid) end)) end`;

/** The files of all pictures of story `s`, by id. */
export const picturesOf = filesIn(sql`picture_ids(s.lead, ${wholeBody}, s.presentation)`);

/** The files of the pictures in a text that is not saved as a story yet, by id. */
export async function picturesIn(
  reading: Reading,
  {
    lead,
    body,
    presentation = null,
  }: {
    readonly lead: LeadMedia | null;
    readonly body: Body;
    readonly presentation?: Presentation | null;
  },
): Promise<Record<string, PictureFile>> {
  const [head, text, elsewhere] = [lead, body, presentation].map(
    (part) => sql`cast(${JSON.stringify(part)} as jsonb)`,
  );
  const ids = sql`picture_ids(${head}, ${text}, ${elsewhere})`;
  const { files } = await reading.selectNoFrom(filesIn(ids).as('files')).executeTakeFirstOrThrow();
  return files;
}

/** Library pictures with their file names; missing ones are left out. */
export async function picturesNamed(
  reading: Reading,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly name: string; readonly file: PictureFile }[]> {
  if (ids.length === 0) return [];
  return reading
    .selectFrom('media as m')
    .select(['m.id', 'm.name', fileOf.as('file')])
    .where('m.id', 'in', [...ids])
    .execute();
}

/** The files of pictures, given an array of their ids, by id. */
export function filesIn(ids: RawBuilder<unknown>): RawBuilder<Record<string, PictureFile>> {
  return sql`coalesce((
    select jsonb_object_agg(m.id, ${fileOf}) from media m where m.id = any(array(
      select cast(id as uuid) from unnest(${ids}) as id where id ~ ${ID}))), '{}')`;
}
