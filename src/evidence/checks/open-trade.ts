import type { Analytics } from '../../store/analytics.ts';
import type { Cells } from '../cubes/cells.ts';
import type { Cube } from '../cubes/cube.ts';
import { type MissingRows, readMissingRows } from '../cubes/missing-rows.ts';
import { settleQuery } from '../cubes/settle-query.ts';
import type { Dataset, DatasetVersion } from '../datasets/dataset.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import type { CodeLists } from './code-lists.ts';
import { answerTrade, cubeOfTrade } from './cube-of-trade.ts';
import type { FigureQuery } from './figure-query.ts';
import { plainReading } from './readings.ts';
import { tradeCubeOf } from './trade-cube.ts';
import type { Missing } from './verdict.ts';

/** A version, with the cube that its questions of trade are put to. */
export interface TradeTable {
  readonly version: DatasetVersion;
  readonly cube: Cube;
}

/** A table, and which places have rows in it for which periods: enough to say what it lacks to answer a question. */
export interface OpenTrade extends TradeTable {
  readonly rows: MissingRows | null;
}

/** Opens the newest version of a dataset, once; null where it cannot be read or described. */
export type OpensTrade = (dataset: Dataset) => Promise<OpenTrade | null>;

/** Opens tables when they are first asked for, and calls `onUnread` for one that cannot be read. */
export function opensTrade(
  analytics: Analytics,
  cubeOf: (dataset: Dataset) => Promise<Cube | undefined>,
  onUnread: (slug: string, error: unknown) => void,
): OpensTrade {
  const opened = new Map<string, Promise<OpenTrade | null>>();
  const open = async (dataset: Dataset) => {
    const { newest: version } = dataset;
    try {
      const cube = await tradeCubeOf(analytics, version, () => cubeOf(dataset));
      if (!cube) return null;
      return { version, cube, rows: await readMissingRows(analytics, parquetPath(analytics, version), cube) };
    } catch (error) {
      onUnread(dataset.slug, error);
      return null;
    }
  };
  return (dataset) => {
    const known = opened.get(dataset.id) ?? open(dataset);
    opened.set(dataset.id, known);
    return known;
  };
}

/** What a table lacks to answer a trade question about a figure in `unit`, without reading a value; null if it lacks nothing. */
export function lackingFor(
  query: FigureQuery,
  unit: string | null,
  { version, cube, rows }: OpenTrade,
  lists: CodeLists,
): Missing | null {
  const plain = plainReading(query);
  const asked = cubeOfTrade(plain, unit, { version, cube, lists });
  if ('reason' in asked) return asked;
  const settled = settleQuery(asked, { cube, lists, rows });
  if ('reason' in settled) return settled;
  const found = answerTrade(plain, settled, { version, cube }, FILLED);
  return 'reason' in found ? { reason: found.reason, missing: found.missing } : null;
}

/** Cells of which none is missing. */
const FILLED: Cells = {
  value: () => 1,
  flag: () => null,
  isZero: () => false,
  total: (_, groups, periods) => {
    const rows = groups.reduce((all, codes) => all * codes.length, periods.length);
    return { value: 1, rows, filled: rows };
  },
};
