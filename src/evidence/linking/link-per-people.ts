import { stemsOf } from '../../language/stems.ts';
import { groupNames } from '../codes/groups.ts';
import type { Cube, CubeMember } from '../cubes/cube.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { findConcepts } from '../cubes/lexicon.ts';
import { countedWhen, isAmount, peoplePlace, peopleWords, populationIn } from '../cubes/people.ts';
import { periodLabel } from '../cubes/period-label.ts';
import { titleOf } from '../cubes/titles.ts';
import type { FigureInText, PeopleSaid } from './figure-in-text.ts';
import type { Link } from './link.ts';
import { linkFigure } from './link-figure.ts';
import { SEXES } from './members.ts';
import { peopleSaid } from './people-said.ts';
import { amountUnit, isAmountOf } from './said-per-people.ts';
import type { LinkedTable } from './table.ts';

/** Two tables take one more thing to be right than one does. */
const TWO_TABLES = 0.97;

/**
 * The questions that the words of a figure license to two tables: an amount of one, divided by the people of the same
 * places at the same time of another. A link says so where several tables count them.
 */
export function linkPerPeople(given: FigureInText, tables: readonly LinkedTable[]): Link[] {
  const said = peopleSaid(given);
  if (!said) return [];
  const amount = amountIn(given, said);
  return tables.flatMap((table) =>
    linkFigure(amount, table).flatMap((link) => perPeople(link, given, said, tables)),
  );
}

/** A figure without the words that say of how many people it is: the amount that is shared out. */
function amountIn(given: FigureInText, said: PeopleSaid): FigureInText {
  const { sentence, figure, figures, language } = given;
  const words = sentence.words.filter(({ start, end }) => end <= said.start || start >= said.end);
  const amount = { ...figure, unit: amountUnit(figure.unit) };
  return {
    ...given,
    figure: amount,
    figures: figures.map((one) => (one === figure ? amount : one)),
    sentence: { ...sentence, words, concepts: findConcepts(words, language) },
    amountOf: said,
  };
}

function perPeople(
  link: Link,
  given: FigureInText,
  said: PeopleSaid,
  tables: readonly LinkedTable[],
): Link[] {
  const { query, measure, table } = link;
  const isPlain = query.statistic === 'value' && link.rivals === 1 && measure.multiplier !== null;
  if (!isPlain || !isAmount(measure) || !isAmountOf(given, measure) || isOfSome(query, table.cube)) return [];
  const counted = tables.flatMap((people) => {
    const place = isOfEverybody(people.cube) ? peoplePlace(query.of, table.cube, people.cube) : null;
    return place ? [{ people, place }] : [];
  });
  const slugs = counted.map(({ people }) => people.dataset).sort();
  return counted.map(({ people, place }) => ({
    ...link,
    query: { ...query, per: { dataset: people.dataset, of: place, people: said.people } },
    fit: link.fit * TWO_TABLES * (populationIn(people.cube)?.confidence ?? 0) ** 0.5,
    because: [
      ...link.because,
      `${peopleWords(place, people.cube)} (${people.dataset}), ${whenCounted(place.time, people.cube)} ← “${given.text.slice(said.start, said.end)}”`,
    ],
    people,
    ...(slugs.length > 1 && { peopleOf: slugs }),
  }));
}

/** When people are counted, for records in English. */
function whenCounted(time: CubeQuery['of']['time'], people: Cube): string {
  if (!time) return 'at no time';
  const period = periodLabel(time);
  switch (countedWhen(time, people)) {
    case 'start':
      return `counted at the start of ${period}`;
    case 'middle':
      return `counted in the middle of ${period}`;
    case 'end':
      return `counted at the end of ${period}`;
    case 'average':
      return `the average of ${period}`;
    case null:
      return period;
  }
}

/** Whether an amount is of some people alone, of one sex or age: how many of them there are is another question. */
function isOfSome({ of }: CubeQuery, { dimensions }: Cube): boolean {
  return dimensions.some(({ column, members, whole }) =>
    members.some(
      (one) => one.code !== whole && of.members[column]?.includes(one.code) === true && isSome(one),
    ),
  );
}

const SOME: ReadonlySet<string> = new Set([...SEXES.male, ...SEXES.female, 'm', 'f']);

function isSome({ ages, code, labels }: CubeMember): boolean {
  return ages !== null || [code, ...labels].some((label) => SOME.has(label.toLowerCase()));
}

/** Words of a table of people that leave nobody out. */
const EVERYBODY = new Set(
  stemsOf(
    `population populations people persons person inhabitants residents resident usual usually total number of the a an in on at by
    and to for all both sexes ages age sex estimate estimates estimated mid year midyear annual annually average yearly monthly quarterly de facto
    its their member members european europe union africa asia america americas oceania
    january july december first start end beginning count counts headcount size figures data table demographic balance
    country countries region regions state states world nation national nuts level area areas municipality municipalities
    province provinces county counties thousand thousands million millions prospects revision census register registers`,
    'en',
  ),
);

/** What a table says of all rows that leaves nobody out. */
const ALL = /^(?:all\b.*|total\b.*|.*\btotal|both sexes)$/i;

/** Whether a table counts everybody who lives somewhere, and no foreigners, workers or townspeople alone. */
function isOfEverybody(people: Cube): boolean {
  const measure = populationIn(people);
  const isNarrow = people.restrictions.some(({ labels }) => !labels.some((label) => ALL.test(label)));
  if (!measure || isNarrow) return false;
  const places = people.about.flatMap(({ code, labels }) => [code, ...labels]);
  // "Population of the EU and its member states": a group says whose people are counted, and narrows nothing.
  const groups = people.dimensions.flatMap(({ role, members }) =>
    role === 'place' ? members.flatMap(({ area }) => (area === null ? [] : groupNames(area))) : [],
  );
  const known = new Set([
    ...EVERYBODY,
    ...[...places, ...groups].flatMap((name) => stemsOf(name, 'en')),
    ...stemsOf(people.producer, 'en'),
  ]);
  return [measure.label, titleOf(people.title)].every((text) =>
    stemsOf(text, 'en').every((stem) => known.has(stem) || /\d/.test(stem) || stem.length < 2),
  );
}
