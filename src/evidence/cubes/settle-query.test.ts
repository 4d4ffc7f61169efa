import { describe, expect, it } from 'vitest';
import { testLists } from '../checks/testing.ts';
import type { AskedMember, AskedPlace, AskedQuery } from './asked-query.ts';
import type { Cube, CubeDimension, CubeMember, TradeDimension } from './cube.ts';
import { valueQuery } from './cube-query.ts';
import type { MissingRows } from './missing-rows.ts';
import { settleQuery } from './settle-query.ts';

const member = (code: string, aggregate = false): CubeMember => ({
  code,
  labels: [code],
  area: null,
  ages: null,
  aggregate,
});
const dimension = (role: TradeDimension, members: readonly CubeMember[]): CubeDimension => ({
  column: `_${role}`,
  role: role === 'reporter' || role === 'partner' ? 'place' : 'category',
  label: role,
  members,
  whole: null,
  trade: { role, field: role },
  ...(role !== 'reporter' && { sparse: true }),
});
const MONTHS = ['2019-12', '2020-01', '2020-02', '2020-03'];
const nextOf = (month: string) => MONTHS[MONTHS.indexOf(month) + 1] ?? '2020-04';
const EU = [
  ...[
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GB',
    'GR',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
  ],
  ...['LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

function cubeOf(more: Partial<Record<TradeDimension, readonly CubeMember[]>> = {}): Cube {
  const members: Record<TradeDimension, readonly CubeMember[]> = {
    reporter: [...EU.map((code) => member(code)), member('EU', true)],
    partner: [member('KG'), member('CN'), member('WORLD', true)],
    product: ['84', '8456', '845610', '84561011', '84561019', '845620'].map((code) => member(code)),
    flow: [member('export'), member('import')],
    ...more,
  };
  return {
    title: '',
    producer: '',
    measures: [],
    dimensions: (['reporter', 'partner', 'product', 'flow'] as const).flatMap((role) =>
      members[role].length > 0 ? [dimension(role, members[role])] : [],
    ),
    periods: MONTHS.map((month) => ({ label: month, period: [`${month}-01`, `${nextOf(month)}-01`] })),
    frequency: 'month',
    counted: null,
    about: [],
    restrictions: [],
    ignored: [],
  };
}

/** Everybody has rows in every month, but for those of whom it is said that they do not. */
const rowsBut = (code = '', month = ''): MissingRows => ({
  areZero: () => true,
  areAllZero: () => true,
  has: (_, one, period) => one !== code || MONTHS[period] !== month,
});

function settle(
  members: Readonly<Record<string, readonly AskedMember[]>>,
  { cube = cubeOf(), rows = rowsBut(), time = ['2020-02-01', '2020-03-01'] as AskedPlace['time'] } = {},
  more: Partial<AskedQuery> = {},
) {
  const of = { measure: '_value', members: { ...PLAIN, ...members }, time };
  const lists = testLists({ tools: [['845610', '84562099'], ['84']], whole: [['8456', '845620']], none: [] });
  return settleQuery({ ...valueQuery('d', of as never), of, ...more } as AskedQuery, { cube, lists, rows });
}
const PLAIN = { _reporter: ['DE'], _partner: ['KG'], _product: ['8456'], _flow: ['export'] };

const codesOf = (settled: ReturnType<typeof settle>, column: string) =>
  'query' in settled ? settled.query.of.members[column] : settled;

describe('a group', () => {
  const group = { _reporter: [{ group: 'EU' }] };
  const all = { time: ['2019-12-01', '2020-04-01'] as const };

  it('is its members as of each period, one place after another where they change', () => {
    const settled = settle(group, all);
    if (!('query' in settled)) throw new Error(settled.reason);
    const { parts, members } = settled.query.of;
    expect(parts?.map(({ time }) => time)).toEqual([
      ['2019-12-01', '2020-02-01'],
      ['2020-02-01', '2020-04-01'],
    ]);
    expect(parts?.map((part) => part.members._reporter?.includes('GB'))).toEqual([true, false]);
    expect(members._reporter).toHaveLength(28);
    expect(settled.ownSums).toEqual([]);
  });

  it('is the table’s own sum, and says so, where a member has no rows in one of the periods', () => {
    const settled = settle(group, { ...all, rows: rowsBut('MT', '2020-03') });
    expect(settled).toMatchObject({ ownSums: ['EU'], query: { of: { members: { _reporter: ['EU'] } } } });
  });

  it('is missing where neither all members are there nor a sum, with who and when', () => {
    const cube = cubeOf({ reporter: EU.map((code) => member(code)) });
    const rows = rowsBut('MT', '2020-03');
    expect(settle(group, { ...all, cube, rows })).toEqual({
      reason: 'reporter missing',
      missing: ['MT (2020-03)'],
    });
    expect(settle({ _partner: [{ group: 'EAEU' }] })).toEqual({
      reason: 'reporter missing',
      missing: ['AM', 'BY', 'KZ', 'RU'],
    });
    expect(settle({ _partner: ['JP'] }, { time: ['2021-01-01', '2021-02-01'] })).toEqual({
      reason: 'reporter missing',
      missing: ['JP'],
    });
  });

  it('among which somebody is ranked has to be the same throughout', () => {
    const rank = { along: '_reporter', order: 'most', among: [{ group: 'EU' }], since: null } as const;
    const more = { statistic: 'rank', rank } as const;
    expect(settle({}, {}, more)).toMatchObject({
      query: { rank: { among: EU.filter((one) => one !== 'GB') } },
    });
    expect(settle({}, all, more)).toMatchObject({ reason: 'basis undefined' });
  });
});

describe('goods', () => {
  it('are the codes of the nearest level that begin with theirs, each once', () => {
    const goods = (...asked: readonly AskedMember[]) => codesOf(settle({ _product: asked }), '_product');
    expect(goods('8456')).toEqual(['8456']);
    expect(goods('84561')).toEqual(['845610']);
    expect(goods('8456101')).toEqual(['84561011', '84561019']);
    expect(goods('845699')).toEqual(['845699']);
    expect(goods({ basket: 'tools' })).toEqual(['845610', '84562099']);
    expect(goods({ basket: 'tools', version: 1 })).toEqual(['84']);
    expect(goods({ basket: 'whole' })).toEqual(['8456']);
    expect(goods('8456101199')).toEqual({ reason: 'product missing', missing: ['8456101199'] });
    expect(goods({ basket: 'none' })).toEqual({ reason: 'product missing', missing: ['none'] });
  });

  it('are all the codes of the shortest level where the table has no row for all, if it lists all that is traded', () => {
    expect(codesOf(settle({ _product: [''] }), '_product')).toEqual(['84']);
    const cube = cubeOf({ product: [member('', true), member('84')] });
    expect(codesOf(settle({ _product: [''] }, { cube }), '_product')).toEqual(['']);
    const largest = cubeOf();
    const dimensions = largest.dimensions.map(({ sparse: _, ...one }) => one);
    expect(settle({ _product: [''] }, { cube: { ...largest, dimensions } })).toEqual({
      reason: 'product missing',
      missing: ['product'],
    });
  });
});

it('nobody is guessed: who reports, which way, and whether a table has all partners', () => {
  expect(settle({ _reporter: [{ all: true }] })).toMatchObject({ reason: 'no subject' });
  expect(settle({ _flow: [] })).toEqual({ reason: 'basis undefined', missing: ['imports or exports'] });
  expect(settle({ _flow: ['re-export'] })).toMatchObject({ reason: 'product missing' });
  expect(settle({ _partner: [{ all: true }] })).toEqual({
    reason: 'basis undefined',
    missing: ['all partners: the data have 2'],
  });
  const world = Array.from({ length: 100 }, (_, i) => member(`P${i}`));
  const all = settle(
    { _partner: [{ all: true }] },
    { cube: cubeOf({ partner: [...world, member('WORLD', true)] }) },
  );
  expect(codesOf(all, '_partner')).toHaveLength(100);
  const one = settle({ _reporter: [{ all: true }] }, { cube: cubeOf({ reporter: [member('DE')] }) });
  expect(codesOf(one, '_reporter')).toEqual(['DE']);
});
