import { describe, expect, it } from 'vitest';
import type { FigureQuery } from '../checks/figure-query.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import type { FigureRecord } from './claim.ts';
import { figureChart } from './figure-chart.ts';

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter, at) => ({
  label: `2023-${quarter}`,
  from: `2023-${String(at * 3 + 1).padStart(2, '0')}-01`,
  to: at === 3 ? '2024-01-01' : `2023-${String(at * 3 + 4).padStart(2, '0')}-01`,
}));
const base: FigureQuery = {
  dataset: 'trade',
  value: 'thousands',
  statistic: 'level',
  filter: { reporter: null, partner: null, product: { total: true }, flow: 'export' },
  period: ['2023-10-01', '2024-01-01'],
  part: null,
  from: null,
  rank: null,
  sql: null,
};

function record(
  query: Partial<FigureQuery>,
  rows: object[],
  value: number | null = 731,
  additive = true,
): FigureRecord {
  const version = {
    fields: [{ name: 'thousands', role: 'value', multiplier: 1000, additive }],
    coverage: { periods: quarters, reporters: [{ code: 'D', iso: 'DE' }], partners: [], flows: [] },
  } as unknown as DatasetVersion;
  return {
    claim: { figure: { value: 30 } },
    evidence: { rests: { kind: 'query', query: { ...base, ...query } } },
    verdicts: [{ details: { value } }],
    check: { series: rows, version },
  } as unknown as FigureRecord;
}

describe('the chart of a figure', () => {
  it('is a series in order of time, with the periods it speaks of set out', () => {
    const rows = [...quarters].reverse().map(({ from, to }, at) => ({ from, to, value: 10 + at }));
    const chart = figureChart(record({}, rows));
    expect(chart).toEqual({
      kind: 'series',
      together: 'sum',
      points: quarters.map(({ label, from }, at) => ({
        label,
        from,
        value: 13 - at,
        on: at === 3,
        ...(at === 3 && { time: 0 }),
      })),
    });
    const change = figureChart(record({ statistic: 'change', from: ['2023-01-01', '2023-04-01'] }, rows));
    expect(change?.kind === 'series' && change.points.map(({ on }) => on)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('sums rows of the file themselves, in what their field counts', () => {
    const rows = quarters.flatMap(({ label }) => [1, 2].map((thousands) => ({ period: label, thousands })));
    const chart = figureChart(record({}, rows));
    expect(chart?.kind === 'series' && chart.points.map(({ value }) => value)).toEqual([
      3000, 3000, 3000, 3000,
    ]);
  });

  it('of a share is the part of its whole; of what is no part, none', () => {
    const part = { ...base.filter, reporter: { areas: ['DE'] } };
    const share = { statistic: 'share', part } as const;
    expect(figureChart(record(share, [], 24.5))).toEqual({
      kind: 'share',
      percent: 24.5,
      stated: 30,
    });
    expect(figureChart(record(share, [], 120))).toBeNull();
    expect(figureChart(record(share, [], null))).toBeNull();
    // Imports are stated as a percentage of exports, and are not among them.
    const imports = { ...base.filter, flow: 'import' } as const;
    expect(figureChart(record({ statistic: 'share', part: imports }, [], 4.2))).toBeNull();
  });

  it('of a rank has the first ten, and whoever it is of', () => {
    const rows = Array.from({ length: 14 }, (_, at) => ({
      code: at === 12 ? 'D' : `X${at}`,
      value: 100 - at,
    }));
    const chart = figureChart(record({ statistic: 'rank', rank: { along: 'reporter', of: 'DE' } }, rows));
    expect(chart?.kind === 'ranks' && chart.bars.length).toBe(11);
    expect(chart?.kind === 'ranks' && chart.bars.at(-1)).toEqual({ key: 'D', value: 88, on: true });
  });

  it('is none where nothing was run, where a source stands behind it, or where one value stands alone', () => {
    expect(figureChart({ ...record({}, []), check: null })).toBeNull();
    expect(figureChart(record({}, [{ from: '2023-10-01', value: 1 }]))).toBeNull();
    const source = { rests: { kind: 'source' } } as unknown as FigureRecord['evidence'];
    expect(figureChart({ ...record({}, []), evidence: source })).toBeNull();
  });
});

it('a chart adds up no rows of what has no sum', () => {
  const rows = quarters.flatMap(({ from }) => [
    { from, thousands: 3 },
    { from, thousands: 4 },
  ]);
  const chart = figureChart(record({ sql: 'select …' }, rows));
  expect(chart?.kind === 'series' && chart.points.map(({ value }) => value)).toEqual([
    7000, 7000, 7000, 7000,
  ]);
  expect(figureChart(record({ sql: 'select …' }, rows, 731, false))).toBeNull();
});
