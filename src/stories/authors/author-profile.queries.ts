import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Names } from '../../store/tables.ts';
import { endedBefore } from '../media/lapsed-media.queries.ts';
import { fileOf, type PictureFile } from '../media/picture-file.queries.ts';
import type { NamedRef } from '../story.ts';
import type { AuthorProfile } from './author-profile.ts';

/** The portrait of an author, with its words from the library. */
export interface Portrait {
  readonly id: string;
  readonly file: PictureFile;
  readonly alt: Names;
  readonly credit: string;
}

/** A profile as readers see it. */
export interface ShownProfile extends Omit<AuthorProfile, 'picture'> {
  readonly portrait: Portrait | null;
}

/**
 * The profile of the author at `slug`; null if there is none. A portrait whose rights have ended at `now`, by the clocks of
 * `zone`, is left out.
 */
export async function findShownProfile(
  reading: Reading,
  slug: string,
  { now, zone }: { readonly now: Date; readonly zone: string },
): Promise<ShownProfile | null> {
  const row = await reading
    .selectFrom('authors as a')
    .innerJoin('author_profiles as p', 'p.author_id', 'a.id')
    .leftJoin('media as m', (join) => join.onRef('m.id', '=', 'p.media_id').on('m.removed_at', 'is', null))
    .select(['p.roles', 'p.biographies', 'p.expertise', 'p.email', 'p.links'])
    .select(
      sql<Portrait | null>`case when m.id is null or coalesce(${endedBefore(now, zone)}, false) then null else jsonb_build_object(
        'id', m.id, 'file', ${fileOf}, 'alt', m.alt, 'credit', m.credit) end`.as('portrait'),
    )
    .where('a.slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}

/** The authors at `slugs`, in their order, each with the job of the profile, if there is one. */
export async function authorsWithJobs(
  reading: Reading,
  slugs: readonly string[],
): Promise<(NamedRef & { readonly roles: Names })[]> {
  if (slugs.length === 0) return [];
  const rows = await reading
    .selectFrom('authors as a')
    .leftJoin('author_profiles as p', 'p.author_id', 'a.id')
    .select(['a.slug', 'a.names', sql<Names>`coalesce(p.roles, '{}')`.as('roles')])
    .where('a.slug', 'in', slugs)
    .execute();
  return rows.sort((one, other) => slugs.indexOf(one.slug) - slugs.indexOf(other.slug));
}

/** The authors, by slug, whose profiles show a picture of the library. */
export async function authorsShowing(reading: Reading | Writing, mediaId: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('author_profiles as p')
    .innerJoin('authors as a', 'a.id', 'p.author_id')
    .select('a.slug')
    .where('p.media_id', '=', mediaId)
    .orderBy('a.slug')
    .execute();
  return rows.map(({ slug }) => slug);
}
