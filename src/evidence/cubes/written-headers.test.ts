import { describe, expect, it } from 'vitest';
import { readHere } from '../datasets/formats/testing.ts';

async function measuresIn(title: string, lines: readonly string[], descriptor: string | null = null) {
  const { cube } = await readHere('table.csv', lines.join('\n'), descriptor, {}, title);
  return cube.measures;
}

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021];

describe('headers that are not written out', () => {
  it('end in a unit without brackets', async () => {
    const measures = await measuresIn('Harbour accounts of Norway by year', [
      'Year,Receipts $m,Payments €bn,moved_kt,Staff costs % of GDP',
      ...YEARS.map(
        (year, i) => `${year},${410 + 7 * i},${(2.4 + i / 10).toFixed(1)},${81 + i},${0.2 + i / 100}`,
      ),
    ]);
    expect(measures.map(({ label, unit, multiplier }) => [label, unit, multiplier])).toEqual([
      ['Receipts', 'USD', 1e6],
      ['Payments', 'EUR', 1e9],
      ['moved', 'tonne', 1e3],
      ['Staff costs % of GDP', '%', 1],
    ]);
  });

  it('are those of weather stations, in a table of the weather', async () => {
    const rows = YEARS.flatMap((year) =>
      [1, 2, 3].map(
        (month) => `${year},${month},${4.1 + month},${11.3 + month},${62.4 + month},${41.2 + 9 * month}`,
      ),
    );
    const lines = ['year,month,meant,maxtp,rain,sun', ...rows];
    const measures = await measuresIn('Monthly weather at a lighthouse', lines);
    expect(measures.map(({ label, unit }) => [label, unit])).toEqual([
      ['Mean temperature', '°C'],
      ['Highest temperature', '°C'],
      ['Rainfall', 'mm'],
      ['Sunshine', 'hour'],
    ]);
    const other = await measuresIn('Letters received by an office', lines);
    expect(other.map(({ unit }) => unit)).not.toContain('°C');
  });

  it('part a number from the words around it', async () => {
    const measures = await measuresIn('Accident and emergency activity and waiting times by month', [
      'Month,NumberOfAttendances,NumberOver12Hours,PercentageWithin4Hours',
      ...YEARS.flatMap((year, i) =>
        ['01', '02'].map(
          (month) => `${year}-${month},${90_110 + 17 * i},${310 + i},${(91.2 - i).toFixed(1)}`,
        ),
      ),
    ]);
    expect(measures.map(({ label, concept }) => [label, concept])).toEqual([
      ['Number Of Attendances', 'emergency visits'],
      ['Number Over 12 Hours', 'trolley waits'],
      ['Percentage Within 4 Hours', 'four-hour waits'],
    ]);
  });
});

describe('columns in percent that do not say so', () => {
  const row = (year: number, i: number) => {
    const [stored, room] = [41.3 + 3.7 * i, 92.6 + 1.1 * i];
    return `${year},${stored.toFixed(1)},${((100 * stored) / room).toFixed(2)},${room.toFixed(1)}`;
  };

  it('are shown by what they are reckoned from', async () => {
    const lines = ['Year,stored,full,room', ...YEARS.map(row)];
    const measures = await measuresIn('Reservoirs of a valley', lines);
    expect(measures.map(({ unit }) => unit)).toEqual([null, '%', null]);
  });

  it('are none where one row says otherwise', async () => {
    const lines = ['Year,stored,full,room', ...YEARS.map(row), '2022,60.1,44.20,99.1'];
    const measures = await measuresIn('Reservoirs of a valley', lines);
    expect(measures.map(({ unit }) => unit)).toEqual([null, null, null]);
  });
});

describe('what a column is in its table', () => {
  it('is no occupancy of hotels where there are none', async () => {
    const lines = [
      'Season,Club,Spectators,Occupancy rate (%)',
      ...YEARS.map((y, i) => `${y},Ajax,${41_200 + 90 * i},${91.2 + i}`),
    ];
    const [, rate] = await measuresIn('Spectators in the league by club', lines);
    expect(rate?.concept).not.toBe('hotel occupancy');
  });

  it('adds up where it counts what goes by', async () => {
    const lines = [
      'Month,Vessels,Lorries',
      ...YEARS.flatMap((y, i) => ['01', '02', '03'].map((m) => `${y}-${m},${812 + i},${3120 + 7 * i}`)),
    ];
    const passing = await measuresIn('Traffic through the strait: vessels and lorries by month', lines);
    expect(passing.map(({ kind }) => kind)).toEqual(['count', 'count']);
    const owned = await measuresIn('Property of the port: vessels and lorries by month', lines);
    expect(owned.map(({ kind }) => kind)).not.toContain('count');
  });
});
