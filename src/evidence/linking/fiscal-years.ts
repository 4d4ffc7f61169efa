import { dayAfter, monthsIn } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { Cube } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';
import { NEVER, SINCE, withLabels } from './label-times.ts';
import type { TimeMention } from './times.ts';
import { edgeBefore } from './years-by-their-end.ts';

/**
 * The times of a sentence, with years as the table has them: by its own labels, and "fiscal 2024", "FY24", "the 2024 financial
 * year", which are the year called so in a table of such years, and no year of a table that has none.
 */
export function withOwnYears(
  times: readonly TimeMention[],
  given: FigureInText,
  cube: Cube,
): readonly TimeMention[] {
  const { text, sentence, figures } = given;
  const labelled = withLabels(times, given, cube);
  const said = [...text.slice(sentence.start, sentence.end).matchAll(FISCAL)].flatMap(
    (match): TimeMention[] => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      // "The first quarter of fiscal 2024" is not read as one of a calendar year.
      const before = text.slice(Math.max(sentence.start, start - 40), start);
      if (figures.some((one) => one.start < end && start < one.end)) return [];
      const { y1, y2, short } = match.groups ?? {};
      const year = short === undefined ? Number(y1 ?? y2) : 2000 + Number(short);
      const period = PART_OF.test(before) ? NEVER : yearCalled(year, cube);
      const kind = SINCE.test(text.slice(sentence.start, start)) ? 'since' : 'point';
      return [{ start, end, period, kind, loose: 0, ends: [period, period], edge: edgeBefore(before) }];
    },
  );
  if (said.length === 0) return labelled;
  const isSaid = (one: TimeMention) => said.some(({ start, end }) => one.start < end && start < one.end);
  return [...labelled.filter((one) => !isSaid(one)), ...said].sort((a, b) => a.start - b.start);
}

/** The year of a table that is called by one number: the one that its label has, or that ends in it. */
function yearCalled(year: number, { periods, isFiscal }: Cube): Period {
  const years = periods.filter(({ period }) => monthsIn(period) === 12);
  const own = years.filter(({ period }) => isFiscal || !period[0].endsWith('-01-01'));
  const byLabel = own.find(({ label }) => YEAR.exec(label)?.[1] === String(year));
  const byEnd = own.find(
    ({ label, period }) => !YEAR.test(label) && dayAfter(period[1], -1).startsWith(`${year}-`),
  );
  return (byLabel ?? byEnd)?.period ?? NEVER;
}

/** A label with one year: "2024", "FY2024". */
const YEAR = /^\D*((?:1[89]|20|21)\d\d)\D*$/;

const PART_OF = /\b(?:quarters?|half|halves|months?|weeks?|days?)\s(?:of|in|into)\s(?:the\s)?$/iu;

const FISCAL =
  /\b(?:(?:fiscal(?:[\s-]years?)?|(?:financial|budget|tax)[\s-]years?)[\s-]|FY[\s-]?)(?:(?<y1>(?:19|20)\d\d)(?!\s?[-–—/]\s?\d|\d)|['’]?(?<short>\d\d)(?![\d%]|[.,]\d|\s?[-–—/]\s?\d))|\b(?<y2>(?:19|20)\d\d)\s(?:fiscal|financial|budget)\syear(?!s)/giu;
