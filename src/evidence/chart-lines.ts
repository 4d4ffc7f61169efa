import * as Plot from '@observablehq/plot';
import type { Series } from './chart-data.ts';
import {
  type ChartSheet,
  drawMarks,
  gutter,
  periodLabels,
  ticksTo,
  topOf,
  unitLine,
  valueGrid,
} from './chart-frame.ts';
import { short } from './picture-look.ts';
import { CAP_HEIGHT } from './type-case.ts';

interface Layer extends Series {
  look: 'on' | 'second' | 'quiet' | 'quieter';
  /** Where each point begins and ends; a line begins at its value. */
  from: number[];
  to: (number | null)[];
}

/** Lines, or layers on top of one another, over time, each named at its right end. */
export function drawLines(sheet: ChartSheet): string {
  const { spec, data, size, pad, type } = sheet;
  const layers = spec.type === 'area' ? stacked(sheet) : lined(sheet);
  const max = Math.max(...layers.flatMap(({ to }) => to.map((value) => value ?? 0)));
  const values = layers.flatMap(({ to }) => to.flatMap((value) => value ?? []));
  const from = spec.type === 'line' ? (spec.from ?? 0) : 0;
  const min = Math.min(from, ...values);
  const ticks = ticksTo(max, sheet.setting === 'narrow' ? 3 : 4, min);
  const unit = unitLine(sheet);
  const noted = spec.mark.some(({ label }) => label);
  const widest = Math.max(...layers.map(({ name, look }) => type.width(name, size, weightOf(look))));
  const m = {
    top: unit.bottom + size * (noted ? 2.4 : 1.2),
    right: pad + widest + size * 0.6,
    bottom: pad + size * 1.7,
    left: gutter(sheet, ticks),
  };
  const points = (layer: Layer) =>
    data.xs.map((_, i) => ({ i, low: layer.from[i] ?? 0, high: layer.to[i] ?? Number.NaN }));
  const quietFirst = [...layers].sort((a, b) => rank(a.look) - rank(b.look));
  const drawn = drawMarks(sheet, m, {
    x: { type: 'linear', domain: [0, data.xs.length - 1] },
    y: { domain: [ticks[0] ?? 0, topOf(ticks, max)] },
    marks:
      spec.type === 'area'
        ? layers.map((layer) =>
            Plot.areaY(points(layer), { x: 'i', y1: 'low', y2: 'high', className: `layer ${layer.look}` }),
          )
        : quietFirst.map((layer) =>
            Plot.lineY(points(layer), { x: 'i', y: 'high', className: `line ${layer.look}` }),
          ),
  });
  const step = drawn.x(1) - drawn.x(0);
  const grid = valueGrid(sheet, ticks, drawn.y, m);
  const axis = periodLabels(sheet, (i) => drawn.x(i), step, sheet.height - pad);
  const notes = spec.mark.map(({ x, label }) => {
    const at = drawn.x(data.xs.indexOf(x));
    const rule = `<line class="mark" x1="${short(at)}" x2="${short(at)}" y1="${short(m.top - size * 0.5)}" y2="${short(sheet.height - m.bottom)}"/>`;
    if (!label) return rule;
    const half = type.width(label, size, 500) / 2;
    const middle = Math.min(Math.max(at, pad + half), sheet.width - pad - half);
    return (
      rule +
      type.set(label, { x: middle, y: m.top - size * 0.9, size, weight: 500, anchor: 'middle', look: 'ink' })
    );
  });
  const ends = endLabels(sheet, layers, drawn.y, sheet.width - m.right + size * 0.6, m);
  const dots = spec.type === 'line' ? endDots(sheet, layers, drawn) : '';
  return `${unit.svg}${grid}${notes.join('')}${drawn.svg}${axis}${dots}${ends}`;
}

function rank(look: Layer['look']): number {
  return look === 'on' ? 2 : look === 'second' ? 1 : 0;
}

function weightOf(look: Layer['look']): 500 | 600 {
  return rank(look) > 0 ? 600 : 500;
}

function lined({ spec, data }: ChartSheet): Layer[] {
  return data.series.map((series) => ({
    ...series,
    // A line that is alone is what the chart is about.
    look:
      data.series.length === 1
        ? 'on'
        : !series.highlighted
          ? 'quiet'
          : series.key === spec.highlight[0]
            ? 'on'
            : 'second',
    from: series.values.map((value) => value ?? 0),
    to: series.values,
  }));
}

/** The highlighted layer lies on the base line, where its shape can be read; the rest by size at the end. */
function stacked({ data }: ChartSheet): Layer[] {
  const last = data.xs.length - 1;
  const ordered = [...data.series].sort(
    (a, b) => Number(b.highlighted) - Number(a.highlighted) || (b.values[last] ?? 0) - (a.values[last] ?? 0),
  );
  let base: number[] = data.xs.map(() => 0);
  return ordered.map((series, i) => {
    const from = base;
    const to = series.values.map((value, at) => (from[at] ?? 0) + (value ?? 0));
    base = to;
    const look = series.highlighted ? 'on' : i % 2 === 0 ? 'quiet' : 'quieter';
    return { ...series, look, from, to };
  });
}

function endDots(
  sheet: ChartSheet,
  layers: Layer[],
  drawn: { x(i: number): number; y(v: number): number },
): string {
  const last = sheet.data.xs.length - 1;
  return layers
    .map(({ to, look }) => {
      const value = to[last];
      if (value === null || value === undefined) return '';
      return `<circle class="${look}" cx="${short(drawn.x(last))}" cy="${short(drawn.y(value))}" r="${short(sheet.size * 0.24)}"/>`;
    })
    .join('');
}

/** Names at the right ends, moved apart where they would touch; where there is no room the quiet ones go. */
function endLabels(
  sheet: ChartSheet,
  layers: Layer[],
  y: (value: number) => number,
  x: number,
  m: { top: number; bottom: number },
): string {
  const { size, type, data } = sheet;
  const last = data.xs.length - 1;
  const leading = size * 1.2;
  const bottom = sheet.height - m.bottom;
  let labels = layers.map((layer) => {
    const high = layer.to[last] ?? 0;
    const low = sheet.spec.type === 'area' ? (layer.from[last] ?? 0) : high;
    return { layer, at: y((low + high) / 2), thick: Math.abs(y(low) - y(high)) };
  });
  if (sheet.spec.type === 'area') {
    labels = labels.filter(({ layer, thick }) => rank(layer.look) > 0 || thick > size * 0.62);
  }
  const room = Math.floor((bottom - m.top) / leading) + 1;
  labels = labels
    .sort((a, b) => rank(b.layer.look) - rank(a.layer.look) || b.thick - a.thick)
    .slice(0, room)
    .sort((a, b) => a.at - b.at);
  for (let round = 0; round < 60; round++) {
    for (let i = 1; i < labels.length; i++) {
      const [above, below] = [labels[i - 1], labels[i]];
      if (!above || !below) continue;
      const short = leading - (below.at - above.at);
      if (short > 0) {
        above.at -= short / 2;
        below.at += short / 2;
      }
    }
    for (const label of labels) label.at = Math.min(Math.max(label.at, m.top), bottom - size * 0.2);
  }
  return labels
    .filter(({ layer }) => layer.name !== '')
    .map(({ layer, at }) =>
      type.set(layer.name, {
        x,
        y: at + (size * CAP_HEIGHT) / 2,
        size,
        weight: weightOf(layer.look),
        look: layer.look === 'on' ? 'accented' : layer.look === 'second' ? 'seconded' : 'soft',
      }),
    )
    .join('');
}
