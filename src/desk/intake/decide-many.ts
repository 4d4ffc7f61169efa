import { sql } from 'kysely';
import type { Authorized } from '../../readers/permission.ts';
import type { Store, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { Portion } from '../../store/portion.ts';
import { refusal } from '../../words/refusal.ts';
import { type ItemFilters, matchingItems } from './intake.queries.ts';
import type { ItemState } from './item.ts';

/** The most items that are named one by one, or found by filters, at a time. */
export const MOST_NAMED = 2_000;
/** The most items that filters spike at a time: more would keep the member waiting. */
export const MOST_SPIKED = 5_000;
/** One transaction has at most so many, and one entry of the log. */
const AT_ONCE = 100;

/** The items that are meant: by their ids, or all that match filters. */
export type ItemsMeant = { readonly ids: readonly string[] } | { readonly filters: ItemFilters };

/** What was decided about many items. */
export interface ManyDecided {
  readonly done: number;
  /** When, which undoes it: {@link bringBackItems}. */
  readonly at: Date;
  /** Of the ids, those that stay as they are: taken, decided already, or with a version that came since. */
  readonly left: readonly string[];
  /** Whether more match than are spiked at a time. */
  readonly more: boolean;
}

/**
 * Puts many items out of the pool, so few at a time that readers do not wait for them. What came after `until` stays:
 * nobody has seen it. Throws a Problem if no item is meant, or too many are.
 */
export async function spikeItems(
  store: Pick<Store, 'reading' | 'write'>,
  meant: ItemsMeant,
  until: Date,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<ManyDecided> {
  const spike = (writing: Writing, ids: readonly string[]) =>
    decide(writing, ids, { from: ['waiting', 'copy'], kind: 'spike', until }, by, now);
  if ('ids' in meant) return decideEach(store, meant.ids, spike, now);
  const { state, ...filters } = meant.filters;
  let done = 0;
  let seen = 0;
  const portion = new Portion(AT_ONCE);
  // One state after the other: the list of what is in any state may be long, with little in it that is undecided.
  for (const one of (['waiting', 'copy'] as const).filter((open) => !state || state === open)) {
    let last: { readonly id: string; readonly at: Date } | undefined;
    for (;;) {
      const most = Math.min(portion.size, MOST_SPIKED - seen);
      const found = await matchingItems(
        store.reading,
        { ...filters, state: one },
        { until, last },
        most || 1,
      );
      last = found.at(-1);
      if (!last) break;
      if (most === 0) return { done, at: now, left: [], more: true };
      const ids = found.map(({ id }) => id);
      done += (await timed(portion, ids, () => store.write((writing) => spike(writing, ids)))).length;
      seen += ids.length;
    }
  }
  return { done, at: now, left: [], more: false };
}

/** The spiked items that are meant: by their ids, or all that the member spiked at a time. */
export type SpikedMeant = { readonly ids: readonly string[] } | { readonly spikedAt: Date };

/** Puts spiked items back into the pool, each as what it was. Throws a Problem if none is meant, or too many are. */
export async function bringBackItems(
  store: Pick<Store, 'reading' | 'write'>,
  meant: SpikedMeant,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<ManyDecided> {
  const bringBack = (writing: Writing, ids: readonly string[]) =>
    decide(writing, ids, { from: ['spiked'], kind: 'bring back' }, by, now);
  if ('ids' in meant) return decideEach(store, meant.ids, bringBack, now);
  const portion = new Portion(AT_ONCE);
  let done = 0;
  for (;;) {
    const rows = await store.reading
      .selectFrom('intake_items')
      .select('story_id')
      .where('decided_by', '=', by.member.id)
      .where('decided_at', '=', meant.spikedAt)
      .where('state', '=', 'spiked')
      .limit(portion.size)
      .execute();
    if (rows.length === 0) return { done, at: now, left: [], more: false };
    const ids = rows.map(({ story_id: id }) => id);
    done += (await timed(portion, ids, () => store.write((writing) => bringBack(writing, ids)))).length;
  }
}

async function decideEach(
  store: Pick<Store, 'write'>,
  named: readonly string[],
  change: (writing: Writing, ids: readonly string[]) => Promise<string[]>,
  now: Date,
): Promise<ManyDecided> {
  const asked = [...new Set(named)];
  if (asked.length === 0) throw refusal('itemsNone');
  if (asked.length > MOST_NAMED) throw refusal('itemsTooMany', { most: MOST_NAMED, named: asked.length });
  const portion = new Portion(AT_ONCE);
  const done = new Set<string>();
  const known = asked.filter(isId);
  for (let at = 0; at < known.length; ) {
    const ids = known.slice(at, at + portion.size);
    at += ids.length;
    for (const id of await timed(portion, ids, () => store.write((writing) => change(writing, ids))))
      done.add(id);
  }
  return { done: done.size, at: now, left: asked.filter((id) => !done.has(id)), more: false };
}

async function timed<T>(portion: Portion, ids: readonly string[], run: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await run();
  portion.took(ids.length, performance.now() - begun);
  return result;
}

/** Decides about those of a few items that are still undecided or spiked; answers which. */
async function decide(
  writing: Writing,
  ids: readonly string[],
  {
    from,
    kind,
    until,
  }: { readonly from: readonly ItemState[]; readonly kind: 'spike' | 'bring back'; readonly until?: Date },
  { member }: Authorized<'write stories'>,
  now: Date,
): Promise<string[]> {
  // In one order, so that two of these do not wait for each other.
  let open = writing
    .selectFrom('intake_items')
    .select('story_id')
    .where('story_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('state', 'in', [...from])
    .orderBy('story_id')
    .forUpdate();
  if (until) open = open.where('at', '<=', until);
  const found = (await open.execute()).map(({ story_id: id }) => id);
  if (found.length === 0) return [];
  await writing
    .updateTable('intake_items')
    .set({
      state:
        kind === 'spike'
          ? 'spiked'
          : sql<ItemState>`case when copy_of is null then 'waiting' else 'copy' end`,
      ...{ decided_by: member.id, decided_at: now, kept: false },
    })
    .where('story_id', '=', sql<string>`any(${found}::uuid[])`)
    .execute();
  // Nobody acts for each item: the log has one entry for all of them, that names them.
  await sql`select append_log(${member.id}::uuid, 'decide items', null, 'intake_items', ${found[0]}::uuid,
    jsonb_build_object('kind', ${kind}::text, 'items', ${found.length}::integer,
      'stories', to_jsonb(${found}::uuid[])))`.execute(writing);
  return found;
}
