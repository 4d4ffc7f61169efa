import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChart } from './line-chart.ts';

const chart = (values: readonly (number | null)[], more: object = {}) =>
  lineChart({
    label: 'l',
    title: 't',
    periods: values.map((_, i) => `p${i}`),
    starts: values.map((_, i) => `20${10 + i}-01-01`),
    lines: [{ name: 'a', look: 'on', values }],
    fromNothing: true,
    text: String,
    ...more,
  });

describe('lineChart', () => {
  it('puts values between nothing and a round number above them', () => {
    const { lines, grid } = chart([0, 50, 90]);
    expect(grid.map(({ text, y }) => [text, y])).toEqual([
      ['0', 100],
      ['50', 50],
      ['100', 0],
    ]);
    expect(lines[0]?.stretches).toEqual(['0,300 500,150 1000,30']);
    expect(lines[0]?.end).toBe('90');
  });

  it('leaves gaps open, and draws a lone point as a dash', () => {
    const { lines } = chart([1, null, 1, 1, null]);
    expect(lines[0]?.stretches).toHaveLength(2);
    expect(lines[0]?.stretches[0]).toBe('-4,0 4,0');
  });

  it('fills a band only where both of its ends are there', () => {
    const { band } = chart([2, 2, 2], {
      between: [
        [1, null, 1],
        [2, 2, 2],
      ],
    });
    expect(band).toHaveLength(2);
  });

  it('names years, few enough for a phone', () => {
    expect(chart(Array.from({ length: 20 }, () => 1)).ticks.length).toBeLessThanOrEqual(7);
    expect(chart([1, 2]).ticks.map(({ text }) => text)).toEqual(['p0', 'p1']);
  });

  it('keeps every point inside its box', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 80 }),
        (values) => {
          const points = chart(values).lines.flatMap(({ stretches }) =>
            stretches.flatMap((line) => line.split(' ')),
          );
          for (const point of points) {
            const [x = Number.NaN, y = Number.NaN] = point.split(',').map(Number);
            expect(x >= -4 && x <= 1004 && y >= -0.1 && y <= 300.1).toBe(true);
          }
        },
      ),
    );
  });
});
