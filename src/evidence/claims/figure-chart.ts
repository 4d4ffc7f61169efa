import { isPartOf } from '../checks/is-part-of.ts';
import { isCubeQuery } from '../checks/question.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { addsUp } from '../datasets/adds-up.ts';
import type { Coverage, DatasetField, DatasetVersion, FieldRole } from '../datasets/dataset.ts';
import type { Check, FigureRecord } from './claim.ts';
import type { Figure, Period } from './figure.ts';

/** One period of a series; `on` where it is one the figure speaks of. */
export interface SeriesPoint {
  readonly label: string;
  /** Its first day, where the dataset says so. */
  readonly from: string | null;
  readonly value: number;
  readonly on: boolean;
  /** Which of the times it is in: two that follow each other are compared, not added up. */
  readonly time?: number;
}

/** One bar of a ranking; `on` where it is the one the figure speaks of. */
export interface RankBar {
  readonly key: string;
  /** What it is called, where the data say so. */
  readonly label?: string | null;
  readonly value: number;
  readonly on: boolean;
}

/** The chart that makes the point of a figure. */
export type FigureChart =
  | {
      readonly kind: 'series';
      readonly points: readonly SeriesPoint[];
      /** What several periods have in common: a rate has no sum. */
      readonly together: 'sum' | 'mean';
    }
  | { readonly kind: 'share'; readonly percent: number; readonly stated: number }
  | { readonly kind: 'ranks'; readonly bars: readonly RankBar[] };

type Row = Check['series'][number];

/** More bars than this no reader compares. */
const MOST_RANKS = 10;
/** Where some of them are counted, all are shown, or none. */
const MOST_COUNTED = 30;

/** The chart of a figure: none where no data stand behind it, or where there is nothing to compare its value with. */
export function figureChart(record: FigureRecord): FigureChart | null {
  const { check, evidence, claim, verdicts } = record;
  if (!check?.version || evidence?.rests.kind !== 'query') return null;
  const { query } = evidence.rests;
  const { fields, coverage } = check.version;
  const value = verdicts[0]?.details.value ?? null;
  if (isCubeQuery(query)) {
    const [basis] = check.basis ?? [];
    const together = basis && 'cells' in basis && basis.cells.made === 'mean' ? 'mean' : 'sum';
    return cubeChart(query, check.series, value, claim.figure, together);
  }
  if (query.statistic === 'share' && query.sql === null) {
    if (value === null || value < 0 || value > 100) return null;
    // A bar of a whole and its part would say that imports are among exports.
    if (!query.part || !isPartOf(query.part, query.filter, query.period[0])) return null;
    return { kind: 'share', percent: value, stated: claim.figure.value };
  }
  if (query.statistic === 'rank' && query.rank) {
    const { along, of } = query.rank;
    const keys = columnOf(check.series, along, fields, ['key', 'code', along]);
    const sums = valuesBy(check.series, keys, valueColumn(check.series, query.value, check.version));
    const bars = sums
      .map(([key, sum]) => ({ key, value: sum, on: key === of || isoOf(key, along, coverage) === of }))
      .sort((a, b) => b.value - a.value);
    const shown = bars.filter(({ on }, at) => at < MOST_RANKS || on);
    return shown.length > 1 ? { kind: 'ranks', bars: shown } : null;
  }
  const periods = columnOf(check.series, 'period', fields, ['from', 'period', 'label']);
  const spoken = [query.period, ...(query.from ? [query.from] : [])];
  const points = valuesBy(check.series, periods, valueColumn(check.series, query.value, check.version))
    .map(([label, sum]) => pointOf(label, sum, coverage, spoken))
    .sort((a, b) => (a.from ?? a.label).localeCompare(b.from ?? b.label));
  return points.length > 1 ? { kind: 'series', points, together: 'sum' } : null;
}

/** What a question to a described table draws: its rows say by themselves what they are. */
function cubeChart(
  { statistic, of, against, rank, counted }: CubeQuery,
  rows: readonly Row[],
  value: number | null,
  figure: Figure,
  together: 'sum' | 'mean',
): FigureChart | null {
  if (statistic === 'share' && value !== null && value >= 0 && value <= 100)
    return { kind: 'share', percent: value, stated: figure.value };
  const along = rank?.along ?? counted?.along ?? null;
  if (along !== null) {
    // How each compares with itself at another time is no length of a bar.
    if (counted && typeof counted.than !== 'number') return null;
    const own = of.members[along]?.[0];
    const isCounted = (size: number) =>
      typeof counted?.than === 'number' &&
      (counted.is === 'above' ? size > counted.than : size < counted.than);
    const bars = rows.flatMap(({ code, label, member, value: size }) =>
      typeof size === 'number'
        ? [
            {
              key: String(code),
              label: label === undefined ? null : String(label),
              value: size,
              on: counted ? isCounted(size) : (member ?? code) === own,
            },
          ]
        : [],
    );
    if (counted) return bars.length > 1 && bars.length <= MOST_COUNTED ? { kind: 'ranks', bars } : null;
    const shown = bars.filter(({ on }, at) => at < MOST_RANKS || on);
    return shown.length > 1 ? { kind: 'ranks', bars: shown } : null;
  }
  const spoken = [of.time, against?.time].flatMap((time) => (time ? [time] : []));
  const points = rows.flatMap(({ label, from, to, value: size }) =>
    typeof size === 'number' && typeof from === 'string' && typeof to === 'string'
      ? [
          {
            label: String(label),
            from,
            value: size,
            ...spokenAt(from, to, spoken),
          },
        ]
      : [],
  );
  return points.length > 1 ? { kind: 'series', points, together } : null;
}

/** Whether a period is within one of the times that a figure speaks of, and which. */
function spokenAt(from: string, to: string, spoken: readonly Period[]): Pick<SeriesPoint, 'on' | 'time'> {
  const time = spoken.findIndex(([first, after]) => from >= first && to <= after);
  return time < 0 ? { on: false } : { on: true, time };
}

function pointOf(label: string, value: number, coverage: Coverage, spoken: readonly Period[]): SeriesPoint {
  const period = coverage.periods.find((one) => one.label === label || one.from === label);
  const from = period?.from ?? null;
  const said = period ? spokenAt(period.from, period.to, spoken) : { on: false };
  return { label: period?.label ?? label, from, value, ...said };
}

function isoOf(key: string, along: 'reporter' | 'partner' | 'product', coverage: Coverage): string | null {
  if (along === 'product') return null;
  const codes = along === 'reporter' ? coverage.reporters : coverage.partners;
  return codes.find(({ code }) => code === key)?.iso ?? null;
}

function columnOf(
  rows: readonly Row[],
  role: FieldRole,
  fields: readonly DatasetField[],
  usual: readonly string[],
): string | null {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const own = fields.filter((field) => field.role === role).map(({ name }) => name);
  return [...usual, ...own].find((name) => names.has(name)) ?? null;
}

/** Where the values of rows stand, and what counts one of them: sums are in full units already, the file's own may not be. */
function valueColumn(
  rows: readonly Row[],
  value: string,
  version: DatasetVersion,
): { name: string | null; factor: number; adds: boolean } {
  const { fields } = version;
  const name = columnOf(rows, 'value', fields, ['value', value]);
  const field = fields.find((one) => one.name === name);
  // What a person's SQL calls "value" is of no field: nothing says that it may be added up.
  return {
    name,
    factor: name === 'value' ? 1 : (field?.multiplier ?? 1),
    adds: field !== undefined && addsUp(field, version),
  };
}

/** One value a key; of several rows with one key their sum, and no values at all where they have none. */
function valuesBy(
  rows: readonly Row[],
  keys: string | null,
  { name: values, factor, adds }: { name: string | null; factor: number; adds: boolean },
): [string, number][] {
  const sums = new Map<string, number>();
  if (keys === null || values === null) return [];
  for (const row of rows) {
    const key = row[keys];
    const value = row[values];
    if (key === null || key === undefined || typeof value !== 'number') continue;
    if (!adds && sums.has(String(key))) return [];
    sums.set(String(key), (sums.get(String(key)) ?? 0) + value * factor);
  }
  return [...sums];
}
