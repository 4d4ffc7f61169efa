import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openAnalytics } from '../../../store/analytics.ts';
import type { Dataset } from '../dataset.ts';
import { usingFiles } from '../files-testing.ts';

vi.setConfig({ testTimeout: 120_000 });

const here = usingFiles();

let count = 0;

/** Adds a table, and answers its dataset, the names of its columns and its rows. */
async function read(
  text: string | Uint8Array,
): Promise<{ dataset: Dataset; names: string[]; rows: Record<string, unknown>[] }> {
  count += 1;
  const { dataset } = await here.files.add(`layout-${count}.csv`, text);
  const folder = join(here.files.settings.DATA_DIR, 'datasets');
  const analytics = openAnalytics(folder);
  const rows = await analytics.rows(
    `select * exclude (_reporter, _partner, _flow, _product, _reporter_agg, _partner_agg, _product_agg)
      replace (_from::varchar as _from, _to::varchar as _to) from read_parquet('${join(folder, dataset.newest.parquet)}')`,
  );
  await analytics.close();
  return { dataset, names: dataset.newest.fields.map(({ name }) => name), rows };
}

const TABLE = 'Place,Age,2019,2020\nNorth,young,1,2\nSouth,young,3,4\nSouth,old,5,6\n';

describe('what is below a table', () => {
  test.each([
    ['a source', 'Source: the office\n', ['Source: the office']],
    [
      'a line with commas',
      '\nFrom 2020, a new sample is used, of all places\n',
      ['From 2020; a new sample is used; of all places'],
    ],
    ['footnotes', '1) Without the islands\n(a) Preliminary\n', ['1) Without the islands', '(a) Preliminary']],
    ['notes in Chinese', '注：数据为年末数\n', ['注：数据为年末数']],
    ['a ruled line', '__________\n"Stated, 2021"\n', ['__________', 'Stated, 2021']],
    [
      'a second little table',
      '"footnoteID","Footnote"\n"1","With ""islands"",\nall of them"\n',
      ['footnoteID; Footnote', '1; With "islands", all of them'],
    ],
    [
      'empty cells before a note',
      ',,,\n,,\n,,\nData from database: Things\nLast Updated: 12/18/2021',
      ['Data from database: Things', 'Last Updated: 12/18/2021'],
    ],
    ['a note as wide as the table', 'Source: the office,,,\n', ['Source: the office']],
    [
      'an odd quotation mark',
      'Note: pipes of 5" and "more\nand "more\n',
      ['Note: pipes of 5" and "more', 'and "more'],
    ],
  ])('%s ends it, and stays with the version', async (_, below, lines) => {
    const { dataset, rows } = await read(TABLE + below);
    expect(rows).toHaveLength(6);
    expect(dataset.newest.coverage.around).toEqual({ above: [], below: lines });
  });

  test('is no row that is too short, in its middle or at its end', async () => {
    await expect(read(`${TABLE}North\n${TABLE}`)).rejects.toThrow(
      /Row 5 has 1 columns where the header has 4/,
    );
    await expect(read(`${TABLE}South,3\n`)).rejects.toThrow(/Row 5 has 2 columns where the header has 4/);
    await expect(read(`${TABLE}Sou`)).rejects.toThrow(/Row 5 has 1 columns where the header has 4/);
    await expect(read(`A title\nby somebody\n${TABLE}South,3\n`)).rejects.toThrow(/Row 7 has 2 columns/);
  });

  test('is no row with nothing but its name', async () => {
    const { dataset, names } = await read('Place,Births,Deaths\nNorth,1,2\nSouth,3,4\nWest,,\n');
    expect(names).toEqual(['Place', 'Births', 'Deaths']);
    expect(dataset.newest.rowCount).toBe(3);
  });
});

describe('headers of several lines', () => {
  test('are joined, a group being named over each column or its first', async () => {
    const each = await read(
      'Jobs by sector\n"";"";"Total jobs";"Total jobs";"Hours"\n"Sector";"Group";"Men";"Women";"All"\nA;x;1;2;3\nB;y;4;5;6\n',
    );
    expect(each.names).toEqual(['Sector', 'Group', 'Total jobs; Men', 'Total jobs; Women', 'Hours; All']);
    expect(each.rows).toHaveLength(2);
    const once = await read('Region,Jobs,,Note\n,Men,Women,\nA,1,2,x\nB,3,4,y\n');
    expect(once.names).toEqual(['Region', 'Jobs; Men', 'Jobs; Women', 'Note']);
  });

  test('may have a line of units below the names', async () => {
    const { names, rows } = await read('Place;Rate;Births\n;in (%);"x 1,000"\nNorth;1,5;12\nSouth;2,5;13\n');
    expect(names).toEqual(['Place', 'Rate; in (%)', 'Births; x 1,000']);
    expect(rows.map((row) => row['Rate; in (%)'])).toEqual([1.5, 2.5]);
  });

  test('may have line breaks, and lines that say something of each column', async () => {
    const broken = await read(
      'A title,,,\n"Jahr\nYear","Ort\nPlace","Zahl\nNumber",Share\n2019,A,1,2.5\n2020,A,2,3.5\n',
    );
    expect(broken.names).toEqual(['Jahr Year', 'Ort Place', 'Zahl Number', 'Share']);
    const about = await read(
      'Title,Things: thousands\nUnit,Thousands\nRelease date,14-11-2023\n2019,5\n2020,6\n2021,7\n2022,8\n',
    );
    expect(about.names).toEqual(['Title', 'Things: thousands']);
    expect(about.rows).toHaveLength(4);
    expect(about.dataset.newest.coverage.around?.above).toEqual([
      'Unit; Thousands',
      'Release date; 14-11-2023',
    ]);
  });

  test('give each column the unit that a line below the names says', async () => {
    const { dataset, rows } = await read(
      ',Employed ; Persons ;,Rate ; Persons ;,Cost\nUnit,000,Percent,EUR million\nSeries Type,Original,Original,Original\nFrequency,Month,Month,Month\nJan-20,12900.5,5.29,1\nFeb-20,12901.5,5.30,2\nMar-20,12902.5,5.31,3\nApr-20,12903.5,5.32,4\nMay-20,12904.5,5.33,5\n',
    );
    expect(rows).toHaveLength(5);
    expect(dataset.newest.fields.map(({ unit, multiplier }) => [unit, multiplier])).toEqual([
      [null, 1],
      [null, 1000],
      ['Percent', 1],
      ['EUR', 1e6],
    ]);
  });

  test('do not take a first row without numbers for one of them', async () => {
    const { names, rows } = await read(
      'Place,Kind,Births,Deaths\nNorth,x,..,n.p.\nSouth,x,1,2\nWest,y,3,4\n',
    );
    expect(names).toEqual(['Place', 'Kind', 'Births', 'Deaths', 'Deaths flag']);
    expect(rows).toHaveLength(3);
    const years = await read('Place,Born,Died\nNorth,1901,1950\nSouth,1911,1960\n');
    expect(years.rows).toHaveLength(2);
  });

  test('that name a column twice tell them apart, and name columns of flags after their numbers', async () => {
    const { names } = await read(
      'MEASURE,Measure,Value,Value,period\nA,Births,1,x,2019\nB,Deaths,2,y,2019\n',
    );
    expect(names).toEqual(['MEASURE', 'Measure (2)', 'Value', 'Value (2)', 'period']);
    const flags = await read('Place,Births,,Deaths,\nNorth,1,b,2,\nSouth,3,,4,p\n');
    expect(flags.names).toEqual(['Place', 'Births', 'Births flag', 'Deaths', 'Deaths flag']);
  });
});

describe('numbers with something beside them', () => {
  test('are numbers, and their flags are kept', async () => {
    const { names, rows } = await read(
      'period,place,value,rate,code\n2019,North,4.7 b,1.5,1\n2020,North,: u,–2.5,X\n2021,North,5.5,n.p.,2\n',
    );
    expect(names).toEqual(['period', 'place', 'value', 'value flag', 'rate', 'rate flag', 'code']);
    expect(rows).toMatchObject([
      { value: 4.7, 'value flag': 'b', rate: 1.5, 'rate flag': null, code: '1', _value: 4.7 },
      { value: null, 'value flag': ': u', rate: -2.5, 'rate flag': null, code: 'X', _value: null },
      { value: 5.5, 'value flag': null, rate: null, 'rate flag': 'n.p.', code: '2', _value: 5.5 },
    ]);
  });

  test('in brackets are taken as the table says, or for words where it does not', async () => {
    const csv = 'place,births,change\nA,(1200),(1.5)\nB,3400,2.5\n';
    expect((await read(csv)).rows).toMatchObject([
      { births: '(1200)', change: -1.5 },
      { births: '3400', change: 2.5 },
    ]);
    expect((await read(`${csv}(x) Of little reliability\n`)).rows).toMatchObject([
      { births: 1200, 'births flag': '()', change: 1.5 },
      { births: 3400, 'births flag': null, change: 2.5 },
    ]);
  });

  test('have points between thousands where another column has decimal commas, and commas as in India', async () => {
    expect((await read('place;share;births\nA;2,5;12.887\nB;3,5;7.500\n')).rows).toMatchObject([
      { share: 2.5, births: 12887 },
      { share: 3.5, births: 7500 },
    ]);
    expect((await read('place,births\nA,"7,31,852"\nB,"1,23,45,678"\n')).rows).toMatchObject([
      { births: 731852 },
      { births: 12345678 },
    ]);
  });

  test('stand in a table whose first column is several', async () => {
    const { names, rows } = await read(
      'freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \nA,PC,AT\t1.5 \t2.5 b\nA,PC,BE\t: \t3.5 \n',
    );
    expect(names).toEqual(['freq', 'unit', 'geo', 'period', 'value', 'value flag']);
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual(
      expect.objectContaining({ geo: 'AT', period: '2020', value: 2.5, 'value flag': 'b' }),
    );
  });
});

describe('periods', () => {
  const times = (rows: readonly Record<string, unknown>[]) => rows.map(({ _from, _to }) => [_from, _to]);

  test('are found by what the cells are, whatever the column is called', async () => {
    const { dataset, rows } = await read('REF_DATE,GEO,jobs\n2021-01,A,5\n2021-02,A,6\n');
    expect(times(rows)).toContainEqual(['2021-02-01', '2021-03-01']);
    expect(dataset.newest.coverage.frequency).toBe('month');
  });

  test('of several lengths in one column are those of the shortest, so that nothing is counted twice', async () => {
    const { dataset, rows } = await read('Title,Jobs\n2018,5\n2018 Q1,6\n2018 JAN,7\n2018 FEB,8\n');
    const { coverage } = dataset.newest;
    expect(coverage.frequency).toBe('month');
    expect(coverage.periods.map(({ label }) => label)).toEqual(['2018 JAN', '2018 FEB']);
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual(
      expect.objectContaining({ Title: '2018 Q1', Jobs: 6, _from: null, _to: null }),
    );
    expect(coverage.around?.below).toEqual([
      'Not placed in time, because other rows are of shorter periods: 2018, 2018 Q1.',
    ]);
  });

  test('are years where the name says so, and no other numbers', async () => {
    expect((await read('السنة,أ,ب\n2015,1,2\n2016,3,4\n')).dataset.newest.coverage.frequency).toBe('year');
    expect((await read('Place,Year founded,Pupils\nA,1915,20\nB,1916,30\n')).rows).toMatchObject([
      { _from: null },
      { _from: null },
    ]);
  });

  test('may be a year, and a month or quarter beside it', async () => {
    const months = await read('Jahr;Monat;Index\n2017;Januar;93,3\n2017;März;93,6\n');
    expect(times(months.rows)).toEqual([
      ['2017-01-01', '2017-02-01'],
      ['2017-03-01', '2017-04-01'],
    ]);
    const quarters = await read('Year,Quarter,Jobs\n2020,I,655\n2020,IV,662\n');
    expect(times(quarters.rows)).toContainEqual(['2020-10-01', '2021-01-01']);
  });

  test('in the names of columns become rows, one column for each thing', async () => {
    const { names, rows } = await read(
      'Region;"births;2018;[n]";"births;2019;[n]";"rate;2018;[-]";"rate;2019;[-]"\nNorth;1;2;1,5;2,5\nSouth;3;4;3,5;4,5\n',
    );
    expect(names).toEqual(['Region', 'period', 'births; [n]', 'rate; [-]']);
    expect(rows).toContainEqual(
      expect.objectContaining({ Region: 'South', period: '2019', 'births; [n]': 4, 'rate; [-]': 4.5 }),
    );
    const joined = await read('Line,,2020,2020\n,,Q1,Q2\n1,Births,5,6\n2,Deaths,7,8\n');
    expect(joined.names).toEqual(['Line', 'column_2', 'period', 'value']);
    expect(times(joined.rows)).toContainEqual(['2020-04-01', '2020-07-01']);
    const flags = await read('GEO,Name,2015,,2016,\nAT,Austria,1.5,,2.5,p\nBE,Belgium,3.5,b,4.5,\n');
    expect(flags.names).toEqual(['GEO', 'Name', 'period', 'value', 'value flag']);
    expect(flags.rows).toContainEqual(
      expect.objectContaining({ GEO: 'BE', period: '2015', 'value flag': 'b' }),
    );
  });

  test('in columns of months beside one of years become rows, the whole year another', async () => {
    const months = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec';
    const { names, rows } = await read(
      `Year,${months},Annual\n2020,1,2,3,4,5,6,7,8,9,10,11,12,6.5\n2021,1,2,3,4,5,6,7,8,9,10,,,\n`,
    );
    expect(names).toEqual(['period', 'value']);
    expect(rows).toHaveLength(23);
    expect(rows).toContainEqual(
      expect.objectContaining({ _from: '2020-02-01', _to: '2020-03-01', value: 2 }),
    );
    expect(rows).toContainEqual(expect.objectContaining({ period: '2020', _from: null, value: 6.5 }));
  });
});

describe('labels that are written once for several rows', () => {
  test('are written into each', async () => {
    const { rows } = await read(
      'Year;Region;Births\n2019;North;1234\n;South;2345\n2020;North;1111\n;South;2222\n',
    );
    expect(rows.map(({ Year }) => Year)).toEqual(['2019', '2019', '2020', '2020']);
  });

  test('but not where a cell is only empty', async () => {
    const { rows } = await read(
      'Code,Region,Births\n1,North,1234\n,South,2345\n,South,1111\n2,West,5\n,North,6\n',
    );
    expect(rows.filter(({ Code }) => Code === null)).toHaveLength(3);
  });
});

test('percent signs, days with the day first, and pairs of years in names are read', async () => {
  const { dataset, rows } = await read('date,rate\n31/12/2019,"5,1 %"\n30/06/2020,"5,2 %"\n');
  expect(rows).toMatchObject([
    { _from: '2019-12-31', rate: 5.1 },
    { _from: '2020-06-30', rate: 5.2 },
  ]);
  expect(dataset.newest.fields[1]).toMatchObject({ type: 'number', unit: '%' });
  const pairs = await read('Australian state,2018-19,2019-20\nNSW,5,6\nQld,7,8\n');
  expect(pairs.rows).toContainEqual(
    expect.objectContaining({ period: '2019-20', _from: '2019-07-01', value: 6 }),
  );
});

describe('a table of an office that writes 1.250 for a thousand and more', () => {
  test('has points between thousands where no smaller number has decimals', async () => {
    const { rows } = await read('Jahr;Land;Tote\n2022;Bayern;980\n2022;Hessen;1.250\n2022;Berlin;87\n');
    expect(rows.map(({ Tote }) => Tote)).toEqual([980, 1250, 87]);
  });

  test('has decimals where some are as long as others are short', async () => {
    const { rows } = await read('year;place;rate\n2022;North;1.25\n2022;South;1.125\n2022;East;87\n');
    expect(rows.map(({ rate }) => rate)).toEqual([1.25, 1.125, 87]);
  });

  test('is parted by semicolons, though its titles and its decimals have as many commas', async () => {
    const { names } = await read(
      'Период;Экспорт, млн долл.;Импорт, млн долл.\n2021;100,5;90,1\n2022;120,5;95,4\n2023;125,1;99,9\n',
    );
    expect(names).toEqual(['Период', 'Экспорт, млн долл.', 'Импорт, млн долл.']);
  });

  test('is of one day, if a column says of all rows that it is their day', async () => {
    const { dataset } = await read(
      'Wahldatum;Land;Stimmen\n23.02.2025;Bayern;7000\n23.02.2025;Hessen;3000\n',
    );
    expect(dataset.newest.coverage.periods.map(({ from }) => from)).toEqual(['2025-02-23']);
  });

  test('is of no day on which somebody was born', async () => {
    const { dataset } = await read(
      'Geburtsdatum;Land;Stimmen\n23.02.1975;Bayern;7000\n23.02.1975;Hessen;3000\n',
    );
    expect(dataset.newest.coverage.periods).toEqual([]);
  });
});
