import { type SqlBool, sql } from 'kysely';
import { containing, valuesOf } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { Names } from '../../store/tables.ts';
import { type AuthorProfile, NO_PROFILE } from '../../stories/authors/author-profile.ts';

/** An author of the newsroom, with their profile. */
export interface KeptAuthor extends AuthorProfile {
  readonly slug: string;
  readonly names: Names;
  /** Incremented with each change of the profile; 0 without one. */
  readonly version: number;
  /** How many published stories they have. */
  readonly stories: number;
  /** When the profile last changed; null without one. */
  readonly changedAt: Date | null;
  readonly changedBy: { readonly id: string; readonly name: string } | null;
}

/** Published stories by the author, from the running counts: no list reads the archive. */
const stories = sql<number>`coalesce((select sum(t.stories) from story_tallies t
  where t.kind = 'author' and t.ref = cast(a.id as text)), 0)`;

/** A time before all changes, for authors without a profile. */
const NEVER = new Date(0).toISOString();
const bySlug = { by: sql`a.slug`, of: ({ slug }: KeptAuthor) => slug, type: 'text' } as const;

/** Sort orders for authors: by the name in their address, by stories, most first, or by last change, newest first. */
export const AUTHOR_ORDERS = {
  slug: [bySlug],
  stories: [{ by: stories, of: (author) => author.stories, type: 'number', isDescending: true }, bySlug],
  changed: [
    {
      by: sql`date_trunc('milliseconds', coalesce(p.changed_at, cast(${NEVER} as timestamptz)))`,
      of: ({ changedAt }) => changedAt?.toISOString() ?? NEVER,
      type: 'time',
      isDescending: true,
    },
    bySlug,
  ],
} as const satisfies Record<string, Order<KeptAuthor>>;

/** Filters for authors. */
interface AuthorsWanted {
  /** Text in a name, in the address, or in the profile. */
  readonly text?: string | undefined;
  /** Only those whose profile is not complete. */
  readonly lacks?: boolean | undefined;
  readonly page: PageWanted<KeptAuthor>;
}

const LACKS = sql<SqlBool>`(coalesce(p.roles, '{}') = '{}' or p.biographies = '{}' or p.media_id is null)`;

/** A page of the matching authors. */
export async function listAuthors(reading: Reading, wanted: AuthorsWanted): Promise<KeptAuthor[]> {
  const { text, lacks, page } = wanted;
  let query = pageOf(kept(reading), page);
  if (text) {
    const said = [sql`a.names`, sql`p.roles`, sql`p.expertise`].map(valuesOf);
    query = query.where(containing(text, sql`concat_ws(' ', a.slug, ${sql.join(said)})`));
  }
  if (lacks) query = query.where(LACKS);
  return (await query.execute()).map(keptAuthor);
}

/** The author at `slug`; null if there is none. */
export async function findKeptAuthor(reading: Reading | Writing, slug: string): Promise<KeptAuthor | null> {
  const row = await kept(reading).where('a.slug', '=', slug).executeTakeFirst();
  return row ? keptAuthor(row) : null;
}

function kept(reading: Reading | Writing) {
  return reading
    .selectFrom('authors as a')
    .leftJoin('author_profiles as p', 'p.author_id', 'a.id')
    .leftJoin('users as u', 'u.id', 'p.changed_by')
    .select(['a.slug', 'a.names', 'p.roles', 'p.biographies', 'p.expertise', 'p.email', 'p.links'])
    .select(['p.media_id as picture', 'p.version', 'p.changed_at as changedAt'])
    .select(['u.id as changerId', 'u.name as changerName'])
    .select(stories.as('stories'));
}

type Row = Awaited<ReturnType<ReturnType<typeof kept>['execute']>>[number];

function keptAuthor(row: Row): KeptAuthor {
  const { changerId, changerName, version, roles, biographies, expertise, links, ...author } = row;
  return {
    ...author,
    roles: roles ?? NO_PROFILE.roles,
    biographies: biographies ?? NO_PROFILE.biographies,
    expertise: expertise ?? NO_PROFILE.expertise,
    links: links ?? NO_PROFILE.links,
    version: version ?? 0,
    stories: Number(row.stories),
    changedBy: changerId === null ? null : { id: changerId, name: changerName ?? '' },
  };
}
