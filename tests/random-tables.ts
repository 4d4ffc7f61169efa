import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import type { Period } from '../src/evidence/claims/figure.ts';
import {
  type Cube,
  type CubeDimension,
  MEASURE_KINDS,
  type MeasureKind,
} from '../src/evidence/cubes/cube.ts';
import { CUBE_STATISTICS, type CubePlace, type CubeQuery } from '../src/evidence/cubes/cube-query.ts';
import { newId } from '../src/store/ids.ts';

/** The least value of a random table: two of them added up lie above {@link HIGH}. */
export const LOW = 10;
/** Its greatest. */
export const HIGH = 19;

/** What a random table has at one place and time: a value, an empty cell, no row, or two rows. */
type RandomCell = readonly (number | null)[];

/** A random table with its description. */
export interface RandomTable {
  readonly kind: MeasureKind;
  readonly isWide: boolean;
  readonly cube: Cube;
  readonly rows: readonly {
    readonly place: string;
    readonly sex: string;
    readonly time: Period;
    readonly value: number | null;
  }[];
}

const PLACES = ['A', 'B', 'C'];
const SEXES = ['F', 'M'];
const YEARS = [2020, 2021, 2022].map((year): Period => [`${year}-01-01`, `${year + 1}-01-01`]);
const QUARTERS = [2021, 2022].flatMap((year) =>
  [1, 4, 7, 10].map((month): Period => {
    const day = (at: number) => (at > 12 ? `${year + 1}-01-01` : `${year}-${String(at).padStart(2, '0')}-01`);
    return [day(month), day(month + 3)];
  }),
);
/** The column of a year, where years are columns. */
const columnOf = ([from]: Period) => `y${from.slice(0, 4)}`;

const member = (code: string, aggregate = false) => ({
  code,
  labels: [code],
  area: null,
  ages: null,
  aggregate,
});

const cell: fc.Arbitrary<RandomCell> = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: LOW, max: HIGH }).map((value) => [value]) },
  { weight: 1, arbitrary: fc.constant([null]) },
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: LOW, max: HIGH }), fc.integer({ min: LOW, max: HIGH })),
  },
);

/** What tells one random table from another; `cells` are those of each place, sex and period in turn. */
export interface TableParts {
  readonly kind: MeasureKind;
  readonly layout: 'years' | 'quarters' | 'wide';
  readonly sexes: readonly string[];
  readonly multiplier: number;
  readonly unit: string;
  readonly cells: readonly RandomCell[];
}

/** The table of given parts, with its description. */
export function tableOf({ kind, layout, sexes, multiplier, unit, cells }: TableParts): RandomTable {
  const isWide = layout === 'wide';
  const periods = layout === 'quarters' ? QUARTERS : YEARS;
  const rows = PLACES.flatMap((place, i) =>
    sexes.flatMap((sex, j) =>
      periods.flatMap((time, k) => {
        const values = cells[(i * sexes.length + j) * periods.length + k] ?? [];
        // A row of a wide table has a cell for each year.
        const kept = isWide ? [values[0] ?? null] : values;
        return kept.map((value) => ({ place, sex, time, value }));
      }),
    ),
  );
  const dimensions: CubeDimension[] = [
    {
      column: 'place',
      role: 'place',
      label: 'Place',
      members: PLACES.map((code) => member(code)),
      whole: null,
    },
  ];
  if (sexes.length > 1)
    dimensions.push({
      column: 'sex',
      role: 'category',
      label: 'Sex',
      members: sexes.map((code) => member(code, code === 'T')),
      whole: sexes.includes('T') ? 'T' : null,
    });
  const cube: Cube = {
    title: 'A table',
    producer: 'An office',
    measures: [
      {
        columns: isWide
          ? YEARS.map((period) => ({ column: columnOf(period), period }))
          : [{ column: 'v', period: null }],
        label: 'V',
        unit,
        multiplier,
        kind,
        concept: null,
        also: [],
        confidence: 1,
        whole: true,
        parts: [],
      },
    ],
    dimensions,
    periods: periods.map((period) => ({ label: period[0], period })),
    frequency: layout === 'quarters' ? 'quarter' : 'year',
    counted: null,
    about: [],
    restrictions: [],
    ignored: [],
  };
  return { kind, isWide, cube, rows };
}

/** Tables of every kind: years or quarters in rows, or years as columns; with sexes, with a total of them, or without; of persons or of firms. */
export const randomTable: fc.Arbitrary<RandomTable> = fc
  .record({
    kind: fc.constantFrom(...MEASURE_KINDS),
    layout: fc.constantFrom('years', 'quarters', 'wide' as const),
    sexes: fc.constantFrom([''], SEXES, ['T', ...SEXES]),
    multiplier: fc.constantFrom(1, 1000),
    unit: fc.constantFrom('person', 'person', 'firm'),
    cells: fc.array(cell, { minLength: 72, maxLength: 72 }),
  })
  .map(tableOf);

/** Questions of every statistic to a table: single cells, several members, spans, whole years, times that are not there. */
export function randomQuery({ cube }: RandomTable): fc.Arbitrary<CubeQuery> {
  const own = cube.periods.map(({ period }) => period);
  const span = fc
    .tuple(fc.nat(own.length - 1), fc.nat(own.length - 1))
    .map(([a, b]): Period => [own[Math.min(a, b)]?.[0] ?? '', own[Math.max(a, b)]?.[1] ?? '']);
  const time: fc.Arbitrary<Period> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own) },
    { weight: 2, arbitrary: span },
    { weight: 2, arbitrary: fc.constantFrom(...YEARS) },
    { weight: 1, arbitrary: fc.constant<Period>(['2030-01-01', '2031-01-01']) },
  );
  const codes = ({ members }: CubeDimension) => {
    const all = members.map(({ code }) => code);
    return fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...all).map((code) => [code]) },
      { weight: 2, arbitrary: fc.subarray(all, { minLength: 2 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
  };
  const place: fc.Arbitrary<CubePlace> = fc
    .tuple(time, ...cube.dimensions.map(codes))
    .map(([when, ...named]) => ({
      measure: cube.measures[0]?.columns[0]?.column ?? '',
      members: Object.fromEntries(
        cube.dimensions.flatMap(({ column }, i) => (named[i] ? [[column, named[i]]] : [])),
      ),
      time: when,
    }));
  const column = fc.constantFrom(...cube.dimensions.map((one) => one.column));
  return fc
    .record({
      statistic: fc.constantFrom(...CUBE_STATISTICS),
      of: place,
      against: place,
      how: fc.constantFrom('absolute', 'percent', 'points' as const),
      yearly: fc.boolean(),
      along: fc.oneof(column, fc.constant(null)),
      order: fc.constantFrom('most', 'least' as const),
      counted: column,
      is: fc.constantFrom('above', 'below' as const),
      than: fc.oneof(fc.integer({ min: LOW, max: HIGH }), time),
    })
    .map(({ statistic, of, against, how, yearly, along, order, counted, is, than }): CubeQuery => {
      const compares = statistic === 'change' || statistic === 'ratio' || statistic === 'share';
      const isChange = statistic === 'change';
      return {
        dataset: 't',
        statistic,
        of,
        against: compares ? against : null,
        how: isChange ? how : null,
        yearly: isChange && yearly,
        rank: statistic === 'rank' ? { along, order, among: null, since: null } : null,
        counted: statistic === 'count' ? { along: counted, among: null, is, than } : null,
      };
    });
}

/** DuckDB by itself, which is asked what a table says in words of its own. */
export interface Oracle {
  /** Writes a table as the program keeps it; answers where. */
  write(folder: string, table: RandomTable): Promise<string>;
  /** The `value` that SQL over the table `t` answers; null where there is none, or more rows than one. */
  ask(path: string, sql: string): Promise<number | null>;
  /** What a question comes to; null where it has no answer. */
  answer(table: RandomTable, query: CubeQuery): Promise<number | null>;
  close(): void;
}

/** What may be added up over members and over time, and averaged over time: written down once more, to be compared. */
const ADDS_MEMBERS: readonly MeasureKind[] = ['stock', 'flow', 'count'];
const ADDS_TIME: readonly MeasureKind[] = ['flow', 'count'];
const AVERAGES: readonly MeasureKind[] = MEASURE_KINDS.filter((kind) => kind !== 'unknown');

/** Opens an oracle. */
export async function openOracle(): Promise<Oracle> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    write: (folder, table) => writeTable(connection, folder, table),
    ask: async (path, sql) => {
      await connection.run(`create or replace view t as select * from read_parquet('${path}')`);
      try {
        const [row] = (await connection.runAndReadAll(sql)).getRowObjectsJS();
        return row?.value === null || row?.value === undefined ? null : Number(row.value);
      } catch (error) {
        if (/more than one row/i.test(String(error))) return null;
        throw error;
      }
    },
    answer: async (table, query) => {
      await connection.run(
        'create or replace temp table cells (place text, sex text, f date, t date, v double)',
      );
      const rows = table.rows.map(
        ({ place, sex, time: [from, to], value }) =>
          `('${place}', '${sex}', '${from}', '${to}', ${value ?? 'null'})`,
      );
      if (rows.length > 0) await connection.run(`insert into cells values ${rows.join(', ')}`);
      return new Asking(connection, table).answer(query);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function writeTable(
  connection: DuckDBConnection,
  folder: string,
  { rows, isWide, cube }: RandomTable,
): Promise<string> {
  const name = join(folder, newId());
  const hasSex = cube.dimensions.length > 1;
  const lines = isWide
    ? [...new Set(rows.map(({ place, sex }) => `${place}|${sex}`))].map((key) => {
        const own = rows.filter(({ place, sex }) => `${place}|${sex}` === key);
        const years = own.map(({ time, value }) => [columnOf(time), value] as const);
        return { place: own[0]?.place, ...(hasSex && { sex: own[0]?.sex }), ...Object.fromEntries(years) };
      })
    : rows.map(({ place, sex, time, value }) => ({
        place,
        ...(hasSex && { sex }),
        _from: time[0],
        v: value,
      }));
  const columns = [
    "place: 'VARCHAR'",
    ...(hasSex ? ["sex: 'VARCHAR'"] : []),
    ...(isWide ? YEARS.map((year) => `${columnOf(year)}: 'DOUBLE'`) : ["_from: 'DATE'", "v: 'DOUBLE'"]),
  ];
  writeFileSync(`${name}.json`, lines.map((line) => JSON.stringify(line)).join('\n'));
  await connection.run(
    `copy (select * from read_json('${name}.json', format = 'newline_delimited', columns = {${columns.join(', ')}}))
     to '${name}.parquet' (format parquet)`,
  );
  return `${name}.parquet`;
}

/** One table of an oracle that is asked. */
class Asking {
  readonly #connection: DuckDBConnection;
  readonly #table: RandomTable;

  constructor(connection: DuckDBConnection, table: RandomTable) {
    this.#connection = connection;
    this.#table = table;
  }

  async answer(query: CubeQuery): Promise<number | null> {
    const { statistic, of, against, how, yearly } = query;
    const { kind } = this.#table;
    if (statistic === 'rank') return this.#rank(query);
    if (statistic === 'count') return this.#count(query);
    const averages =
      statistic === 'mean' ||
      ((statistic === 'change' || statistic === 'ratio') && !ADDS_TIME.includes(kind));
    const a = await this.#value(of, averages);
    if (a === null || statistic === 'value' || statistic === 'sum' || statistic === 'mean') return a;
    if (statistic === 'share' && !ADDS_MEMBERS.includes(kind)) return null;
    const b = against && (await this.#value(against, averages));
    if (b === null) return null;
    if (statistic === 'share') return (100 * a) / b;
    if (statistic === 'ratio') return a / b;
    if (!yearly) return how === 'percent' ? (100 * (a - b)) / b : a - b;
    const [end, start] = [of.time?.[1] ?? '', against?.time?.[1] ?? ''];
    const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
    if (years < 2 || end.slice(4) !== start.slice(4)) return null;
    return how === 'percent' ? 100 * ((a / b) ** (1 / years) - 1) : (a - b) / years;
  }

  /** The cells of a place: all of them have to be there, once each. */
  async #value({ members, time }: CubePlace, averages: boolean): Promise<number | null> {
    const { cube, kind } = this.#table;
    const conditions: string[] = [];
    let several = 1;
    for (const { column, whole, members: all } of cube.dimensions) {
      // Of women and men, and nobody else, everybody is meant, if persons are counted: a firm may have owners of both.
      const adds = column !== 'sex' || cube.measures[0]?.unit === 'person';
      const everybody = column === 'sex' && adds && all.length === 2 ? all.map(({ code }) => code) : null;
      const codes = members[column] ?? (whole === null ? everybody : [whole]);
      if (!codes || all.length === 0) return null;
      // Both sexes beside one of them would count it twice.
      if (codes.length > 1 && (codes.includes('T') || !adds)) return null;
      several *= codes.length;
      conditions.push(`${column} in (${codes.map((code) => `'${code}'`).join(', ')})`);
    }
    const [from = '', to = ''] = time ?? [];
    const inside = cube.periods.filter(({ period }) => period[0] >= from && period[1] <= to);
    if (inside[0]?.period[0] !== from || inside.at(-1)?.period[1] !== to) return null;
    if (several > 1 && !ADDS_MEMBERS.includes(kind)) return null;
    if (inside.length > 1 && !(averages ? AVERAGES : ADDS_TIME).includes(kind)) return null;
    const [row] = await this.#rows(
      `select count(*)::int as n, count(v)::int as filled, count(distinct place || sex || f::text)::int as apart,
         sum(v) as total from cells
       where ${conditions.join(' and ')} and f >= '${from}' and t <= '${to}'`,
    );
    const wanted = several * inside.length;
    if (row?.n !== wanted || row.filled !== wanted || row.apart !== wanted) return null;
    const total = Number(row.total) * (cube.measures[0]?.multiplier ?? 1);
    return averages ? total / inside.length : total;
  }

  async #rank({ of, rank }: CubeQuery): Promise<number | null> {
    const { cube, kind } = this.#table;
    const isBefore = (theirs: number, mine: number) =>
      rank?.order === 'most' ? theirs > mine : theirs < mine;
    if (rank?.along) {
      const dimension = cube.dimensions.find(({ column }) => column === rank.along);
      const [own, ...more] = of.members[rank.along] ?? [];
      const mine = own === undefined ? null : await this.#value(of, false);
      if (mine === null || !dimension || (more.length > 0 && !ADDS_MEMBERS.includes(kind))) return null;
      let place = 1;
      for (const { code, aggregate } of dimension.members) {
        if (aggregate || code === own) continue;
        const theirs = await this.#value({ ...of, members: { ...of.members, [rank.along]: [code] } }, false);
        if (theirs !== null && isBefore(theirs, mine)) place += 1;
      }
      return place;
    }
    const averages = !ADDS_TIME.includes(kind);
    const mine = await this.#value(of, averages);
    const [from = '', to = ''] = of.time ?? [];
    if (mine === null) return null;
    const isOwn = cube.periods.some(({ period }) => period[0] === from && period[1] === to);
    const isYear = YEARS.some((year) => year[0] === from && year[1] === to);
    const first = cube.periods[0]?.period[0] ?? '';
    const times = isOwn
      ? cube.periods.map(({ period }) => period)
      : YEARS.filter((year) => isYear && year[0] >= first);
    const earlier = times.filter((time) => time[1] <= from);
    if (earlier.length === 0) return null;
    let place = 1;
    for (const time of earlier) {
      const theirs = await this.#value({ ...of, time }, averages);
      if (theirs === null) return null;
      if (theirs === mine || isBefore(theirs, mine)) place += 1;
    }
    return place;
  }

  async #count({ of, counted }: CubeQuery): Promise<number | null> {
    const dimension = this.#table.cube.dimensions.find(({ column }) => column === counted?.along);
    if (!counted || !dimension) return null;
    let [seen, found] = [0, 0];
    for (const { code, aggregate } of dimension.members) {
      if (aggregate) continue;
      const place = { ...of, members: { ...of.members, [counted.along]: [code] } };
      const mine = await this.#value(place, false);
      const than =
        typeof counted.than === 'number'
          ? counted.than
          : await this.#value({ ...place, time: counted.than }, false);
      if (mine === null || than === null) continue;
      seen += 1;
      if (counted.is === 'above' ? mine > than : mine < than) found += 1;
    }
    return seen > 0 ? found : null;
  }

  async #rows(sql: string) {
    return (await this.#connection.runAndReadAll(sql)).getRowObjectsJS();
  }
}
