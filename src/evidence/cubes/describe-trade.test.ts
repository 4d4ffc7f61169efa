import { describe, expect, it } from 'vitest';
import type { Dataset } from '../datasets/dataset.ts';
import { usingFiles } from '../datasets/files-testing.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import type { TestFiles } from '../datasets/testing.ts';
import { answerQuery } from './answer-query.ts';
import { readCells } from './cells.ts';
import { readingsOf } from './column-readings.ts';
import type { Cube, CubeDimension } from './cube.ts';
import { type CubePlace, valueQuery } from './cube-query.ts';
import { describeDatasets } from './describe-versions.ts';
import { countGuesses } from './how-sure.ts';
import { cubeSql } from './question-sql.ts';
import { describeCubeQuery } from './question-words.ts';
import { wantedBy } from './wanted-cells.ts';
import { wrongInQuery } from './wrong-in-query.ts';

const here = usingFiles();

let made = 0;
async function described(csv: string, more: Parameters<TestFiles['add']>[2] = {}) {
  made += 1;
  const said = { slug: `trade-${made}`, title: 'Trade', producer: 'An office', licence: 'CC0', ...more };
  const { dataset } = await here.files.add(`trade-${made}.csv`, csv, said);
  const { described, unread } = await describeDatasets(here.store, here.analytics, [dataset]);
  expect(unread).toEqual([]);
  const [one] = described;
  if (!one) throw new Error('it is described');
  return one;
}

const of = ({ dimensions }: Cube, column: string): CubeDimension => {
  const found = dimensions.find((one) => one.column === column);
  if (!found) throw new Error(`there is no ${column}`);
  return found;
};
const memberOf = (cube: Cube, column: string, code: string) =>
  of(cube, column).members.find((one) => one.code === code);

const YEAR = ['2023-01-01', '2024-01-01'] as const;
const place = (members: CubePlace['members'], measure = '_value'): CubePlace => ({
  measure,
  members,
  time: YEAR,
});

async function ask({ dataset, cube }: { dataset: Dataset; cube: Cube }, at: CubePlace) {
  const query = valueQuery(dataset.slug, at);
  const cells = await readCells(
    here.analytics,
    parquetPath(here.analytics, dataset.newest),
    cube,
    wantedBy([query], cube),
  );
  if (!cells) throw new Error('a small table is held');
  const answer = answerQuery(query, cube, cells);
  return { answer, wrong: wrongInQuery(query, cube)?.why ?? null, sql: cubeSql(query, cube) };
}

/** Rows of all goods, of a chapter, a heading and a subheading; of the world and its countries; of both ways and of re-exports. */
const GOODS = ['TOTAL', '27', '2709', '270900', '85', '8507'];
const LEVELS = [
  'reporter,partner,flow,product,year,value_usd_thousands,net_weight_kg',
  ...['DE', 'FR', 'EU27_2020'].flatMap((reporter, r) =>
    ['W00', 'KG', 'CN'].flatMap((partner, p) =>
      ['Imports', 'Exports', 'Re-exports'].flatMap((flow, f) =>
        GOODS.map(
          (product, g) =>
            `${reporter},${partner},${flow},${product},2023,${1000 * r + 100 * p + 10 * f + g + 1},${g + 1}`,
        ),
      ),
    ),
  ),
].join('\n');

describe('a table of trade is a cube', () => {
  it('by its roles: places, goods under one another, the way of goods, and measures with their units', async () => {
    const { cube } = await described(LEVELS);
    expect(cube.dimensions.map(({ column, role, trade }) => [column, role, trade])).toEqual([
      ['_reporter', 'place', { role: 'reporter', field: 'reporter' }],
      ['_partner', 'place', { role: 'partner', field: 'partner' }],
      ['_product', 'category', { role: 'product', field: 'product' }],
      ['_flow', 'category', { role: 'flow', field: 'flow' }],
    ]);
    expect(cube.measures).toMatchObject([
      { columns: [{ column: '_value' }], kind: 'flow', unit: 'USD', multiplier: 1 },
      { columns: [{ column: 'net_weight_kg' }], kind: 'flow', unit: 'kilogram', multiplier: 1 },
    ]);
    expect(memberOf(cube, '_reporter', 'EU27_2020')).toMatchObject({ aggregate: true, area: 'EU27_2020' });
    expect(memberOf(cube, '_partner', 'WORLD')).toMatchObject({ aggregate: true });
    expect(of(cube, '_partner').whole).toBe('WORLD');
    expect(of(cube, '_reporter').whole).toBeNull();
    expect(of(cube, '_product').whole).toBe('');
    expect(memberOf(cube, '_product', '270900')).toMatchObject({ parent: '2709', aggregate: false });
    expect(memberOf(cube, '_product', '2709')).toMatchObject({ parent: '27', aggregate: true });
    expect(memberOf(cube, '_product', '27')).toMatchObject({ parent: '', aggregate: true });
    expect(memberOf(cube, '_flow', 're-export')).toMatchObject({ parent: 'export' });
    expect(cube.periods).toEqual([{ label: '2023', period: YEAR }]);
    expect(countGuesses(cube)).toBe(0);
  });

  it('and reads its cells in full units, all goods and the world where none is named', async () => {
    const table = await described(LEVELS);
    const one = await ask(table, place({ _reporter: ['FR'], _flow: ['export'] }));
    expect(one.answer).toMatchObject({ value: 1011_000 });
    expect(one.sql).toContain(`"_partner"::varchar = 'WORLD'`);
    const kg = await ask(
      table,
      place(
        { _reporter: ['FR'], _partner: ['KG'], _product: ['2709', '8507'], _flow: ['export'] },
        'net_weight_kg',
      ),
    );
    expect(kg.answer).toMatchObject({ value: 9 });
  });

  it('that never adds up the world and a country, levels of goods, or exports and re-exports', async () => {
    const table = await described(LEVELS);
    const base = { _reporter: ['DE'], _partner: ['KG'], _product: ['2709'], _flow: ['export'] };
    for (const more of [
      { _partner: ['WORLD', 'KG'] },
      { _reporter: ['EU27_2020', 'DE'] },
      { _product: ['', '27'] },
      { _product: ['27', '2709'] },
      { _product: ['27', '270900', '85'] },
      { _flow: ['export', 're-export'] },
    ]) {
      const { answer, wrong, sql } = await ask(table, place({ ...base, ...more }));
      expect(answer, JSON.stringify(more)).toMatchObject({ reason: 'counted twice' });
      expect(wrong).toBe('counted twice');
      expect(sql).toBeNull();
    }
    // Goods beside one another, countries, and both ways are sums like any other.
    for (const more of [
      { _product: ['27', '85'] },
      { _partner: ['KG', 'CN'] },
      { _reporter: ['DE', 'FR'] },
      { _flow: ['import', 'export'] },
    ])
      expect((await ask(table, place({ ...base, ...more }))).answer).toHaveProperty('value');
    // Nobody says which reporter, or which way: neither is guessed.
    expect((await ask(table, place({ _flow: ['export'] }))).answer).toMatchObject({ reason: 'no member' });
    expect((await ask(table, place({ _reporter: ['DE'] }))).answer).toMatchObject({ reason: 'no member' });
  });

  it('where a missing row is zero, or missing if the descriptor says that only some partners are listed', async () => {
    const csv =
      'reporter,partner,flow,year,value_eur\nDE,KG,export,2023,5\nFR,CN,export,2023,7\nFR,KG,export,2022,1\n';
    const at = place({ _reporter: ['DE', 'FR'], _partner: ['KG'], _flow: ['export'] });
    expect((await ask(await described(csv), at)).answer).toMatchObject({ value: 5 });
    const descriptor = JSON.stringify({ schema: { fields: [{ name: 'partner', sparse: false }] } });
    expect((await ask(await described(csv, { descriptor }), at)).answer).toEqual({
      reason: 'no value',
      missing: ['FR', 'KG', 'exports', '2023'],
    });
  });

  it('whose rows may be told apart by more than roles: each such column is a dimension', async () => {
    const rows = ['DE', 'FR'].flatMap((reporter, r) =>
      ['0', '1000', '2100'].map(
        (mode, m) =>
          `${reporter},KG,X,2023,${[30, 10, 20][m] ?? 0}${r},${mode},${['TOTAL MOT', 'Air', 'Sea'][m]},note`,
      ),
    );
    const table = await described(
      `reporter,partner,flow,year,value_usd,motCode,motDesc,remark\n${rows.join('\n')}\n`,
    );
    const { cube } = table;
    expect(cube.dimensions.map(({ column }) => column)).toEqual([
      '_reporter',
      '_partner',
      '_flow',
      expect.stringMatching(/^mot/),
    ]);
    expect(cube.ignored).toContain('remark');
    const mode = cube.dimensions.at(-1)?.column ?? '';
    const base = { _reporter: ['DE'], _partner: ['KG'], _flow: ['export'] };
    const [, air = '', sea = ''] = mode === 'motCode' ? ['0', '1000', '2100'] : ['TOTAL MOT', 'Air', 'Sea'];
    expect((await ask(table, place({ ...base, [mode]: [air, sea] }))).answer).toMatchObject({ value: 300 });
    const open = await ask(table, place(base));
    // Whether the total is known or not, what is answered is no sum of a total and its parts.
    if ('value' in open.answer) expect(open.answer.value).toBe(300);
  });

  it('the one that tells most rows apart, and no flag that happens to differ', async () => {
    const rows = ['Air', 'Sea', 'Rail', 'Road'].map(
      (mode, m) => `DE,KG,X,2023,${10 + m},${mode},${m % 2 === 0}`,
    );
    const { cube } = await described(
      `reporter,partner,flow,year,value_usd,mode,is_estimated\n${rows.join('\n')}\n`,
    );
    expect(cube.dimensions.map(({ column }) => column)).toEqual(['_reporter', '_partner', '_flow', 'mode']);
    expect(cube.ignored).toEqual(['is_estimated']);
  });

  it('with quantities that are added up only where their unit is known: pieces stand beside kilograms', async () => {
    const rows = ['8703,p/st,7', '2709,kg,900'].map((rest) => `DE,KG,X,2023,${rest},1000`);
    const table = await described(
      `reporter,partner,flow,year,product,unit_name,qty,value_usd\n${rows.join('\n')}\n`,
    );
    const at = (codes: readonly string[], measure: string) =>
      place({ _reporter: ['DE'], _partner: ['KG'], _flow: ['export'], _product: codes }, measure);
    expect((await ask(table, at(['8703', '2709'], '_value'))).answer).toMatchObject({ value: 2000 });
    expect((await ask(table, at(['2709'], 'qty'))).answer).toMatchObject({ value: 900 });
    expect((await ask(table, at(['8703', '2709'], 'qty'))).answer).toMatchObject({ reason: 'no sum' });
  });

  it('and of rows that nothing tells apart none is read', async () => {
    const table = await described(
      'reporter,partner,flow,year,value_eur\nDE,KG,export,2023,5\nDE,KG,export,2023,7\n',
    );
    const at = place({ _reporter: ['DE'], _partner: ['KG'], _flow: ['export'] });
    const { answer, sql } = await ask(table, at);
    expect(answer).toMatchObject({ reason: 'several rows' });
    expect(sql).toContain('count(*) = 1');
  });

  it('with what its descriptor says of all rows, and a value that has no sum read by itself', async () => {
    const descriptor = JSON.stringify({
      name: 'shares',
      schema: {
        fields: [
          { name: 'month', role: 'period' },
          { name: 'to', role: 'partner' },
          { name: 'share', role: 'value', unit: '%' },
        ],
      },
      constants: { reporter: 'EU27_2020', flow: 'export' },
    });
    const csv = 'month,to,share\n2023-01,KG,4\n2023-02,KG,6\n';
    const table = await described(csv, { descriptor, slug: 'shares' });
    const { cube } = table;
    expect(cube.measures).toMatchObject([{ kind: 'unknown', unit: '%' }]);
    expect(of(cube, '_reporter')).toMatchObject({ trade: { field: null }, members: [{ code: 'EU27_2020' }] });
    expect((await ask(table, place({}))).answer).toMatchObject({ reason: 'no member' });
    const named = place({ _reporter: ['EU27_2020'], _partner: ['KG'], _flow: ['export'] });
    const january = { ...named, time: ['2023-01-01', '2023-02-01'] as const };
    expect((await ask(table, january)).answer).toMatchObject({ value: 4 });
    const both = { ...named, time: ['2023-01-01', '2023-03-01'] as const };
    expect((await ask(table, both)).answer).toMatchObject({ reason: 'no sum' });
  });
});

describe('the columns of a table of trade', () => {
  it('stand under the names of the file, each with its role', async () => {
    const { cube, dataset } = await described(LEVELS);
    const readings = readingsOf(cube, dataset.newest.fields);
    expect(readings.map(({ held, is, role }) => [held[0], is, role])).toEqual([
      ['reporter', 'place', 'reporter'],
      ['partner', 'place', 'partner'],
      ['flow', 'category', 'flow'],
      ['product', 'category', 'product'],
      ['year', 'time', null],
      ['value_usd_thousands', 'measure', 'value'],
      ['net_weight_kg', 'measure', 'quantity'],
    ]);
  });
});

it('a question to a table of trade says who reports and who is the partner, in five languages', async () => {
  const { cube, dataset } = await described(LEVELS);
  const query = valueQuery(
    dataset.slug,
    place({ _reporter: ['DE'], _partner: ['KG'], _product: ['2709'], _flow: ['export'] }),
  );
  expect(describeCubeQuery(query, cube, 'en')).toMatch(
    /^Trade value, Reporter: Germany, Partner: Kyrgyzstan, 2709 Petroleum oils .*, exports, 2023$/,
  );
  expect(describeCubeQuery(query, cube, 'fr')).toContain('Déclarant : Allemagne, Partenaire : Kirghizstan');
  expect(describeCubeQuery(query, cube, 'ru')).toContain('Кто сообщает: Германия');
  expect(describeCubeQuery(query, cube, 'zh')).toContain('报告方：德国，伙伴：');
  expect(describeCubeQuery(query, cube, 'ar')).toContain('الشريك: ');
});
