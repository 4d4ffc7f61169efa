import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ChartData, ChartSpec } from './chart-data.ts';
import { type Setting, short } from './picture-look.ts';
import { CAP_HEIGHT, type TypeCase } from './type-case.ts';

/** One setting of a chart: its numbers and words, the case its type is set from, and how large all is. */
export interface ChartSheet {
  spec: ChartSpec;
  data: ChartData;
  type: TypeCase;
  setting: Setting;
  width: number;
  height: number;
  /** The size of type. */
  size: number;
  /** The distance from the edge. */
  pad: number;
  number(value: number): string;
  nameOf(code: string): string;
}

/** The space the shapes stand in, by the distance from each edge. */
export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** What Plot drew, as SVG, and where its scales put things. */
export interface Drawn {
  svg: string;
  x(value: number | string): number;
  y(value: number | string): number;
  bandwidth: number;
}

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Draws marks with Plot, without its axes: type is set by us, because a picture shown as an image loads no fonts. */
export function drawMarks(sheet: ChartSheet, margins: Margins, options: Plot.PlotOptions): Drawn {
  const figure = Plot.plot({
    document: document as unknown as Document,
    width: sheet.width,
    height: sheet.height,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    ...options,
    x: { axis: null, ...options.x },
    y: { axis: null, ...options.y },
  });
  const scaleX = figure.scale('x');
  const scaleY = figure.scale('y');
  const svg = [...figure.children]
    .filter((child) => child.tagName.toLowerCase() === 'g')
    .map((child) => child.outerHTML)
    .join('')
    .replace(/\d+\.\d{2,}/g, (digits) => short(Number(digits)));
  return {
    svg,
    x: (value) => Number(scaleX?.apply(value)),
    y: (value) => Number(scaleY?.apply(value)),
    bandwidth: scaleX?.bandwidth ?? scaleY?.bandwidth ?? 0,
  };
}

/** Round numbers from 0, or from at most `min`, to at least `max`, about `count` steps. */
export function ticksTo(max: number, count: number, min = 0): number[] {
  const rough = (max - min) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(min / step + 0.001);
  return Array.from(
    { length: Math.ceil(max / step - 0.001) - first + 1 },
    (_, i) => Math.round((first + i) * step * 1e6) / 1e6,
  );
}

/** Where a value axis ends: at its last tick, or at the largest value where the tick stands far above it. */
export function topOf(ticks: number[], max: number): number {
  const last = ticks[ticks.length - 1] ?? max;
  return max > last * 0.9 ? last : max;
}

/** The unit, at the top left, and how far down it reaches. */
export function unitLine(sheet: ChartSheet): { svg: string; bottom: number } {
  const { type, spec, size, pad, width } = sheet;
  const lines = wrap(spec.unit, width - pad * 2, (line) => type.width(line, size, 500));
  const first = pad + size * CAP_HEIGHT;
  const svg = lines.map((line, i) =>
    type.set(line, { x: pad, y: first + i * size * 1.25, size, weight: 500, look: 'soft' }),
  );
  return { svg: svg.join(''), bottom: first + (lines.length - 1) * size * 1.25 };
}

/** Breaks text at spaces so that no line is wider than `room`. */
export function wrap(text: string, room: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Grid lines with their numbers in the left margin. */
export function valueGrid(
  sheet: ChartSheet,
  ticks: number[],
  y: (value: number) => number,
  m: Margins,
): string {
  const { type, size, number } = sheet;
  return ticks
    .filter((tick) => y(tick) >= m.top - 1)
    .map((tick) => {
      const at = short(y(tick));
      const look = tick === 0 ? 'base' : 'grid';
      return (
        `<line class="${look}" x1="${short(m.left)}" x2="${short(sheet.width - m.right)}" y1="${at}" y2="${at}"/>` +
        type.set(number(tick), {
          x: m.left - size * 0.5,
          y: y(tick) + (size * CAP_HEIGHT) / 2,
          size,
          weight: 400,
          anchor: 'end',
          look: 'soft',
        })
      );
    })
    .join('');
}

/** The room the numbers of the grid need at the left. */
export function gutter(sheet: ChartSheet, ticks: number[]): number {
  const widest = Math.max(...ticks.map((tick) => sheet.type.width(sheet.number(tick), sheet.size, 400)));
  return sheet.pad + widest + sheet.size * 0.5;
}

/** The labels under a time or category axis: years once each for quarters and many months, otherwise as many as there is room for. */
export function periodLabels(
  sheet: ChartSheet,
  centre: (index: number) => number,
  step: number,
  baseline: number,
): string {
  const { xs } = sheet.data;
  const { type, size } = sheet;
  const inYears =
    xs.every((x) => /^\d{4}-Q[1-4]$/.test(x)) || (xs.length > 24 && xs.every((x) => /^\d{4}-\d\d$/.test(x)));
  const groups: { text: string; at: number }[] = [];
  if (inYears) {
    const years = [...new Set(xs.map((x) => x.slice(0, 4)))];
    for (const year of years) {
      const inYear = xs.flatMap((x, i) => (x.startsWith(year) ? [i] : []));
      const at = ((inYear[0] ?? 0) + (inYear[inYear.length - 1] ?? 0)) / 2;
      const left = centre(inYear[0] ?? 0);
      groups.push({ text: year, at: left + (at - (inYear[0] ?? 0)) * step });
    }
  } else {
    for (const [i, x] of xs.entries()) groups.push({ text: sheet.nameOf(x), at: centre(i) });
  }
  const widest = Math.max(...groups.map(({ text }) => type.width(text, size, 400)));
  const room = Math.min(...groups.slice(1).map(({ at }, i) => at - (groups[i]?.at ?? 0)), sheet.width);
  const every = Math.max(1, Math.ceil((widest + size * 0.5) / room));
  const last = groups.length - 1;
  return groups
    .filter((_, i) => (last - i) % every === 0)
    .map(({ text, at }) => {
      const half = type.width(text, size, 400) / 2;
      const x = Math.min(Math.max(at, half + 4), sheet.width - half - 4);
      return type.set(text, { x, y: baseline, size, weight: 400, anchor: 'middle', look: 'soft' });
    })
    .join('');
}
