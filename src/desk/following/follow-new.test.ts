import { expect, test } from 'vitest';
import { asOperator } from '../../readers/permission.ts';
import { fetchFollowed } from './fetch-followed.ts';
import { orderToFollow } from './follow-address.ts';
import { followNew } from './follow-new.ts';
import { findFollowed } from './followed.queries.ts';
import { fetchPartsAt, replayingNewsroom } from './testing.ts';

const by = asOperator();
const newsroom = replayingNewsroom();

const partsWith = (more: Record<string, string> = {}) =>
  fetchPartsAt(newsroom.store, newsroom.host, newsroom.files.settings.DATA_DIR, more);
const follow = (address: string, parts = partsWith()) =>
  followNew(parts, orderToFollow(by, { address }), {}, by);

test('records of UN Comtrade become a table of trade whose columns have their roles', async () => {
  const query = '?reporterCode=372&period=2022,2023&cmdCode=TOTAL&flowCode=X&partnerCode=0,251';
  const record = (period: number, iso: string, value: number) => ({
    period: String(period),
    reporterISO: 'IRL',
    partnerISO: iso,
    partnerDesc: iso === 'W00' ? 'World' : 'France',
    flowCode: 'X',
    cmdCode: 'TOTAL',
    cmdDesc: 'All Commodities',
    primaryValue: value,
  });
  const data = [2022, 2023].flatMap((year) => [
    record(year, 'W00', 900 + year),
    record(year, 'FRA', 90 + year),
  ]);
  const path = `/data/v1/get/C/A/HS${query.replaceAll(',', '%2C')}&includeDesc=true`;
  newsroom.host.answers[path] = { body: JSON.stringify({ count: 4, data, error: '' }) };
  newsroom.host.asked = [];
  const parts = partsWith({ COMTRADE_KEY: 'abc123def' });
  const { dataset } = await follow(`https://comtradeapi.un.org/data/v1/get/C/A/HS${query}`, parts);
  expect(newsroom.host.asked[0]?.headers['ocp-apim-subscription-key']).toBe('abc123def');
  expect(dataset).toMatchObject({ slug: 'comtrade', producer: 'UN Comtrade', licence: 'not stated' });
  expect(dataset.newest.fields.flatMap(({ name, role, unit }) => (role ? [[name, role, unit]] : []))).toEqual(
    [
      ['period', 'period', null],
      ['reporter', 'reporter', null],
      ['partner', 'partner', null],
      ['flow', 'flow', null],
      ['product', 'product', null],
      ['value', 'value', 'USD'],
    ],
  );
  expect(dataset.newest.coverage).toMatchObject({
    reporters: [{ iso: 'IE' }],
    flows: [{ flow: 'export' }],
    frequency: 'year',
  });
  expect(dataset.newest.sourceUrl).not.toContain('abc123def');

  // A revised record is a version; the same records in another order are none.
  const followed = async () => {
    const found = await findFollowed(newsroom.store.reading, 'comtrade');
    if (!found) throw new Error('nothing is followed');
    return fetchFollowed(parts, found);
  };
  newsroom.host.answers[path] = { body: JSON.stringify({ count: 4, data: data.toReversed(), error: '' }) };
  expect(await followed()).toMatchObject({ outcome: 'same' });
  newsroom.host.answers[path] = {
    body: JSON.stringify({ count: 4, data: [...data.slice(1), record(2022, 'W00', 5)], error: '' }),
  };
  expect(await followed()).toMatchObject({ outcome: 'version', problem: '' });
}, 120_000);

test('a chart of Our World in Data keeps units, title and citation', async () => {
  newsroom.host.answers['/grapher/life-expectancy.csv'] = {
    body: 'Entity,Code,Year,Period life expectancy\nIreland,IRL,2022,82.1\nIreland,IRL,2023,82.4\n',
  };
  const columns = { 'Period life expectancy': { titleLong: 'Life expectancy at birth', unit: 'years' } };
  const chart = { title: 'Life expectancy', citation: 'UN WPP (2024)' };
  newsroom.host.answers['/grapher/life-expectancy.metadata.json'] = {
    body: JSON.stringify({ chart, columns }),
  };
  const { dataset } = await follow('https://ourworldindata.org/grapher/life-expectancy');
  expect(dataset).toMatchObject({ slug: 'life-expectancy', producer: 'Our World in Data' });
  expect(dataset.newest).toMatchObject({ citation: 'UN WPP (2024)', rowCount: 2 });
  expect(dataset.newest.fields).toContainEqual(
    expect.objectContaining({ title: 'Life expectancy at birth', unit: 'years' }),
  );
  expect(await findFollowed(newsroom.store.reading, 'life-expectancy')).toMatchObject({ connector: 'owid' });
}, 120_000);

test('an indicator of the World Bank is a table with the indicator’s name, its note and its source', async () => {
  const value = (country: string, date: string, number: number) => ({
    indicator: { id: 'SP.POP.TOTL', value: 'Population, total' },
    country: { id: country, value: country },
    countryiso3code: country.slice(0, 3).toUpperCase(),
    date,
    value: number,
  });
  const values = [value('Ireland', '2023', 5_300_000), value('France', '2023', 68_000_000)];
  const head = { page: 1, pages: 1, total: 2, lastupdated: '2026-10-07' };
  newsroom.host.answers['/v2/country/all/indicator/SP.POP.TOTL?format=json&per_page=1000&page=1'] = {
    body: JSON.stringify([head, values]),
  };
  newsroom.host.answers['/v2/indicator/SP.POP.TOTL?format=json'] = {
    body: JSON.stringify([{}, [{ name: 'Population, total', sourceNote: 'All residents.' }]]),
  };
  const { dataset } = await follow('https://api.worldbank.org/v2/country/all/indicator/SP.POP.TOTL');
  expect(dataset).toMatchObject({
    slug: 'population-total',
    producer: 'World Bank',
    about: 'All residents.',
  });
  expect(dataset.newest).toMatchObject({ producerVersion: '2026-10-07', rowCount: 2 });
  expect(dataset.newest.fields.map(({ name }) => name)).toEqual([
    'country',
    'code',
    'date',
    'Population, total',
  ]);
}, 120_000);

test('BIS, ILO and the IMF become tables, whether CSV came as was asked, or XML or JSON', async () => {
  const rates = [4.5, 5.25].map((rate, i) => ({ area: ['GB', 'US'][i] ?? '', rate }));
  const ns =
    'xmlns:m="urn:m" xmlns:s="urn:s" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:c="urn:c"';
  const xml = `<?xml version="1.0"?><m:StructureSpecificData ${ns}><m:Header><m:Structure structureID="S" dimensionAtObservation="TIME_PERIOD"/></m:Header>
    <m:DataSet s:structureRef="S">${rates
      .map(
        ({ area, rate }) =>
          `<Series FREQ="A" REF_AREA="${area}" UNIT_MEASURE="PC"><Obs TIME_PERIOD="2023" OBS_VALUE="${rate}"/><Obs TIME_PERIOD="2024" OBS_VALUE="${rate - 0.5}"/></Series>`,
      )
      .join('')}</m:DataSet></m:StructureSpecificData>`;
  const values = (ids: readonly string[]) => ids.map((id) => ({ id, name: id }));
  const json = {
    data: {
      structures: [
        {
          name: 'Prices',
          dimensions: {
            series: [{ id: 'COUNTRY', name: 'Country', values: values(['GBR', 'USA']) }],
            observation: [{ id: 'TIME_PERIOD', name: 'Time', values: values(['2023', '2024']) }],
          },
          measures: { observation: [{ id: 'OBS_VALUE', name: 'Value' }] },
          attributes: {},
        },
      ],
      dataSets: [
        {
          structure: 0,
          action: 'Information',
          series: Object.fromEntries(
            rates.map(({ rate }, i) => [i, { observations: { 0: [rate], 1: [rate - 0.5] } }]),
          ),
        },
      ],
    },
  };
  const csv = `DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\n${rates.map(({ area, rate }) => `ILO:DF_X(1.0),${area},2023,${rate}\nILO:DF_X(1.0),${area},2024,${rate - 0.5}`).join('\n')}\n`;
  newsroom.host.answers['/api/v1/data/WS_CBPOL/A.?format=csv'] = { body: xml };
  newsroom.host.answers['/external/sdmx/3.0/data/dataflow/IMF.STA/CPI/+/*'] = { body: JSON.stringify(json) };
  newsroom.host.answers['/rest/data/ILO,DF_X/A.?format=csv'] = { body: csv };
  const followed: readonly (readonly [address: string, format: string])[] = [
    ['https://stats.bis.org/api/v1/data/WS_CBPOL/A.', 'sdmx-ml'],
    ['https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/CPI/+/*', 'sdmx-json'],
    ['https://sdmx.ilo.org/rest/data/ILO,DF_X/A.', 'sdmx-csv'],
  ];
  for (const [address, format] of followed) {
    const { dataset } = await follow(address);
    expect(dataset.newest, address).toMatchObject({ rowCount: 4, format });
    expect(dataset.newest.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['TIME_PERIOD', 'OBS_VALUE']),
    );
  }
  newsroom.host.answers['/api/v1/data/WS_CBPOL/M.?format=csv'] = {
    body: '<m:Error xmlns:m="m" xmlns:c="c"><m:ErrorMessage code="100"><c:Text>No data</c:Text></m:ErrorMessage></m:Error>',
  };
  await expect(follow('https://stats.bis.org/api/v1/data/WS_CBPOL/M.')).rejects.toThrow(
    'stats.bis.org answered with an error: “No data”.',
  );
}, 120_000);
