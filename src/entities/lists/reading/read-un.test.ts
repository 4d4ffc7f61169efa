import { afterAll, expect, it } from 'vitest';
import { listFolder, readAll } from '../testing.ts';
import { openUn } from './read-un.ts';

const folder = listFolder();
afterAll(() => folder.remove());

const read = async (xml: string | Uint8Array) => readAll(await openUn(folder.write('un.xml', xml)));
const list = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">${inside}</CONSOLIDATED_LIST>`;
const PERSON = `<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>JUMA</FIRST_NAME><SECOND_NAME>BIN</SECOND_NAME>
  <THIRD_NAME>KADOGO</THIRD_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.999</REFERENCE_NUMBER>
  <LISTED_ON>2012-12-31</LISTED_ON><NAME_ORIGINAL_SCRIPT>جمعة كادوغو</NAME_ORIGINAL_SCRIPT>
  <COMMENTS1>Somewhere &amp; elsewhere.</COMMENTS1><DESIGNATION><VALUE>Colonel</VALUE></DESIGNATION>
  <NATIONALITY><VALUE>Rwanda</VALUE><VALUE>na</VALUE></NATIONALITY>
  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Juma Kaddogo</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Tall</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ADDRESS><CITY>Goma</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY><NOTE>in prison</NOTE></INDIVIDUAL_ADDRESS>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1971-04-28</DATE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1969</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1972</FROM_YEAR><TO_YEAR>1973</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Kigali</CITY><COUNTRY>Rwanda</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>PC0001</NUMBER><ISSUING_COUNTRY>Rwanda</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
  <INDIVIDUAL_DOCUMENT/></INDIVIDUAL>`;
const BODY = `<ENTITY><FIRST_NAME>NORTHERN ORE COMPANY (NOC)</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
  <REFERENCE_NUMBER>CDe.999</REFERENCE_NUMBER><LISTED_ON>2013-01-02</LISTED_ON>
  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Southern Ore</ALIAS_NAME></ENTITY_ALIAS>
  <ENTITY_ADDRESS><COUNTRY/></ENTITY_ADDRESS></ENTITY>`;

it('reads people and bodies with everything the list says of them', async () => {
  const { entries, ...said } = await read(
    list(`<INDIVIDUALS>${PERSON}</INDIVIDUALS><ENTITIES>${BODY}</ENTITIES>`),
  );
  expect(said).toMatchObject({
    asOf: '2026-02-27',
    inFiles: { aliases: 3, addresses: 1 },
    files: [{ rows: 2 }],
  });
  expect(entries).toEqual([
    {
      key: 'CDi.999',
      schema: 'Person',
      names: [
        { name: 'JUMA BIN KADOGO', kind: 'primary' },
        { name: 'جمعة كادوغو', kind: 'alias' },
        { name: 'Juma Kaddogo', kind: 'alias' },
        { name: 'The Tall', kind: 'weak alias' },
      ],
      countries: ['RW', 'CD'],
      birthDates: ['1971-04-28', '1969', '1972', '1973'],
      identifiers: [{ kind: 'passport', value: 'PC0001', country: 'RW' }],
      addresses: ['Goma, Democratic Republic of the Congo (in prison)'],
      programmes: ['DRC'],
      listedOn: '2012-12-31',
      remarks:
        'Colonel; POB Kigali, Rwanda; DOB approximately 1969; DOB between 1972 and 1973; Somewhere & elsewhere.',
      linkedTo: [],
      url: null,
    },
    expect.objectContaining({
      key: 'CDe.999',
      schema: 'LegalEntity',
      names: [
        { name: 'NORTHERN ORE COMPANY (NOC)', kind: 'primary' },
        { name: 'NORTHERN ORE COMPANY', kind: 'alias' },
        { name: 'NOC', kind: 'weak alias' },
        { name: 'Southern Ore', kind: 'former name' },
      ],
      addresses: [],
    }),
  ]);
});

const BOMB = `<?xml version="1.0"?>\n<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>`;

it.each([
  ['a document type', BOMB, 'declares a document type, which no list does'],
  [
    'an outer entity',
    '<!DOCTYPE l SYSTEM "file:///etc/passwd"><CONSOLIDATED_LIST/>',
    'declares a document type',
  ],
  ['an entity nobody declared', list(PERSON.replace('JUMA', '&who;')), 'is not well-formed XML'],
  ['a file that is cut', list(PERSON).slice(0, -60), 'ends before it is closed, so it is incomplete.'],
  ['a file that is cut within a tag', list(PERSON).slice(0, -12), 'ends before it is closed'],
  ['another root', '<sdnList></sdnList>', 'begins with <sdnList> instead of <CONSOLIDATED_LIST>'],
  ['a list with nobody', list('<INDIVIDUALS/>'), 'has no entries.'],
  [
    'an entry without a number',
    list('<INDIVIDUAL><FIRST_NAME>JUMA</FIRST_NAME></INDIVIDUAL>'),
    'without a REFERENCE_NUMBER',
  ],
  ['an entry twice', list(PERSON + PERSON), 'has the key “CDi.999” a second time'],
  [
    'an entry without a name',
    list(BODY.replace(/<FIRST_NAME>.*?<\/FIRST_NAME>/, '').replace(/<ENTITY_ALIAS>.*?<\/ENTITY_ALIAS>/, '')),
    'has no name.',
  ],
  [
    'a name without end',
    list(BODY.replace('NORTHERN', 'N'.repeat(5_000))),
    'has more than 1,000 characters.',
  ],
  ['depth without end', list('<a>'.repeat(100)), 'is nested deeper than any list'],
  [
    'more than an entry can be',
    list(`<ENTITY>${'<x/>'.repeat(60_000)}</ENTITY>`),
    'has more elements than any entry',
  ],
  [
    'text without end',
    list(`<ENTITY><FIRST_NAME>${'x'.repeat(1_100_000)}</FIRST_NAME></ENTITY>`),
    'has more text than any entry',
  ],
  ['what is no XML', 'ent_num,name\n1,x\n', 'is not well-formed XML'],
])('refuses %s', async (_, xml, line) => {
  await expect(read(xml)).rejects.toMatchObject({ kind: 'bad input', line: expect.stringContaining(line) });
});

it('refuses what is not UTF-8', async () => {
  await expect(read(Buffer.from(list(PERSON.replace('JUMA', 'É')), 'latin1'))).rejects.toMatchObject({
    kind: 'bad input',
  });
});
