import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import type { Cube } from '../cubes/cube.ts';
import { describeRoles, isTrade } from '../cubes/describe-trade.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { cubeOf } from './check-cubes.ts';

/** What the roles of versions say of them; a version never changes. */
const kept = new LRUCache<string, Cube>({ max: 50 });

/**
 * The cube that questions of trade are put to: what a table of trade is described as, and of any other table what its
 * roles say. Where a descriptor says that values may be added up, the columns that no role covers tell nothing apart: all
 * rows are parts of what is asked for.
 */
export async function tradeCubeOf(
  store: Store,
  analytics: Analytics,
  slug: string,
  version: DatasetVersion,
  older = false,
): Promise<Cube | null> {
  const saysSums = version.fields.some(({ additive }) => additive);
  if (isTrade(version) && !saysSums)
    return (await cubeOf(store, analytics, slug, version, older))?.cube ?? null;
  const key = `${version.id} ${version.parquet}`;
  const known = kept.get(key);
  if (known) return known;
  const made = await describeRoles(analytics, join(analytics.folder, version.parquet), version, {
    title: '',
    producer: '',
    about: '',
  });
  kept.set(key, made);
  return made;
}
