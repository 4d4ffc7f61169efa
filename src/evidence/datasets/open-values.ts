import { type RawBuilder, sql } from 'kysely';
import type { Dataset, DatasetVersion } from './dataset.ts';

/**
 * Whether readers may see the values of a dataset, which is published and whose licence allows it: its rows, what they
 * come to, charts of them. `alias` is what the
 * query calls the table of datasets. Everything readers are shown of values asks this, so that a dataset is closed at
 * every address at once.
 */
export function valuesOpen(alias: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${alias}.redistributable`)} and ${sql.ref(`${alias}.published_at`)} is not null)`;
}

declare const readable: unique symbol;

/** A version whose values may be shown to the person who asked: only {@link openToReaders} and {@link openAtDesk} make one. */
export type ReadableVersion = DatasetVersion & { readonly [readable]: true };

/** A version of `dataset` for readers; null where they may not see its values. */
export function openToReaders(
  dataset: Pick<Dataset, 'valuesOpen' | 'newest'>,
  version: DatasetVersion = dataset.newest,
): ReadableVersion | null {
  return dataset.valuesOpen ? (version as ReadableVersion) : null;
}

/** A version for somebody at the desk, who may see all of it. */
export function openAtDesk(version: DatasetVersion): ReadableVersion {
  return version as ReadableVersion;
}
