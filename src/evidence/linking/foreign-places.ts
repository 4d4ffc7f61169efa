import { membersOf } from '../codes/groups.ts';
import type { Cube, CubeDimension } from '../cubes/cube.ts';
import { placesNamed } from '../cubes/places.ts';
import { isNotWhole } from './country-phrases.ts';
import type { CountryMention, FigureInText } from './figure-in-text.ts';
import { namesLongerRegion } from './longer-region-said.ts';
import type { Reading } from './reading.ts';
import { RANKING } from './statements.ts';
import type { LinkedTable } from './table.ts';

/** Parts of a state that are spoken of as countries, and are none of ISO 3166-1. */
const PARTS = new Set(['england', 'scotland', 'wales', 'northern ireland']);

/** Whether the sentence speaks of a place that the table is not about. */
export function speaksOfElsewhere(reading: Reading): boolean {
  const { table, given, named } = reading;
  const { cube } = table;
  if (namesLongerRegion(reading)) return true;
  if (cube.dimensions.some(({ role, whole }) => role === 'place' && whole === null)) return false;
  // "Santos, Brazil's biggest port": where a port or a town of the table is, it says itself.
  const { words, countries } = given.sentence;
  const isBesideCountry = ({ from, to }: Reading['named'][number]) => {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    return countries.some((one) =>
      one.end <= start
        ? TOWN_AFTER.test(given.text.slice(one.end, start)) && !AMONG_OTHERS.test(given.text.slice(end))
        : end <= one.start && TOWN_BEFORE.test(given.text.slice(end, one.start)),
    );
  };
  if (
    cube.dimensions.some(
      (dimension) =>
        isOfTowns(dimension) &&
        named.some((one) => one.dimension === dimension.column && isBesideCountry(one)),
    )
  )
    return false;
  const { text, sentence } = given;
  const codes = new Set([
    ...cube.about.map(({ code }) => code),
    ...cube.dimensions.flatMap(({ members }) => members.flatMap(({ area }) => (area ? [area] : []))),
    ...table.areas,
    // "Arrivals in Thailand by nationality" is about Thailand, of which it has no row.
    ...placesOfTitle(cube),
  ]);
  const names = cube.about.map(({ code }) => code.toLowerCase());
  return sentence.countries.some((one) => {
    const said = text.slice(one.start, one.end);
    const isPart = PARTS.has(said.toLowerCase());
    const within = names.some((name) => name.includes(said.toLowerCase()));
    const listed = cube.dimensions.some(({ members }) => members.some(({ code }) => code === said));
    if (within || listed || isMember(one, given, named)) return false;
    return isPart || !codes.has(one.code);
  });
}

/** Whether a column has places within countries, such as ports, and no countries. */
export function isOfTowns({ role, column, label, members }: CubeDimension): boolean {
  return (
    (role === 'place' || TOWNS.test(`${column}; ${label}`)) &&
    members.every(({ area, aggregate }) => area === null || aggregate)
  );
}

const AMONG_OTHERS = /^\s(?:among|included|and\b)/iu;
/** "Brazil's biggest port, Santos", and "Santos, Brazil's biggest port": not "Brazil, whose biggest port is Santos". */
const TOWN_AFTER = /^['’]s?\s(?:[\p{L}-]+\s){0,4}(?:[\p{L}-]+,\s)?$/u;
const TOWN_BEFORE = /^(?:,\s(?:in\s)?|\sin\s|\s\()(?:the\s)?$/u;
/** What columns of places within a country are called. */
const TOWNS =
  /\b(?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|(?:air)?ports?|stations?|councils?|districts?|count(?:y|ies)|provinces?|regions?|museums?|universit(?:y|ies)|hospitals?|schools?)\b/iu;

/** By cube: the places that its title names. */
const titled = new WeakMap<Cube, readonly string[]>();

function placesOfTitle(cube: Cube): readonly string[] {
  const known = titled.get(cube) ?? placesNamed(cube.title).map(({ code }) => code);
  titled.set(cube, known);
  return known;
}

function isMember(
  { start, end }: CountryMention,
  { sentence: { words } }: FigureInText,
  mentions: Reading['mentions'],
): boolean {
  return mentions.some(
    ({ from, to }) => (words[from]?.start ?? 0) <= start && (words[to - 1]?.end ?? 0) >= end,
  );
}

/** Where the sentence names the country that the whole table is about: "Americans" where it is of the United States. */
export function namesOfAbout(
  { sentence, text }: FigureInText,
  { cube }: LinkedTable,
): readonly CountryMention[] {
  return sentence.countries.filter(
    // "In Tokyo" is a part of Japan, though Tokyo may stand for its government.
    (one) => cube.about.some(({ code }) => code === one.code) && !isNotWhole(text.slice(one.start, one.end)),
  );
}

/**
 * Groups of countries that the sentence names and the table does not have, where a place that it has is one of them: "the
 * highest in the European Union" says among whom Luxembourg is.
 */
export function groupsAround({
  table: { cube },
  given,
  mentions,
}: Pick<Reading, 'table' | 'given' | 'mentions'>): readonly CountryMention[] {
  const { text, sentence } = given;
  // "Electricity in the European Union cost 28 cents, and 40 in Germany": said of the group itself.
  if (!RANKING.test(text.slice(sentence.start, sentence.end))) return [];
  const places = cube.dimensions.filter(({ role }) => role === 'place');
  const areaOf = (code: string) =>
    places.flatMap(({ members }) => members.filter((one) => one.code === code).map(({ area }) => area))[0];
  const named = mentions.flatMap(({ codes }) => codes.flatMap((code) => areaOf(code) ?? []));
  return given.sentence.countries.filter(({ code }) => {
    const members = membersOf(code, given.date ?? '2020-01-01');
    return members !== null && named.some((area) => area !== code && members.includes(area));
  });
}
