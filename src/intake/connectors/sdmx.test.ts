import { expect, test } from 'vitest';
import type { FetchedTable } from './connector.ts';
import { dataflowAddress, sdmxServiceOf } from './sdmx-services.ts';
import { type Answering, ask, gateOf, tableOf, textOf } from './testing.ts';

const OBSERVATIONS = 'DATAFLOW,FREQ,GEO,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),A,IE,2024,4.5\n';

test('each service that speaks SDMX is asked for CSV as it documents it, and for the name of the dataflow', async () => {
  const cases: readonly (readonly [address: string, asked: string, flow: string])[] = [
    [
      'https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/une_rt_m/M.SA.TOTAL.PC_ACT.T.IE?startPeriod=2020',
      'https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/une_rt_m/M.SA.TOTAL.PC_ACT.T.IE?startPeriod=2020&format=SDMX-CSV&compressed=false',
      'https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/dataflow/all/une_rt_m/latest',
    ],
    [
      'https://ec.europa.eu/eurostat/api/dissemination/sdmx/3.0/data/dataflow/ESTAT/une_rt_m/1.0/*.*?format=json',
      'https://ec.europa.eu/eurostat/api/dissemination/sdmx/3.0/data/dataflow/ESTAT/une_rt_m/1.0/*.*?format=csvdata&formatVersion=2.0&compress=false',
      'https://ec.europa.eu/eurostat/api/dissemination/sdmx/3.0/structure/dataflow/ESTAT/une_rt_m/1.0',
    ],
    [
      'https://data-api.ecb.europa.eu/service/data/EXR/M.USD.EUR.SP00.A',
      'https://data-api.ecb.europa.eu/service/data/EXR/M.USD.EUR.SP00.A?format=csvdata',
      'https://data-api.ecb.europa.eu/service/dataflow/all/EXR/latest',
    ],
    [
      'https://sdmx.oecd.org/public/rest/data/OECD.SDD.TPS,DSD_LFS@DF_IALFS_INDIC,1.0/AUS.M?dimensionAtObservation=AllDimensions',
      'https://sdmx.oecd.org/public/rest/data/OECD.SDD.TPS,DSD_LFS@DF_IALFS_INDIC,1.0/AUS.M?dimensionAtObservation=AllDimensions&format=csvfilewithlabels',
      'https://sdmx.oecd.org/public/rest/dataflow/OECD.SDD.TPS/DSD_LFS%40DF_IALFS_INDIC/1.0',
    ],
    [
      'https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/CPI/+/IRL.CPI',
      'https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/CPI/+/IRL.CPI',
      'https://api.imf.org/external/sdmx/3.0/structure/dataflow/IMF.STA/CPI/+',
    ],
    [
      'https://api.imf.org/external/sdmx/2.1/data/IMF.STA,CPI/IRL.CPI',
      'https://api.imf.org/external/sdmx/2.1/data/IMF.STA,CPI/IRL.CPI',
      'https://api.imf.org/external/sdmx/2.1/dataflow/IMF.STA/CPI/latest',
    ],
    [
      'https://stats.bis.org/api/v2/data/dataflow/BIS/WS_CBPOL/1.0/M.GB?startPeriod=2020',
      'https://stats.bis.org/api/v2/data/dataflow/BIS/WS_CBPOL/1.0/M.GB?startPeriod=2020&format=csv',
      'https://stats.bis.org/api/v2/structure/dataflow/BIS/WS_CBPOL/1.0',
    ],
    [
      'https://stats.bis.org/api/v1/data/BIS,WS_CBPOL,1.0/M.GB/all',
      'https://stats.bis.org/api/v1/data/BIS,WS_CBPOL,1.0/M.GB/all?format=csv',
      'https://stats.bis.org/api/v1/dataflow/BIS/WS_CBPOL/1.0',
    ],
    [
      'https://sdmx.ilo.org/rest/data/ILO,DF_UNE_DEAP_SEX_AGE_RT/IRL.A?format=jsondata&detail=dataonly',
      'https://sdmx.ilo.org/rest/data/ILO,DF_UNE_DEAP_SEX_AGE_RT/IRL.A?format=csv&detail=dataonly',
      'https://sdmx.ilo.org/rest/dataflow/ILO/DF_UNE_DEAP_SEX_AGE_RT/latest',
    ],
  ];
  for (const [address, wanted, flow] of cases) {
    const gate = gateOf(({ pathname }) =>
      pathname.includes('/data/')
        ? { body: OBSERVATIONS, headers: { etag: '"1"' } }
        : { body: JSON.stringify({ data: { dataflows: [{ id: 'X', names: { en: 'Unemployment' } }] } }) },
    );
    const table = await tableOf(address, gate, { wantsTerms: true });
    expect(gate.asked.map(({ url }) => url)).toEqual([wanted, flow]);
    // SDMX 3.0 has the second edition of SDMX-CSV.
    const edition = address.includes('/data/dataflow/') ? '2.0.0' : '1.0.0';
    expect(gate.asked[0]?.headers?.Accept).toMatch(
      new RegExp(`^application/vnd\\.sdmx\\.data\\+csv;version=${edition}, `),
    );
    expect(table).toMatchObject({ url: wanted, etag: '"1"', terms: { title: 'Unemployment' } });
    expect(table.fileName).toMatch(/\.csv$/);
    expect(textOf(table)).toBe(OBSERVATIONS);
  }
});

test('a dataflow is named in XML as well, and one that cannot be named comes all the same', async () => {
  const address = 'https://data-api.ecb.europa.eu/service/data/EXR/M';
  const flow = `<mes:Structure xmlns:mes="m" xmlns:str="s" xmlns:com="c"><str:Dataflow id="EXR">
    <com:Name xml:lang="fr">Taux</com:Name><com:Name xml:lang="en">Exchange rates</com:Name></str:Dataflow></mes:Structure>`;
  const titled = async (answer: Answering | undefined) => {
    const gate = gateOf(({ pathname }) => (pathname.includes('/data/') ? { body: OBSERVATIONS } : answer));
    return (await tableOf(address, gate, { wantsTerms: true })).terms.title;
  };
  expect(await titled({ body: flow })).toBe('Exchange rates');
  expect(await titled(undefined)).toBe(null);
  expect(await titled({ body: '{"data":{}}' })).toBe(null);
  const gate = gateOf(() => ({ body: OBSERVATIONS }));
  await tableOf(address, gate);
  expect(gate.asked).toHaveLength(1);
});

test('what is no table of observations is refused: errors, what is made later, changes alone', async () => {
  const address = 'https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/une_rt_m';
  const answered = (body: string, at = address) =>
    ask(
      at,
      gateOf(() => ({ body })),
    );
  await expect(answered('<m:Error xmlns:m="x"><m:ErrorMessage code="100"/></m:Error>')).rejects.toThrow(
    /with an error/,
  );
  await expect(answered('<env:Envelope><status>SUBMITTED</status></env:Envelope>')).rejects.toThrow(
    /that much at once/,
  );
  await expect(answered('a,b\n1,2\n')).rejects.toThrow(/no column OBS_VALUE/);
  await expect(answered('<!doctype html><p>Sorry')).rejects.toThrow(/with a web page/);
  await expect(answered('{"data":{"dataSets":[')).rejects.toThrow(/cut off/);
  await expect(answered(OBSERVATIONS, `${address}?updatedAfter=2026-01-01`)).rejects.toThrow(
    /only sends what has changed/,
  );
  expect(sdmxServiceOf(new URL('https://data-api.ecb.europa.eu/service/dataflow/ECB'))).toBe(null);
  const service = sdmxServiceOf(new URL(address));
  expect(service && dataflowAddress(service, new URL(`${address.replace('/une_rt_m', '/')}`))).toBe(null);
});

test('an answer of SDMX in JSON or XML stays as it is, to be read whole', async () => {
  const address = 'https://stats.bis.org/api/v1/data/WS_CBPOL/M.GB';
  const json = '{"data":{"dataSets":[{}],"structure":{}}}';
  expect(
    await tableOf(
      address,
      gateOf(() => ({ body: json })),
    ),
  ).toMatchObject({ fileName: 'WS_CBPOL.json' });
  const xml = '<?xml version="1.0"?><message:StructureSpecificData xmlns:message="m"/>';
  expect(
    await tableOf(
      address,
      gateOf(() => ({ body: xml })),
    ),
  ).toMatchObject({ fileName: 'WS_CBPOL.xml' });
});

const BIS = 'https://stats.bis.org/api/v1/data/WS_CBPOL/M.GB';
const bodied = (body: string | Buffer, at = BIS) =>
  ask(
    at,
    gateOf(() => ({ body })),
  );

test.each([
  [
    'an error in XML',
    '<?xml version="1.0"?><!-- v2 --><mes:Error xmlns:mes="m" xmlns:com="c"><mes:ErrorMessage code="140"><com:Text xml:lang="en">Wrong number of\n dimensions</com:Text></mes:ErrorMessage></mes:Error>',
    'stats.bis.org answered with an error: “Wrong number of dimensions”.',
  ],
  [
    'an error in JSON',
    '{"meta":{},"errors":[{"code":500,"title":"Server error","detail":"Too many series"}]}',
    'answered with an error: “Too many series”.',
  ],
  ['an error of a gateway', '{"error":"quota exceeded"}', 'answered with an error: “quota exceeded”.'],
  ['JSON of its own', '{"series":[]}', 'answered with JSON that is neither SDMX-JSON data nor JSON-stat.'],
  ['a structure in XML', '<m:Structure xmlns:m="m"/>', 'answered with a structure message'],
  ['a structure in JSON', '{"data":{"codelists":[]}}', 'answered with a structure message'],
  [
    'SDMX 2.0',
    '<CompactData xmlns="m"/>',
    'answered with a kind of SDMX-ML that is not read: <CompactData>.',
  ],
  [
    'comments that would take for ever to divide',
    `${'<!---->'.repeat(70)}<rss/>`,
    'answered with XML that is not a data message: <rss>.',
  ],
  ['other XML', '<rss version="2.0"/>', 'answered with XML that is not a data message: <rss>.'],
  [
    'a line of text',
    'No results\nfor this query',
    'answered with text instead of a table: “No results for this query”.',
  ],
  ['a packed file', Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'answered with a compressed file instead of data'],
])('%s in the place of data is said as it came', async (_, body, said) => {
  await expect(bodied(body)).rejects.toThrow(said);
});

test('data in a format that was not asked for are taken, whichever of those that are read', async () => {
  const cases: readonly (readonly [body: string, ending: string])[] = [
    ['<?xml version="1.0"?>\n<!-- made now -->\n<m:GenericData xmlns:m="m"/>', 'xml'],
    ['\ufeff<message:StructureSpecificTimeSeriesData xmlns:message="m"/>', 'xml'],
    // A word of the data is no answer of a queue.
    ['<StructureSpecificData xmlns="m"><Obs TITLE="asynchronous motors"/></StructureSpecificData>', 'xml'],
    ['{"dataSets":[{}],"structure":{}}', 'json'],
    ['{"data":{"dataSets":[{}],"structures":[{}]},"errors":[]}', 'json'],
    ['{"version":"2.0","class":"dataset","id":[],"size":[],"value":[]}', 'json'],
  ];
  for (const [body, ending] of cases)
    for (const address of [
      BIS,
      'https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/CPI/+/IRL.CPI',
      'https://sdmx.ilo.org/rest/data/ILO,DF_X/IRL.A',
      'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/une_rt_m',
    ])
      expect((await bodied(body, address)) as FetchedTable, body).toMatchObject({
        fileName: expect.stringMatching(new RegExp(`\\.${ending}$`)),
      });
});

test('a service that has none of the formats asked for is asked for what it has', async () => {
  const gate = gateOf(() => (gate.asked.length === 1 ? { status: 406, body: '' } : { body: OBSERVATIONS }));
  expect(textOf(await tableOf('https://api.imf.org/external/sdmx/2.1/data/IMF.STA,CPI/IRL', gate))).toBe(
    OBSERVATIONS,
  );
  expect(gate.asked.map(({ headers }) => headers?.Accept)).toEqual([expect.stringContaining('csv'), '*/*']);
  const never = gateOf(() => ({ status: 406, body: '' }));
  await expect(ask(BIS, never)).rejects.toThrow(/answered 406/);
  expect(never.asked).toHaveLength(2);
});

test('a query that leaves the values out is refused before it is asked', async () => {
  for (const query of ['detail=serieskeysonly', 'detail=nodata', 'measures=none']) {
    const gate = gateOf(() => ({ body: OBSERVATIONS }));
    await expect(ask(`${BIS}?${query}`, gate)).rejects.toThrow(
      `With ${query}, stats.bis.org answers without`,
    );
    expect(gate.asked).toEqual([]);
  }
});
