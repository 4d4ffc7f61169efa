import { expect, test } from 'vitest';
import type { FetchedTable } from './connector.ts';
import { connectorOf } from './connectors.ts';
import { ask, gateOf, tableOf, textOf } from './testing.ts';

const rowsOf = (table: FetchedTable) =>
  textOf(table)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('Eurostat’s JSON-stat says its title and when it was updated; one to come later is refused', async () => {
  const address = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/une_rt_m?geo=IE';
  const body = JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Unemployment by sex and age',
    updated: '2026-10-30T11:00:00+0100',
    id: ['geo', 'time'],
    size: [1, 1],
    value: { 0: 4.5 },
    dimension: {},
  });
  expect(
    await tableOf(
      address,
      gateOf(() => ({ body })),
    ),
  ).toMatchObject({
    fileName: 'une_rt_m.json',
    terms: { title: 'Unemployment by sex and age', producerVersion: '2026-10-30T11:00:00+0100' },
  });
  const later = '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE"}}';
  await expect(
    ask(
      address,
      gateOf(() => ({ body: later })),
    ),
  ).rejects.toThrow(/that much at once/);
  await expect(
    ask(
      address,
      gateOf(() => ({ body: body.slice(0, 80) })),
    ),
  ).rejects.toThrow(/cut off/);
});

const BANK = 'https://api.worldbank.org/v2/country/IRL;FRA/indicator/SP.POP.TOTL?date=2022:2023';
const bankValue = (country: string, date: string, value: number | null, indicator = 'SP.POP.TOTL') => ({
  indicator: { id: indicator, value: indicator === 'SP.POP.TOTL' ? 'Population, total' : 'Area' },
  country: { id: country.slice(0, 2), value: country },
  countryiso3code: country.slice(0, 3).toUpperCase(),
  date,
  value,
  unit: '',
  obs_status: '',
  decimal: 0,
});
/** The service, with two values a page; `more` is laid over the head of a page. */
const bank = (values: readonly object[], more: (page: number) => object = () => ({})) =>
  gateOf((url) => {
    if (!url.pathname.includes('/country/'))
      return {
        body: JSON.stringify([
          { page: 1 },
          [
            {
              name: 'Population, total',
              sourceNote: 'All residents.',
              sourceOrganization: 'UN, national offices',
            },
          ],
        ]),
      };
    const page = Number(url.searchParams.get('page'));
    const head = {
      page,
      pages: Math.ceil(values.length / 2),
      per_page: 2,
      total: values.length,
      lastupdated: '2026-10-07',
    };
    return { body: JSON.stringify([{ ...head, ...more(page) }, values.slice(page * 2 - 2, page * 2)]) };
  });

test('the World Bank is read page by page, as rows in an order of ours', async () => {
  const values = [
    bankValue('Ireland', '2023', 5_300_000),
    bankValue('Ireland', '2022', 5_200_000),
    bankValue('France', '2023', null),
    bankValue('France', '2022', 68_000_000),
  ];
  const gate = bank(values);
  const table = await tableOf(BANK, gate);
  expect(gate.asked.map(({ url }) => new URL(url).searchParams.get('page'))).toEqual(['1', '2', null]);
  expect(rowsOf(table)).toEqual([
    { country: 'France', code: 'FRA', date: '2022', 'Population, total': 68_000_000 },
    { country: 'Ireland', code: 'IRE', date: '2022', 'Population, total': 5_200_000 },
    { country: 'Ireland', code: 'IRE', date: '2023', 'Population, total': 5_300_000 },
  ]);
  expect(table).toMatchObject({
    fileName: 'SP.POP.TOTL.jsonl',
    url: 'https://api.worldbank.org/v2/country/IRL;FRA/indicator/SP.POP.TOTL?date=2022%3A2023&format=json&per_page=1000',
    terms: {
      title: 'Population, total',
      about: 'All residents.',
      producerVersion: '2026-10-07',
      citation: 'UN, national offices',
    },
  });
  expect(textOf(await tableOf(BANK, bank([...values].reverse())))).toBe(textOf(table));
});

test('the World Bank’s table is whole, or none', async () => {
  const values = [1, 2, 3, 4].map((at) => bankValue('Ireland', String(2019 + at), at));
  await expect(
    ask(
      BANK,
      bank(values, (page) => (page === 2 ? { lastupdated: '2026-11-02' } : {})),
    ),
  ).rejects.toThrow(/changed while they were being read/);
  await expect(
    ask(
      BANK,
      bank(values, () => ({ total: 5 })),
    ),
  ).rejects.toThrow(/sent 4 of 5 records/);
  const message = [
    { message: [{ id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' }] },
  ];
  await expect(
    ask(
      BANK,
      gateOf(() => ({ body: JSON.stringify(message) })),
    ),
  ).rejects.toThrow(/not valid/);
  await expect(ask(BANK, bank([bankValue('Ireland', '2023', null)]))).rejects.toThrow(
    /no data for this query/,
  );
  await expect(ask(BANK, bank(values), { most: 300 })).rejects.toThrow(/does not answer that much/);
  const two = await tableOf(
    BANK.replace('SP.POP.TOTL', 'SP.POP.TOTL;AG.LND'),
    bank([bankValue('Ireland', '2023', 1), bankValue('Ireland', '2023', 2, 'AG.LND')]),
  );
  expect(rowsOf(two)).toEqual([
    { country: 'Ireland', code: 'IRE', indicator: 'Area', date: '2023', value: 2 },
    { country: 'Ireland', code: 'IRE', indicator: 'Population, total', date: '2023', value: 1 },
  ]);
});

const TRADE =
  'https://comtradeapi.un.org/data/v1/get/C/M/HS?reporterCode=372&period=202311&cmdCode=TOTAL&flowCode=M,X';
const trade = (more: object = {}) => ({
  period: '202311',
  reporterCode: 372,
  reporterISO: 'IRL',
  reporterDesc: 'Ireland',
  flowCode: 'X',
  partnerCode: 0,
  partnerISO: 'W00',
  partnerDesc: 'World',
  partner2Code: 0,
  customsCode: 'C00',
  motCode: 0,
  cmdCode: 'TOTAL',
  cmdDesc: 'All Commodities',
  primaryValue: 17.5,
  ...more,
});
const tradeOf = (data: readonly object[], more: object = {}) =>
  gateOf(() => ({
    body: JSON.stringify({ elapsedTime: '0.1', count: data.length, data, error: '', ...more }),
  }));

test('UN Comtrade is asked with the key of the settings, which no version shows', async () => {
  const gate = tradeOf([
    trade(),
    trade({ flowCode: 'M', partnerISO: 'FRA', partnerDesc: 'France', primaryValue: 2 }),
  ]);
  const table = await tableOf(TRADE, gate, { comtradeKey: 'abc123def' });
  expect(gate.asked[0]?.headers?.['Ocp-Apim-Subscription-Key']).toBe('abc123def');
  expect(table.url).not.toContain('abc123def');
  expect(rowsOf(table)).toEqual([
    {
      period: '2023-11',
      reporter: 'IRL',
      partner: 'FRA',
      flow: 'import',
      product: 'TOTAL',
      description: 'All Commodities',
      value: 2,
    },
    {
      period: '2023-11',
      reporter: 'IRL',
      partner: 'World',
      flow: 'export',
      product: 'TOTAL',
      description: 'All Commodities',
      value: 17.5,
    },
  ]);
  expect(JSON.parse(table.descriptor ?? '').fields).toContainEqual({
    name: 'value',
    role: 'value',
    unit: 'USD',
    multiplier: 1,
  });
  await expect(ask(TRADE, gate)).rejects.toThrow(/needs a key/);
});

test('UN Comtrade’s records that were cut off, or would be counted twice, are refused', async () => {
  const key = { comtradeKey: 'abc123def' };
  const many = Array.from({ length: 500 }, () => trade());
  const open = TRADE.replace('/data/v1/get/', '/public/v1/preview/');
  await expect(ask(open, tradeOf(many))).rejects.toThrow(/at most 500 records/);
  await expect(ask(TRADE, tradeOf([trade()], { count: 2 }), key)).rejects.toThrow(/sent 1 of 2 records/);
  await expect(ask(TRADE, tradeOf([trade(), trade({ motCode: 2100 })]), key)).rejects.toThrow(
    /broken down by motCode/,
  );
  await expect(ask(TRADE, tradeOf([], { error: 'Invalid parameter' }), key)).rejects.toThrow(
    /no data for this query/,
  );
  const denied = gateOf(() => ({ status: 401, body: '{"statusCode":401}' }));
  await expect(ask(TRADE, denied, key)).rejects.toThrow(/does not give this to us/);
});

const CHART = 'https://ourworldindata.org/grapher/life-expectancy?tab=chart';
const METADATA = {
  chart: { title: 'Life expectancy', subtitle: 'At birth.', citation: 'UN WPP (2024); HMD (2025)' },
  columns: {
    'Period life expectancy': {
      titleLong: 'Life expectancy at birth',
      unit: 'years',
      shortName: 'life_expectancy_0',
      lastUpdated: '2025-10-22',
    },
  },
};

test('a chart of Our World in Data comes with what its metadata say of it', async () => {
  const body = 'Entity,Code,Year,Period life expectancy\nIreland,IRL,2023,82.4\n';
  const gate = gateOf(({ pathname }) =>
    pathname.endsWith('.csv') ? { body, headers: { etag: 'W/"5"' } } : { body: JSON.stringify(METADATA) },
  );
  const table = await tableOf(CHART, gate);
  expect(gate.asked.map(({ url }) => url)).toEqual([
    'https://ourworldindata.org/grapher/life-expectancy.csv?tab=chart',
    'https://ourworldindata.org/grapher/life-expectancy.metadata.json?tab=chart',
  ]);
  expect(table).toMatchObject({
    fileName: 'life-expectancy.csv',
    etag: 'W/"5"',
    terms: {
      title: 'Life expectancy',
      producer: 'Our World in Data',
      producerVersion: '2025-10-22',
      citation: 'UN WPP (2024); HMD (2025)',
    },
  });
  expect(JSON.parse(table.descriptor ?? '').fields).toContainEqual({
    name: 'Period life expectancy',
    title: 'Life expectancy at birth',
    unit: 'years',
  });
  const unchanged = gateOf(() => ({ status: 304, body: '' }));
  expect(await ask(CHART, unchanged, { etag: 'W/"5"' })).toBe('unchanged');
  expect(unchanged.asked).toHaveLength(1);
  const alone = gateOf(({ pathname }) => (pathname.endsWith('.csv') ? { body } : undefined));
  await expect(ask(CHART, alone)).rejects.toThrow(/nothing at this address/);
});

test('every other address is a file as it lies there', () => {
  for (const address of [
    'https://data.example/rates.csv',
    'https://ec.europa.eu/eurostat/databrowser/view/une_rt_m',
    'https://ourworldindata.org/life-expectancy',
    'https://api.worldbank.org/v2/sources',
    'https://api.worldbank.org.evil.example/v2/country/all/indicator/SP.POP.TOTL',
  ])
    expect(connectorOf(new URL(address)).name, address).toBe('file');
});
