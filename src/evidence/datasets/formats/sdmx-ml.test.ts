import { describe, expect, test } from 'vitest';
import { readHere } from './testing.ts';

const NS =
  'xmlns:m="urn:m" xmlns:g="urn:g" xmlns:c="urn:c" xmlns:s="urn:s" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const HEADER = (at = 'TIME_PERIOD') =>
  `<m:Header><m:ID>X</m:ID><m:Sender id="RUR"><c:Name xml:lang="en">Office of Ruritania</c:Name></m:Sender><m:Structure structureID="S1" dimensionAtObservation="${at}"/></m:Header>`;

const YEARS = ['2020', '2021', '2022'];
const AREAS = { AT: 100, DE: 300 } as const;

const GENERIC = `<?xml version="1.0" encoding="UTF-8"?><m:GenericData ${NS}>${HEADER()}<m:DataSet structureRef="S1" action="Replace">
<g:Group type="Sibling"><g:GroupKey><g:Value id="REF_AREA" value="AT"/></g:GroupKey><g:Attributes><g:Value id="TITLE" value="Austria &amp; its people"/></g:Attributes></g:Group>
${Object.entries(AREAS)
  .map(
    ([area, least]) =>
      `<g:Series><g:SeriesKey><g:Value id="FREQ" value="A"/><g:Value id="REF_AREA" value="${area}"/></g:SeriesKey>
      <g:Attributes><g:Value id="UNIT_MEASURE" value="PS"/><g:Value id="UNIT_MULT" value="3"/></g:Attributes>
      ${YEARS.map((year, i) => `<g:Obs><g:ObsDimension value="${year}"/><g:ObsValue value="${i === 2 && area === 'DE' ? 'NaN' : least + i}"/><g:Attributes><g:Value id="OBS_STATUS" value="A"/></g:Attributes></g:Obs>`).join('')}</g:Series>`,
  )
  .join('')}</m:DataSet></m:GenericData>`;

const SPECIFIC = `<m:StructureSpecificData ${NS}>${HEADER()}<m:DataSet s:structureRef="S1" xsi:type="s:DataSetType" s:dataScope="DataStructure">
<Group xsi:type="s:Sibling" REF_AREA="AT" TITLE="Austria &amp; its people"/>
${Object.entries(AREAS)
  .map(
    ([area, least]) =>
      `<Series FREQ="A" REF_AREA="${area}" UNIT_MEASURE="PS" UNIT_MULT="3">${YEARS.map((year, i) => `<Obs TIME_PERIOD="${year}" OBS_VALUE="${i === 2 && area === 'DE' ? 'NaN' : least + i}" OBS_STATUS="A"/>`).join('')}</Series>`,
  )
  .join('')}</m:DataSet></m:StructureSpecificData>`;

const FLAT = `<m:GenericData ${NS}>${HEADER('AllDimensions')}<m:DataSet structureRef="S1">${Object.keys(AREAS)
  .map(
    (area) =>
      `<g:Obs><g:ObsKey><g:Value id="REF_AREA" value="${area}"/><g:Value id="TIME_PERIOD" value="2020"/></g:ObsKey><g:ObsValue value="5"/></g:Obs>`,
  )
  .join('')}</m:DataSet></m:GenericData>`;

const BY_MEASURE = `<m:StructureSpecificData ${NS}>${HEADER('DEMO')}<m:DataSet s:structureRef="S1">${YEARS.map(
  (year, i) =>
    `<Series TIME_PERIOD="${year}" COUNTRY="BE"><Obs xsi:type="s:BIRTHS" OBS_VALUE="${120_000 + i}" UNIT_MEASURE="PS" UNIT_MULT="0"/><Obs xsi:type="s:LIFE" OBS_VALUE="8${i}.2" UNIT_MEASURE="YRS" UNIT_MULT="0"/></Series>`,
).join('')}</m:DataSet></m:StructureSpecificData>`;

const name = (...texts: [string, string][]) =>
  texts.map(([language, text]) => `<c:Name xml:lang="${language}">${text}</c:Name>`).join('');
const ref = (what: string, id: string) =>
  `<s:${what}><Ref id="${id}" agencyID="RUR" version="1.0" class="Codelist"/></s:${what}>`;
const concept = (id: string) =>
  `<s:ConceptIdentity><Ref id="${id}" maintainableParentID="CS" maintainableParentVersion="1.0" agencyID="RUR"/></s:ConceptIdentity>`;
const coded = (id: string) => `<s:LocalRepresentation>${ref('Enumeration', id)}</s:LocalRepresentation>`;
const code = (id: string, texts: [string, string][], parent = '') =>
  `<s:Code id="${id}">${name(...texts)}${parent && `<s:Parent><Ref id="${parent}"/></s:Parent>`}</s:Code>`;

const STRUCTURE = `<m:Structure ${NS}><m:Structures><s:Codelists>
<s:Codelist id="CL_AREA" agencyID="RUR" version="1.0">${name(['en', 'Areas'])}
${code('EU', [
  ['en', 'All areas'],
  ['zh', '全部'],
])}${code(
  'AT',
  [
    ['en', 'Austria'],
    ['fr', 'Autriche'],
    ['ru', 'Австрия'],
    ['ar', 'النمسا'],
    ['zh', '奥地利'],
  ],
  'EU',
)}${code('DE', [['en', 'Germany']], 'EU')}</s:Codelist>
<s:Codelist id="CL_UNIT" agencyID="RUR" version="1.0">${code('PS', [['en', 'Persons']])}${code('YRS', [['en', 'Years']])}</s:Codelist>
<s:Codelist id="CL_STATUS" agencyID="RUR" version="1.0">${code('A', [['en', 'Normal value']])}</s:Codelist>
</s:Codelists><s:Concepts><s:ConceptScheme id="CS" agencyID="RUR" version="1.0">
<s:Concept id="REF_AREA">${name(['en', 'Reference area'], ['fr', 'Territoire'])}</s:Concept>
<s:Concept id="STATUS">${name(['en', 'Status'])}<s:CoreRepresentation>${ref('Enumeration', 'CL_STATUS')}</s:CoreRepresentation></s:Concept>
<s:Concept id="OBS_VALUE">${name(['en', 'Unemployed persons'])}</s:Concept></s:ConceptScheme></s:Concepts>
<s:DataStructures><s:DataStructure id="DSD_JOBS" agencyID="RUR" version="1.0">${name(['en', 'Unemployment'], ['fr', 'Chômage'])}<s:DataStructureComponents>
<s:DimensionList id="D"><s:Dimension id="FREQ">${concept('FREQ')}</s:Dimension><s:Dimension id="REF_AREA">${concept('REF_AREA')}${coded('CL_AREA')}</s:Dimension><s:TimeDimension id="TIME_PERIOD">${concept('TIME_PERIOD')}</s:TimeDimension></s:DimensionList>
<s:AttributeList id="A"><s:Attribute id="UNIT_MEASURE">${concept('UNIT')}${coded('CL_UNIT')}<s:AttributeRelationship><s:Dimension><Ref id="REF_AREA"/></s:Dimension></s:AttributeRelationship></s:Attribute><s:Attribute id="UNIT_MULT"/><s:Attribute id="OBS_STATUS">${concept('STATUS')}</s:Attribute><s:Attribute id="TITLE"/></s:AttributeList>
<s:MeasureList id="M"><s:PrimaryMeasure id="OBS_VALUE">${concept('OBS_VALUE')}</s:PrimaryMeasure></s:MeasureList>
</s:DataStructureComponents></s:DataStructure></s:DataStructures></m:Structures></m:Structure>`;

const THREE = STRUCTURE.replaceAll(
  /<s:(Enumeration)><Ref id="(\w+)"[^>]*\/>/g,
  '<s:$1>urn:sdmx:org.sdmx.infomodel.codelist.Codelist=RUR:$2(1.0)',
)
  .replaceAll(
    /<s:ConceptIdentity><Ref id="(\w+)"[^>]*\/>/g,
    '<s:ConceptIdentity>urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=RUR:CS(1.0).$1',
  )
  .replaceAll(/<s:Parent><Ref id="(\w+)"\/>/g, '<s:Parent>$1');

describe('SDMX-ML data', () => {
  test.each([
    ['generic', GENERIC],
    ['structure-specific', SPECIFIC],
  ])('%s: each observation is a row with what its series, groups and data set say', async (_kind, xml) => {
    const { imported, rows, cube } = await readHere('jobs.xml', xml);
    expect(imported).toMatchObject({
      format: 'sdmx-ml',
      rowCount: 6,
      about: { producer: 'Office of Ruritania' },
    });
    const said = (row: (typeof rows)[number] | undefined) =>
      row && [
        row.FREQ,
        row.REF_AREA,
        row.TIME_PERIOD,
        row.OBS_VALUE,
        row.UNIT_MULT,
        row.TITLE,
        row.OBS_STATUS,
        row._value,
      ];
    expect(said(rows.find((row) => row.REF_AREA === 'AT' && row.TIME_PERIOD === '2021'))).toEqual([
      'A',
      'AT',
      '2021',
      101,
      '3',
      'Austria & its people',
      'A',
      101_000,
    ]);
    expect(said(rows.find((row) => row.REF_AREA === 'DE' && row.TIME_PERIOD === '2022'))).toEqual([
      'A',
      'DE',
      '2022',
      null,
      '3',
      null,
      'A',
      null,
    ]);
    expect(cube.measures).toEqual([expect.objectContaining({ multiplier: 1000 })]);
    expect(cube.dimensions).toEqual([expect.objectContaining({ column: 'REF_AREA', role: 'place' })]);
    expect(cube.periods).toHaveLength(3);
  });

  test('flat, in another encoding, and of measures that are types of observations', async () => {
    expect(
      (await readHere('flat.xml', FLAT)).rows.map(({ REF_AREA, OBS_VALUE }) => [REF_AREA, OBS_VALUE]),
    ).toEqual([
      ['AT', 5],
      ['DE', 5],
    ]);
    const wide = Buffer.from(`\ufeff${GENERIC.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect((await readHere('wide.xml', wide)).imported).toMatchObject({ encoding: 'UTF-16LE', rowCount: 6 });
    const { cube } = await readHere('demo.xml', BY_MEASURE);
    expect(cube.measures.map(({ columns }) => columns[0]?.column)).toEqual([
      'OBS_VALUE [BIRTHS]',
      'OBS_VALUE [LIFE]',
    ]);
  });

  test.each([
    ['2.1', STRUCTURE],
    ['3.0', THREE],
  ])(
    'a structure message of %s beside it names codes in every language that it has',
    async (_version, structure) => {
      const { imported, rows, cube } = await readHere('jobs.xml', SPECIFIC, structure);
      expect(imported.about.names).toEqual({ en: 'Unemployment', fr: 'Chômage' });
      expect(rows[0]).toMatchObject({ 'REF_AREA label': 'Austria', 'OBS_STATUS label': 'Normal value' });
      expect(cube.measures).toEqual([
        expect.objectContaining({
          label: 'Unemployed persons',
          kind: 'stock',
          unit: 'person',
          multiplier: 1000,
          stated: true,
        }),
      ]);
      expect(cube.dimensions).toEqual([
        expect.objectContaining({
          label: 'Reference area',
          names: { en: 'Reference area', fr: 'Territoire' },
          stated: true,
        }),
      ]);
      expect(cube.dimensions[0]?.members[0]?.names).toEqual({
        en: 'Austria',
        fr: 'Autriche',
        ru: 'Австрия',
        ar: 'النمسا',
        zh: '奥地利',
      });
      expect(cube.attributes?.map(({ column }) => column)).toEqual([
        'UNIT_MEASURE',
        'UNIT_MULT',
        'OBS_STATUS',
        'TITLE',
      ]);
    },
  );

  test('the words of a service that sends no data are handed on', async () => {
    const footer = `<m:GenericData ${NS}>${HEADER()}<m:Footer><m:Message code="413"><c:Text>Too large: ask at http://example.org/file</c:Text></m:Message></m:Footer></m:GenericData>`;
    await expect(readHere('later.xml', footer)).rejects.toThrow(/has no data; the service says: Too large/);
  });
});

describe('hostile XML', () => {
  const deep = (tags: number) => `<m:GenericData>${'<a>'.repeat(tags)}${'</a>'.repeat(tags)}</m:GenericData>`;

  test.each([
    [
      'a document type',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>${GENERIC.slice(38)}`,
      /declares a document type/,
    ],
    ['an entity that nobody declared', SPECIFIC.replace('&amp;', '&bomb;'), /line \d+: /],
    ['a file that is cut short', SPECIFIC.slice(0, -60), /incomplete|line \d+: /],
    ['more levels than any message has', deep(70), /nested too deeply/],
    ['a page', '<html><body>503</body></html>', /is a web page/],
    ['XML of another kind', '<rss><channel/></rss>', /not a data message: <rss>/],
    ['a structure without data', STRUCTURE, /describes data but contains none/],
    [
      'data of two structures',
      GENERIC.replace('</m:DataSet>', '</m:DataSet><m:DataSet structureRef="S2"></m:DataSet>'),
      /data of 2 structures/,
    ],
    ['no observations', `<m:GenericData ${NS}>${HEADER()}</m:GenericData>`, /no values|no observations/],
  ])('%s is refused with one line', async (_what, xml, message) => {
    await expect(readHere('bad.xml', xml)).rejects.toThrow(message);
  });

  test('a descriptor with a document type, and one of another table, are refused', async () => {
    await expect(readHere('jobs.xml', SPECIFIC, `<!DOCTYPE a>${STRUCTURE}`)).rejects.toThrow(/document type/);
    await expect(readHere('x.csv', 'a,b\n1,2\n', STRUCTURE)).rejects.toThrow(/has 0 of its dimensions/);
  });

  test('a code list that goes in circles has no whole, and ends', async () => {
    const circle = STRUCTURE.replace(
      '<s:Code id="EU">',
      '<s:Code id="EU"><s:Parent><Ref id="AT"/></s:Parent>',
    );
    const { cube } = await readHere('jobs.xml', SPECIFIC, circle);
    expect(cube.dimensions[0]).toMatchObject({ whole: null });
  });
});
