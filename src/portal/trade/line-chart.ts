import type { LineView, TradeChartView } from './question.view.ts';

type Lines = Extract<TradeChartView, { kind: 'lines' }>;

/** The values of a series: null where there are none. */
export interface MeasuredLine {
  readonly name: string;
  readonly look: LineView['look'];
  readonly values: readonly (number | null)[];
}

/** The data of a line chart. */
export interface LineChart {
  readonly label: string;
  readonly title: string;
  /** The names of the periods. */
  readonly periods: readonly string[];
  /** The first days of the periods. */
  readonly starts: readonly string[];
  readonly lines: readonly MeasuredLine[];
  /** The two lines between which the area is filled; null for none. */
  readonly between?: readonly [low: readonly (number | null)[], high: readonly (number | null)[]];
  /** The period before which a day is marked, and its label. */
  readonly mark?: { readonly at: number; readonly text: string } | null;
  /** Where the scale starts: at zero, or at the smallest value. */
  readonly fromNothing: boolean;
  text(value: number): string;
}

/** The box that contains the points. */
const WIDTH = 1000;
const HEIGHT = 300;
/** The maximum number of labels that fits on a phone. */
const MOST_YEARS = 7;
const MOST_TICKS = 4;
const STEPS = [1, 2, 2.5, 5, 10];

/** Shapes a line chart. */
export function lineChart(chart: LineChart): Lines {
  const all = [...chart.lines.flatMap(({ values }) => values), ...(chart.between?.flat() ?? [])];
  const values = all.filter((value): value is number => value !== null && Number.isFinite(value));
  const least = chart.fromNothing ? 0 : Math.min(...values);
  const grid = gridOf(least, Math.max(...values, least + 1e-12));
  const low = grid[0] ?? 0;
  const high = grid.at(-1) ?? 1;
  const last = Math.max(1, chart.periods.length - 1);
  const x = (at: number) => Math.round((at / last) * WIDTH * 10) / 10;
  const y = (value: number) => Math.round((1 - (value - low) / (high - low)) * HEIGHT * 10) / 10;
  return {
    kind: 'lines',
    label: chart.label,
    title: chart.title,
    lines: chart.lines.map(({ name, look, values: own }) => {
      const end = own.findLast((value) => value !== null);
      return {
        name,
        look,
        stretches: stretchesOf(own).map((points) => pointsOf(points, x, y)),
        end: end === undefined || end === null ? '' : chart.text(end),
      };
    }),
    band: chart.between ? bandOf(chart.between, x, y) : [],
    rule: chart.mark
      ? { x: Math.min(100, Math.max(0, ((chart.mark.at - 0.5) / last) * 100)), text: chart.mark.text }
      : null,
    grid: grid.map((value) => ({ y: Math.round((y(value) / HEIGHT) * 1000) / 10, text: chart.text(value) })),
    ticks: ticksOf(chart).map(({ at, text }) => ({ x: Math.round((at / last) * 1000) / 10, text })),
  };
}

/** Over many years each is labelled at its first period; otherwise a few periods are, so that they fit on a phone. */
function ticksOf({ periods, starts }: LineChart): { at: number; text: string }[] {
  const years = new Map<string, number>();
  for (const [at, start] of starts.entries()) {
    const year = start.slice(0, 4);
    if (!years.has(year)) years.set(year, at);
  }
  if (years.size > 2) {
    const every = Math.ceil(years.size / MOST_YEARS);
    return [...years].filter((_, i) => i % every === 0).map(([text, at]) => ({ at, text }));
  }
  const every = Math.max(1, Math.ceil((periods.length - 1) / (MOST_TICKS - 1)));
  return periods.flatMap((text, at) => (at % every === 0 ? [{ at, text }] : []));
}

function gridOf(least: number, most: number): number[] {
  const rough = (most - least || Math.abs(most) || 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function stretchesOf(values: readonly (number | null)[]): [number, number][][] {
  const stretches: [number, number][][] = [];
  let open: [number, number][] | null = null;
  for (const [at, value] of values.entries()) {
    if (value === null) {
      open = null;
      continue;
    }
    if (!open) {
      open = [];
      stretches.push(open);
    }
    open.push([at, value]);
  }
  return stretches;
}

function pointsOf(
  points: readonly [number, number][],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const [only] = points;
  // A point without neighbours is drawn as a short dash.
  const drawn =
    points.length === 1 && only
      ? [
          [x(only[0]) - 4, y(only[1])],
          [x(only[0]) + 4, y(only[1])],
        ]
      : points.map(([at, value]) => [x(at), y(value)]);
  return drawn.map((pair) => pair.join(',')).join(' ');
}

function bandOf(
  [low, high]: readonly [readonly (number | null)[], readonly (number | null)[]],
  x: (at: number) => number,
  y: (value: number) => number,
): string[] {
  return stretchesOf(high.map((value, at) => (low[at] === null ? null : value))).map((stretch) => {
    const up = stretch.map(([at, value]) => `${x(at)},${y(value)}`);
    const down = stretch.map(([at]) => `${x(at)},${y(low[at] ?? 0)}`).reverse();
    return [...up, ...down].join(' ');
  });
}
