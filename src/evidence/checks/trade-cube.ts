import { LRUCache } from 'lru-cache';
import type { Analytics } from '../../store/analytics.ts';
import type { Cube } from '../cubes/cube.ts';
import { describeRoles, isTrade } from '../cubes/describe-trade.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { parquetPath } from '../datasets/parquet-path.ts';

/** What the roles of versions say of them; a version never changes. */
const kept = new LRUCache<string, Cube>({ max: 200 });

/**
 * The cube that questions of trade are put to: what a table of trade is `described` as, and of any other table what its
 * roles say. Where a descriptor says that values may be added up, the columns that no role covers tell nothing apart: all
 * rows are parts of what is asked for. Null where a table of trade cannot be described.
 */
export async function tradeCubeOf(
  analytics: Analytics,
  version: DatasetVersion,
  described: () => Promise<Cube | null | undefined>,
): Promise<Cube | null> {
  if (isTrade(version)) {
    const cube = (await described()) ?? null;
    return cube?.measures.some(({ rowsAddUp }) => rowsAddUp) ? inRoles(cube) : cube;
  }
  const key = `${version.id} ${version.parquet}`;
  const known = kept.get(key);
  if (known) return known;
  const words = { title: '', producer: '', about: '' };
  const made = await describeRoles(analytics, parquetPath(analytics, version), version, words);
  kept.set(key, made);
  return made;
}

/** A description without the dimensions that follow from no role. */
function inRoles(cube: Cube): Cube {
  const dimensions = cube.dimensions.filter(({ trade }) => trade);
  if (dimensions.length === cube.dimensions.length) return cube;
  const { isToldApart: _, ...rest } = cube;
  return { ...rest, dimensions };
}
