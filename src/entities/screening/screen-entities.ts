import { setImmediate } from 'node:timers/promises';
import type { Reading, Store, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { announceEntities } from '../entity.changes.ts';
import { noteScreened, type ScreenedEntity, saveHits } from './save-hits.ts';
import { lastScreened, type ScreenedAs, screenedAs, toScreen } from './screened-as.queries.ts';
import type { Screener } from './screener.ts';

/** The result of screening. */
export interface Screening {
  readonly looked: number;
  readonly screened: number;
  readonly added: number;
  readonly again: number;
  readonly gone: number;
}

const AT_ONCE = 100;
const MOST_ASKED = 1000;
const DAY_MS = 86_400_000;

/**
 * Screens entities: all that were never screened, or against other lists, or not for a day, and the requested ones.
 * Entities with unchanged names and facts, against the same lists, are only recorded. Ends early when it is stopped:
 * the next run finds the rest.
 */
export async function screenEntities(
  store: Store,
  screener: Screener,
  now: () => Date,
  stopping?: AbortSignal,
): Promise<Screening> {
  const total = { looked: 0, screened: 0, added: 0, again: 0, gone: 0 };
  const { listsHash } = screener;
  const before = new Date(now().getTime() - DAY_MS);
  let after: string | null = null;
  while (!stopping?.aborted) {
    const ids = await toScreen(store.reading, { listsHash, before, after, most: AT_ONCE });
    if (ids.length === 0) break;
    const round = await screenBatch(store, screener, ids, now(), stopping);
    for (const [name, count] of Object.entries(round)) total[name as keyof typeof total] += count;
    after = ids.at(-1) ?? null;
  }
  return total;
}

/** Whether any entity has to be screened, given the current hash of the lists. */
export async function isAnyoneToScreen(reading: Reading, listsHash: string, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - DAY_MS);
  return (await toScreen(reading, { listsHash, before, after: null, most: 1 })).length > 0;
}

/** Requests another screening of entities in the next run, whatever was recorded; null: all of them. */
export async function askToScreen(writing: Writing, ids: readonly string[] | null): Promise<void> {
  const due = writing.updateTable('screened').set({ at: new Date(0) });
  if (ids === null) {
    await due.execute();
    return;
  }
  const known = ids.filter(isId);
  for (let start = 0; start < known.length; start += MOST_ASKED) {
    const some = known.slice(start, start + MOST_ASKED);
    await due
      .where('entity_id', 'in', (eb) =>
        eb.selectFrom('entities').select('canonical_id').where('id', 'in', some),
      )
      .execute();
  }
}

async function screenBatch(
  store: Store,
  screener: Screener,
  ids: readonly string[],
  now: Date,
  stopping: AbortSignal | undefined,
): Promise<Screening> {
  const all = await screenedAs(store.reading, ids);
  const last = await lastScreened(
    store.reading,
    all.map(({ entityId }) => entityId),
  );
  const isNew = ({ entityId, hash }: ScreenedAs) => {
    const known = last.get(entityId);
    return known?.namesHash !== hash || known.listsHash !== screener.listsHash;
  };
  const screened: ScreenedEntity[] = [];
  for (const as of all) {
    if (stopping?.aborted) break;
    if (!isNew(as)) continue;
    screened.push({ as, found: screener.screen(as) });
    // Yields between two names: in the embedded set-up this process serves readers, too.
    await setImmediate();
  }
  const saved = await store.write(async (writing) => {
    // Entities may have been merged, renamed or rejected in the meantime: they have been announced, and are screened
    // separately.
    const hashes = new Map((await screenedAs(writing, ids)).map(({ entityId, hash }) => [entityId, hash]));
    const isStill = ({ entityId, hash }: ScreenedAs) => hashes.get(entityId) === hash;
    const kept = await saveHits(
      writing,
      screened.filter(({ as }) => isStill(as)),
      screener,
      now,
    );
    const known = all.filter((as) => !isNew(as) && isStill(as));
    await noteScreened(writing, known, screener.listsHash, now);
    await announceEntities(writing, kept.changed);
    return kept;
  });
  const { added, again, gone } = saved;
  return { looked: ids.length, screened: screened.length, added, again, gone };
}
