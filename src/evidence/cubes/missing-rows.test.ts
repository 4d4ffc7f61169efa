import { describe, expect, it } from 'vitest';
import { usingFiles } from '../datasets/files-testing.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import { answerQuery } from './answer-query.ts';
import { readCells } from './cells.ts';
import { correctCube } from './correct-cube.ts';
import type { Cube } from './cube.ts';
import { type CubePlace, type CubeQuery, valueQuery } from './cube-query.ts';
import { describeDatasets } from './describe-versions.ts';

const here = usingFiles();
let made = 0;

/** Asks a table of trade of 2023, described as it is or with something about it corrected. */
async function tableOf(rows: readonly string[], header = 'reporter,partner,flow,product,year,value_usd') {
  made += 1;
  const said = { slug: `rows-${made}`, title: 'Trade', producer: 'An office', licence: 'CC0' };
  const { dataset } = await here.files.add(`rows-${made}.csv`, [header, ...rows].join('\n'), said);
  const { described } = await describeDatasets(here.store, here.analytics, [dataset]);
  const path = parquetPath(here.analytics, dataset.newest);
  return async (query: Partial<CubeQuery> & Pick<CubeQuery, 'of'>, correct = (cube: Cube) => cube) => {
    const cube = correct(described[0]?.cube as Cube);
    const cells = await readCells(here.analytics, path, cube);
    if (!cells) throw new Error('a small table is held');
    const answer = answerQuery({ ...valueQuery(dataset.slug, query.of), ...query }, cube, cells);
    return 'value' in answer ? answer.value : answer.reason;
  };
}

const at = (
  reporters: readonly string[],
  partners: readonly string[],
  goods: readonly string[],
  more: Partial<CubePlace> = {},
  flow = 'export',
): CubePlace => ({
  measure: '_value',
  members: { _reporter: reporters, _partner: partners, _product: goods, _flow: [flow] },
  time: ['2023-01-01', '2024-01-01'],
  ...more,
});

describe('a missing row', () => {
  it('of a country that reports is zero in a sum, at the level of goods at which it reports', async () => {
    const ask = await tableOf([
      'DE,KG,X,2709,2023,5',
      'FR,CN,X,2709,2023,7',
      'IT,KG,X,27,2023,9',
      'IT,KG,X,2709,2022,9',
    ]);
    expect(await ask({ of: at(['DE', 'FR'], ['KG'], ['2709']) })).toBe(5);
    // Italy has a row of a chapter in that year, and none of headings: its headings may be late.
    expect(await ask({ of: at(['DE', 'IT'], ['KG'], ['2709']) })).toBe('no value');
  });

  it('is unknown if all that is asked for is missing: it may as well be a wrong code', async () => {
    const ask = await tableOf(['DE,KG,X,2709,2023,5', 'DE,CN,X,2710,2023,7', 'FR,CN,X,2709,2023,1']);
    expect(await ask({ of: at(['DE'], ['KG'], ['2710']) })).toBe('no value');
    expect(await ask({ of: at(['DE', 'FR'], ['KG'], ['2710']) })).toBe('no value');
  });

  it('may be the part of a share or what is left of something, and never what it is compared with', async () => {
    const ask = await tableOf(['DE,KG,X,2709,2022,5', 'DE,CN,X,2709,2023,10']);
    const none = at(['DE'], ['KG'], ['2709']);
    const before = { ...none, time: ['2022-01-01', '2023-01-01'] as const };
    const all = at(['DE'], ['KG', 'CN'], ['2709']);
    expect(await ask({ statistic: 'share', of: none, against: all })).toBe(0);
    expect(await ask({ statistic: 'change', how: 'percent', of: none, against: before })).toBe(-100);
    expect(await ask({ statistic: 'change', how: 'percent', of: before, against: none })).toBe('no value');
  });

  it('of a flow that nobody has in the period is unknown', async () => {
    const rows = ['DE,KG,X,2709,2023,5', 'DE,KG,M,2709,2022,8', 'FR,KG,M,2709,2022,3', 'FR,CN,X,2709,2023,1'];
    const imports = at(['DE', 'FR'], ['KG'], ['2709'], {}, 'import');
    const two = { ...imports, time: ['2022-01-01', '2024-01-01'] as const };
    expect(await (await tableOf(rows))({ of: two })).toBe('no value');
    // Once anybody reports imports of that year, having none is zero.
    expect(await (await tableOf([...rows, 'IT,CN,M,2709,2023,1']))({ of: two })).toBe(11);
  });

  it('of the world is unknown, unless the world has rows of other goods', async () => {
    const ask = await tableOf([
      'DE,W00,X,2709,2022,5',
      'DE,KG,X,2709,2023,5',
      'FR,W00,X,2709,2022,6',
      'FR,W00,X,2710,2023,6',
      'FR,W00,X,2709,2023,6',
    ]);
    const span = { time: ['2022-01-01', '2024-01-01'] as const };
    expect(await ask({ of: at(['DE'], ['WORLD'], ['2709'], span) })).toBe('no value');
    expect(await ask({ of: at(['FR'], ['WORLD'], ['2709', '2710'], span) })).toBe(18);
  });

  it('stays unknown in a mean, of an empty cell, and of a value that has no sum', async () => {
    const ask = await tableOf(['DE,KG,X,2709,2023,5', 'DE,CN,X,2709,2022,7', 'FR,KG,X,2709,2023,']);
    const both = at(['DE'], ['KG'], ['2709'], { time: ['2022-01-01', '2024-01-01'] });
    expect(await ask({ of: both })).toBe(5);
    expect(await ask({ of: both, statistic: 'mean' })).toBe('no value');
    expect(await ask({ of: at(['DE', 'FR'], ['KG'], ['2709']) })).toBe('no value');
    const ofPieces = await tableOf(
      ['DE,KG,X,2709,2023,5,1', 'FR,CN,X,2709,2023,7,1'],
      'reporter,partner,flow,product,year,value_usd,qty',
    );
    const pieces = at(['DE', 'FR'], ['KG'], ['2709'], { measure: 'qty' });
    expect(await ofPieces({ of: pieces })).toBe('no sum');
  });

  it('is unknown if a person says that only some partners are listed, and zero again if not', async () => {
    const ask = await tableOf(['DE,KG,X,2709,2023,5', 'FR,CN,X,2709,2023,7']);
    const of = at(['DE', 'FR'], ['KG'], ['2709']);
    const say = (value: string) => (cube: Cube) =>
      correctCube(cube, [{ column: '_partner', what: 'sparse', value }]);
    expect(await ask({ of })).toBe(5);
    expect(await ask({ of }, say('no'))).toBe('no value');
    expect(await ask({ of }, (cube) => say('yes')(say('no')(cube)))).toBe(5);
    await expect(ask({ of }, say('perhaps'))).rejects.toThrow('is not a valid answer');
  });
});

it('a rank counts what there is of the others: who has more in some months is ahead of another', async () => {
  const ask = await tableOf([
    'DE,KG,X,2709,2022,5',
    'DE,KG,X,2709,2023,5',
    'FR,KG,X,2709,2023,50',
    'IT,KG,X,2709,2022,1',
  ]);
  const of = at(['DE'], ['KG'], ['2709'], { time: ['2022-01-01', '2024-01-01'] });
  const rank = { along: '_reporter', order: 'most' as const, among: null, since: null };
  expect(await ask({ statistic: 'rank', of, rank })).toBe(2);
});
