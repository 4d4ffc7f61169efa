import { afterEach, describe, expect, it } from 'vitest';
import { askRoundabout, effectOf } from './roundabout.ts';
import { openTestTrade, type TestTrade } from './testing.ts';

let close: (() => Promise<void>) | null = null;
afterEach(async () => {
  await close?.();
  close = null;
});
const points = (listed: number[], others: number[]) =>
  listed.map((value, i) => ({ from: `20${i}`, listed: value, others: others[i] ?? 0 }));

describe('effectOf', () => {
  it('is how much more the listed goods grew than the others', () => {
    // Listed goods fourfold, the others twofold: twice as much.
    const effect = effectOf(points([10, 10], [50, 50]), points([40, 40], [100, 100]), 0);
    expect(effect?.times).toBeCloseTo(2, 10);
    expect(effect?.listed).toBeCloseTo(4, 10);
    expect(effect?.others).toBeCloseTo(2, 10);
    expect(effect?.interval?.map((end) => Math.round(end * 1e6) / 1e6)).toEqual([2, 2]);
    expect(effect?.periods).toEqual([2, 2]);
  });

  it('finds nothing where both moved alike, whatever the size', () => {
    const effect = effectOf(points([1, 2, 3], [100, 200, 300]), points([5, 7, 9], [500, 700, 900]), 0);
    expect(effect?.times).toBeCloseTo(1, 10);
  });

  it('has an interval from how the periods differ: Welch’s', () => {
    // y before: ln 1, ln 2 apart from the others; after: ln 4, ln 8.
    const effect = effectOf(points([1, 2], [1, 1]), points([4, 8], [1, 1]), 0);
    const variance = Math.log(2) ** 2 / 2;
    const error = Math.sqrt(variance / 2 + variance / 2);
    expect(effect?.log).toBeCloseTo(Math.log(4), 10);
    expect(effect?.interval?.[0]).toBeCloseTo(Math.exp(Math.log(4) - 4.303 * error), 6);
    expect(effect?.interval?.[1]).toBeCloseTo(Math.exp(Math.log(4) + 4.303 * error), 6);
  });

  it('is damped by the floor, has no interval for one period, and none at all without periods', () => {
    const effect = effectOf(points([0], [1000]), points([10], [1000]), 10);
    expect(effect?.times).toBeCloseTo(2, 10);
    expect(effect?.interval).toBeNull();
    expect(effectOf([], points([1], [1]), 1)).toBeNull();
  });
});

describe('askRoundabout', () => {
  const month = (at: number) => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const rows = Array.from({ length: 24 }, (_, at) => at).flatMap((at): TestTrade[] => [
    {
      period: month(at),
      reporter: 'KG',
      partner: 'DE',
      flow: 'import',
      product: '854231',
      value: at < 12 ? 10e6 : 60e6,
    },
    {
      period: month(at),
      reporter: 'KG',
      partner: 'DE',
      flow: 'import',
      product: '090210',
      value: at < 12 ? 50e6 : 100e6,
    },
    { period: month(at), reporter: 'KG', partner: 'RU', flow: 'import', product: '854231', value: 7e6 },
    { period: month(at), reporter: 'KG', partner: 'DE', flow: 'export', product: '854231', value: 900e6 },
  ]);

  it('reads listed and other goods before and after a day', async () => {
    const opened = await openTestTrade(rows, { listed: ['8542'] });
    close = opened.close;
    const found = await askRoundabout(
      opened.analytics,
      opened.source,
      { reporter: 'KG', partner: 'DE', product: { basket: 'listed' } },
      '2022-01-01',
      12,
      0,
    );
    expect(found.effect?.listed).toBeCloseTo(6, 10);
    expect(found.effect?.others).toBeCloseTo(2, 10);
    expect(found.effect?.times).toBeCloseTo(3, 10);
    expect(found.effect?.periods).toEqual([12, 12]);
    expect(found.placebo).toBeNull();
    expect(found.points).toHaveLength(24);
    expect(found.points[0]).toEqual({ from: '2021-01-01', label: '2021-01', listed: 10e6, others: 50e6 });
  });

  it('asks the stretches before the day the same, where there should be nothing', async () => {
    const opened = await openTestTrade(rows, { listed: ['8542'] });
    close = opened.close;
    const found = await askRoundabout(
      opened.analytics,
      opened.source,
      { reporter: 'KG', partner: 'DE', product: { basket: 'listed' } },
      '2022-01-01',
      6,
      0,
    );
    expect(found.placebo?.times).toBeCloseTo(1, 10);
    expect(found.before).toEqual(['2021-07-01', '2022-01-01']);
    expect(found.after).toEqual(['2022-01-01', '2022-07-01']);
  });
});
