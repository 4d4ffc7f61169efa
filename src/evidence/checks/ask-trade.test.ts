import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openAnalytics } from '../../store/analytics.ts';
import { membersOf } from '../codes/groups.ts';
import {
  type TestRow,
  testCheck,
  testField,
  testFigure,
  testFilter,
  testLists,
  testQuery,
  testVersion,
} from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-checks-'));
const analytics = openAnalytics(folder);
afterAll(async () => {
  await analytics.close();
  rmSync(folder, { recursive: true });
});

const MONTHS = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`);
const MEMBERS = membersOf('EU27_2020', '2023-01-01') ?? [];

/** Each member sells a million a month; Germany ten. The EU's own row beside them says the sum of them. */
const rows: TestRow[] = MONTHS.flatMap((month) => [
  ...MEMBERS.map((reporter) => ({ month, reporter, partner: 'KG', value: reporter === 'DE' ? 10e6 : 1e6 })),
  { month, reporter: 'EU27_2020', partner: 'KG', value: 36e6 },
]);
const year = testFigure({ value: 432e6, grain: 1e6 });

describe('a check', () => {
  it('sums the members of a group, and never their sum beside them', async () => {
    const version = await testVersion(folder, rows);
    const { judgement } = await testCheck(
      analytics,
      version,
      { figure: year, query: testQuery() },
      testLists(),
    );
    expect(judgement).toMatchObject({ verdict: 'holds', reason: 'within rounding' });
    expect(judgement.details.value).toBe(432e6);
    expect(judgement.details.alsoSay).toBeNull();
  });

  it('sums who was a member at the time, to the month: who left counts no longer, who joined not before', async () => {
    const before = membersOf('EU', '2020-01-31') ?? [];
    expect(before).toContain('GB');
    const months = ['2019-12', '2020-01', '2020-02', '2020-03'];
    const left = await testVersion(
      folder,
      months.flatMap((month) => before.map((reporter) => ({ month, reporter, partner: 'KG', value: 1e6 }))),
    );
    const filter = testFilter({ reporter: { areas: ['EU'] } });
    const valueIn = async (version: typeof left, period: [string, string]) => {
      const asked = { figure: testFigure({ value: 1e6, grain: 1e6 }), query: testQuery({ filter, period }) };
      return (await testCheck(analytics, version, asked, testLists())).judgement.details.value;
    };
    expect(await valueIn(left, ['2019-12-01', '2020-04-01'])).toBe((28 + 28 + 27 + 27) * 1e6);
    expect(await valueIn(left, ['2020-02-01', '2020-03-01'])).toBe(27e6);
    expect(await valueIn(left, ['2020-01-01', '2020-02-01'])).toBe(28e6);
    const after = membersOf('EU', '2013-07-01') ?? [];
    const joined = await testVersion(
      folder,
      ['2013-06', '2013-07'].flatMap((month) =>
        after.map((reporter) => ({ month, reporter, partner: 'KG', value: 1e6 })),
      ),
    );
    expect(await valueIn(joined, ['2013-06-01', '2013-08-01'])).toBe((27 + 28) * 1e6);
  });

  it('reads the dataset’s own sum only where members are missing, and says so', async () => {
    const version = await testVersion(
      folder,
      rows.filter(({ reporter }) => reporter !== 'MT'),
    );
    const { judgement } = await testCheck(
      analytics,
      version,
      { figure: year, query: testQuery() },
      testLists(),
    );
    expect(judgement.verdict).toBe('holds');
    expect(judgement.details.alsoSay).toContain('own sum of EU27_2020');
  });

  it('cannot judge without a member, a month, a partner, a product, or the figure’s unit, and says which', async () => {
    const members = rows.filter(({ reporter }) => reporter !== 'EU27_2020');
    const lacking = async (some: TestRow[], more: Parameters<typeof testQuery>[0] = {}, figure = year) => {
      const version = await testVersion(folder, some);
      const { judgement } = await testCheck(
        analytics,
        version,
        { figure, query: testQuery(more) },
        testLists(),
      );
      const { verdict, reason, details } = judgement;
      return { verdict, reason, missing: details.missing, value: details.value };
    };
    const not = { verdict: 'cannot be checked', value: null };
    expect(await lacking(members.filter(({ reporter }) => reporter !== 'MT'))).toEqual({
      ...not,
      reason: 'reporter missing',
      missing: ['MT'],
    });
    expect(
      await lacking(members.filter(({ reporter, month }) => reporter !== 'MT' || month > '2023-02')),
    ).toEqual({ ...not, reason: 'reporter missing', missing: ['MT (2023-01, 2023-02)'] });
    expect(await lacking(members.filter(({ month }) => month !== '2023-09'))).toEqual({
      ...not,
      reason: 'period missing',
      missing: ['2023-09', '11 of 12 months'],
    });
    expect(await lacking(members, { filter: testFilter({ partner: { areas: ['KZ'] } }) })).toMatchObject({
      ...not,
      reason: 'reporter missing',
      missing: ['KZ'],
    });
    expect(await lacking(members, { filter: testFilter({ product: { codes: ['8456'] } }) })).toMatchObject({
      ...not,
      reason: 'product missing',
    });
    expect(await lacking(members, { filter: testFilter({ partner: null }) })).toMatchObject({
      ...not,
      reason: 'basis undefined',
    });
    expect(await lacking(members, {}, testFigure({ value: 432e6, grain: 1e6, unit: 'USD' }))).toMatchObject({
      ...not,
      reason: 'unit differs',
      missing: ['EUR'],
    });
    expect(await lacking(members, { filter: testFilter({ flow: 'import' }) })).toMatchObject({
      ...not,
      reason: 'product missing',
      missing: ['imports'],
    });
  });

  it('answers shares, changes, ratios and ranks', async () => {
    const version = await testVersion(folder, rows);
    const ask = async (more: Parameters<typeof testQuery>[0], figure: Parameters<typeof testFigure>[0]) => {
      const { judgement } = await testCheck(
        analytics,
        version,
        { figure: testFigure(figure), query: testQuery(more) },
        testLists(),
      );
      return [judgement.verdict, judgement.details.value];
    };
    const part = testFilter({ reporter: { areas: ['DE'] } });
    expect(
      await ask(
        { statistic: 'share', part },
        { value: 28, grain: 1, unit: '%', measure: 'share', hedge: 'nearly' },
      ),
    ).toEqual(['holds', (10 / 36) * 100]);
    expect(
      await ask(
        { statistic: 'change', period: ['2023-02-01', '2023-03-01'], from: ['2023-01-01', '2023-02-01'] },
        { value: 0, grain: 1, unit: '%', measure: 'change' },
      ),
    ).toEqual(['holds', 0]);
    expect(
      await ask(
        { statistic: 'ratio', period: ['2023-02-01', '2023-04-01'], from: ['2023-01-01', '2023-02-01'] },
        { value: 2, grain: 1, unit: 'times', measure: 'ratio' },
      ),
    ).toEqual(['holds', 2]);
    const rank = { along: 'reporter' as const, of: 'DE' };
    expect(
      await ask({ statistic: 'rank', rank }, { value: 1, grain: 1, unit: 'rank', measure: 'rank' }),
    ).toEqual(['holds', 1]);
    expect(
      await ask(
        { statistic: 'rank', rank: { ...rank, of: 'MT' } },
        { value: 1, grain: 1, unit: 'rank', measure: 'rank' },
      ),
    ).toEqual(['differs', 2]);
  });

  it('ranks who had nothing after a member left', async () => {
    const sold = (month: string, reporter: string, partner: string, value: number) => {
      return { month, reporter, partner, value };
    };
    const rows = membersOf('EU', '2020-01-01')?.flatMap((reporter) => [
      sold('2020-01', reporter, 'KG', 9e6),
      sold('2020-01', reporter, 'KZ', 1e6),
      ...(reporter === 'GB' ? [] : [sold('2020-02', reporter, 'KZ', 1e6)]),
    ]);
    const version = await testVersion(folder, rows ?? []);
    const filter = testFilter({ reporter: { areas: ['EU'] }, partner: null });
    const query = testQuery({
      statistic: 'rank',
      filter,
      period: ['2020-01-01', '2020-03-01'],
      rank: { along: 'partner', of: 'KZ' },
    });
    const figure = testFigure({ value: 2, grain: 1, unit: 'rank', measure: 'rank' });
    const { judgement, rows: drawn } = await testCheck(analytics, version, { figure, query }, testLists());
    expect([judgement.verdict, judgement.details.value]).toEqual(['holds', 2]);
    expect(drawn).toEqual([
      { code: 'KG', value: 28 * 9e6 },
      { code: 'KZ', value: (28 + 27) * 1e6 },
    ]);
  });

  it('says what it was worked out from: a share from a part and a whole, a rank from a value among how many', async () => {
    const version = await testVersion(folder, rows);
    const inputsOf = async (more: Parameters<typeof testQuery>[0], unit = '%') =>
      (
        await testCheck(
          analytics,
          version,
          { figure: testFigure({ value: 1, grain: 1, unit }), query: testQuery(more) },
          testLists(),
        )
      ).judgement.details.inputs;
    const part = testFilter({ reporter: { areas: ['DE'] } });
    const [one, whole] = (await inputsOf({ statistic: 'share', part })) ?? [];
    expect((one?.value ?? 0) / (whole?.value ?? 1)).toBeCloseTo(10 / 36, 10);
    expect(one).toMatchObject({ names: null, unit: 'EUR', period: testQuery().period, flag: null });
    const february = ['2023-02-01', '2023-03-01'] as const;
    const january = ['2023-01-01', '2023-02-01'] as const;
    expect(await inputsOf({ statistic: 'change', period: february, from: january })).toMatchObject([
      { period: february },
      { period: january },
    ]);
    const rank = { along: 'reporter' as const, of: 'DE' };
    const [ranked] = (await inputsOf({ statistic: 'rank', rank }, 'rank')) ?? [];
    expect(ranked?.cells).toBeGreaterThan(1);
    expect(ranked?.value).toBe(one?.value);
    // A sum of rows lists them on its page.
    expect(await inputsOf({}, 'EUR')).toBeUndefined();
  });

  it('counts goods once, at whatever level the data have them', async () => {
    const sold = (product: string | null, value: number) => ({
      month: '2023-01',
      reporter: 'DE',
      partner: 'KG',
      product,
      value,
    });
    const version = await testVersion(folder, [
      sold(null, 100),
      sold('84', 60),
      sold('8456', 30),
      sold('845610', 10),
      sold('845620', 20),
      sold('8457', 30),
      sold('845710', 30),
    ]);
    const value = async (product: ReturnType<typeof testFilter>['product'], lists = testLists()) => {
      const { judgement } = await testCheck(
        analytics,
        version,
        {
          figure: testFigure({ value: 1, grain: 1 }),
          query: testQuery({
            filter: testFilter({ reporter: { areas: ['DE'] }, product }),
            period: ['2023-01-01', '2023-02-01'],
          }),
        },
        lists,
      );
      return judgement.details.value;
    };
    expect(await value({ total: true })).toBe(100);
    expect(await value({ codes: ['8456', '845610'] })).toBe(30);
    expect(await value({ codes: ['84'] })).toBe(60);
    expect(await value({ codes: ['845610', '8457'] })).toBe(40);
    expect(await value({ basket: 'tools' }, testLists({ tools: [['845620', '845710']] }))).toBe(50);
  });

  it('holds with hedge where only some readings hold, and names them', async () => {
    const sold = (reporter: string, partner: string, flow: 'import' | 'export', value: number) => ({
      month: '2023-01',
      reporter,
      partner,
      flow,
      value,
    });
    const version = await testVersion(folder, [
      sold('DE', 'KG', 'export', 100e6),
      sold('KG', 'DE', 'import', 112e6),
    ]);
    const query = testQuery({
      filter: testFilter({ reporter: { areas: ['DE'] } }),
      period: ['2023-01-01', '2023-02-01'],
    });
    const check = async (value: number) =>
      (await testCheck(analytics, version, { figure: testFigure({ value, grain: 1e6 }), query }, testLists()))
        .judgement;
    expect(await check(100e6)).toMatchObject({ verdict: 'holds with hedge', reason: 'some readings' });
    expect(await check(112e6)).toMatchObject({ verdict: 'holds with hedge', reason: 'some readings' });
    expect(await check(90e6)).toMatchObject({ verdict: 'differs', reason: 'too high' });
    expect((await check(112e6)).details.readings).toMatchObject([
      { key: 'base', value: 100e6, verdict: 'differs' },
      { key: 'partner’s figures', value: 112e6, verdict: 'holds' },
    ]);
  });

  it('reads the other valuation and earlier baskets beside the plain reading', async () => {
    const version = await testVersion(
      folder,
      [
        { month: '2023-01', reporter: 'DE', partner: 'KG', product: '845610', value: 50, other: 55 },
        { month: '2023-01', reporter: 'DE', partner: 'KG', product: '845620', value: 50, other: 55 },
      ],
      { fields: [testField('value', { basis: 'FOB' }), testField('other', { basis: 'CIF' })] },
    );
    const { judgement } = await testCheck(
      analytics,
      version,
      {
        figure: testFigure({ value: 100, grain: 1 }),
        query: testQuery({
          filter: testFilter({ reporter: { areas: ['DE'] }, product: { basket: 'tools' } }),
          period: ['2023-01-01', '2023-02-01'],
        }),
      },
      testLists({ tools: [['845610', '845620'], ['845610']] }),
    );
    expect(judgement.verdict).toBe('holds with hedge');
    expect(judgement.details.readings.map(({ key, value }) => [key, value])).toEqual([
      ['base', 100],
      ['CIF', 110],
      ['basket v1', 50],
    ]);
  });
});
