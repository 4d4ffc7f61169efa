import { LRUCache } from 'lru-cache';
import type { Analytics } from '../../store/analytics.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import type { ProductShape } from './asked-products.ts';

const NONE: ProductShape = { lengths: [], total: false };
const kept = new LRUCache<string, ProductShape>({ max: 500 });

/** How the products of versions are written; a version never changes, so each is asked once. */
export const productShapes = {
  /** The shape of one version's products. */
  async of(analytics: Analytics, version: DatasetVersion): Promise<ProductShape> {
    if (version.coverage.products === 0) return NONE;
    const key = `${version.id} ${version.parquet}`;
    const known = kept.get(key);
    if (known) return known;
    const rows = await analytics.rows('select length(_product) as length from read_parquet($1) group by 1', [
      parquetPath(analytics, version),
    ]);
    const shape: ProductShape = {
      lengths: rows.flatMap(({ length }) => (length === null ? [] : [Number(length)])).sort((a, b) => a - b),
      total: rows.some(({ length }) => length === null),
    };
    kept.set(key, shape);
    return shape;
  },
};
