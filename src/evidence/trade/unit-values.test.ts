import { afterEach, describe, expect, it } from 'vitest';
import { openTestTrade, type TestTrade } from './testing.ts';
import { lacksFor, TRADE_QUESTIONS } from './trade-question.ts';
import { askUnitValues } from './unit-values.ts';

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});
const flow = (
  partner: string,
  value: number,
  quantity: number,
  more: Partial<TestTrade> = {},
): TestTrade => ({
  period: '2023-01',
  reporter: 'DE',
  partner,
  flow: 'export',
  product: '854231',
  value,
  quantity,
  ...more,
});
const all = {
  reporter: null,
  partner: null,
  flow: null,
  product: { total: true },
  period: ['2023-01-01', '2024-01-01'],
} as const;

describe('askUnitValues', () => {
  it('scores each unit value against the median of its product and month', async () => {
    // Unit values e^1 … e^7 and one far off: u = 1, 2, 3, 4, 5, 6, 7, 40.
    const us = [1, 2, 3, 4, 5, 6, 7, 40];
    const opened = await openTestTrade([
      ...us.map((u, i) => flow(`P${i}`, Math.exp(u) * 10, 10)),
      flow('XX', 5, 0),
      flow('YY', 0, 5),
    ]);
    close = opened.close;
    const { outliers, compared, found } = await askUnitValues(opened.analytics, opened.source, all, 10);
    // The median is 4.5, the distances 3.5 2.5 1.5 .5 .5 1.5 2.5 35.5, their median 2: z = 0.6745 x 35.5 / 2.
    expect(compared).toBe(8);
    expect(found).toBe(1);
    expect(outliers).toHaveLength(1);
    expect(outliers[0]).toMatchObject({
      partner: 'P7',
      product: '854231',
      period: '2023-01',
      flows: 8,
      quantity: 10,
    });
    expect(outliers[0]?.z).toBeCloseTo((0.6745 * 35.5) / 2, 6);
    expect(outliers[0]?.usual).toBeCloseTo(Math.exp(4.5), 6);
  });

  it('keeps products, months and directions apart, and says nothing of few flows', async () => {
    const six = [1, 1.1, 1.2, 1.3, 1.4, 1.5];
    const opened = await openTestTrade([
      ...six.map((unit, i) => flow(`P${i}`, unit, 1)),
      ...six.map((unit, i) => flow(`P${i}`, unit * 1000, 1, { product: '870323' })),
      ...six.map((unit, i) => flow(`P${i}`, unit * 1000, 1, { period: '2023-02' })),
      ...six.map((unit, i) => flow(`P${i}`, unit * 1000, 1, { flow: 'import' })),
      ...[1, 1, 99_999].map((unit, i) => flow(`P${i}`, unit, 1, { product: '010121' })),
    ]);
    close = opened.close;
    expect(await askUnitValues(opened.analytics, opened.source, all, 10)).toMatchObject({
      outliers: [],
      compared: 24,
      found: 0,
    });
  });
});

describe('lacksFor', () => {
  it('says what a dataset of totals lacks', async () => {
    const opened = await openTestTrade([
      { period: '2023-Q1', reporter: 'DE', partner: 'KG', flow: 'export', value: 1 },
      { period: '2023-Q2', reporter: 'DE', partner: 'KG', flow: 'import', value: 1 },
      { period: '2023-Q2', reporter: 'FR', partner: 'KG', flow: 'import', value: 1 },
    ]);
    close = opened.close;
    const { version } = opened.source;
    expect(lacksFor('shares', version)).toEqual([]);
    expect(lacksFor('surges', version)).toEqual([]);
    expect(lacksFor('mirror-gaps', version)).toEqual(['no common members']);
    expect(lacksFor('roundabout', version)).toEqual(['no products']);
    expect(lacksFor('unit-values', version)).toEqual(['no products', 'no quantity']);
  });

  it('asks nothing of a table without countries', async () => {
    const opened = await openTestTrade([flow('KG', 1, 1)]);
    close = opened.close;
    const { coverage, fields } = opened.source.version;
    const bare = { fields, coverage: { ...coverage, reporters: [], partners: [] } };
    for (const question of TRADE_QUESTIONS) expect(lacksFor(question, bare)).toContain('no partners');
  });
});
