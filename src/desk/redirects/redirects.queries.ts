import { type SqlBool, sql } from 'kysely';
import { containing } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { Redirect, RedirectRule } from './redirect.ts';

/** Sort orders for redirects: by path, by hits, or newest first. */
export const REDIRECT_ORDERS = {
  path: [
    { by: sql`r.path`, of: ({ path }) => path, type: 'text' },
    { by: sql`r.is_prefix`, of: ({ isPrefix }) => isPrefix, type: 'boolean' },
  ],
  hits: [
    { by: sql`r.hits`, of: ({ hits }) => hits, type: 'number', isDescending: true },
    { by: sql`r.id`, of: ({ id }) => id, type: 'id' },
  ],
  newest: [
    {
      by: sql`date_trunc('milliseconds', r.made_at)`,
      of: ({ madeAt }) => madeAt.toISOString(),
      type: 'time',
      isDescending: true,
    },
    { by: sql`r.id`, of: ({ id }) => id, type: 'id' },
  ],
} as const satisfies Record<string, Order<Redirect>>;

/** Filters for redirects. */
interface RedirectsWanted {
  /** Text in the path or the target. */
  readonly text?: string | undefined;
  /** Only those that were never followed. */
  readonly isUnused?: boolean | undefined;
  readonly page: PageWanted<Redirect>;
}

/** A page of the matching redirects. */
export async function listRedirects(
  reading: Reading | Writing,
  { text, isUnused, page }: RedirectsWanted,
): Promise<Redirect[]> {
  let query = pageOf(select(reading), page);
  if (text) query = query.where(containing(text, sql`r.path || ' ' || r.target`));
  if (isUnused) query = query.where('r.hits', '=', 0);
  return (await query.execute()).map(redirectOf);
}

/** The redirect with this id; null if there is none. */
export async function findRedirect(reading: Reading | Writing, id: string): Promise<Redirect | null> {
  if (!isId(id)) return null;
  const row = await select(reading).where('r.id', '=', id).executeTakeFirst();
  return row ? redirectOf(row) : null;
}

/** The redirect of exactly this path; null if there is none. */
export async function redirectOfPath(
  reading: Reading | Writing,
  { path, isPrefix }: Pick<RedirectRule, 'path' | 'isPrefix'>,
): Promise<Redirect | null> {
  const row = await select(reading)
    .where('r.path', '=', path)
    .where('r.is_prefix', '=', isPrefix)
    .executeTakeFirst();
  return row ? redirectOf(row) : null;
}

/**
 * The redirect for a path: its own, else the one with the longest matching prefix. Needs one index lookup per character
 * of the path, however many redirects there are.
 */
export async function redirectAt(reading: Reading | Writing, path: string): Promise<Redirect | null> {
  const beginnings = [...Array.from({ length: path.length }, (_, at) => path.slice(0, at + 1)), `${path}/`];
  const row = await select(reading)
    .where('r.path', '=', sql<string>`any(cast(${beginnings} as text[]))`)
    .where(sql<SqlBool>`(r.is_prefix or r.path = ${path})`)
    .orderBy('r.is_prefix')
    .orderBy(sql`length(r.path)`, 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? redirectOf(row) : null;
}

/** The paths with a prefix that have a redirect of their own. */
export async function pathsUnder(
  reading: Reading | Writing,
  prefix: string,
  most: number,
): Promise<string[]> {
  const rows = await reading
    .selectFrom('redirects')
    .select('path')
    .where('is_prefix', '=', false)
    .where(sql<SqlBool>`starts_with(path, ${prefix})`)
    .limit(most)
    .execute();
  return rows.map(({ path }) => path);
}

/** How many redirects there are. */
export async function countRedirects(reading: Reading | Writing): Promise<number> {
  const { count } = await reading
    .selectFrom('redirects')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function select(reading: Reading | Writing) {
  return reading
    .selectFrom('redirects as r')
    .select([
      'r.id',
      'r.path',
      'r.is_prefix',
      'r.target',
      'r.is_permanent',
      'r.hits',
      'r.version',
      'r.made_at',
    ])
    .select(sql<string | null>`to_char(r.last_hit, 'YYYY-MM-DD')`.as('lastHit'));
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

function redirectOf({ is_prefix, is_permanent, hits, made_at, ...row }: Row): Redirect {
  return { ...row, isPrefix: is_prefix, isPermanent: is_permanent, hits: Number(hits), madeAt: made_at };
}
