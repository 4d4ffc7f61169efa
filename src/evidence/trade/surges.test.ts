import { afterEach, describe, expect, it } from 'vitest';
import { askSurges, historyOf } from './surges.ts';
import { openTestTrade, type TestTrade } from './testing.ts';

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});

const years = (partner: string, values: Record<number, number>, product = '854231'): TestTrade[] =>
  Object.entries(values).map(([period, value]) => ({
    period,
    reporter: 'DE',
    partner,
    flow: 'export',
    product,
    value,
  }));

describe('askSurges', () => {
  it('compares with the median of the years before, missing years as nothing, damped by the floor', async () => {
    const opened = await openTestTrade([
      ...years('KG', { 2019: 10e6, 2020: 90e6, 2021: 20e6, 2022: 30e6, 2023: 240e6 }),
      ...years('AM', { 2022: 1e6, 2023: 9e6 }),
      ...years('RU', { 2019: 400e6, 2020: 400e6, 2021: 400e6, 2022: 100e6, 2023: 40e6 }),
      ...years('TJ', { 2022: 10, 2023: 90_000 }),
    ]);
    close = opened.close;
    const surges = await askSurges(
      opened.analytics,
      opened.source,
      {
        reporter: null,
        partner: null,
        flow: 'export',
        product: { total: true },
        period: ['2023-01-01', '2024-01-01'],
      },
      ['partner', 'product'],
      1e6,
      10,
    );
    expect(surges?.history.map(([from]) => from)).toEqual([
      '2022-01-01',
      '2021-01-01',
      '2020-01-01',
      '2019-01-01',
    ]);
    // Kyrgyzstan: median of 10, 20, 30 and 90 million is 25; ln(241 / 26).
    expect(surges?.rose.map(({ codes }) => codes[0])).toEqual(['AM', 'KG', 'TJ']);
    const [armenia, kyrgyzstan, tajikistan] = surges?.rose ?? [];
    expect(kyrgyzstan).toMatchObject({
      codes: ['KG', '854231'],
      now: 240e6,
      usual: 25e6,
      before: [30e6, 20e6, 90e6, 10e6],
    });
    expect(kyrgyzstan?.change).toBeCloseTo(Math.log(241 / 26), 10);
    expect(kyrgyzstan?.times).toBeCloseTo(9.6, 10);
    // Armenia had nothing in three of four years: its median is nothing.
    expect(armenia).toMatchObject({ usual: 0, times: null });
    expect(armenia?.change).toBeCloseTo(Math.log(10), 10);
    expect(tajikistan?.change).toBeCloseTo(Math.log(1.09), 10);
    expect(surges?.fell).toHaveLength(1);
    expect(surges?.fell[0]?.change).toBeCloseTo(Math.log(41 / 401), 10);
  });

  it('compares a quarter with the same quarter of other years', async () => {
    const quarters = [2021, 2022, 2023].flatMap((year) =>
      [1, 2, 3, 4].map(
        (q): TestTrade => ({
          period: `${year}-Q${q}`,
          reporter: 'DE',
          partner: 'KG',
          flow: 'export',
          value: q === 4 ? 50e6 : 5e6,
        }),
      ),
    );
    const opened = await openTestTrade(quarters);
    close = opened.close;
    const ask = (period: [string, string]) =>
      askSurges(
        opened.analytics,
        opened.source,
        { reporter: null, partner: null, flow: 'export', product: { total: true }, period },
        ['partner'],
        1e6,
        10,
      );
    const surges = await ask(['2023-10-01', '2024-01-01']);
    expect(surges).toMatchObject({
      rose: [],
      fell: [],
      history: [
        ['2022-10-01', '2023-01-01'],
        ['2021-10-01', '2022-01-01'],
      ],
    });
    expect(await ask(['2021-10-01', '2022-01-01'])).toBeNull();
  });
});

describe('historyOf', () => {
  const periods = [{ label: '2019', from: '2019-01-01', to: '2020-01-01' }];

  it('steps back by whole years, as far as the data reach, at most five', () => {
    expect(historyOf({ periods }, ['2023-10-01', '2024-01-01'])).toHaveLength(4);
    expect(historyOf({ periods }, ['2023-01-01', '2025-01-01'])).toEqual([
      ['2021-01-01', '2023-01-01'],
      ['2019-01-01', '2021-01-01'],
    ]);
    expect(historyOf({ periods }, ['2030-01-01', '2031-01-01'])).toHaveLength(5);
    expect(historyOf({ periods: [] }, ['2030-01-01', '2031-01-01'])).toEqual([]);
    expect(historyOf({ periods }, ['2023-10-05', '2024-01-01'])).toEqual([]);
  });
});
