import type { FigureInText } from './figure-in-text.ts';
import type { TimeMention } from './times.ts';

/** "From 65 in 2020 to 34", "fell by four points from 2019, to 62.1 percent": the time is that of the number a change begins with, and not of the one that it leads to. */
export function isOfFirstEnd({ start, end }: TimeMention, { figure, figures, text }: FigureInText): boolean {
  if (end > figure.start || !/^,?\sto\s(?:[\p{L}-]+\s){0,2}$/u.test(text.slice(end, figure.start)))
    return false;
  if (/\bfrom\s(?:that of\s|in\s)?$/iu.test(text.slice(0, start))) return true;
  const first = figures.findLast((one) => one.end <= start);
  return (
    first !== undefined &&
    /\bfrom\s(?:[\p{L}-]+\s){0,2}[$€£¥]?$/iu.test(text.slice(0, first.start)) &&
    /^(?:\s[\p{L}-]+){0,2}\s(?:in|at|on)\s(?:[\p{L}-]+\s){0,3}$/u.test(text.slice(first.end, start))
  );
}
