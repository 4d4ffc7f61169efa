import { type SqlBool, sql } from 'kysely';
import { containing } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { Policy, SourceRef } from '../../stories/story.ts';

/** A source as stored by the newsroom. */
export interface KeptSource extends SourceRef {
  /** Incremented with each change. */
  readonly version: number;
  /** How many stories come from it, in any state. */
  readonly stories: number;
  /** When the newsroom last changed it; null if it is unchanged. */
  readonly changedAt: Date | null;
  readonly changedBy: { readonly id: string; readonly name: string } | null;
}

/** A time before all changes, for unchanged sources. */
const NEVER = new Date(0).toISOString();
const bySlug = { by: sql`s.slug`, of: ({ slug }: KeptSource) => slug, type: 'text' } as const;

/** Sort orders for sources: by name, or by last change, newest first. */
export const SOURCE_ORDERS = {
  name: [{ by: sql`s.name`, of: ({ name }) => name, type: 'text' }, bySlug],
  changed: [
    {
      by: sql`date_trunc('milliseconds', coalesce(s.changed_at, ${NEVER}::timestamptz))`,
      of: ({ changedAt }) => changedAt?.toISOString() ?? NEVER,
      type: 'time',
      isDescending: true,
    },
    bySlug,
  ],
} as const satisfies Record<string, Order<KeptSource>>;

/** Filters for sources. */
interface SourcesWanted {
  /** Text in the name, the address or the licence. */
  readonly text?: string | undefined;
  readonly policy?: Policy | undefined;
  /** Only those whose policy requires a licence that is not stated. */
  readonly lacks?: boolean | undefined;
  readonly page: PageWanted<KeptSource>;
}

const LACKS = sql<SqlBool>`s.policy = 'licensed' and coalesce(trim(s.licence), '') = ''
  and coalesce(trim(s.licence_url), '') = ''`;

/** A page of the matching sources. */
export async function listSources(reading: Reading, wanted: SourcesWanted): Promise<KeptSource[]> {
  const { text, policy, lacks, page } = wanted;
  let query = pageOf(kept(reading), page);
  if (text) query = query.where(containing(text, sql`concat_ws(' ', s.name, s.slug, s.url, s.licence)`));
  if (policy) query = query.where('s.policy', '=', policy);
  if (lacks) query = query.where(LACKS);
  return (await query.execute()).map(keptSource);
}

/** The source at `slug`; null if there is none. */
export async function findSource(reading: Reading | Writing, slug: string): Promise<KeptSource | null> {
  const row = await kept(reading).where('s.slug', '=', slug).executeTakeFirst();
  return row ? keptSource(row) : null;
}

function kept(reading: Reading | Writing) {
  return reading
    .selectFrom('sources as s')
    .leftJoin('users as u', 'u.id', 's.changed_by')
    .select(['s.slug', 's.name', 's.url', 's.licence', 's.licence_url as licenceUrl', 's.policy'])
    .select(['s.version', 's.changed_at as changedAt', 'u.id as changerId', 'u.name as changerName'])
    .select(
      sql<number>`(select count(*) from stories t where t.source_id = s.id)`.$castTo<number>().as('stories'),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof kept>['execute']>>[number];

function keptSource({ changerId, changerName, policy, stories, ...row }: Row): KeptSource {
  return {
    ...row,
    policy: policy as Policy,
    stories: Number(stories),
    changedBy: changerId === null ? null : { id: changerId, name: changerName ?? '' },
  };
}
