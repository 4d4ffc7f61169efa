import type { Period } from '../../../evidence/claims/figure.ts';
import { type Cube, type CubeDimension, measureOf } from '../../../evidence/cubes/cube.ts';
import { CUBE_STATISTICS, type CubePlace, type CubeQuery } from '../../../evidence/cubes/cube-query.ts';
import { peoplePlace } from '../../../evidence/cubes/people.ts';
import { labelIn } from '../../../evidence/cubes/question-words.ts';
import { codesAt } from '../../../evidence/cubes/read-place.ts';
import { wrongInQuery } from '../../../evidence/cubes/wrong-in-query.ts';
import type { Words } from '../../../words/words.ts';
import type { Form } from '../../http/form.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import { wrongWords } from './cube-form.ts';

const LETTERS = 'abcdefghij';
/** The maximum number of dimensions of a table. */
const MOST_DIMENSIONS = LETTERS.length;
const LONGEST = 300;

/** The field of a dimension's member, by its index: `da` is the first's, `ea` that of the comparison. */
export function nameOfMember(side: 'd' | 'e', at: number): string {
  return `${side}${LETTERS[at] ?? ''}`;
}

const own = {
  measure: LONGEST,
  statistic: 10,
  time: 21,
  earlier: 21,
  how: 10,
  yearly: 3,
  along: LONGEST,
  order: 5,
  per: 120,
  people: 7,
} as const;
const further = { since: 21, is: 5, than: 40 } as const;
const members = Object.fromEntries(
  Array.from({ length: MOST_DIMENSIONS }, (_, i) => [nameOfMember('d', i), nameOfMember('e', i)])
    .flat()
    .map((name) => [name, LONGEST]),
);
const SIZES: Readonly<Record<string, number>> = { ...own, ...further, ...members };

/** The fields of a question that is picked from a table, in a URL. */
export const TABLE_QUERY: Query = {
  dataset: FIELDS.slug,
  ...Object.fromEntries(
    Object.entries(SIZES).map(([name, most]) => [
      name,
      { pattern: /^[^\p{Cc}]*$/u, most, takes: 'the fields sent by the form on this page' },
    ]),
  ),
};

/** The same fields in a form. */
export const TABLE_FORM: Form = {
  dataset: { most: 120 },
  ...Object.fromEntries(Object.entries(SIZES).map(([name, most]) => [name, { most }])),
};

/** The selection, by field. */
export type Picked = Readonly<Partial<Record<string, string>>>;

/** The population sizes a rate may be for. */
export const PEOPLE = [1, 1000, 10_000, 100_000, 1_000_000] as const;

/** The described tables that count people, by dataset slug. */
export type PeopleTables = ReadonlyMap<string, Cube>;

/** The question picked from a table, and a population table, or what is wrong with it in a sentence. */
export function readPicked(
  picked: Picked,
  dataset: string,
  { cube, people }: { readonly cube: Cube; readonly people: PeopleTables },
  words: Words,
): { readonly query: CubeQuery } | { readonly wrong: string } {
  const of = placePicked(picked, cube);
  const { measure } = of;
  const statistic = CUBE_STATISTICS.find((one) => one === picked.statistic) ?? 'value';
  const dimensions = cube.dimensions.slice(0, MOST_DIMENSIONS);
  const isCompared = statistic === 'change' || statistic === 'ratio' || statistic === 'share';
  const along = statistic === 'count' ? (picked.along ?? '') : '';
  const than = Number(picked.than ?? '');
  const query: CubeQuery = {
    dataset,
    statistic,
    of: statistic === 'count' ? { ...of, members: without(of.members, along) } : of,
    against: isCompared ? againstOf(picked, of, dimensions, statistic === 'share') : null,
    how: statistic === 'change' ? (HOWS.find((one) => one === picked.how) ?? usualHow(measure, cube)) : null,
    yearly: statistic === 'change' && picked.yearly === 'yes',
    rank:
      statistic === 'rank'
        ? {
            along: rankedAlong(picked, dimensions),
            order: picked.order === 'least' ? 'least' : 'most',
            among: null,
            since: readTime(picked.since),
          }
        : null,
    counted:
      statistic === 'count'
        ? {
            along: along || (dimensions[0]?.column ?? ''),
            among: null,
            is: picked.is === 'below' ? 'below' : 'above',
            than: readTime(picked.earlier) ?? (Number.isFinite(than) ? than : 0),
          }
        : null,
  };
  if (isCompared && query.against && same(query.against, query.of))
    return { wrong: words.say('cubeNothingCompared') };
  const wrong = wrongInQuery(query, cube);
  if (wrong) return { wrong: wrongWords(wrong, words) };
  const unsaid = dimensions.find((one) => one.column !== along && isUnsaid(one, query.of, cube));
  if (unsaid) return { wrong: words.say('cubeMemberNeeded', { what: labelIn(unsaid, words.locale) }) };
  const { per } = picked;
  if (!per || statistic !== 'value') return { query };
  const place = people.has(per) ? peoplePlace(query.of, cube, people.get(per) as Cube) : null;
  if (!place) return { wrong: words.say('cubeNoPeople', { what: per }) };
  const number = PEOPLE.find((one) => String(one) === picked.people) ?? 1;
  const divided = { ...query, per: { dataset: per, of: place, people: number } };
  const odd = wrongInQuery(divided, cube, people.get(per));
  return odd ? { wrong: wrongWords(odd, words) } : { query: divided };
}

/** Whether a dimension has neither a selected member nor a total. */
function isUnsaid(dimension: CubeDimension, { measure, members }: CubePlace, cube: Cube): boolean {
  return 'reason' in codesAt({ members }, dimension, measureOf(cube, measure));
}

/** The selected place in a cube. */
export function placePicked(picked: Picked, cube: Cube): CubePlace {
  const measure = picked.measure || (cube.measures[0]?.columns[0]?.column ?? '');
  const members = membersOf(picked, 'd', cube.dimensions.slice(0, MOST_DIMENSIONS));
  return { measure, members, time: readTime(picked.time) };
}

/** The value for ranking periods: the column in which imports store the time. */
export const ALONG_TIME = '_from';

/** The dimension a rank is along: the selected one, or else that of the selected place or kind, or else time. */
export function rankedAlong(picked: Picked, dimensions: readonly CubeDimension[]): string | null {
  const { along = '' } = picked;
  if (along !== '') return along === ALONG_TIME ? null : along;
  const named = dimensions.filter((_, i) => (picked[nameOfMember('d', i)] ?? '') !== '');
  return (named.find(({ role }) => role === 'place') ?? named[0])?.column ?? null;
}

const HOWS = ['percent', 'absolute', 'points'] as const;

/** The default form of a change: for a rate, in points. */
export function usualHow(measure: string, { measures }: Cube): (typeof HOWS)[number] {
  const unit = measureOf({ measures }, measure)?.unit;
  return unit === '%' ? 'points' : 'percent';
}

/** A question as the form's selection. */
export function pickedOf({ of, against, ...query }: CubeQuery, cube: Cube): Picked {
  const dimensions = cube.dimensions.slice(0, MOST_DIMENSIONS);
  const codes = (letter: 'd' | 'e', place: CubePlace | null) =>
    dimensions.flatMap(({ column }, i) => {
      const [code] = place?.members[column] ?? [];
      return code === undefined ? [] : [[nameOfMember(letter, i), code] as const];
    });
  const { rank, counted } = query;
  return {
    dataset: query.dataset,
    measure: of.measure,
    statistic: query.statistic === 'sum' ? 'value' : query.statistic,
    time: writeTime(of.time),
    earlier: writeTime(counted && typeof counted.than !== 'number' ? counted.than : (against?.time ?? null)),
    how: query.how ?? '',
    yearly: query.yearly ? 'yes' : '',
    along: rank ? (rank.along ?? ALONG_TIME) : (counted?.along ?? ''),
    order: rank?.order ?? '',
    since: writeTime(rank?.since ?? null),
    is: counted?.is ?? '',
    than: counted && typeof counted.than === 'number' ? String(counted.than) : '',
    per: query.per?.dataset ?? '',
    people: query.per ? String(query.per.people) : '',
    ...Object.fromEntries([...codes('d', of), ...codes('e', against)]),
  };
}

/** A time as an option of the form: its first day and the day after its last. */
export function writeTime(time: Period | null): string {
  return time ? time.join('/') : '';
}

function readTime(text: string | undefined): Period | null {
  const match = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text ?? '');
  return match?.[1] && match[2] && match[1] < match[2] ? [match[1], match[2]] : null;
}

function membersOf(
  picked: Picked,
  letter: 'd' | 'e',
  dimensions: readonly CubeDimension[],
): Record<string, readonly string[]> {
  const named: Record<string, readonly string[]> = {};
  for (const [i, { column }] of dimensions.entries()) {
    const code = picked[nameOfMember(letter, i)] ?? '';
    if (code !== '') named[column] = [code];
  }
  return named;
}

/** What it is compared with: by default, the same place; the whole of a share leaves out what is not named. */
function againstOf(
  picked: Picked,
  of: CubePlace,
  dimensions: readonly CubeDimension[],
  isShare: boolean,
): CubePlace {
  const named = membersOf(picked, 'e', dimensions);
  const members = isShare
    ? { ...withoutParts(of, dimensions, named), ...named }
    : { ...of.members, ...named };
  return { measure: of.measure, members, time: readTime(picked.earlier) ?? of.time };
}

/** The members of a part, without those that default to the total in a whole. */
function withoutParts(
  of: CubePlace,
  dimensions: readonly CubeDimension[],
  named: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  if (Object.keys(named).length > 0) return { ...of.members };
  const [part] = dimensions.filter(({ column, whole }) => of.members[column] && whole !== null);
  return part ? without(of.members, part.column) : { ...of.members };
}

function without(
  members: Readonly<Record<string, readonly string[]>>,
  column: string,
): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== column));
}

function same(a: CubePlace, b: CubePlace): boolean {
  return JSON.stringify([a.measure, a.members, a.time]) === JSON.stringify([b.measure, b.members, b.time]);
}
