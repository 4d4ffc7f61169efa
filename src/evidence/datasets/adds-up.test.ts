import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { WHOLE } from '../../../tests/depth.ts';
import { openAnalytics } from '../../store/analytics.ts';
import type { FigureQuery } from '../checks/figure-query.ts';
import {
  type TestRow,
  testCheck,
  testField,
  testFigure,
  testLists,
  testQuery,
  testVersion,
} from '../checks/testing.ts';
import { ownSqlOver } from '../queue/own-sql-over.ts';
import { lacksFor, settleQuestion, TRADE_QUESTIONS, type TradeFilter } from '../trade/trade-question.ts';
import { addsUp } from './adds-up.ts';
import type { DatasetVersion } from './dataset.ts';
import { usingFiles } from './files-testing.ts';

const here = usingFiles();

const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
const nobody: FigureQuery['filter'] = { reporter: null, partner: null, product: { total: true }, flow: null };
const rate = testFigure({ value: 3.8, grain: 0.1, unit: '%', period: ['2025-01-01', '2026-01-01'] });

async function check(version: DatasetVersion, query: Partial<FigureQuery>, figure = rate) {
  const whole = testQuery({ filter: nobody, period: ['2025-01-01', '2026-01-01'], ...query });
  return (await testCheck(here.analytics, version, { figure, query: whole }, testLists())).judgement;
}

describe('a rate is never added up', () => {
  let version: DatasetVersion;
  beforeAll(async () => {
    const lines = MONTHS.map((month, i) => `${month},${i === 4 ? '' : (3.6 + i / 30).toFixed(2)}`);
    const csv = `month,value\n${lines.join('\n')}\n`;
    version = (await here.files.add('unemployment.csv', csv, { title: 'Unemployment rate, percent' })).dataset
      .newest;
  });

  it('nor answered for a year of months: the check says why', async () => {
    const judgement = await check(version, {});
    expect(judgement).toMatchObject({ verdict: 'cannot be checked', reason: 'no sum' });
    expect(judgement.details.value).toBeNull();
    expect(await check(version, { period: ['2025-02-01', '2025-04-01'] })).toMatchObject({
      reason: 'no sum',
    });
  });

  it('but read in a single cell, and compared with another', async () => {
    const one = await check(version, { period: ['2025-01-01', '2025-02-01'] }, { ...rate, value: 3.6 });
    expect(one).toMatchObject({ verdict: 'holds', details: { value: 3.6 } });
    const change = await check(
      version,
      { statistic: 'change', period: ['2025-12-01', '2026-01-01'], from: ['2025-01-01', '2025-02-01'] },
      { ...rate, value: 10.3, measure: 'change', direction: 'up' },
    );
    expect(change.details.value).toBeCloseTo(10.28, 2);
  });

  it('and an empty cell is no zero', async () => {
    const empty = await check(version, { period: ['2025-05-01', '2025-06-01'] }, { ...rate, value: 0 });
    expect(empty.verdict).toBe('cannot be checked');
  });

  it('nor by the trade desk, whose every answer is made of sums', async () => {
    for (const question of TRADE_QUESTIONS) expect(lacksFor(question, version)).toContain('no sum');
    const source = { path: '', version, shape: { lengths: [], total: false }, lists: testLists() };
    const filter: TradeFilter = {
      reporter: null,
      partner: null,
      flow: null,
      product: { total: true },
      period: ['2025-01-01', '2026-01-01'],
    };
    expect(() => settleQuestion(source, filter)).toThrow(/sum/);
  });

  it('nor by SQL of people, in whatever name', async () => {
    const ask = (sql: string) => ownSqlOver(here.analytics)(sql, version);
    for (const sql of [
      'select sum(value) as value from data',
      'select sum(_value) as value from data',
      'select sum(rate) as value from (select value as rate from data)',
      'with r as (select value + 0 as v from data) select fsum(v) as value from r',
      'select sum(value) over (order by _from) as value from data',
    ])
      await expect(ask(sql), sql).rejects.toThrow(/not a sum of its parts/);
    expect(await ask('select round(avg(value), 2) as value from data')).toEqual([{ value: 3.79 }]);
    expect(await ask('select count(*) as value from data where value > 3.8')).toEqual([{ value: 5 }]);
  });
});

describe('what may be added up', () => {
  it('is money, mass or pieces of what flows, and what a descriptor says', () => {
    const flows = [{ code: 'X', flow: 'export' as const }];
    const within = (more: object, flowing = true) =>
      addsUp(testField('v', more), { coverage: { flows: flowing ? flows : [] } as never });
    expect([{}, { unit: 'kg' }, { unit: 'p/st' }].map((more) => within(more))).toEqual([true, true, true]);
    expect(
      [{ unit: '%' }, { unit: null }, { unit: 'index' }, { unit: 'persons' }].map((more) => within(more)),
    ).toEqual([false, false, false, false]);
    expect(within({}, false)).toBe(false);
    expect(within({ additive: true, unit: null }, false)).toBe(true);
    expect(within({ additive: true, unit: '%' }, false)).toBe(false);
    expect(within({ additive: false })).toBe(false);
  });

  it('population is not, over places or kinds', async () => {
    const csv = 'year,country,sex,value\n2025,DE,F,42\n2025,DE,M,41\n2025,FR,T,68\n';
    const { dataset } = await here.files.add('population.csv', csv, { title: 'Population' });
    const filter = { ...nobody, partner: { areas: ['DE'] } };
    const { reason, details } = await check(dataset.newest, { filter });
    expect([reason, details.value]).toEqual(['several rows', null]);
    const two = { ...nobody, partner: { areas: ['DE', 'FR'] } };
    expect(await check(dataset.newest, { filter: two })).toMatchObject({ reason: 'no sum' });
  });

  it('a descriptor that says so of a percentage is refused', async () => {
    const descriptor = JSON.stringify({
      name: 'odd',
      schema: { fields: [{ name: 'month' }, { name: 'v', role: 'value', unit: '%', additive: true }] },
    });
    await expect(here.files.add('odd.csv', 'month,v\n2025-01,3\n', { descriptor })).rejects.toThrow(
      /added up/,
    );
  });

  it('the direction that a descriptor says of every row counts as one', async () => {
    const descriptor = JSON.stringify({
      name: 'one-way',
      schema: {
        fields: [
          { name: 'month', role: 'period' },
          { name: 'v', role: 'value', unit: 'EUR' },
        ],
      },
      constants: { flow: 'export' },
    });
    const csv = `month,v\n${MONTHS.map((month) => `${month},5`).join('\n')}\n`;
    const { dataset } = await here.files.add('one-way.csv', csv, { descriptor });
    const judgement = await check(dataset.newest, { value: 'v' }, testFigure({ value: 60, grain: 1 }));
    expect(judgement).toMatchObject({ reason: 'within rounding', details: { missing: [], value: 60 } });
  });

  it('a new version says of cells with several rows that they changed, and adds nothing up', async () => {
    const head = 'month,sex,value\n';
    await here.files.add('rates.csv', `${head}2025-01,F,3\n2025-01,M,4\n2025-02,T,5\n`, { title: 'Rates' });
    const { changes } = await here.files.add(
      'rates.csv',
      `${head}2025-01,F,4\n2025-01,M,3.5\n2025-02,T,6\n`,
      {
        title: 'Rates',
      },
    );
    expect(changes).toMatchObject({ added: 0, removed: 0, changed: 2 });
    expect(changes?.largest.map(({ before, after }) => [before, after])).toEqual([[5, 6]]);
  });
});

it('whatever is asked of a column without a sum, the answer is a cell of it or none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-cells-'));
  const cells = openAnalytics(folder);
  const code = fc.constantFrom('DE', 'FR', 'IT');
  const row = fc.record({
    month: fc.constantFrom('2023-01', '2023-02', '2023-03'),
    reporter: code,
    partner: fc.constantFrom('KG', 'KZ'),
    product: fc.constantFrom('8541', '8542'),
    value: fc.integer({ min: 1, max: 1e6 }),
  });
  const asked = fc.record({
    reporter: fc.option(fc.uniqueArray(code, { minLength: 1 }).map((areas) => ({ areas }))),
    partner: fc.option(fc.constantFrom('KG', 'KZ').map((area) => ({ areas: [area] }))),
    product: fc.constantFrom({ total: true as const }, { codes: ['8541'] }, { codes: ['85'] }),
    months: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      asked,
      async (rows, { months, ...filter }) => {
        const version = await testVersion(folder, rows as TestRow[], {
          fields: [testField('value', { unit: '%' })],
        });
        const query = testQuery({
          filter: { ...filter, flow: 'export' },
          period: ['2023-01-01', `2023-0${months + 1}-01`],
        });
        const { judgement, rows: shown } = await testCheck(
          cells,
          version,
          { figure: rate, query },
          testLists(),
        );
        const values = new Set(rows.map(({ value }) => value));
        const { value } = judgement.details;
        expect(value === null || values.has(value)).toBe(true);
        for (const one of shown) expect(one.value === null || values.has(Number(one.value))).toBe(true);
      },
    ),
    { numRuns: WHOLE ? 2000 : 40 },
  );
  await cells.close();
  rmSync(folder, { recursive: true });
});
