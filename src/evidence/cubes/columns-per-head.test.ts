import { describe, expect, it } from 'vitest';
import { usingFiles } from '../datasets/files-testing.ts';
import type { CubeMeasure } from './cube.ts';
import { describeDatasets } from './describe-versions.ts';

// Scales that arithmetic between columns shows, and those that nothing shows. Numbers of our own.

const here = usingFiles();

let made = 0;
async function measuresOf(title: string, rows: readonly string[]): Promise<Map<string, CubeMeasure>> {
  made += 1;
  const said = { slug: `heads-${made}`, title, producer: 'An office', licence: 'CC0' };
  const { dataset } = await here.files.add(`heads-${made}.csv`, rows.join('\n'), said);
  const { described } = await describeDatasets(here.store, here.analytics, [dataset]);
  return new Map(
    described.flatMap(({ cube }) => cube.measures.map((one) => [one.columns[0]?.column ?? '', one] as const)),
  );
}

const PEOPLE: readonly (readonly [string, number])[] = [
  ['Peru', 33_000_000],
  ['Norway', 5_400_000],
  ['Kenya', 54_000_000],
  ['Chile', 19_500_000],
  ['World', 8_000_000_000],
];

/** Tonnes for each person: 2.5 in Peru, and so on. */
const EACH = [2.513, 7.42, 0.418, 4.107, 4.623];

function emissions(by: number, header = 'greenhouse_gases'): string[] {
  return [
    `country,year,population,${header},${header}_per_capita,cumulative_${header}`,
    ...PEOPLE.flatMap(([place, people], i) =>
      [2020, 2021].map((year) => {
        const each = (EACH[i] ?? 0) + (year - 2020) * 0.1;
        const all = (each * people) / by;
        return [place, year, people, all.toFixed(3), each.toFixed(3), (all * 40).toFixed(3)].join(',');
      }),
    ),
  ];
}

describe('a column of amounts beside people and so much for each', () => {
  it.each([1, 1e3, 1e6])('is in the scale that they show: %d', async (by) => {
    const measures = await measuresOf('Greenhouse gases by country', emissions(by));
    const amount = measures.get('greenhouse_gases');
    expect(amount).toMatchObject({ unit: 'tonne', multiplier: by });
    expect(amount?.isScaleGuessed).toBeUndefined();
    expect(measures.get('cumulative_greenhouse_gases')).toMatchObject({ multiplier: by });
  });

  it('is in the scale that its header says, whatever they show', async () => {
    const rows = emissions(1e6);
    rows[0] = (rows[0] ?? '').replace(',greenhouse_gases,', ',Greenhouse gases (million tonnes),');
    const measures = await measuresOf('Greenhouse gases by country', rows);
    expect(measures.get('Greenhouse gases (million tonnes)')).toMatchObject({ multiplier: 1e6 });
  });

  it('shows nothing where the quotient is another', async () => {
    const rows = emissions(1e6).map((row, i) => {
      const cells = row.split(',');
      return i === 0 ? row : [...cells.slice(0, 4), String(((i * 7) % 5) + 1.234), cells[5]].join(',');
    });
    const amount = (await measuresOf('Greenhouse gases by country', rows)).get('greenhouse_gases');
    expect(amount?.multiplier === null || amount?.isScaleGuessed === true).toBe(true);
  });

  it('counts homes one by one where people and homes for each of them stand beside them', async () => {
    const measures = await measuresOf('Homes sold by country', [
      'country,year,inhabitants,homes_sold,homes_sold_per_inhabitant',
      ...PEOPLE.map(([place, people], i) => {
        const sold = Math.round(people * 0.004 * (1 + i / 10));
        return [place, 2021, people, sold, (sold / people).toFixed(5)].join(',');
      }),
    ]);
    expect(measures.get('homes_sold')).toMatchObject({ multiplier: 1 });
  });
});

describe('a scale that nothing says', () => {
  it('is not taken from the largest country where the world is larger', async () => {
    const rows = emissions(1e6).map((row) =>
      row
        .split(',')
        .slice(0, 2)
        .concat(row.split(',')[3] ?? ''),
    );
    const measures = await measuresOf(
      'Greenhouse gases by country',
      rows.map((row) => row.join(',')),
    );
    const amount = measures.get('greenhouse_gases');
    expect(amount?.multiplier === null || amount?.isScaleGuessed === true).toBe(true);
  });

  it('is none where persons are told in decimals, or money is in dollars', async () => {
    const measures = await measuresOf('Population and gross domestic product', [
      'country,year,population,gross domestic product (US dollars)',
      ...PEOPLE.slice(0, 4).map(
        ([place, people]) => `${place},2021,${(people / 1e3).toFixed(1)},${people * 9000}`,
      ),
    ]);
    expect(measures.get('population')).toMatchObject({ multiplier: 1000 });
    expect(measures.get('gross domestic product (US dollars)')).toMatchObject({ multiplier: 1 });
    for (const one of measures.values()) expect(one.isScaleGuessed).toBeUndefined();
  });

  it('of what is added up over years is not told by what people have in one', async () => {
    const rows = emissions(1e6).map((row) =>
      row
        .split(',')
        .slice(0, 2)
        .concat(row.split(',')[5] ?? ''),
    );
    const measures = await measuresOf(
      'Greenhouse gases by country',
      rows.map((row) => row.join(',')),
    );
    expect(measures.get('cumulative_greenhouse_gases')?.multiplier).toBeNull();
  });
});
