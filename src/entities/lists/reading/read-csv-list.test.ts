import { afterAll, expect, it } from 'vitest';
import { listFolder, readAll } from '../testing.ts';
import { openCsvList } from './read-csv-list.ts';

const folder = listFolder();
afterAll(() => folder.remove());

const read = async (text: string) => readAll(await openCsvList(folder.write('own.csv', text)));

it('finds columns by what they may be called, and says which it did not read', async () => {
  const { entries, notes } = await read(
    [
      'Ent_Num,Name,Aliases,Type,Country,DOB,Identifiers,INN,Program,Listed On,URL,Addresses,Mood',
      '11,"Northern Ore, Ltd.",North Ore; NOC | Ore North,company,Russia,,Tax ID No. 123 (Serbia);91420100000000000X,7700000000,RUSSIA-EO14024,03 Jun 2021,https://example.org/11,1 Ore Street,good',
      '12,Juma Kadogo,,person,RW;CD,12 Mar 1965;1966,Passport: A100,,DRC,,javascript:alert(1),,',
    ].join('\n'),
  );
  expect(notes).toEqual(['Columns that were not read: mood.']);
  expect(entries).toEqual([
    {
      key: '11',
      schema: 'Company',
      names: [
        { name: 'Northern Ore, Ltd.', kind: 'primary' },
        { name: 'North Ore', kind: 'alias' },
        { name: 'NOC', kind: 'alias' },
        { name: 'Ore North', kind: 'alias' },
      ],
      countries: ['RU'],
      birthDates: [],
      identifiers: [
        { kind: 'tax', value: '123', country: 'RS' },
        { kind: 'uscc', value: '91420100000000000X', country: null },
        { kind: 'inn', value: '7700000000', country: 'RU' },
      ],
      addresses: ['1 Ore Street'],
      programmes: ['RUSSIA-EO14024'],
      listedOn: '2021-06-03',
      remarks: '',
      linkedTo: [],
      url: 'https://example.org/11',
    },
    expect.objectContaining({
      key: '12',
      schema: 'Person',
      countries: ['RW', 'CD'],
      birthDates: ['1965-03-12', '1966'],
      identifiers: [{ kind: 'passport', value: 'A100', country: 'RW' }],
      url: null,
    }),
  ]);
});

it('takes OFAC’s remarks apart, keeps which list a row is of, and reads other separators', async () => {
  const { entries } = await read(
    'list;ent_num;name;program;remarks_excerpt\nOFAC SDN;11;NORTHERN ORE;RUSSIA-EO14024;"USCC 91420100000000000X (China); a.k.a. \'NOC\'"\n',
  );
  expect(entries[0]).toMatchObject({
    names: [{ name: 'NORTHERN ORE' }, { name: 'NOC', kind: 'weak alias' }],
    countries: ['CN'],
    identifiers: [{ kind: 'uscc', value: '91420100000000000X', country: 'CN' }],
    remarks: 'List: OFAC SDN',
  });
  expect((await read('names\nOre|North Ore\n')).entries[0]).toMatchObject({
    key: 'Ore',
    names: [{ name: 'Ore' }, { name: 'North Ore' }],
  });
});

it.each([
  [
    'key,alias\n1,x\n',
    'own.csv, line 1: has no column name where it should be. It should be: name / names / primary_name',
  ],
  ['key,name\n1\n', 'own.csv, line 2: has 1 columns instead of 2.'],
  ['key,name\n1,\n', 'own.csv, line 2: has no name.'],
  ['key,name\n1,x\n1,y\n', 'own.csv, line 3: has the key “1” a second time. Each row needs its own key.'],
  ['key,name\n', 'own.csv has no entries.'],
  ['key,name\n1,"x\n', 'begins a quotation that never ends'],
])('refuses %j', async (text, line) => {
  await expect(read(text)).rejects.toMatchObject({ kind: 'bad input', line: expect.stringContaining(line) });
});
