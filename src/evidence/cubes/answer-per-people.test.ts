import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analytics, openAnalytics } from '../../store/analytics.ts';
import { answerPerPeople } from './answer-per-people.ts';
import { readCells } from './cells.ts';
import type { Cube, CubeMeasure, CubeMember } from './cube.ts';
import { type CubeQuery, valueQuery } from './cube-query.ts';
import { countedWhen, isSamePlace, peoplePlace, peopleTime } from './people.ts';
import { cubeSql } from './question-sql.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-people-'));
let analytics: Analytics;
beforeAll(() => {
  analytics = openAnalytics(folder);
});
afterAll(async () => {
  await analytics.close();
  rmSync(folder, { recursive: true });
});

const member = (code: string, more: Partial<CubeMember> = {}): CubeMember => ({
  code,
  labels: [code],
  area: /^[A-Z]{2}$/.test(code) ? code : null,
  ages: null,
  aggregate: false,
  ...more,
});
const PLACES = ['IE', 'PT', 'CL'];
const year = (one: number) => [`${one}-01-01`, `${one + 1}-01-01`] as const;
const month = (one: number, at: number) =>
  [
    `${one}-${String(at + 1).padStart(2, '0')}-01`,
    at === 11 ? `${one + 1}-01-01` : `${one}-${String(at + 2).padStart(2, '0')}-01`,
  ] as const;
const YEARS = [2021, 2022];
const periodsOf = (step: 'year' | 'month') =>
  YEARS.flatMap((one) =>
    step === 'year' ? [year(one)] : Array.from({ length: 12 }, (_, at) => month(one, at)),
  );

function cubeOf(measure: Partial<CubeMeasure>, step: 'year' | 'month', more: Partial<Cube> = {}): Cube {
  return {
    title: 'A table',
    producer: 'An office',
    measures: [
      {
        columns: [{ column: 'v', period: null }],
        label: 'V',
        unit: null,
        multiplier: 1,
        kind: 'flow',
        concept: null,
        also: [],
        confidence: 1,
        whole: true,
        parts: [],
        ...measure,
      },
    ],
    dimensions: [
      { column: 'geo', role: 'place', label: 'geo', members: PLACES.map((one) => member(one)), whole: null },
    ],
    periods: periodsOf(step).map((period) => ({ label: period[0], period })),
    frequency: step,
    counted: null,
    about: [],
    restrictions: [],
    ignored: [],
    ...more,
  };
}
const peopleCube = (step: 'year' | 'month', multiplier = 1, more: Partial<Cube> = {}) =>
  cubeOf(
    { label: 'Population', unit: 'person', kind: 'stock', concept: 'population', multiplier },
    step,
    more,
  );

/** A table of values by place and period, with nothing where a cell is null. */
type Values = readonly (readonly (number | null)[])[];

async function written(name: string, step: 'year' | 'month', values: Values): Promise<string> {
  const path = join(folder, `${name}.parquet`);
  const rows = PLACES.flatMap((place, p) =>
    periodsOf(step).flatMap(([from, to], i) => {
      const value = values[p]?.[i] ?? null;
      return value === null ? [] : [`('${place}', ${value}::double, date '${from}', date '${to}')`];
    }),
  );
  const duck = await DuckDBInstance.create(':memory:');
  const connection = await duck.connect();
  const source =
    rows.length > 0
      ? `values ${rows.join(', ')}`
      : `select '', 0::double, date '2000-01-01', date '2000-01-01' where false`;
  await connection.run(
    `copy (select * from (${source}) as t(geo, v, _from, _to)) to '${path}' (format parquet)`,
  );
  connection.closeSync();
  duck.closeSync();
  return path;
}

describe('an amount divided by people', () => {
  const step = fc.constantFrom('year' as const, 'month' as const);
  const tableOf = (one: 'year' | 'month', least: number) => {
    const cell = fc.option(fc.integer({ min: least, max: 9_000_000 }), { freq: 12 });
    const length = periodsOf(one).length;
    return fc.array(fc.array(cell, { minLength: length, maxLength: length }), { minLength: 3, maxLength: 3 });
  };

  it('is what DuckDB makes of two random tables, and nothing where a cell is missing', async () => {
    let answered = 0;
    let missing = 0;
    await fc.assert(
      fc.asyncProperty(
        step.chain((one) => tableOf(one, 0).map((values) => ({ step: one, values }))),
        step.chain((one) => tableOf(one, 1).map((values) => ({ step: one, values }))),
        fc.constantFrom(...YEARS),
        fc.subarray(PLACES, { minLength: 1 }),
        fc.constantFrom(1, 1000, 100_000),
        fc.constantFrom(1, 1000),
        async (amounts, people, asked, places, heads, multiplier) => {
          const paths = [
            await written('amounts', amounts.step, amounts.values),
            await written('people', people.step, people.values),
          ] as const;
          const cube = cubeOf({ multiplier }, amounts.step);
          const counted = peopleCube(people.step);
          const of = { measure: 'v', members: { geo: places }, time: year(asked) };
          const place = peoplePlace(of, cube, counted);
          if (!place) throw new Error('they are the same places');
          const query: CubeQuery = {
            ...valueQuery('amounts', of),
            per: { dataset: 'people', of: place, people: heads },
          };
          const [cells, heads1] = [
            await readCells(analytics, paths[0], cube),
            await readCells(analytics, paths[1], counted),
          ];
          if (!cells || !heads1) throw new Error('they are few');
          const answer = answerPerPeople(query, cube, cells, { cube: counted, cells: heads1 });
          // Computed apart: sums and means by DuckDB, and how many cells there are of those that there should be.
          const list = places.map((one) => `'${one}'`).join(', ');
          const within = `geo in (${list}) and year(_from) = ${asked}`;
          const [own] = await analytics.rows(
            `with a as (select sum(v) * ${multiplier} as amount, count(*) as n from read_parquet($1) where ${within}),
              p as (select sum(v) / ${people.step === 'month' ? 12 : 1} as heads, count(*) as n from read_parquet($2) where ${within})
             select ${heads} * amount / heads as value, a.n as an, p.n as pn from a, p`,
            [...paths],
          );
          const whole =
            Number(own?.an) === places.length * (amounts.step === 'month' ? 12 : 1) &&
            Number(own?.pn) === places.length * (people.step === 'month' ? 12 : 1);
          if (!whole) {
            missing += 1;
            expect(answer).toMatchObject({ reason: 'no value' });
            return;
          }
          answered += 1;
          const value = 'value' in answer ? answer.value : Number.NaN;
          expect(value / Number(own?.value) || 1).toBeCloseTo(1, 9);
          // The SQL that people are shown comes to the same.
          const sql = (cubeSql(query, cube, counted) ?? '')
            .replace('from "amounts"', `from read_parquet('${paths[0]}')`)
            .replace('from "people"', `from read_parquet('${paths[1]}')`);
          const [shown] = await analytics.rows(sql);
          expect(Number(shown?.value) / value || 1).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(5);
    expect(missing).toBeGreaterThan(5);
  }, 60_000);

  it('is of amounts alone, and of people whose scale is known', () => {
    const cells = { flag: () => null, isZero: () => false, value: () => 10 };
    const of = { measure: 'v', members: { geo: ['IE'] }, time: year(2022) };
    const ask = (cube: Cube, people: Cube | null) =>
      answerPerPeople(
        { ...valueQuery('a', of), per: { dataset: 'p', of, people: 1 } },
        cube,
        cells,
        people && { cube: people, cells },
      );
    expect(ask(cubeOf({}, 'year'), peopleCube('year', 1000))).toEqual({ value: 0.001, from: [10, 10_000] });
    for (const kind of ['rate', 'index', 'price', 'mean', 'ratio', 'growth', 'unknown'] as const)
      expect(ask(cubeOf({ kind }, 'year'), peopleCube('year'))).toMatchObject({ reason: 'no sum' });
    expect(ask(cubeOf({ multiplier: null }, 'year'), peopleCube('year'))).toMatchObject({
      reason: 'no multiplier',
    });
    expect(ask(cubeOf({}, 'year'), cubeOf({ kind: 'stock' }, 'year'))).toMatchObject({ reason: 'no sum' });
    expect(ask(cubeOf({}, 'year'), null)).toMatchObject({ reason: 'nothing to divide by', missing: ['p'] });
  });
});

describe('the people of a place', () => {
  it('are those of the same country or region, by code or by name', () => {
    const cork = member('Cork', { labels: ['Cork'] });
    expect(isSamePlace(member('IE'), member('IRL', { area: 'IE' }))).toBe(true);
    expect(isSamePlace(member('IE'), member('PT'))).toBe(false);
    expect(isSamePlace(cork, member('IE01', { labels: ['IE01', 'Cork'] }))).toBe(true);
    expect(
      isSamePlace(member('AT11', { labels: ['AT11'] }), member('AT11', { labels: ['AT11', 'Burgenland'] })),
    ).toBe(true);
    // "11" may be anything, and a country is no state of the same name.
    expect(isSamePlace(member('11', { labels: ['11'] }), member('11', { labels: ['11'] }))).toBe(false);
    expect(isSamePlace(member('Georgia', { area: 'GE' }), member('Georgia', { area: null }))).toBe(false);
  });

  it('are counted at the same time, in the same year, or on its one day', () => {
    const yearly = peopleCube('year', 1, { counted: 'start' });
    expect(peopleTime(year(2022), yearly)).toEqual(year(2022));
    expect(countedWhen(year(2022), yearly)).toBe('start');
    expect(peopleTime(month(2022, 4), yearly)).toEqual(year(2022));
    expect(peopleTime(year(2022), peopleCube('month'))).toEqual(year(2022));
    expect(countedWhen(year(2022), peopleCube('month'))).toBe('average');
    const january = peopleCube('month', 1, { periods: [{ label: '2022-01', period: month(2022, 0) }] });
    expect(peopleTime(year(2022), january)).toEqual(month(2022, 0));
    expect(peopleTime(year(2024), yearly)).toBeNull();
    expect(peopleTime(['2022-04-01', '2023-04-01'], yearly)).toBeNull();
    expect(peopleTime(null, yearly)).toBeNull();
  });

  it('are read whole of men and women, and not at all where only some are counted', () => {
    const of = { measure: 'v', members: { geo: ['IE'] }, time: year(2022) };
    const geo = cubeOf({}, 'year').dimensions;
    const sexes = (whole: string | null): Cube['dimensions'][number] => ({
      column: 'sex',
      role: 'category',
      label: 'Sex',
      members: ['Men', 'Women', 'Total'].map((one) => member(one, { aggregate: one === 'Total' })),
      whole,
    });
    const amounts = cubeOf({}, 'year');
    const place = { measure: 'v', members: { geo: ['IE'] }, time: year(2022) };
    expect(peoplePlace(of, amounts, peopleCube('year', 1, { dimensions: [...geo, sexes('Total')] }))).toEqual(
      place,
    );
    expect(peoplePlace(of, amounts, peopleCube('year', 1, { dimensions: [...geo, sexes(null)] }))).toEqual(
      place,
    );
    const kinds = { ...sexes(null), members: ['Nationals', 'Residents'].map((one) => member(one)) };
    expect(peoplePlace(of, amounts, peopleCube('year', 1, { dimensions: [...geo, kinds] }))).toBeNull();
    const irish = peopleCube('year', 1, { dimensions: [], about: [member('IE')] });
    expect(peoplePlace(of, amounts, irish)).toEqual({ ...place, members: {} });
    expect(peoplePlace({ ...of, members: { geo: ['PT'] } }, amounts, irish)).toBeNull();
  });
});
