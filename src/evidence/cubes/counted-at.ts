import { MONTH_NAMES } from '../../language/calendar/months.ts';
import { monthsIn, partsOf, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { Cube, CubeMeasure } from './cube.ts';
import type { TableProfile } from './table-profile.ts';

/**
 * When in its period a stock is counted, as the names of a table, its measures and its time say it; null where they say
 * nothing. `first` is a period of the table: of years that begin in April, 31 March is the end.
 */
export function countedAt(
  titles: readonly string[],
  measures: readonly Pick<CubeMeasure, 'label'>[],
  { columns }: Pick<TableProfile, 'columns'>,
  first: Period | undefined,
): Cube['counted'] {
  const labels = measures.map(({ label }) => label);
  const title = [...titles, ...labels].join(' ');
  const times = columns.flatMap(({ field, name }) => (field.role === 'period' ? [name] : []));
  if (first && monthsIn(first) === 12 && partsOf(first[0]).month > 1)
    return countedInYear([...titles, ...labels, ...times].join('; '), first);
  if (
    /\b(?:1|1st|first(?: day)? of) january\b|\bjanuary 1\b|\b(?:start|beginning) of (?:the )?year\b/i.test(
      title,
    )
  )
    return 'start';
  if (/\b31 december\b|\bend of (?:the )?year\b|\byear-end\b|\bdecember 31\b/i.test(title)) return 'end';
  if (/\bmid-?year\b|\b1 july\b|\b30 june\b|\bjune (?:quarter|qtr)\b|\b(?:in|each) june\b/i.test(title))
    return 'middle';
  return null;
}

const NAMED_YEAR = String.raw`(?:the )?(?:(?:fiscal|financial|budget|school|academic|business) )?year\b`;

/** The same for a year that begins in one calendar year and ends in the next. */
function countedInYear(title: string, [from, to]: Period): Cube['counted'] {
  const month = (day: string) => MONTH_NAMES[partsOf(day).month - 1] ?? '';
  const [begins, ends] = [month(from), month(shifted([to, to], -1)[0])];
  const says = (words: string) => new RegExp(words, 'i').test(title);
  // "Year to 31 March" says how long it is, and not when anything is counted.
  const isEnd = says(
    String.raw`(?<!\b(?:to|until|through|ended|ending) )\b(?:28|29|30|31)(?:st|th)? ${ends}\b|\b${ends} (?:28|29|30|31)\b|\b(?:end|close) of (?:${ends}\b|${NAMED_YEAR})|\byear-end\b`,
  );
  const isStart = says(
    // "From 1 July to 30 June" says how long it is, too.
    String.raw`(?<!\bfrom )\b(?:(?:1|1st) ${begins}|${begins} 1)\b(?! (?:to|until|through)\b)|\b(?:start|beginning) of (?:${begins}\b|${NAMED_YEAR})`,
  );
  return isEnd === isStart ? null : isEnd ? 'end' : 'start';
}
