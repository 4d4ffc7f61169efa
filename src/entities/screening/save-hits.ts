import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { changedFields, shownByBoth, WHOLE } from '../lists/compare-entries.ts';
import { type NewestEntry, newestEntries } from '../lists/list-entries.queries.ts';
import { type EntryField, type Found, type Hit, type HitVersion, writeReason } from './hit.ts';
import { HIT_COLUMNS, hitOf, type LastDecision, lastDecisions } from './hits.queries.ts';
import type { ScreenedAs } from './screened-as.queries.ts';
import { type ScreenedList, type Screener, versionRead } from './screener.ts';

/** A screened entity with its hits. */
export interface ScreenedEntity {
  readonly as: ScreenedAs;
  readonly found: readonly Found[];
}

/** The result of screening: hits that are new, pending again, and gone. */
export interface SavedHits {
  readonly added: number;
  readonly again: number;
  readonly gone: number;
  /** The entities whose hits changed in a way that pages may show. */
  readonly changed: readonly string[];
}

/** A change to a hit; null if it is unchanged. */
type Change = Partial<Pick<Hit, 'state' | 'reason' | 'goneAt'>> & { readonly seen?: Found };

/**
 * Saves the hits of entities. A person's decision holds as long as the entry is unchanged; otherwise the hit is pending
 * again, with the reason. A list that was rolled back or removed changes nothing.
 */
export async function saveHits(
  writing: Writing,
  screened: readonly ScreenedEntity[],
  screener: Pick<Screener, 'lists' | 'listsHash'>,
  now: Date,
): Promise<SavedHits> {
  const family = screened.flatMap(({ as }) => as.family);
  const known = await hitsOfFamilies(writing, family);
  const decided = await lastDecisions(
    writing,
    known.map(({ id }) => id),
  );
  const listed = await stillListed(writing, known, screener.lists);
  const total = { added: 0, again: 0, gone: 0 };
  const changed = new Set<string>();
  for (const { as, found } of screened) {
    const own = known.filter(({ entityId }) => as.family.includes(entityId));
    const byEntry = new Map(found.map((one) => [keyOf(one.listSlug, one.entry.key), one]));
    const seen = new Set<string>();
    for (const hit of own) {
      const key = keyOf(hit.version.listSlug, hit.entry.key);
      seen.add(key);
      const list = screener.lists.get(hit.version.listSlug);
      // A removed list or version leaves hits and decisions unchanged.
      if (!list || list.version.importedAt < hit.version.importedAt) continue;
      const again = byEntry.get(key);
      const standing = listed.get(hit.version.listSlug);
      if (!again && !standing) continue;
      const last = decided.get(hit.id) ?? null;
      const siblings = own
        .filter((other) => other !== hit && keyOf(other.version.listSlug, other.entry.key) === key)
        .flatMap(({ id }) => decided.get(id) ?? []);
      const change = again
        ? foundAgain(hit, again, last, siblings, versionRead(list, again))
        : notFound(hit, last, standing?.get(hit.entry.key) ?? null, list, now);
      if (!change) continue;
      const version = change.seen ? versionRead(list, change.seen) : list.version;
      await changeHit(writing, hit, change, version, now);
      if (change.state === 'waiting' && hit.state !== 'waiting') total.again += 1;
      if (change.goneAt) total.gone += 1;
      if (change.state !== undefined || change.goneAt !== undefined) changed.add(as.entityId);
    }
    for (const one of found) {
      if (seen.has(keyOf(one.listSlug, one.entry.key))) continue;
      const list = screener.lists.get(one.listSlug);
      if (!list) continue;
      await addHit(writing, as.entityId, one, versionRead(list, one), now);
      total.added += 1;
      changed.add(as.entityId);
    }
  }
  await noteScreened(
    writing,
    screened.map(({ as }) => as),
    screener.listsHash,
    now,
  );
  return { ...total, changed: [...changed] };
}

/**
 * The new state of a hit that was found again in a version; `siblings` are decisions on the same entry for merged
 * entities.
 */
function foundAgain(
  hit: Hit,
  seen: Found,
  last: LastDecision | null,
  siblings: readonly LastDecision[],
  version: HitVersion,
): Change {
  if (!last) return hit.goneAt ? { seen, goneAt: null } : { seen };
  if (hit.goneAt && last.decision === 'same') {
    return { seen, state: 'waiting', reason: { kind: 'back on the list' }, goneAt: null };
  }
  const back = hit.goneAt ? { goneAt: null } : {};
  const { state, reason } = hit;
  const fields = fieldsSince(last, seen, version);
  if (fields.length > 0) {
    const isAsked = state === 'waiting' && hit.sha256 === seen.sha256 && reason?.kind === 'entry changed';
    if (isAsked) return { seen, ...back };
    return { seen, state: 'waiting', reason: { kind: 'entry changed', fields }, ...back };
  }
  const others = siblings
    .filter((other) => other.decision !== last.decision && fieldsSince(other, seen, version).length === 0)
    .map(({ hitId }) => hitId);
  const asked = reason?.kind === 'decided differently' ? reason.others : [];
  if (others.some((id) => !asked.includes(id))) {
    return { seen, state: 'waiting', reason: { kind: 'decided differently', others }, ...back };
  }
  const isSettled =
    reason?.kind === 'entry changed' ||
    reason?.kind === 'no longer found' ||
    (reason?.kind === 'decided differently' && others.length === 0);
  // The reason for asking again is gone: the decision on this entry holds.
  if (state === 'waiting' && isSettled) return { seen, state: last.decision, reason: null, ...back };
  return { seen, ...back };
}

/** The fields of an entry that changed since the decision, as far as both versions show them. */
function fieldsSince(last: LastDecision, seen: Found, version: HitVersion): EntryField[] {
  if (last.sha256 === seen.sha256) return [];
  const shown = shownByBoth(last.version.shows ?? WHOLE, version.shows ?? WHOLE);
  return changedFields(last.entry, seen.entry, shown);
}

/** The new state of a hit that was not found again; `listed` is its entry if that is still on its list. */
function notFound(
  hit: Hit,
  last: LastDecision | null,
  listed: NewestEntry | null,
  list: ScreenedList,
  now: Date,
): Change | null {
  if (hit.goneAt) return null;
  if (last?.decision !== 'same') return { goneAt: now };
  if (!listed && list.complete) {
    return { state: 'waiting', reason: { kind: 'left the list', since: list.version }, goneAt: now };
  }
  const { state, reason, score, threshold, explanation } = hit;
  const seen = listed && { ...listed, score, threshold, explanation };
  const as = seen && { seen };
  const isKnown =
    reason?.kind === 'no longer found' || (reason?.kind === 'entry changed' && reason.unfound === true);
  if (!isKnown) return { ...as, state: 'waiting', reason: { kind: 'no longer found' } };
  // Once a person has confirmed the decision, it is asked again only if the entry changes.
  if (!seen || (state === 'waiting' && reason.kind === 'no longer found')) return as;
  const fields = fieldsSince(last, seen, versionRead(list, seen));
  if (fields.length > 0) {
    const isAsked = state === 'waiting' && hit.sha256 === seen.sha256;
    return isAsked
      ? as
      : { seen, state: 'waiting', reason: { kind: 'entry changed', fields, unfound: true } };
  }
  return state === 'waiting' ? { seen, state: last.decision, reason: { kind: 'no longer found' } } : as;
}

async function addHit(
  writing: Writing,
  entityId: string,
  found: Found,
  version: HitVersion,
  now: Date,
): Promise<void> {
  await writing
    .insertInto('screening_hits')
    .values({
      id: newId(),
      entity_id: entityId,
      list_slug: found.listSlug,
      entry_key: found.entry.key,
      ...seenAs(found, version),
      found_at: now,
      changed_at: now,
      gone_at: null,
    })
    // Another worker may have found it at the same time.
    .onConflict((conflict) => conflict.columns(['entity_id', 'list_slug', 'entry_key']).doNothing())
    .execute();
}

async function changeHit(
  writing: Writing,
  hit: Hit,
  { seen, state, reason, goneAt }: Change,
  version: HitVersion,
  now: Date,
): Promise<void> {
  const moved = state !== undefined || goneAt !== undefined || (seen && seen.sha256 !== hit.sha256);
  const same = seen && !moved && isSeenSo(hit, seen, version);
  if (same) return;
  await writing
    .updateTable('screening_hits')
    .set({
      ...(seen && seenAs(seen, version)),
      ...(state !== undefined && { state }),
      ...(reason !== undefined && { reason: writeReason(reason) }),
      ...(goneAt !== undefined && { gone_at: goneAt }),
      ...(moved && { changed_at: now }),
    })
    .where('id', '=', hit.id)
    .execute();
}

function seenAs(found: Found, version: HitVersion) {
  return {
    entry_sha256: found.sha256,
    entry: json<unknown>(found.entry),
    list_version: json<unknown>(version),
    score: found.score,
    threshold: found.threshold,
    explanation: json<unknown>(found.explanation),
  };
}

/** Whether a hit already has this result. The database stores scores with fewer digits. */
function isSeenSo(hit: Hit, found: Found, version: HitVersion): boolean {
  return (
    Math.abs(hit.score - found.score) < 1e-6 &&
    hit.version.importedAt === version.importedAt &&
    hit.version.sha256 === version.sha256 &&
    hit.version.asOf === version.asOf &&
    hit.version.missing?.join() === version.missing?.join() &&
    hit.version.behind?.importedAt === version.behind?.importedAt &&
    hit.version.behind?.asOf === version.behind?.asOf
  );
}

/** The hits of these entities, locked until the transaction ends. */
async function hitsOfFamilies(writing: Writing, entities: readonly string[]): Promise<Hit[]> {
  if (entities.length === 0) return [];
  const rows = await writing
    .selectFrom('screening_hits as h')
    .select(HIT_COLUMNS)
    .where('h.entity_id', 'in', [...entities])
    .orderBy('h.id')
    .forUpdate()
    .execute();
  return rows.map(hitOf);
}

/**
 * The current list entries of these hits, by list and key. A list that has a newer version than the one screened is
 * left out: it is screened next.
 */
async function stillListed(
  writing: Writing,
  hits: readonly Hit[],
  lists: Screener['lists'],
): Promise<Map<string, ReadonlyMap<string, NewestEntry>>> {
  const newest = await writing
    .selectFrom('watch_list_versions as v')
    .innerJoin('watch_lists as l', 'l.id', 'v.list_id')
    .distinctOn('l.slug')
    .select(['l.slug', 'v.id'])
    .orderBy('l.slug')
    .orderBy('v.number', 'desc')
    .execute();
  const listed = new Map<string, Map<string, NewestEntry>>();
  for (const { slug, id } of newest) {
    const keys = hits.filter(({ version }) => version.listSlug === slug).map(({ entry }) => entry.key);
    if (keys.length === 0 || lists.get(slug)?.versionId !== id) continue;
    const standing = new Map<string, NewestEntry>();
    for await (const page of newestEntries(writing, [slug], [...new Set(keys)]))
      for (const entry of page) standing.set(entry.key, entry);
    listed.set(slug, standing);
  }
  return listed;
}

/**
 * Records what entities were screened as, and on which lists, so that they are not screened again until that changes.
 */
export async function noteScreened(
  writing: Writing,
  screened: readonly ScreenedAs[],
  listsHash: string,
  now: Date,
): Promise<void> {
  if (screened.length === 0) return;
  await writing
    .insertInto('screened')
    .values(
      screened.map(({ entityId, hash }) => ({
        entity_id: entityId,
        names_hash: hash,
        lists_hash: listsHash,
        at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('entity_id').doUpdateSet((eb) => ({
        names_hash: eb.ref('excluded.names_hash'),
        lists_hash: eb.ref('excluded.lists_hash'),
        at: eb.ref('excluded.at'),
      })),
    )
    .execute();
  // An entity that was merged into another is screened again as soon as it is split off.
  const merged = screened.flatMap(({ family, entityId }) => family.filter((id) => id !== entityId));
  if (merged.length > 0) await writing.deleteFrom('screened').where('entity_id', 'in', merged).execute();
}

/** The key of an entry of a list; slugs contain no spaces. */
function keyOf(listSlug: string, entryKey: string): string {
  return `${listSlug} ${entryKey}`;
}
