import { afterAll, expect, it } from 'vitest';
import { listFolder, readAll } from '../testing.ts';
import { openOpenSanctions } from './read-ftm.ts';

const folder = listFolder();
afterAll(() => folder.remove());

const read = async (text: string, name = 'entities.ftm.json') =>
  readAll(await openOpenSanctions(folder.write(name, text)));
const lines = (...entities: unknown[]) => `${entities.map((entity) => JSON.stringify(entity)).join('\n')}\n`;

const COMPANY = {
  id: 'ore-1',
  caption: 'Northern Ore',
  schema: 'Company',
  target: true,
  datasets: ['xx_ore'],
  last_seen: '2026-03-01T10:00:00',
  properties: {
    name: ['Северная руда', 'Northern Ore'],
    alias: ['North Ore'],
    weakAlias: ['NOC'],
    previousName: ['South Ore'],
    country: ['ru', 'suhh'],
    innCode: ['7700000000'],
    leiCode: ['253400V1H6ART1UQ0N98'],
    addressEntity: ['addr-1'],
    topics: ['sanction'],
    notes: ['A note.', 7],
  },
};
const SANCTION = {
  id: 's-1',
  schema: 'Sanction',
  target: false,
  properties: { entity: ['ore-1'], program: ['ORE-1'], listingDate: ['2022-02-24'] },
};
const ADDRESS = { id: 'addr-1', schema: 'Address', properties: { full: ['1 Ore Street, Moscow'] } };

it('reads entities, with the sanctions and addresses that are entities of their own', async () => {
  const { entries, ...said } = await read(lines(SANCTION, COMPANY, ADDRESS));
  expect(said).toMatchObject({ asOf: '2026-03-01', leftOut: 2, inFiles: null, files: [{ rows: 3 }] });
  expect(entries).toEqual([
    {
      key: 'ore-1',
      schema: 'Company',
      names: [
        { name: 'Northern Ore', kind: 'primary' },
        { name: 'Северная руда', kind: 'alias' },
        { name: 'North Ore', kind: 'alias' },
        { name: 'South Ore', kind: 'former name' },
        { name: 'NOC', kind: 'weak alias' },
      ],
      countries: ['RU'],
      birthDates: [],
      identifiers: [
        { kind: 'inn', value: '7700000000', country: 'RU' },
        { kind: 'lei', value: '253400V1H6ART1UQ0N98', country: null },
      ],
      addresses: ['1 Ore Street, Moscow'],
      programmes: ['ORE-1'],
      listedOn: '2022-02-24',
      remarks: 'A note.; Topics: sanction; Datasets: xx_ore',
      linkedTo: [],
      url: 'https://www.opensanctions.org/entities/ore-1/',
    },
  ]);
});

it('reads them nested in one line, and leaves out who is no target', async () => {
  const nested = {
    ...COMPANY,
    properties: { ...COMPANY.properties, addressEntity: [ADDRESS], sanctions: [SANCTION] },
  };
  const other = { ...COMPANY, id: 'ore-2', target: false };
  const { entries, leftOut } = await read(lines(nested, other));
  expect(leftOut).toBe(1);
  expect(entries).toMatchObject([{ programmes: ['ORE-1'], addresses: ['1 Ore Street, Moscow'] }]);
});

it('reads targets.simple.csv', async () => {
  const { entries, asOf } = await read(
    'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change\nore-1,LegalEntity,Northern Ore,"North Ore;NOC",,ru,"1 Ore Street",7700000000,ORE-1,,,Ore,2022-01-01,2026-03-01,2026-01-01\n',
    'targets.simple.csv',
  );
  expect(asOf).toBe('2026-03-01');
  expect(entries).toMatchObject([
    {
      key: 'ore-1',
      schema: 'LegalEntity',
      names: [{ name: 'Northern Ore' }, { name: 'North Ore' }, { name: 'NOC' }],
      countries: ['RU'],
      identifiers: [{ kind: 'inn', value: '7700000000' }],
      programmes: ['ORE-1'],
    },
  ]);
});

it('cleans what a database cannot keep, and what would turn a name around', async () => {
  const [entry] = (
    await read(
      lines({
        ...COMPANY,
        caption: '',
        properties: { name: ['No\u0000rth\ud800 \u202eOre\u202c\u200b', 'North Ore'] },
      }),
    )
  ).entries;
  expect(entry?.names).toEqual([
    { name: 'No rth Ore', kind: 'primary' },
    { name: 'North Ore', kind: 'alias' },
  ]);
});

it.each([
  [
    `${JSON.stringify(COMPANY)}\n{"id": "x", "sch`,
    'entities.ftm.json, line 2: is not JSON, or not all of it.',
  ],
  [lines({ id: 'x' }), 'line 1: is not an entity with id, schema and properties.'],
  [lines({ id: 7, schema: 'Company', properties: {} }), 'line 1: is not an entity'],
  [lines(COMPANY, COMPANY), 'line 2: has the key “ore-1” a second time.'],
  [lines({ ...COMPANY, properties: {} }), 'line 1: has no name.'],
  [lines(ADDRESS), 'has no entries.'],
  ['[\n{}]', 'line 1: begins an array.'],
  [`{"id":"${'x'.repeat(5_000_000)}`, 'line 1: is longer than any row of a list.'],
  ['name\nOre\n', 'line 1: has no column key where it should be.'],
  [`${'['.repeat(100_000)}\n`, 'line 1: begins an array.'],
  [`{"id":${'['.repeat(100_000)}\n`, 'line 1: is not JSON, or not all of it.'],
])('refuses what is none of it', async (text, line) => {
  await expect(read(text)).rejects.toMatchObject({ kind: 'bad input', line: expect.stringContaining(line) });
});
