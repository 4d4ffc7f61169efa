import { afterAll, expect, it } from 'vitest';
import { listFolder, readAll } from '../testing.ts';
import { openBis } from './read-bis.ts';

const folder = listFolder();
afterAll(() => folder.remove());

const HEAD =
  'Name Street_Address City State Country Postal_Code Effective_Date Expiration_Date Standard_Order Last_Update Action FR_Citation';
const row = (...fields: string[]) => `${fields.map((field) => `"${field}"`).join('\t')}\r\n`;
const read = async (text: string) =>
  readAll(await openBis(folder.write('dpl.txt', text), new Date('2026-11-25T12:00:00Z')));

it('makes one entry of the rows of one order, and keeps orders of one name apart', async () => {
  const { entries, asOf, inFiles, files } = await read(
    row(...HEAD.split(' ')) +
      row(
        ' JANE ORE',
        '1 ORE STREET',
        'AUSTIN',
        'TX',
        '',
        '78701',
        '03/04/2002',
        '06/29/2056',
        'Y',
        '2022-08-29',
        'F.R. NOTICE ADDED',
        '67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02',
      ) +
      row(
        'JANE ORE',
        '2 ORE STREET',
        'LEIPZIG',
        '',
        'DE',
        '',
        '03/04/2002',
        '06/29/2056',
        'N',
        '2022-08-29',
        '',
        '67 F.R. 56530 9/4/02',
      ) +
      row(
        'JANE ORE',
        '',
        '',
        '',
        '',
        '',
        '01/01/2010',
        '01/01/2015',
        'Y',
        '2010-01-01',
        '',
        '75 F.R. 337 1/5/10',
      ) +
      row('ORE AIRLINES', '', '', '', 'LY', '', '09/01/1981', '', 'Y', '3017-08-22', '', ''),
  );
  expect(asOf).toBe('2022-08-29');
  expect(inFiles).toEqual({ aliases: 0, addresses: 3 });
  expect(files).toMatchObject([{ rows: 4 }]);
  expect(entries.map(({ key }) => key)).toEqual([
    'jane-ore@67-fr-56530',
    'jane-ore@75-fr-337',
    'ore-airlines@1981-09-01',
  ]);
  expect(entries[0]).toEqual({
    key: 'jane-ore@67-fr-56530',
    schema: 'LegalEntity',
    names: [{ name: 'JANE ORE', kind: 'primary' }],
    countries: ['US', 'DE'],
    birthDates: [],
    identifiers: [],
    addresses: ['1 ORE STREET, AUSTIN, TX, 78701', '2 ORE STREET, LEIPZIG, DE'],
    programmes: ['Denied Persons List'],
    listedOn: '2002-03-04',
    remarks:
      'Effective 2002-03-04; Expires 2056-06-29; Not a standard order; F.R. NOTICE ADDED; 67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02; 67 F.R. 56530 9/4/02',
    linkedTo: [],
    url: null,
  });
  expect(entries[1]?.remarks).toContain('Expired 2015-01-01');
  expect(entries[2]?.remarks).toContain('No expiration date');
});

it.each([
  [row('Name', 'Country'), 'dpl.txt, line 1: has 2 columns instead of 12.'],
  [row(...HEAD.replace('City', 'Town').split(' ')), 'dpl.txt, line 1: has no column City where it should be'],
  [row(...HEAD.split(' ')), 'dpl.txt has no entries.'],
  [
    row(...HEAD.split(' ')) + row('', ...Array.from({ length: 11 }, () => 'x')),
    'dpl.txt, line 2: has no name.',
  ],
  [`${row(...HEAD.split(' '))}"JANE ORE"\t"1 ORE ST`, 'so the file is cut short'],
])('refuses another layout', async (text, line) => {
  await expect(read(text)).rejects.toMatchObject({ kind: 'bad input', line: expect.stringContaining(line) });
});
