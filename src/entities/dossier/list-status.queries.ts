import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { findWatchList } from '../lists/list.queries.ts';
import type { ListEntry } from '../lists/list-entry.ts';
import { listNameFor } from '../lists/which-list.ts';
import type { HitVersion } from '../screening/hit.ts';
import type { ListStatus } from './dossier.ts';

/**
 * The entries of official lists that a person decided to be this entity, each once. Pending, unsure and delisted hits
 * are left out: readers are told nothing of them.
 */
export async function listStatusOf(reading: Reading, entityId: string, now: Date): Promise<ListStatus[]> {
  if (!isId(entityId)) return [];
  const rows = await reading
    .selectFrom('screening_hits as h')
    .innerJoin('entities as e', 'e.id', 'h.entity_id')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('screening_decisions as sd')
          .select(['sd.decision', 'sd.entry', 'sd.list_version', 'sd.automatic', 'sd.at'])
          .whereRef('sd.hit_id', '=', 'h.id')
          .orderBy('sd.at', 'desc')
          .orderBy('sd.id', 'desc')
          .limit(1)
          .as('d'),
      (join) => join.onTrue(),
    )
    .distinctOn(['h.list_slug', 'h.entry_key'])
    .select(['h.list_slug', 'h.entry_key', 'd.entry', 'd.list_version', 'd.automatic', 'd.at'])
    .where('e.canonical_id', '=', entityId)
    .where('h.state', '=', 'same')
    .where('h.gone_at', 'is', null)
    .where('d.decision', '=', 'same')
    // If merged entities have different decisions, nothing is shown until a person has reviewed them.
    .where(
      sql<boolean>`not exists (select 1 from screening_hits o join entities oe on oe.id = o.entity_id
        where oe.canonical_id = e.canonical_id and o.list_slug = h.list_slug and o.entry_key = h.entry_key
          and o.gone_at is null and o.state <> 'same' and o.state <> 'waiting')`,
    )
    .orderBy('h.list_slug')
    .orderBy('h.entry_key')
    .orderBy('d.at')
    .execute();
  const lists = new Map<string, Awaited<ReturnType<typeof findWatchList>>>();
  for (const { list_slug } of rows)
    if (!lists.has(list_slug)) lists.set(list_slug, await findWatchList(reading, list_slug, now));
  return rows.map((row) => {
    const entry = row.entry as ListEntry;
    const version = row.list_version as HitVersion;
    const list = lists.get(row.list_slug) ?? null;
    const redistributable = list?.redistributable ?? false;
    return {
      listName: listNameFor(entry, { format: version.format, names: version.listNames }),
      listSlug: row.list_slug,
      producer: list?.producer ?? null,
      listUrl: list?.url ?? null,
      entryKey: row.entry_key,
      redistributable,
      entryName: redistributable ? (entry.names[0]?.name ?? '') : '',
      programmes: redistributable ? entry.programmes : [],
      entryUrl: entry.url,
      listedOn: redistributable ? entry.listedOn : null,
      version,
      age: list && { ...list.age, asOf: (list.behind ?? list.newest).asOf },
      decidedAt: row.at,
      automatic: row.automatic,
    };
  });
}
