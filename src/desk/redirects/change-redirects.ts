import { sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import type { Authorized, Operator } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { oldPathOf } from '../../stories/old-path.ts';
import { Refusal, refusal } from '../../words/refusal.ts';
import {
  isMeant,
  type Redirect,
  type RedirectRule,
  type RedirectTyped,
  readRedirect,
  targetAt,
} from './redirect.ts';
import { countRedirects, findRedirect, pathsUnder, redirectAt, redirectOfPath } from './redirects.queries.ts';

/** Who may manage redirects: an editor, or the operator at a terminal. */
export type RedirectManager = Authorized<'manage redirects'> | Operator;

/** What a redirect is validated against. */
export interface RedirectRules {
  /** The portal's own address. */
  readonly site: string;
  /** Whether the portal itself serves a path. */
  readonly isAnswered: (path: string) => boolean;
}

/** How many redirects a newsroom may have. */
export const MOST_REDIRECTS = 100_000;

/** A placeholder for the rest of a path: no redirect is likely to start with it. */
const ANY_REST = '~';
/** Maximum number of redirects in a row. */
const MOST_HOPS = 10;
/** How many single redirects under the target of a `*` are checked for loops. */
const MOST_FOLLOWED = 1_000;

/** A line of an import that was refused, and why; the first line is 1. */
export interface RefusedLine {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly why: Refusal;
}

/** The result of an import. */
export interface RedirectsImported {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: readonly RefusedLine[];
}

/** Adds a redirect; returns its id. Throws a refusal. */
export async function addRedirect(
  writing: Writing,
  by: RedirectManager,
  typed: RedirectTyped,
  rules: RedirectRules,
  now: Date,
): Promise<string> {
  await begin(writing, by);
  const rule = readRedirect(typed, rules.site);
  if (await redirectOfPath(writing, rule)) throw refusal('redirectKnown');
  if ((await countRedirects(writing)) >= MOST_REDIRECTS)
    throw refusal('redirectMany', { most: MOST_REDIRECTS });
  return insert(writing, by, rule, rules, now);
}

/** Changes the target of a redirect. Throws a refusal, or `not found`. */
export async function changeRedirect(
  writing: Writing,
  by: RedirectManager,
  seen: { readonly id: string; readonly version: number },
  typed: RedirectTyped,
  rules: RedirectRules,
): Promise<void> {
  await begin(writing, by);
  const before = await findRedirect(writing, seen.id);
  if (!before) throw noSuchRedirect();
  if (before.version !== seen.version) throw refusal('redirectPassed');
  const rule = readRedirect(typed, rules.site);
  const other = await redirectOfPath(writing, rule);
  if (other && other.id !== before.id) throw refusal('redirectKnown');
  await update(writing, before, rule, rules);
}

/** Removes a redirect. Throws `not found`. */
export async function removeRedirect(writing: Writing, by: RedirectManager, id: string): Promise<void> {
  await begin(writing, by);
  if (!(await findRedirect(writing, id))) throw noSuchRedirect();
  await writing.deleteFrom('redirects').where('id', '=', id).execute();
}

/** Adds redirects, and updates those with the same path; refused ones are skipped and reported. */
export async function importRedirects(
  writing: Writing,
  by: RedirectManager,
  lines: readonly (RedirectTyped & { readonly line: number })[],
  rules: RedirectRules,
  now: Date,
): Promise<RedirectsImported> {
  await begin(writing, by);
  const refused: RefusedLine[] = [];
  const done = { added: 0, changed: 0, same: 0 };
  let room = MOST_REDIRECTS - (await countRedirects(writing));
  for (const { line, ...typed } of lines) {
    try {
      const rule = readRedirect(typed, rules.site);
      const before = await redirectOfPath(writing, rule);
      if (!before) {
        if (room <= 0) throw refusal('redirectMany', { most: MOST_REDIRECTS });
        await insert(writing, by, rule, rules, now);
        room -= 1;
        done.added += 1;
      } else if (before.target === rule.target && before.isPermanent === rule.isPermanent) done.same += 1;
      else {
        await update(writing, before, rule, rules);
        done.changed += 1;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ line, from: typed.from, to: typed.to, why: error });
    }
  }
  return { ...done, refused };
}

/** Adds the hit counts of redirects, by id. */
export async function countHits(
  writing: Writing,
  hits: ReadonlyMap<string, number>,
  day: string,
): Promise<void> {
  if (hits.size === 0) return;
  await sql`update redirects r set hits = r.hits + h.count, last_hit = greatest(r.last_hit, cast(${day} as date))
    from unnest(${[...hits.keys()]}::uuid[], ${[...hits.values()]}::int[]) as h(id, count) where r.id = h.id`.execute(
    writing,
  );
}

/** The problem that there is no such redirect. */
export function noSuchRedirect(): Problem {
  return refusal('redirectUnknown');
}

/** Serialises changes to redirects: concurrent ones could create a loop. Hits are still counted. */
async function begin(writing: Writing, by: RedirectManager): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  await sql`select pg_advisory_xact_lock(hashtext('redirects'))`.execute(writing);
}

async function insert(
  writing: Writing,
  by: RedirectManager,
  rule: RedirectRule,
  rules: RedirectRules,
  now: Date,
): Promise<string> {
  const id = newId();
  await refuseUnfit(writing, rule, id, rules);
  await writing
    .insertInto('redirects')
    .values({ id, ...columnsOf(rule), made_by: by.member?.id ?? null, made_at: now })
    .execute();
  return id;
}

async function update(
  writing: Writing,
  before: Redirect,
  rule: RedirectRule,
  rules: RedirectRules,
): Promise<void> {
  await refuseUnfit(writing, rule, before.id, rules);
  await writing
    .updateTable('redirects')
    .set({ ...columnsOf(rule), version: before.version + 1 })
    .where('id', '=', before.id)
    .execute();
}

function columnsOf({ path, isPrefix, target, isPermanent }: RedirectRule) {
  return { path, is_prefix: isPrefix, target, is_permanent: isPermanent };
}

async function refuseUnfit(
  writing: Writing,
  rule: RedirectRule,
  id: string,
  { isAnswered }: RedirectRules,
): Promise<void> {
  const sample = rule.isPrefix ? rule.path + ANY_REST : rule.path;
  if (isAnswered(sample) || (!rule.isPrefix && (await wasHere(writing, rule.path)))) {
    throw refusal('redirectLive');
  }
  for (const start of [sample, ...(await startsUnder(writing, rule))]) {
    if (await loops(writing, { ...rule, id }, start, isAnswered)) throw refusal('redirectLoop');
  }
}

/** Whether a story or a page moved here from this path, which then already redirects there. */
async function wasHere(writing: Writing, path: string): Promise<boolean> {
  const { rows } = await sql`select from old_paths where path = ${path}
    union all select from newsroom_pages where ${path} = any(old_paths) limit 1`.execute(writing);
  return rows.length > 0;
}

/** The paths matched by a `*` whose targets have a redirect of their own. */
async function startsUnder(writing: Writing, { path, isPrefix, target }: RedirectRule): Promise<string[]> {
  const base =
    isPrefix && /^\/.*\*$/.test(target) ? oldPathOf(`${target.slice(0, -1)}x`)?.slice(0, -1) : null;
  if (!base) return [];
  return (await pathsUnder(writing, base, MOST_FOLLOWED)).map((one) => path + one.slice(base.length));
}

/** Whether following redirects from `start` leads back to the same one, or has too many hops. */
async function loops(
  writing: Writing,
  fresh: RedirectRule & { readonly id: string },
  start: string,
  isAnswered: (path: string) => boolean,
): Promise<boolean> {
  const met = new Set<string>();
  let path = start;
  let now: RedirectRule & { readonly id: string } = fresh;
  for (;;) {
    if (met.has(now.id) || met.size >= MOST_HOPS) return true;
    met.add(now.id);
    const to = targetAt(now, path);
    const next = to?.startsWith('/') ? oldPathOf(to) : null;
    if (!next || isAnswered(next)) return false;
    const known = await redirectAt(writing, next);
    const other = known && known.id !== fresh.id ? known : null;
    const found = isMeant(fresh, next) && isNearer(fresh, other) ? fresh : other;
    if (!found) return false;
    path = next;
    now = found;
  }
}

function isNearer(one: RedirectRule, other: RedirectRule | null): boolean {
  if (!other || one.isPrefix !== other.isPrefix) return !other || !one.isPrefix;
  return one.path.length > other.path.length;
}
