import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openAnalytics } from '../../store/analytics.ts';
import type { AskedAreas } from './asked-areas.ts';
import { type Measured, measured, type Sum, sumsSql } from './query-sql.ts';
import { readSeries, sharingPasses } from './read-series.ts';
import { type TestRow, testCoverage, testField, testVersion } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-series-'));
const analytics = openAnalytics(folder);
afterAll(async () => {
  await analytics.close();
  rmSync(folder, { recursive: true });
});

const MONTHS = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`);
const rows: TestRow[] = MONTHS.flatMap((month, m) =>
  ['DE', 'FR', 'IT', 'EU27_2020'].flatMap((reporter, r) =>
    ['KG', 'KZ'].flatMap((partner, p) =>
      (['import', 'export'] as const).map((flow, f) => ({
        month,
        reporter,
        partner,
        flow,
        value: 1000 * (m + 1) + 100 * r + 10 * p + f,
      })),
    ),
  ),
);

const value = measured({ fields: [testField('value')], coverage: testCoverage(rows) }, '') as Measured;

const all: AskedAreas = { spans: null, aggregate: false, missing: [] };
const of = (...codes: string[]): AskedAreas => ({
  spans: [{ from: '2023-01-01', to: '2024-01-01', codes }],
  aggregate: codes[0] === 'EU27_2020',
  missing: [],
});
const sum = (reporter: AskedAreas, partner: AskedAreas, more: Partial<Sum['rows']> = {}): Sum => ({
  measured: value,
  rows: {
    reporter,
    partner,
    product: { kind: 'all' },
    flow: 'export',
    period: ['2023-01-01', '2024-01-01'],
    ...more,
  },
});
/** France joins in May: what is asked of changes within the period. */
const joining: AskedAreas = {
  spans: [
    { from: '2023-01-01', to: '2023-05-01', codes: ['DE'] },
    { from: '2023-05-01', to: '2024-01-01', codes: ['DE', 'FR'] },
  ],
  aggregate: false,
  missing: [],
};
const SUMS: readonly Sum[] = [
  sum(of('DE'), of('KG')),
  sum(of('DE', 'IT'), of('KZ'), { period: ['2023-03-01', '2023-06-01'] }),
  sum(joining, of('KG', 'KZ')),
  sum(of('EU27_2020'), of('KG')),
  sum(all, of('KG')),
  sum(of('FR'), all),
  sum(of('FR'), of('KG'), { flow: 'import' }),
];

describe('many sums in few passes', () => {
  it('come to what each comes to alone', async () => {
    const version = await testVersion(folder, rows);
    const path = join(folder, version.parquet);
    const series = await readSeries(analytics, path, SUMS);
    for (const [i, one] of SUMS.entries()) {
      const { sql, values } = sumsSql(path, [one]);
      const [row] = await analytics.rows(sql, values);
      const periods = series[i] ?? [];
      expect(
        periods.reduce((total, { value }) => total + (value ?? 0), 0),
        `sum ${i}`,
      ).toBe(row?.s0);
      expect(
        periods.reduce((total, period) => total + period.rows, 0),
        `rows ${i}`,
      ).toBe(row?.n0);
    }
    expect(series[1]?.map(({ from }) => from)).toEqual(['2023-03-01', '2023-04-01', '2023-05-01']);
  });

  it('share a pass where they differ only in whom they ask of, and when', () => {
    expect(sharingPasses(SUMS)).toEqual({ together: [0, 1, 2], alone: [3, 4, 5, 6] });
  });
});
