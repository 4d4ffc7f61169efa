import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { askShares, sharesOf } from './shares.ts';
import { openTestTrade, type TestTrade } from './testing.ts';

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});
const open = async (rows: readonly TestTrade[], baskets?: Record<string, string[]>) => {
  const opened = await openTestTrade(rows, baskets);
  close = opened.close;
  return opened;
};
const trade = (
  period: string,
  reporter: string,
  partner: string,
  value: number,
  more: Partial<TestTrade> = {},
) => ({ period, reporter, partner, value, flow: 'export', ...more }) as TestTrade;

describe('askShares', () => {
  it('divides what each sends by what all send, sums of countries left out', async () => {
    const { analytics, source } = await open([
      trade('2023-Q3', 'DE', 'KG', 5),
      trade('2023-Q4', 'DE', 'KG', 30),
      trade('2023-Q4', 'PL', 'KG', 50),
      trade('2023-Q4', 'FR', 'KG', 20),
      trade('2023-Q4', 'EU27_2020', 'KG', 100, { sum: true }),
      trade('2023-Q4', 'DE', 'KG', 1000, { flow: 'import' }),
      trade('2023-Q4', 'DE', 'AM', 1000),
    ]);
    const shares = await askShares(
      analytics,
      source,
      {
        reporter: null,
        partner: 'KG',
        flow: 'export',
        product: { total: true },
        period: ['2023-10-01', '2024-01-01'],
      },
      'reporter',
      null,
    );
    expect(shares.whole).toBe(100);
    expect(shares.parts).toEqual([
      { code: 'PL', value: 50, share: 0.5 },
      { code: 'DE', value: 30, share: 0.3 },
      { code: 'FR', value: 20, share: 0.2 },
    ]);
    expect(shares.coverage).toMatchObject({
      periods: ['2023-Q4'],
      missingPeriods: [],
      reporters: 3,
      missingReporters: [],
    });
  });

  it('says which periods and reporters are missing', async () => {
    const { analytics, source } = await open([
      trade('2023-Q1', 'DE', 'KG', 10),
      trade('2023-Q3', 'DE', 'KG', 10),
      trade('2023-Q3', 'PL', 'KG', 30),
    ]);
    const { coverage, series, periods } = await askShares(
      analytics,
      source,
      {
        reporter: null,
        partner: 'KG',
        flow: 'export',
        product: { total: true },
        period: ['2023-01-01', '2024-01-01'],
      },
      'reporter',
      'DE',
    );
    expect(coverage.missingPeriods).toEqual(['2023-Q2', '2023-Q4']);
    expect(coverage.missingReporters).toEqual([{ code: 'PL', periods: ['2023-Q1'] }]);
    expect(periods).toEqual(['2023-Q1', '2023-Q3']);
    expect(series).toEqual([
      { code: 'DE', shares: [1, 0.25] },
      { code: 'PL', shares: [0, 0.75] },
    ]);
  });

  it('counts the United Kingdom to the Union only while it belonged', async () => {
    const { analytics, source } = await open([
      trade('2019-12', 'GB', 'RU', 40),
      trade('2019-12', 'DE', 'RU', 60),
      trade('2020-02', 'GB', 'RU', 40),
      trade('2020-02', 'DE', 'RU', 60),
    ]);
    const ask = (reporter: string) =>
      askShares(
        analytics,
        source,
        {
          reporter,
          partner: 'RU',
          flow: 'export',
          product: { total: true },
          period: ['2019-12-01', '2020-03-01'],
        },
        'reporter',
        null,
      );
    expect((await ask('EU')).whole).toBe(160);
    expect((await ask('EU27_2020')).whole).toBe(120);
    expect((await ask('EU28')).whole).toBe(200);
  });

  it('sums the goods of a basket, whatever level its codes have, and each of them once', async () => {
    const { analytics, source } = await open(
      [
        trade('2023-01', 'CN', 'KG', 3, { product: '854231' }),
        trade('2023-01', 'CN', 'KG', 4, { product: '854110' }),
        trade('2023-01', 'CN', 'KZ', 7, { product: '854290' }),
        trade('2023-01', 'CN', 'KZ', 900, { product: '870323' }),
      ],
      { chips: ['8542', '854231'] },
    );
    const filter = {
      reporter: 'CN',
      partner: null,
      flow: 'export',
      period: ['2023-01-01', '2023-02-01'],
    } as const;
    const chips = await askShares(
      analytics,
      source,
      { ...filter, product: { basket: 'chips' } },
      'partner',
      null,
    );
    expect(chips.parts.map(({ code, value }) => [code, value])).toEqual([
      ['KZ', 7],
      ['KG', 3],
    ]);
    const each = await askShares(analytics, source, { ...filter, product: { total: true } }, 'product', null);
    expect(each.parts[0]).toEqual({ code: '870323', value: 900, share: 900 / 914 });
    const none = await askShares(
      analytics,
      source,
      { ...filter, product: { codes: ['9013'] } },
      'partner',
      null,
    );
    expect(none).toMatchObject({ whole: 0, parts: [], series: [] });
  });
});

describe('sharesOf', () => {
  it('adds up to one, keeps the order, and says nothing of a whole of nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 }), (values) => {
        const parts = sharesOf(values.map((value, i) => ({ code: String(i), value })));
        const whole = values.reduce((sum, value) => sum + value, 0);
        if (whole === 0) {
          expect(parts.every(({ share }) => share === null)).toBe(true);
          return;
        }
        const sum = parts.reduce((all, { share }) => all + (share ?? 0), 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(parts.every(({ share, value }) => share === value / whole)).toBe(true);
      }),
    );
  });
});
