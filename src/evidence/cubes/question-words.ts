import type { Names } from '../../store/tables.ts';
import { INTERFACE_LANGUAGES } from '../../words/languages.ts';
import { areaName, periodWords } from '../checks/query-words.ts';
import type { Period } from '../claims/figure.ts';
import { type Cube, type CubeDimension, type CubeMeasure, measureOf } from './cube.ts';
import type { CubePlace, CubeQuery, PerPeople } from './cube-query.ts';
import { namedTime } from './named-years.ts';
import { countedWhen } from './people.ts';
import { type QuestionPhrases, questionPhrases } from './question-phrases.ts';

/**
 * A question to a described table as a sentence: "The average of Unemployment rate, Germany, 2025". `people` is the table
 * of people that it needs, where it needs one and that can be read.
 */
export function describeCubeQuery(
  query: CubeQuery,
  cube: Cube,
  language: string,
  people: Cube | null = null,
): string {
  const words = questionPhrases(language);
  const { locale } = words;
  const { of, against, statistic, rank, counted } = query;
  const when = (time: Period | null) => (time ? periodWords(namedTime(time, cube), locale) : null);
  const place = (one: CubePlace, skip?: string) => placeWords(one, cube, locale, skip);
  const full = (one: CubePlace) => words.value(place(one), when(one.time));
  const period = when(of.time);
  if (query.per) {
    const heads = new Intl.NumberFormat(locale).format(query.per.people);
    return words.perPeople(
      full(of),
      query.per.people === 1 ? null : heads,
      divisorWords(query.per, people, words),
    );
  }
  switch (statistic) {
    case 'value':
    case 'sum':
      return full(of);
    case 'mean':
      return words.mean(place(of), period ?? '');
    case 'share':
      return against
        ? words.share(full(of), sameTime(of, against) ? place(against) : full(against))
        : full(of);
    case 'change':
      if (!against) return full(of);
      if (query.steps)
        return words.step(
          place(of),
          when(against.time) ?? '',
          period ?? '',
          query.steps.order,
          query.steps.isWhole,
        );
      return isOverTime(of, against)
        ? words.change(
            place(of),
            when(against.time) ?? '',
            period ?? '',
            query.how ?? 'absolute',
            query.yearly,
          )
        : words.difference(full(of), full(against), query.how ?? 'absolute');
    case 'ratio':
      if (!against) return full(of);
      return isOverTime(of, against)
        ? words.times(place(of), when(against.time) ?? '', period ?? '')
        : words.ratio(full(of), full(against));
    case 'rank': {
      if (!rank) return full(of);
      const { along, order } = rank;
      if (along === null)
        return words.record(place(of), period ?? '', when(rank.since), rank.until !== undefined, order);
      const dimension = cube.dimensions.find(({ column }) => column === along);
      const own = of.members[along]?.[0] ?? '';
      const name = dimension ? memberWords(dimension, own, locale) : own;
      return words.rank(
        name,
        dimension ? labelIn(dimension, locale) : along,
        place(of, along),
        period,
        order,
      );
    }
    case 'count': {
      if (!counted) return full(of);
      const than =
        typeof counted.than === 'number'
          ? new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(counted.than)
          : periodWords(namedTime(counted.than, cube), locale);
      const dimension = cube.dimensions.find(({ column }) => column === counted.along);
      const where = words.value(place(of, counted.along), period);
      const isTime = typeof counted.than !== 'number';
      return words.count(
        dimension ? labelIn(dimension, locale) : counted.along,
        where,
        counted.is,
        than,
        isTime,
      );
    }
  }
}

/** By which people an amount is divided, and when they are counted: "Population, Ireland, at the start of 2022". */
function divisorWords({ of }: PerPeople, people: Cube | null, words: QuestionPhrases): string | null {
  if (!people) return null;
  const place = placeWords(of, people, words.locale);
  if (!of.time) return place;
  const period = periodWords(of.time, words.locale);
  const counted = countedWhen(of.time, people);
  return words.value(place, counted === null ? period : words.counted(period, counted));
}

/** Something in words, by each language of the portal. */
export function inEveryLanguage(words: (language: string) => string): Names {
  return Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, words(language)]));
}

/** What a place is of in words, without its time: "Unemployment rate, Germany". */
export function placeIn(place: CubePlace, cube: Cube, language: string): string {
  const words = questionPhrases(language);
  return placeWords(place, cube, words.locale);
}

/** A member of a dimension in words: a country by its name, all else as the table's code list calls it. */
export function memberWords({ role, members }: CubeDimension, code: string, locale: string): string {
  const member = members.find((one) => one.code === code);
  if (role === 'place' && member?.area) return areaName(member.area, locale);
  const stated = nameIn(member?.names, locale);
  if (stated !== null) return stated;
  const [, name] = member?.labels ?? [];
  // A code is called by its name, and a name stays itself, but for a code before or behind it.
  return name !== undefined && (!/\p{Ll}{2}/u.test(code) || code.includes(name)) ? name : code;
}

/** The name of a dimension or a measure, in the locale's language if the table has one. */
export function labelIn(
  { names, label }: Pick<CubeDimension | CubeMeasure, 'names' | 'label'>,
  locale: string,
): string {
  return names?.[locale.split('-')[0] ?? ''] ?? label;
}

/** A stated name in the language of a locale, or the only one there is for all; null where there is none. */
function nameIn(names: Names | undefined, locale: string): string | null {
  return names?.[locale.split('-')[0] ?? ''] ?? names?.en ?? names?.[''] ?? null;
}

/** What a place is of: the measure, and the members that are named; those of `skip` go without saying. */
function placeWords(
  { measure, members }: CubePlace,
  { measures, dimensions }: Cube,
  locale: string,
  skip?: string,
): string {
  const found = measureOf({ measures }, measure);
  const label = found ? labelIn(found, locale) : measure;
  const isOfPlaces = dimensions.filter(({ role }) => role === 'place').length > 1;
  const named = dimensions.flatMap((dimension) => {
    const codes = dimension.column === skip ? [] : (members[dimension.column] ?? []);
    if (codes.length === 0) return [];
    const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
    const said = list.format(codes.map((code) => memberWords(dimension, code, locale)));
    // With two countries, one reports and the other is the partner, so each is labelled.
    return [dimension.role === 'place' && isOfPlaces ? labelled(dimension, said, locale) : said];
  });
  return [label, ...named].join(locale === 'ar' ? '، ' : locale === 'zh' ? '，' : ', ');
}

function labelled(dimension: CubeDimension, said: string, locale: string): string {
  const mark = locale === 'zh' ? '：' : locale === 'fr' ? ' : ' : ': ';
  return `${labelIn(dimension, locale)}${mark}${said}`;
}

function sameTime(a: CubePlace, b: CubePlace): boolean {
  return a.time?.[0] === b.time?.[0] && a.time?.[1] === b.time?.[1];
}

/** Whether two places are one at two times. */
function isOverTime(a: CubePlace, b: CubePlace): boolean {
  return (
    !sameTime(a, b) && a.measure === b.measure && JSON.stringify(a.members) === JSON.stringify(b.members)
  );
}
