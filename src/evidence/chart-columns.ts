import * as Plot from '@observablehq/plot';
import {
  type ChartSheet,
  drawMarks,
  gutter,
  periodLabels,
  ticksTo,
  topOf,
  unitLine,
  valueGrid,
  wrap,
} from './chart-frame.ts';
import { type Box, overlap } from './label-room.ts';

interface Column {
  x: string;
  value: number;
  look: 'on' | 'quiet';
}

/** Vertical columns: few categories carry their values, many stand on a grid. */
export function drawColumns(sheet: ChartSheet): string {
  const { spec, data, size, pad } = sheet;
  const values = data.series[0]?.values ?? [];
  const marked = new Set([...spec.highlight, ...spec.mark.map(({ x }) => x)]);
  const columns: Column[] = data.xs.map((x, i) => ({
    x,
    value: values[i] ?? 0,
    look: marked.size === 0 || marked.has(x) ? 'on' : 'quiet',
  }));
  const max = Math.max(...columns.map(({ value }) => value));
  const labelled = spec.mark.some(({ label }) => label);
  const direct = columns.length <= 12 && !labelled;
  const valued =
    direct || (columns.length <= 12 && spec.mark.every(({ label }) => label && !/\d/.test(label)));
  const ticks = ticksTo(max, sheet.setting === 'narrow' ? 3 : 4);
  const unit = unitLine(sheet);
  const lines = valued && labelled ? 2 : 1;
  const m = {
    top: unit.bottom + size * (valued || labelled ? 0.9 + lines * 1.2 : 1.2),
    right: pad,
    bottom: pad + size * 1.7,
    left: valued ? pad : gutter(sheet, ticks),
  };
  const top = valued || labelled ? max : topOf(ticks, max);
  const drawn = drawMarks(sheet, m, {
    x: { type: 'band', domain: data.xs, padding: columns.length > 12 ? 0.2 : 0.3 },
    y: { domain: [0, top] },
    marks: (['quiet', 'on'] as const).map((look) =>
      Plot.barY(
        columns.filter((column) => column.look === look),
        { x: 'x', y: 'value', className: look },
      ),
    ),
  });
  const centre = (i: number) => drawn.x(data.xs[i] ?? '') + drawn.bandwidth / 2;
  const step = columns.length > 1 ? centre(1) - centre(0) : drawn.bandwidth;
  const grid = valued ? valueBase(sheet, drawn.y(0), m) : valueGrid(sheet, ticks, drawn.y, m);
  const axis = periodLabels(sheet, centre, step, sheet.height - pad);
  const figures = valued ? valueLabels(sheet, columns, centre, step, drawn.y) : '';
  const placed: Note[] = [];
  for (const { x, label } of byHeight(spec.mark, columns)) {
    const at = centre(data.xs.indexOf(x));
    const reach = Math.min(sheet.type.width(label, size, 600), sheet.width * 0.5) / 2 + step / 2;
    const under = columns.filter((_, i) => Math.abs(centre(i) - at) < reach).map(({ value }) => value);
    const y = drawn.y(Math.max(...under)) - size * (valued ? 1.75 : 0.5);
    const note = setNote(sheet, label, at, y, m.left);
    if (placed.every(({ box }) => overlap(box, note.box) === 0)) placed.push(note);
  }
  return `${unit.svg}${grid}${drawn.svg}${axis}${figures}${placed.map(({ svg }) => svg).join('')}`;
}

function valueBase(sheet: ChartSheet, y: number, m: { left: number; right: number }): string {
  return `<line class="base" x1="${m.left}" x2="${sheet.width - m.right}" y1="${y}" y2="${y}"/>`;
}

function valueLabels(
  sheet: ChartSheet,
  columns: Column[],
  centre: (i: number) => number,
  step: number,
  y: (value: number) => number,
): string {
  const { type, size, number } = sheet;
  const fits = columns.every(({ value }) => type.width(number(value), size, 600) < step * 0.98);
  const few = columns.filter(({ look }) => look === 'on').length <= columns.length / 3;
  return columns
    .filter(({ look }, i) => fits || (few && look === 'on') || i === columns.length - 1)
    .map((column) =>
      type.set(number(column.value), {
        x: centre(columns.indexOf(column)),
        y: y(column.value) - size * 0.45,
        size,
        weight: column.look === 'on' ? 600 : 500,
        anchor: 'middle',
        look: column.look === 'on' ? 'ink' : 'soft',
      }),
    )
    .join('');
}

interface Note {
  svg: string;
  box: Box;
}

function byHeight(marks: { x: string; label: string | null }[], columns: Column[]) {
  const valueAt = (x: string) => columns.find((column) => column.x === x)?.value ?? 0;
  return marks
    .flatMap(({ x, label }) => (label ? [{ x, label }] : []))
    .sort((a, b) => valueAt(b.x) - valueAt(a.x));
}

/** Words over a column, kept inside the frame; broken into lines where they would not fit. */
function setNote(sheet: ChartSheet, text: string, x: number, y: number, left: number): Note {
  const { type, size, pad, width, setting } = sheet;
  const room = setting === 'wide' ? width * 0.5 : width * 0.62;
  const lines = wrap(text, room, (line) => type.width(line, size, 600));
  const widest = Math.max(...lines.map((line) => type.width(line, size, 600)));
  const middle = Math.max(left + widest / 2, Math.min(x, width - pad - widest / 2));
  const top = y - (lines.length - 1) * size * 1.2;
  const svg = lines.map((line, i) =>
    type.set(line, {
      x: middle,
      y: top + i * size * 1.2,
      size,
      weight: 600,
      anchor: 'middle',
      look: 'ink halo',
    }),
  );
  const box = { left: middle - widest / 2, right: middle + widest / 2, top: top - size, bottom: y };
  return { svg: svg.join(''), box };
}
