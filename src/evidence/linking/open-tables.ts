import type { Analytics } from '../../store/analytics.ts';
import { type Cells, readCells } from '../cubes/cells.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import type { DescribedDataset } from '../cubes/describe-versions.ts';
import { wantedBy } from '../cubes/wanted-cells.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import { type LinkedTable, linkTable } from './table.ts';

/** A table that figures can be linked to, and whose cells can be read. */
export interface OpenTable {
  readonly dataset: Dataset;
  readonly table: LinkedTable;
  /** The cells that questions need; null where they are too many to be held. */
  cells(queries: readonly CubeQuery[]): Promise<Cells | null>;
}

/** A table with no more rows is held whole once it was asked. */
const HELD_AT_ONCE = 5_000;
/** One with no more is so once it was asked so often: to read all of it for a figure or two takes longer than they do. */
const HELD_WHOLE = 60_000;
const ASKED_OFTEN = 4;
/** So many rows are held in all: the tables that were not asked for longest go. */
const HELD_IN_ALL = 600_000;

/** Opens described datasets for linking. Cells are read when a question first needs them, and held for the next. */
export function openTables(analytics: Analytics, described: readonly DescribedDataset[]): OpenTable[] {
  const held = new Map<string, { rows: number; cells: Promise<Cells | null> }>();
  const hold = (key: string, rows: number, read: () => Promise<Cells | null>) => {
    const known = held.get(key);
    held.delete(key);
    const entry = known ?? { rows, cells: read() };
    held.set(key, entry);
    let total = [...held.values()].reduce((sum, one) => sum + one.rows, 0);
    for (const [oldest, one] of held) {
      if (total <= HELD_IN_ALL || oldest === key) break;
      held.delete(oldest);
      total -= one.rows;
    }
    return entry.cells;
  };
  return described.map(({ dataset, cube }) => {
    const { newest } = dataset;
    const path = parquetPath(analytics, newest);
    let times = 0;
    return {
      dataset,
      table: linkTable(dataset.slug, cube),
      cells: (queries) => {
        times += 1;
        if (newest.rowCount <= (times > ASKED_OFTEN ? HELD_WHOLE : HELD_AT_ONCE))
          return hold(newest.id, newest.rowCount, () => readCells(analytics, path, cube));
        return readCells(analytics, path, cube, wantedBy(queries, cube));
      },
    };
  });
}
