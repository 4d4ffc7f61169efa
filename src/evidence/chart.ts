import { drawBars } from './chart-bars.ts';
import { drawColumns } from './chart-columns.ts';
import { type ChartSpec, chartData } from './chart-data.ts';
import type { ChartSheet } from './chart-frame.ts';
import { drawLines } from './chart-lines.ts';
import { escapeXml, type Palette, SETTINGS, type Setting, styleElement } from './picture-look.ts';
import type { Table } from './table.ts';
import { TypeCase, typeRules } from './type-case.ts';

/** What a chart needs beside its specification and its table. */
export interface ChartWords {
  language: string;
  title: string;
  /** The name of a value of the table, such as a country code; the value itself where it has none. */
  nameOf(code: string): string;
}

const SIZE = { width: 760, height: 428 };

const TYPE: Record<Setting, { size: number; pad: number }> = {
  wide: { size: 16, pad: 24 },
  middle: { size: 21, pad: 24 },
  narrow: { size: 33, pad: 26 },
};

/** A chart as a standalone SVG, to be shown as an image: light and dark, set for three widths. */
export function drawChart(spec: ChartSpec, table: Table, words: ChartWords, size = SIZE): string {
  const nameOf = (code: string) => spec.names[code] ?? words.nameOf(code);
  const data = chartData(spec, table, nameOf);
  const type = new TypeCase();
  const number = numberFormat(
    words.language,
    spec.type === 'bars',
    data.series.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [value]))),
  );
  const settings = SETTINGS.map((setting) => {
    const sheet: ChartSheet = { spec, data, type, setting, ...size, ...TYPE[setting], number, nameOf };
    const drawn =
      spec.type === 'bars'
        ? drawBars(sheet)
        : spec.type === 'columns'
          ? drawColumns(sheet)
          : drawLines(sheet);
    return `<g class="${setting}">${drawn}</g>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"` +
    ` viewBox="0 0 ${size.width} ${size.height}" lang="${escapeXml(words.language)}" role="img">` +
    `<title>${escapeXml(words.title)}</title>${styleElement(chartRules)}${type.definitions()}` +
    `<rect class="panel" width="${size.width}" height="${size.height}"/>${settings.join('')}</svg>`
  );
}

/** Numbers in the language of the story, in the digits its text uses, with no more decimals than matter; `even`: all with the same. */
function numberFormat(language: string, even: boolean, values: number[]): (value: number) => string {
  const max = Math.max(...values.map(Math.abs));
  const whole = values.every(Number.isInteger);
  const digits = whole || max >= 1000 ? 0 : max >= 10 ? 1 : 2;
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
    minimumFractionDigits: even ? digits : 0,
    maximumFractionDigits: digits,
  });
  const round = new Intl.NumberFormat(`${language}-u-nu-latn`);
  const known = new Set(values);
  return (value) => (known.has(value) ? format : round).format(value);
}

function chartRules(palette: Palette): string {
  return (
    `.panel{fill:${palette.panel}}.on{fill:${palette.accent}}.second{fill:${palette.second}}` +
    `.quiet{fill:${palette.quiet}}.quieter{fill:${palette.quieter}}` +
    `.layer{stroke:${palette.panel};stroke-width:.8}` +
    `.line{fill:none;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}` +
    `.line.on{stroke:${palette.accent};stroke-width:4}.line.second{stroke:${palette.second};stroke-width:4}` +
    `.line.quiet{stroke:${palette.quiet}}` +
    `.grid{stroke:${palette.rule};stroke-width:1}.base{stroke:${palette.ink};stroke-width:1.2}` +
    `.mark{stroke:${palette.soft};stroke-width:1.2;stroke-dasharray:2 4}.softly{fill:${palette.soft}}` +
    `.ink{fill:${palette.ink}}.soft{fill:${palette.soft}}.accented{fill:${palette.accent}}` +
    `.seconded{fill:${palette.secondInk}}${typeRules(palette.panel)}`
  );
}
