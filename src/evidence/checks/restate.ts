import type { Figure } from '../claims/figure.ts';
import { judgeValue } from './judge-value.ts';

const NUMBER = /\d[\d.,\u00a0\u202f' ]*\d|\d/g;
/** So many parts of a unit may rounding leave over. */
const NEAR = 1e-6;

/**
 * The words of a figure with the data's value in place of its number, rounded as the words round: "€334 million"
 * becomes "€329 million", "more than" is rounded down. Null where nothing but words says it, the number is written in
 * words, is a range, stays the same, or where another number alone would not make the words true.
 */
export function restateFigure(quote: string, figure: Figure, found: number): string | null {
  if (figure.high !== null || figure.measure === 'rank' || figure.statement) return null;
  const numbers = [...quote.matchAll(NUMBER)];
  const [number] = numbers;
  if (numbers.length !== 1 || !number) return null;
  const written = readWritten(number[0], figure.value);
  if (!written) return null;
  const { compared } = judgeValue(figure, found);
  if (!(compared > 0)) return null;
  const step = figure.grain / written.scale;
  const steps = compared / written.scale / step;
  const rounded = step * roundAs(figure.hedge, steps);
  const value = rounded * written.scale;
  if (value <= 0 || Math.abs(value - figure.value) < figure.grain * NEAR) return null;
  if (judgeValue({ ...figure, value }, found).verdict === 'differs') return null;
  const text = writeNumber(rounded, written);
  return quote.slice(0, number.index) + text + quote.slice(number.index + number[0].length);
}

interface Written {
  /** What one of the written number stands for: a million in "334 million". */
  readonly scale: number;
  readonly decimals: number;
  readonly point: string;
  readonly group: string | null;
}

/** Reads a number as the text writes it: what its separators mean follows from the value it has. */
function readWritten(text: string, value: number): Written | null {
  for (const [point, group] of [
    ['.', text.match(/[,\u00a0\u202f' ]/)?.[0] ?? null],
    [',', text.match(/[.\u00a0\u202f' ]/)?.[0] ?? null],
  ] as const) {
    const [whole = '', fraction = '', ...rest] = text.split(point);
    // What groups thousands has three digits behind it, each time.
    const parts = group === null ? [whole] : whole.split(group);
    if (rest.length > 0 || !/^\d*$/.test(fraction) || parts.some((part) => !/^\d+$/.test(part))) continue;
    if (parts.slice(1).some((part) => part.length !== 3)) continue;
    const number = Number(`${parts.join('')}.${fraction || '0'}`);
    if (!(number > 0)) continue;
    const power = Math.log10(value / number);
    if (power < -NEAR || Math.abs(power - Math.round(power)) > NEAR) continue;
    return { scale: 10 ** Math.round(power), decimals: fraction.length, point, group };
  }
  return null;
}

function roundAs(hedge: Figure['hedge'], steps: number): number {
  // What a step and a millionth is off by is the arithmetic's, not the data's.
  switch (hedge) {
    case 'over':
    case 'more than':
    case 'at least':
      return Math.floor(steps + NEAR);
    case 'nearly':
    case 'almost':
    case 'up to':
    case 'fewer than':
      return Math.ceil(steps - NEAR);
    default:
      return Math.round(steps);
  }
}

function writeNumber(number: number, { decimals, point, group }: Written): string {
  const [whole = '', fraction] = number.toFixed(decimals).split('.');
  const grouped = group === null ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
