import { monthsIn } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { Cube } from '../cubes/cube.ts';
import { yearsOfLabel } from '../cubes/named-years.ts';
import type { Role } from './role.ts';
import type { TimeMention } from './times.ts';

/** What is needed of a reading to tell which span of a table is said. */
interface Said {
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly date: string | null;
  readonly figure: { readonly start: number };
}

/** Whether a table's periods are spans of several years each. */
export function isOfSpans({ periods }: Pick<Cube, 'periods'>): boolean {
  return periods.length > 0 && periods.every(({ period }) => monthsIn(period) > 24);
}

/**
 * The times of a sentence over a table of spans: "between 1985 and 1999" is one of them where they are its years, unless a
 * change is said, which may be from the one year to the other. One that had not begun when it was written of is only meant
 * where words say that it is expected.
 */
export function withSpans(
  times: readonly TimeMention[],
  { text, sentence, date, figure }: Said,
  { periods }: Pick<Cube, 'periods'>,
  { statistic, against }: Pick<Role, 'statistic' | 'against'>,
): readonly TimeMention[] {
  if (!isOfSpans({ periods })) return times;
  const spans = new Map<string, Period>();
  for (const { label, period } of periods) {
    const years = yearsOfLabel(label);
    if (years) spans.set(years.join('/'), period);
  }
  const isChange = statistic !== 'value' && against !== 'place';
  const isExpected = EXPECTED.test(text.slice(sentence.start, sentence.end));
  const known = times.map((one): TimeMention => {
    const said = one.kind === 'span' && !isChange ? spans.get(pairOf(one)) : undefined;
    return said ? { ...one, kind: 'point', period: said, ends: [said, said], edge: null } : one;
  });
  // "From 6,295 between 1985 and 1999 to 3,109": the second is of the span after the one that is named.
  if (known.length === 1 && known[0] && isAfterFrom(known[0], text, sentence.start, figure.start)) return [];
  return known.filter(({ period }) => isExpected || date === null || period[0] < date);
}

function isAfterFrom(time: TimeMention, text: string, start: number, figure: number): boolean {
  return (
    time.end <= figure &&
    /\bfrom\b[^.;]*$/iu.test(text.slice(start, time.start)) &&
    /^[^.;]*\bto\s(?:just |only |about |around |some )?$/iu.test(text.slice(time.end, figure))
  );
}

/** The first and the last year that a time runs from and to, as they are said. */
function pairOf({ ends: [first, last] }: TimeMention): string {
  return `${first[0].slice(0, 4)}/${last[0].slice(0, 4)}`;
}

/** Words of what has not been yet, in five languages. */
const EXPECTED =
  /\b(?:will|shall|would|could|might|may|project(?:ed|ion|ions|s)?|forecasts?|expect(?:s|ed|ation|ations)?|predict(?:s|ed|ion|ions)?|scenarios?|variants?|outlook|is to|are to|set to|going to|assum(?:es|ed|ing|ption|ptions)|foresees?|anticipated?|on course|on track)\b|(?<!\p{L})(?:прогноз\p{L}*|вариант\p{L}*|сценари\p{L}*|будет|будут|ожида\p{L}+|составит|составят|достигнет|sera|seront|devrai(?:t|ent)|prévo\p{L}+|prévisions?|projections?|projet\p{L}+|scénarios?|variantes?|atteindra)(?!\p{L})|[将會会]|预[计测]|預[計測]|方案|情景|سوف|سي[ك-ي]\p{L}+|ست[ك-ي]\p{L}+|متوقع|المتوقع|توقعات|سيناريو/iu;
