import type { Word } from '../../language/stems.ts';
import type { FigureInText } from './figure-in-text.ts';

/** "47.3 million bags of sugar", "485,740 cases of malaria": what there is so much or so many of. */
export function isOfGoods({ start }: Word, { figure, text, language }: FigureInText): boolean {
  return (
    language.startsWith('en') &&
    figure.unit !== null &&
    figure.unit !== '%' &&
    start > figure.end &&
    /^\sof\s(?:[\p{Ll}-]+\s)?$/u.test(text.slice(figure.end, start))
  );
}
