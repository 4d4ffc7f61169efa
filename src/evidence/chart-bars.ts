import * as Plot from '@observablehq/plot';
import { type ChartSheet, drawMarks, unitLine, wrap } from './chart-frame.ts';
import { short } from './picture-look.ts';
import { CAP_HEIGHT } from './type-case.ts';

interface Bar {
  key: string;
  lines: string[];
  value: number;
  look: 'on' | 'quiet';
}

/** Horizontal bars with their names at the left and their values at the end; the smaller the setting, the fewer. */
export function drawBars(sheet: ChartSheet): string {
  const { spec, data, type, size, pad, number } = sheet;
  const unit = unitLine(sheet);
  const top = unit.bottom + size * 0.9;
  const nameRoom = (sheet.width - pad * 2) * (sheet.setting === 'wide' ? 0.36 : 0.42);
  const all = sorted(sheet).map(({ x, value }): Bar => {
    const look = spec.highlight.length === 0 || spec.highlight.includes(x) ? 'on' : 'quiet';
    const lines = wrap(sheet.nameOf(x), nameRoom, (line) =>
      type.width(line, size, look === 'on' ? 600 : 500),
    );
    return { key: x, lines, value, look };
  });
  const room = (sheet.height - top - pad) / size;
  const { bars, skipped } = choose(all, spec.highlight, (chosen) => {
    const tallest = Math.max(...chosen.map(({ lines }) => lines.length));
    return chosen.length * (0.26 + tallest * 1.1) <= room;
  });
  const domain = bars.map(({ key }) => key);
  const nameWidth = Math.max(
    ...bars.flatMap(({ lines }) => lines.map((line) => type.width(line, size, 600))),
  );
  const valueWidth = Math.max(...bars.map(({ value }) => type.width(number(value), size, 600)));
  const m = { top, right: pad + valueWidth + size * 0.4, bottom: pad, left: pad + nameWidth + size * 0.6 };
  const drawn = drawMarks(sheet, m, {
    x: { domain: [0, Math.max(...data.series.flatMap(({ values }) => values.map((value) => value ?? 0)))] },
    y: { type: 'band', domain, paddingInner: 0.28, paddingOuter: 0 },
    marks: (['quiet', 'on'] as const).map((look) =>
      Plot.barX(
        bars.filter((bar) => bar.look === look),
        { x: 'value', y: 'key', className: look },
      ),
    ),
  });
  const rows = bars.map(({ key, lines, value, look }) => {
    const middle = drawn.y(key) + drawn.bandwidth / 2;
    const weight = look === 'on' ? 600 : 500;
    const first = middle + (size * CAP_HEIGHT) / 2 - ((lines.length - 1) * size * 1.12) / 2;
    const name = lines.map((line, i) =>
      type.set(line, {
        x: m.left - size * 0.6,
        y: first + i * size * 1.12,
        size,
        weight,
        anchor: 'end',
        look: 'ink',
      }),
    );
    const figure = type.set(number(value), {
      x: drawn.x(value) + size * 0.4,
      y: middle + (size * CAP_HEIGHT) / 2,
      size,
      weight,
      look: look === 'on' ? 'ink' : 'soft',
    });
    return name.join('') + figure;
  });
  const zero = short(drawn.x(0));
  const base = `<line class="base" x1="${zero}" x2="${zero}" y1="${short(m.top)}" y2="${short(sheet.height - m.bottom)}"/>`;
  const gap = skipped ? ellipsis(drawn.y(skipped), drawn.bandwidth * 0.39, m.left - size, size) : '';
  return `${unit.svg}${drawn.svg}${base}${rows.join('')}${gap}`;
}

function sorted({ spec, data }: ChartSheet): { x: string; value: number }[] {
  const values = data.series[0]?.values ?? [];
  const all = data.xs.map((x, i) => ({ x, value: values[i] ?? 0 }));
  if (spec.order === 'value') all.sort((a, b) => b.value - a.value);
  return spec.top ? all.slice(0, spec.top) : all;
}

/** The bars there is room for: the first, and the highlighted ones; `skipped` is the first after a gap. */
function choose(
  all: Bar[],
  highlight: string[],
  fits: (bars: Bar[]) => boolean,
): { bars: Bar[]; skipped: string | null } {
  if (fits(all)) return { bars: all, skipped: null };
  for (let count = all.length - 1; count > 1; count--) {
    const late = all.slice(count).filter(({ key }) => highlight.includes(key));
    const bars = [...all.slice(0, count), ...late];
    if (fits(bars)) return { bars, skipped: late[0] && late[0] !== all[count] ? late[0].key : null };
  }
  return { bars: all.slice(0, 2), skipped: null };
}

/** Three dots between two bars that are not neighbours in the ranking. */
function ellipsis(top: number, space: number, x: number, size: number): string {
  return [-1, 0, 1]
    .map(
      (i) =>
        `<circle class="softly" cx="${short(x + i * size * 0.35)}" cy="${short(top - space / 2)}" r="${short(size * 0.07)}"/>`,
    )
    .join('');
}
