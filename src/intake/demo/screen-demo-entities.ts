import { join } from 'node:path';
import { importList } from '../../entities/lists/import-list.ts';
import { decideHit } from '../../entities/screening/decide-hit.ts';
import { openScreener } from '../../entities/screening/open-screener.ts';
import { screenEntities } from '../../entities/screening/screen-entities.ts';
import { messageOf } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { demoEntityIds, findDemoHit, hasUnscreenedDemo } from './demo-entities.queries.ts';
import { demoFolder, readDemo } from './read-demo.ts';

/**
 * Imports the list excerpts for screening the demo, screens its entities, and decides some of the hits as in
 * entities.yaml: automatically, since nobody signs what no person has reviewed; one is left open. If a list already
 * exists, nothing is done. It is only a demo: a failure is logged, and the portal starts anyway.
 */
export async function screenDemoEntities(store: Store, now: Date, log: Log): Promise<void> {
  if (!(await hasUnscreenedDemo(store.reading))) return;
  const started = performance.now();
  try {
    const { lists, decisions } = readDemo().entities;
    for (const { slug, name, layout: format, files, producer, licence, url, as_of: asOf } of lists) {
      await importList(
        store,
        {
          format,
          path: join(demoFolder(), 'lists', files),
          slug,
          name,
          producer,
          licence,
          url,
          asOf,
        },
        { by: { memberId: null }, now },
      );
    }
    const screening = await screenEntities(store, await openScreener(store.reading), () => now);
    const ids = await demoEntityIds(store.reading);
    for (const { entity, list, key, decision, note } of decisions) {
      const hit = await findDemoHit(store.reading, ids.get(entity) ?? '', list, key);
      if (!hit) {
        log.warn({ entity, list, key }, 'the demo decides a hit that is not there');
        continue;
      }
      await store.write((writing) =>
        decideHit(writing, hit.id, { decision, note, seen: hit.changedAt, automatic: true }, null, now),
      );
    }
    log.info({ ...screening, ms: Math.round(performance.now() - started) }, 'entities of the demo screened');
  } catch (error) {
    log.error({ err: error }, `entities of the demo are not screened: ${messageOf(error)}`);
  }
}
