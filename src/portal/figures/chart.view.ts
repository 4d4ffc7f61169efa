import { isCubeQuery } from '../../evidence/checks/question.ts';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import { type FigureChart, figureChart, type SeriesPoint } from '../../evidence/claims/figure-chart.ts';
import type { Edition } from '../site/edition.ts';
import { areaTitle, periodText, valueText } from './figure-values.ts';

/** One column of a chart: its position in percent of the width, and its ends in percent of the height. */
export interface ChartColumn {
  readonly x: number;
  readonly width: number;
  readonly foot: number;
  readonly height: number;
  readonly on: boolean;
}

/** The value over the periods a figure is about: the sum or mean of several consecutive ones. */
export interface ChartLabel {
  readonly text: string;
  /** Its range in percent of the width, and the height of its tallest column. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly several: boolean;
}

/** One bar of a ranking. */
export interface ChartBar {
  readonly name: string;
  readonly value: string;
  readonly percent: number;
  readonly on: boolean;
}

/** A figure's chart in words and positions, with a table of the same data. */
export interface ChartView {
  /** Its description for screen readers. */
  readonly label: string;
  readonly drawn:
    | {
        readonly kind: 'series';
        readonly columns: readonly ChartColumn[];
        readonly labels: readonly ChartLabel[];
        readonly grid: readonly { readonly text: string; readonly height: number; readonly zero: boolean }[];
        readonly years: readonly { readonly text: string; readonly x: number }[];
      }
    | { readonly kind: 'share'; readonly percent: number; readonly part: string; readonly rest: string }
    | { readonly kind: 'ranks'; readonly bars: readonly ChartBar[] };
  readonly table: {
    readonly title: string;
    readonly head: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  };
}

/** The width of a label on a narrow screen, and how far it may move up to avoid other columns, in percent. */
const LABEL_WIDTH = 20;
const LABEL_RISE = 20;
/** Numbers of the grid are left of this many percent of the width. */
const GUTTER = 11;
const YEARS_SHOWN = 8;

/** The chart of a figure, ready to display; null if none would support it. */
export function chartView(record: FigureRecord, edition: Edition): ChartView | null {
  const chart = figureChart(record);
  if (!chart) return null;
  switch (chart.kind) {
    case 'series':
      return seriesView(chart, record, edition);
    case 'share':
      return shareView(chart.percent, edition);
    case 'ranks':
      return ranksView(chart, record, edition);
  }
}

/** The unit of the rows: that of the dataset's values, whatever the figure's unit. */
function rowUnit({ check, evidence, claim }: FigureRecord): string | null {
  const query = evidence?.rests.kind === 'query' ? evidence.rests.query : null;
  const name = query && (isCubeQuery(query) ? query.of.measure : query.value);
  const field = check?.version?.fields.find((one) => one.name === name);
  return field?.unit ?? (/^[A-Z]{3}$/.test(claim.figure.unit ?? '') ? claim.figure.unit : null);
}

function seriesView(
  { points, together }: Extract<FigureChart, { kind: 'series' }>,
  record: FigureRecord,
  { words }: Edition,
): ChartView {
  const unit = rowUnit(record);
  const values = points.map(({ value }) => value);
  const top = niceTop(Math.max(...values, 0));
  const low = Math.min(...values) < 0 ? niceTop(-Math.min(...values)) : 0;
  const heightOf = (value: number) => round(((value + low) / (top + low)) * 100);
  const room = (100 - GUTTER) / points.length;
  const on = points.flatMap((point, at) => (point.on ? [at] : []));
  const text = (value: number) => valueText(value, unit, words, 'short');
  const columns = points.map(({ on: isOn }, at): ChartColumn => {
    const value = values[at] ?? 0;
    return {
      x: round(GUTTER + at * room),
      width: round(points.length > 60 ? room : room * 0.82),
      foot: heightOf(Math.min(value, 0)),
      height: heightOf(Math.max(value, 0)),
      on: isOn,
    };
  });
  const first = points[0]?.label ?? '';
  const last = points[points.length - 1]?.label ?? '';
  const said = on.map((at) => `${periodText(points[at]?.label ?? '', words)}: ${text(values[at] ?? 0)}`);
  const range = { first: periodText(first, words), last: periodText(last, words) };
  return {
    label: [words.say('chartSeries', range), ...said].join('; '),
    drawn: {
      kind: 'series',
      columns,
      labels: labelsOf(columns, points, together, text),
      grid: [...(low > 0 ? [-low] : []), 0, top / 2, top].map((value) => ({
        text: value === 0 ? '0' : text(value),
        height: heightOf(value),
        zero: value === 0,
      })),
      years: yearsOf(points, room),
    },
    table: {
      title: words.say('chartAsTable'),
      head: [words.say('columnPeriod'), words.say('columnValue')],
      rows: points.map(({ label }, at) => [
        periodText(label, words),
        valueText(values[at] ?? 0, unit, words),
      ]),
    },
  };
}

function labelsOf(
  columns: readonly ChartColumn[],
  points: readonly SeriesPoint[],
  together: 'sum' | 'mean',
  text: (value: number) => string,
): ChartLabel[] {
  const labels: ChartLabel[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    if (!columns[at]?.on) continue;
    let end = at;
    while (columns[end + 1]?.on) end += 1;
    const stretch = columns.slice(at, end + 1);
    const last = columns[end];
    const to = round((last?.x ?? 0) + (last?.width ?? 0));
    const own = Math.max(...stretch.map(({ height }) => height));
    const beside = columns.filter(({ x, width }) => x < to && x + width > to - LABEL_WIDTH);
    const over = Math.max(own, ...beside.map(({ height }) => height));
    labels.push({
      text: inTimes(points.slice(at, end + 1))
        .map((values) => text(totalOf(values, together)))
        .join(' → '),
      from: stretch[0]?.x ?? 0,
      to,
      height: over - own > LABEL_RISE ? own : over,
      several: end > at,
    });
    at = end;
  }
  return labels;
}

/** Groups the values of consecutive points by time; changes from one to the next are not summed. */
function inTimes(points: readonly SeriesPoint[]): number[][] {
  const times: number[][] = [];
  for (const [at, { value, time }] of points.entries()) {
    const last = times.at(-1);
    if (last && points[at - 1]?.time === time) last.push(value);
    else times.push([value]);
  }
  return times;
}

function totalOf(values: readonly number[], together: 'sum' | 'mean'): number {
  const sum = values.reduce((all, value) => all + value, 0);
  return together === 'mean' ? sum / values.length : sum;
}

function yearsOf(points: readonly SeriesPoint[], room: number): { text: string; x: number }[] {
  const years: { text: string; x: number }[] = [];
  for (const [at, point] of points.entries()) {
    const text = (point.from ?? point.label).slice(0, 4);
    if (years[years.length - 1]?.text !== text) years.push({ text, x: round(GUTTER + at * room) });
  }
  const every = Math.ceil(years.length / YEARS_SHOWN);
  return years.filter((_, at) => at % every === 0);
}

function shareView(percent: number, { words }: Edition): ChartView {
  const part = valueText(percent, '%', words);
  const rest = valueText(100 - percent, '%', words);
  return {
    label: words.say('chartShare', { part }),
    drawn: { kind: 'share', percent: round(percent), part, rest },
    table: {
      title: words.say('chartAsTable'),
      head: [words.say('columnPart'), words.say('columnValue')],
      rows: [
        [words.say('sharePart'), part],
        [words.say('shareRest'), rest],
      ],
    },
  };
}

function ranksView(
  { bars }: Extract<FigureChart, { kind: 'ranks' }>,
  record: FigureRecord,
  { words, language }: Edition,
): ChartView {
  const unit = rowUnit(record);
  const top = Math.max(...bars.map(({ value }) => value), 1e-9);
  const shown = bars.map(({ key, label = null, value, on }) => ({
    // A country code gets its name in the reader's language.
    name: label === null || areaTitle(key, language) !== key ? areaTitle(key, language) : label,
    value: valueText(value, unit, words, 'short'),
    percent: round((Math.max(value, 0) / top) * 100),
    on,
  }));
  return {
    label: words.say('chartRanks', { order: shown.map(({ name, value }) => `${name} ${value}`).join('; ') }),
    drawn: { kind: 'ranks', bars: shown },
    table: {
      title: words.say('chartAsTable'),
      head: [words.say('columnName'), words.say('columnValue')],
      rows: shown.map(({ name, value }) => [name, value]),
    },
  };
}

/** A round number at or slightly above `max`. */
function niceTop(max: number): number {
  if (max <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(max));
  return ([1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= max) ?? 10) * power;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
