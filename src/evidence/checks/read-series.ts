import type { Analytics } from '../../store/analytics.ts';
import type { AskedAreas } from './asked-areas.ts';
import { groupedSql, type Sum } from './query-sql.ts';

/** What the rows of one sum come to in one period. */
export interface PeriodSum {
  readonly from: string;
  readonly to: string;
  /** Null where there is no value, or where it would be a sum of what has none. */
  readonly value: number | null;
  readonly rows: number;
}

type Cell = PeriodSum & { readonly reporter: string | null; readonly partner: string | null };

/**
 * Many sums over one version, each by period in order. Sums that differ only in whom they ask of, and when, are read
 * in one pass over the file, by country: a story's thirty figures cost as much as one.
 */
export async function readSeries(
  analytics: Pick<Analytics, 'rows'>,
  path: string,
  sums: readonly Sum[],
): Promise<PeriodSum[][]> {
  const batches = new Map<string, number[]>();
  for (const [i, sum] of sums.entries()) {
    const key = batchOf(sum);
    const batch = batches.get(key);
    if (batch) batch.push(i);
    else batches.set(key, [i]);
  }
  const answers: PeriodSum[][] = sums.map(() => []);
  for (const batch of batches.values()) {
    const asked = batch.map((i) => sums[i] as Sum);
    const { sql, values } = groupedSql(path, asked);
    const cells = (await analytics.rows(sql, values)).map(
      (row): Cell => ({
        from: String(row.from),
        to: String(row.to),
        reporter: row.reporter === undefined || row.reporter === null ? null : String(row.reporter),
        partner: row.partner === undefined || row.partner === null ? null : String(row.partner),
        value: row.value === null ? null : Number(row.value),
        rows: Number(row.rows),
      }),
    );
    for (const [at, i] of batch.entries()) answers[i] = byPeriod(cells, asked[at] as Sum);
  }
  return answers;
}

/** Those of `sums` that share a pass with another, and those that stand alone, by their places. */
export function sharingPasses(sums: readonly Sum[]): { together: number[]; alone: number[] } {
  const count = new Map<string, number>();
  for (const sum of sums) count.set(batchOf(sum), (count.get(batchOf(sum)) ?? 0) + 1);
  const places = sums.map((_, i) => i);
  const shares = (i: number) => (count.get(batchOf(sums[i] as Sum)) ?? 0) > 1;
  return { together: places.filter(shares), alone: places.filter((i) => !shares(i)) };
}

/** What sums must share to be read together: the field, the goods, the direction, and how countries are told apart. */
function batchOf({ measured, rows }: Sum): string {
  const kind = (asked: AskedAreas) => (asked.spans === null ? 'all' : asked.aggregate ? 'sums' : 'members');
  return JSON.stringify([measured.name, rows.product, rows.flow, kind(rows.reporter), kind(rows.partner)]);
}

function byPeriod(cells: readonly Cell[], { rows, measured }: Sum): PeriodSum[] {
  const [start, end] = rows.period;
  const isReporter = belongs(rows.reporter);
  const isPartner = belongs(rows.partner);
  const periods = new Map<string, { from: string; to: string; value: number | null; rows: number }>();
  for (const cell of cells) {
    const { from, to } = cell;
    if (from < start || to > end || !isReporter(cell.reporter, from) || !isPartner(cell.partner, from))
      continue;
    const key = `${from} ${to}`;
    const period = periods.get(key);
    if (period) {
      period.value = measured.adds ? added(period.value, cell.value) : null;
      period.rows += cell.rows;
    } else periods.set(key, { from, to, value: cell.value, rows: cell.rows });
  }
  return [...periods.values()].sort((a, b) =>
    a.from < b.from || (a.from === b.from && a.to < b.to) ? -1 : 1,
  );
}

/** Two values as one; nothing where neither is there. */
export function added(one: number | null, other: number | null): number | null {
  return one === null ? other : other === null ? one : one + other;
}

/** Whether a country was asked of on a day. */
function belongs({ spans }: AskedAreas): (code: string | null, day: string) => boolean {
  if (spans === null) return () => true;
  const known = spans.map((span) => ({ ...span, set: new Set(span.codes) }));
  return (code, day) =>
    code !== null && known.some(({ set, from, to }) => set.has(code) && day >= from && day < to);
}
