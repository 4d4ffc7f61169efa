import { copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listFolder, ofacText, readAll } from '../testing.ts';
import { openOfac } from './read-ofac.ts';

const folder = listFolder();
afterAll(() => folder.remove());

const SET = {
  primary: [
    [
      11,
      'NORTHERN ORE COMPANY, S.A.',
      '',
      'RUSSIA-EO14024] [DPRK3',
      "Tax ID No. 7700000000 (Russia); a.k.a. 'NOC",
    ],
    [12, 'KADOGO, Juma', 'individual', 'DRCONGO', 'DOB 12 Mar 1965; nationality Rwanda.'],
    [13, 'ORE CARRIER', 'vessel', 'DPRK4', 'Vessel Registration Identification IMO 9187629.'],
    [14, 'XX-ORE', 'aircraft', 'SYRIA', 'Aircraft Model A320.'],
  ],
  aliases: [
    [11, 'aka', 'NORTH ORE'],
    [11, 'fka', 'SOUTH ORE'],
    [12, 'nka', 'KADOGO, John'],
    [11, 'aka', 'NORTH ORE'],
  ],
  addresses: [
    [11, '1 Ore Street', 'Moscow 1000', 'Russia'],
    [12, '', '', ''],
    [12, '', 'Goma', 'Congo, Democratic Republic of the'],
  ],
  comments: [[11, "'; Linked To: ORE HOLDING."]],
} as const;

describe('a whole set', () => {
  it('takes no file of the set from behind a link, but the one that was named', async () => {
    const real = folder.ofac(SET);
    const at = join(real, 'linked');
    mkdirSync(at);
    copyFileSync(join(real, 'alt.csv'), join(at, 'alt.csv'));
    symlinkSync(join(real, 'sdn.csv'), join(at, 'sdn.csv'));
    await expect(openOfac('ofac', at)).rejects.toThrow(/sdn\.csv is a link/);
    await expect(openOfac('ofac', join(at, 'alt.csv'))).rejects.toThrow(/sdn\.csv is a link/);
    const { entries } = await readAll(await openOfac('ofac', join(at, 'sdn.csv')));
    expect(entries).toHaveLength(4);
    rmSync(at, { recursive: true });
  });

  it('puts together what its files say of each entry', async () => {
    const { entries, ...read } = await readAll(await openOfac('ofac', folder.ofac(SET)));
    expect(read).toMatchObject({
      partial: null,
      asOf: null,
      leftOut: 0,
      inFiles: { aliases: 4, addresses: 2 },
      files: [
        { name: 'sdn.csv', rows: 4 },
        { name: 'alt.csv', rows: 4 },
        { name: 'add.csv', rows: 3 },
        { name: 'sdn_comments.csv', rows: 1 },
      ],
    });
    expect(entries.map(({ schema }) => schema)).toEqual(['LegalEntity', 'Person', 'Vessel', 'Airplane']);
    expect(entries[0]).toEqual({
      key: '11',
      schema: 'LegalEntity',
      names: [
        { name: 'NORTHERN ORE COMPANY, S.A.', kind: 'primary' },
        { name: 'NORTH ORE', kind: 'alias' },
        { name: 'SOUTH ORE', kind: 'former name' },
        { name: 'NOC', kind: 'weak alias' },
      ],
      countries: ['RU'],
      birthDates: [],
      identifiers: [{ kind: 'inn', value: '7700000000', country: 'RU' }],
      addresses: ['1 Ore Street, Moscow 1000, Russia'],
      programmes: ['RUSSIA-EO14024', 'DPRK3'],
      listedOn: null,
      remarks: '',
      linkedTo: ['ORE HOLDING'],
      url: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=11',
    });
    expect(entries[1]).toMatchObject({ birthDates: ['1965-03-12'], countries: ['RW', 'CD'] });
    expect(entries[2]).toMatchObject({ identifiers: [{ kind: 'imo', value: '9187629' }] });
  });

  it('is found beside any of its files, and the other list is told apart', async () => {
    const set = folder.ofac(SET);
    expect((await readAll(await openOfac('ofac', join(set, 'sdn.csv')))).entries).toHaveLength(4);
    const other = join(folder.path, 'other');
    mkdirSync(other, { recursive: true });
    for (const [name, as] of [
      ['sdn', 'prim'],
      ['alt', 'alt'],
      ['add', 'add'],
      ['sdn_comments', 'comments'],
    ])
      copyFileSync(join(set, `${name}.csv`), join(other, `cons_${as}.csv`));
    expect((await readAll(await openOfac('ofac-consolidated', other))).entries).toHaveLength(4);
    await expect(openOfac('ofac', join(other, 'cons_prim.csv'))).rejects.toMatchObject({
      line: 'cons_prim.csv belongs to the other list. Import it as ofac-consolidated.',
    });
    await expect(openOfac('ofac', other)).rejects.toMatchObject({ kind: 'not found' });
    await expect(openOfac('ofac', folder.write('list.csv', '1'))).rejects.toMatchObject({
      kind: 'bad input',
    });
  });
});

describe('a set without its primary names', () => {
  it('has its entries by aliases and addresses alone, and says so', async () => {
    const set = folder.ofac({
      ...SET,
      primary: null,
      comments: [[11, "cut'; Linked To: ORE HOLDING."]],
      addresses: [...SET.addresses, [99, '', 'Oslo', 'Norway']],
    });
    const { entries, partial, inFiles } = await readAll(await openOfac('ofac', set));
    expect(partial).toEqual({
      missing: ['sdn.csv'],
      shows: { primary: false, aliases: true, addresses: true },
      nameless: ['99'],
    });
    expect(inFiles).toEqual({ aliases: 4, addresses: 3 });
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      key: '11',
      schema: 'LegalEntity',
      names: [
        { name: 'NORTH ORE', kind: 'alias' },
        { name: 'SOUTH ORE', kind: 'former name' },
      ],
      programmes: [],
      linkedTo: ['ORE HOLDING'],
      remarks: '',
    });
  });

  it('is told of one without its aliases', async () => {
    const set = folder.ofac(SET);
    rmSync(join(set, 'alt.csv'));
    const { entries, partial } = await readAll(await openOfac('ofac', set));
    expect(partial).toMatchObject({ missing: ['alt.csv'], shows: { aliases: false }, nameless: [] });
    expect(entries[0]?.names[0]).toEqual({ name: 'NORTHERN ORE COMPANY, S.A.', kind: 'primary' });
  });
});

describe('a set that is not what it should be', () => {
  const broken = async (name: string, content: string) => {
    const set = folder.ofac(SET, 'broken');
    folder.write(join('broken', name), content);
    return readAll(await openOfac('ofac', set));
  };

  it.each([
    ['sdn.csv', '11,"ORE","","X"\r\n', 'sdn.csv, line 1: has 4 columns instead of 12.'],
    [
      'alt.csv',
      '11,1,"aka","ORE",-0- \r\n11,2,"aka","OR',
      'alt.csv, line 2: begins a quotation that never ends',
    ],
    ['alt.csv', '11,1,"alias","ORE",-0- \r\n', 'alt.csv, line 1: has “alias” instead of aka, fka or nka'],
    [
      'alt.csv',
      '11,1,"aka","ORE",-0- \r\n',
      'alt.csv lacks the end mark that sdn.csv has, so it is incomplete.',
    ],
    [
      'alt.csv',
      ofacText([[77, 1, 'aka', 'ORE', '']]),
      'alt.csv, line 1: names number 77, which sdn.csv does not have.',
    ],
    [
      'sdn.csv',
      ofacText([[11, 'ORE', '', 'X', '', '', '', '', '', '', '', '']]),
      'alt.csv, line 3: names number 12',
    ],
    ['add.csv', 'key,a,b,c,d,e\r\n', 'add.csv, line 1: begins with “key” instead of the number of an entry'],
    [
      'sdn.csv',
      ofacText([11, 11].map((key) => [key, 'ORE', '', 'X', '', '', '', '', '', '', '', ''])),
      'sdn.csv, line 2: has the key “11” a second time',
    ],
    [
      'sdn.csv',
      ofacText([[11, 'ORE', 'robot', 'X', '', '', '', '', '', '', '', '']]),
      'sdn.csv, line 1: “robot” is not a type of entry.',
    ],
    [
      'sdn.csv',
      ofacText([[11, 'x'.repeat(2_000), '', 'X', '', '', '', '', '', '', '', '']]),
      'has more than 1,000 characters',
    ],
    ['sdn.csv', '11,"OR\0E",-0- ', 'has a NUL byte'],
  ])('is refused with the line: %s', async (name, content, line) => {
    await expect(broken(name, content)).rejects.toMatchObject({
      kind: 'bad input',
      line: expect.stringContaining(line),
    });
  });
});
