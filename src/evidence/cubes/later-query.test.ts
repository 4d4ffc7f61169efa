import { describe, expect, it } from 'vitest';
import type { Cells } from './cells.ts';
import type { Cube } from './cube.ts';
import { type CubePlace, type CubeQuery, valueQuery } from './cube-query.ts';
import { laterAnswer } from './later-query.ts';

const months = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const day = (at: number) => `${first + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    return { label: day(i), period: [day(i), day(i + 1)] as const };
  });

function cubeOf(kind: 'rate' | 'flow', count = 30): Cube {
  return {
    title: 'A table',
    producer: 'An office',
    measures: [
      {
        columns: [{ column: 'v', period: null }],
        label: 'V',
        unit: '%',
        multiplier: 1,
        kind,
        concept: null,
        also: [],
        confidence: 1,
        whole: true,
        parts: [],
      },
    ],
    dimensions: [],
    periods: months(2023, count),
    frequency: 'month',
    counted: null,
    about: [],
    restrictions: [],
    ignored: [],
  };
}
/** January 2023 is 1, February 2, and so on; the last month has no value. */
const cells: Cells = {
  value: (_, __, period) => (period === 29 ? null : period + 1),
  flag: () => null,
  isZero: () => false,
};
const at = (time: CubePlace['time']): CubePlace => ({ measure: 'v', members: {}, time });
const of = (time: CubePlace['time'], more: Partial<CubeQuery> = {}): CubeQuery => ({
  ...valueQuery('d', at(time)),
  ...more,
});
const MAY = ['2024-05-01', '2024-06-01'] as const;

describe('the same question of the last later period', () => {
  it('is of the last month that has a value', () => {
    const later = laterAnswer(of(MAY), cubeOf('rate'), cells);
    expect(later).toMatchObject({ period: ['2025-05-01', '2025-06-01'], answer: { value: 29 } });
  });

  it('is of a whole year where a year was asked for', () => {
    const year = of(['2023-01-01', '2024-01-01'], { statistic: 'mean' });
    expect(laterAnswer(year, cubeOf('rate'), cells)).toMatchObject({ period: ['2024-01-01', '2025-01-01'] });
    const last = of(['2024-01-01', '2025-01-01'], { statistic: 'mean' });
    expect(laterAnswer(last, cubeOf('rate'), cells)).toBeNull();
  });

  it('goes on from January where a year so far was asked for', () => {
    const soFar = of(['2024-01-01', '2024-06-01']);
    const later = laterAnswer(soFar, cubeOf('flow', 22), cells);
    expect(later).toMatchObject({ period: ['2024-01-01', '2024-11-01'] });
  });

  it('of a change on a year before moves both ends, and keeps a base that is far away', () => {
    const change = (from: CubePlace['time']) =>
      of(MAY, { statistic: 'change', how: 'absolute', against: at(from) });
    const running = laterAnswer(change(['2023-05-01', '2023-06-01']), cubeOf('rate'), cells);
    expect(running?.query.against?.time).toEqual(['2024-05-01', '2024-06-01']);
    expect(running?.answer.value).toBe(12);
    const fixed = laterAnswer(change(['2023-01-01', '2023-02-01']), cubeOf('rate'), cells);
    expect(fixed?.query.against?.time).toEqual(['2023-01-01', '2023-02-01']);
    expect(fixed?.answer.value).toBe(28);
  });

  it('is none behind the last period, without a time, or where all periods are asked', () => {
    expect(laterAnswer(of(['2025-06-01', '2025-07-01']), cubeOf('rate'), cells)).toBeNull();
    expect(laterAnswer(of(null), cubeOf('rate'), cells)).toBeNull();
    const peak = { along: null, order: 'most', among: null, since: null, until: '2024-06-01' } as const;
    expect(laterAnswer(of(MAY, { statistic: 'rank', rank: peak }), cubeOf('rate'), cells)).toBeNull();
  });
});
