import { type Word, wordsOf } from '../../language/stems.ts';
import { groupNames } from '../codes/groups.ts';
import { type FoundConcept, findConcepts } from '../cubes/lexicon.ts';
import type { CountryMention, FigureInText } from './figure-in-text.ts';
import { isOfLaterCount } from './later-count.ts';
import type { MemberMention } from './members.ts';
import { nationalMentions } from './national-mentions.ts';
import { partialMentions } from './partial-members.ts';
import type { Role } from './role.ts';
import { roleOf } from './roles.ts';
import { sayingIn } from './saying.ts';
import { SAID_OF_PART } from './share-or-rate.ts';
import type { LinkedTable } from './table.ts';
import { isWhere } from './where-counted.ts';

/** A figure as it is read for one table. */
export interface Reading {
  readonly given: FigureInText;
  readonly table: LinkedTable;
  readonly mentions: readonly MemberMention[];
  /** These with the ones that are passed over, where members of a list are read one by one. */
  readonly named: readonly MemberMention[];
  readonly role: Role;
  /** Set where the latest time is one that is not over, of which a table may have the value all the same. */
  readonly isRunning?: true;
}

/** Reads a figure for a table: which of its members the sentence names, and what the figure does in it. */
export function readFor(given: FigureInText, table: LinkedTable): Reading {
  let found: readonly MemberMention[] | undefined;
  return {
    given,
    table,
    // Most tables measure nothing that the sentence speaks of: nobody asks them whom it names.
    get mentions() {
      found ??= mentionsIn(given, table);
      return found;
    },
    get named() {
      return this.mentions;
    },
    role: roleFor(given),
  };
}

/** By figure: what it does in its sentence is the same for every table. */
const roles = new WeakMap<FigureInText, Role>();

function roleFor(given: FigureInText): Role {
  const known = roles.get(given) ?? roleOf(given);
  roles.set(given, known);
  return known;
}

/** What is said before a figure: a sentence, or the headline. */
interface Context {
  readonly words: readonly Word[];
  readonly concepts: readonly FoundConcept[];
}

/** By figure: what is said before it is the same for every table. */
const contexts = new WeakMap<FigureInText, readonly Context[]>();

/** The sentences before a figure, the nearest first, and the headline. */
export function contextsOf(given: FigureInText): readonly Context[] {
  const known = contexts.get(given);
  if (known) return known;
  const said = [...given.before.slice(0, 2), given.headline].filter(Boolean).map((text) => {
    const words = wordsOf(text, given.language);
    return { words, concepts: findConcepts(words, given.language) };
  });
  contexts.set(given, said);
  return said;
}

function mentionsIn(given: FigureInText, table: LinkedTable): MemberMention[] {
  const { words } = given.sentence;
  const part = partFrom(given);
  const named = table.finder(given.language).find(words, given.text);
  const partly = given.language.startsWith('en') ? partialMentions(table.cube, given.sentence, named) : [];
  // "…, the World Bank said" is not about the world.
  const saying = sayingIn(given);
  const startOf = ({ from }: MemberMention) => words[from]?.start ?? 0;
  const endOf = ({ to }: MemberMention) => words[to - 1]?.end ?? 0;
  const isSaying = (start: number) => saying.some((one) => one.start <= start && start < one.end);
  const mentions = [...named, ...partly, ...nationalMentions(given, table)]
    .sort((a, b) => a.from - b.from)
    .filter(({ from }) => part === null || (words[from]?.start ?? 0) < part)
    .filter(({ from }) => !isSaying(words[from]?.start ?? 0))
    .filter((one) => !isOfShare(one, given, table))
    .filter((one, _, all) => !isOfWholeBefore(one, all, given))
    .filter((one) => !isOfTown(one, given, table))
    .filter((one) => !isOwnCountry(one, given, table))
    .filter((one) => !isOfItsParts(one, given))
    .filter((one, _, all) => !isBystander(one, all, given))
    .filter((one) => !(isPlace(one, table) && COUNTED_IN.test(given.text.slice(endOf(one)))))
    .filter((one) => !isOfLaterCount(startOf(one), endOf(one), given))
    .filter((one) => !isWhere(one, given.text, words, table.cube))
    .filter(({ from, isPartial }) => isPartial || !LONGER.test(given.text.slice(0, words[from]?.start ?? 0)));
  return withoutLonger(mentions, given, table);
}

function isPlace({ dimension }: MemberMention, { cube }: LinkedTable): boolean {
  return cube.dimensions.some(({ column, role }) => column === dimension && role === 'place');
}

/** "France, overseas territories included": a part of the whole that is meant; of kinds `allIncluding` reads it. */
const COUNTED_IN = /^\s(?:(?:is|are|was|were)\s)?(?:included|counted in|among them)\b/iu;

/**
 * "2.6 million accidents, of which 308,145 involved injuries", "612 TWh, with dams supplying 61 percent", "£693, £22 less
 * than in the private sector": where a part of what the figure counts begins, or what it is compared with; else null.
 */
export function partFrom(given: FigureInText): number | null {
  const { figure, text, sentence, figures } = given;
  const compared = figures.find(
    (one) => one.start >= figure.end && MORE_THAN.test(text.slice(one.end, sentence.end)),
  );
  const part = partBehind(given);
  return compared && (part === null || compared.start < part) ? compared.start : part;
}

/** "France told the EU that", "since Hungary joined the EU": named beside whom the sentence is about, if it names that. */
function isBystander(
  { from, dimension }: MemberMention,
  all: readonly MemberMention[],
  { text, sentence: { start, words } }: FigureInText,
): boolean {
  return (
    BYSTANDER.test(text.slice(start, words[from]?.start ?? start)) &&
    all.some((other) => other.dimension === dimension && other.from !== from)
  );
}

const BYSTANDER =
  /\b(?:told|tells?|warned|asked|joined|joins|joining|left|leaves|leaving|quit|entered|rest of)\s(?:the\s)?$/iu;

const MORE_THAN =
  /^(?:\s[\p{L}-]+){0,2}?\s(?:more|less|fewer|higher|lower|larger|smaller|longer|shorter|above|below)\s(?:than\b(?!\s(?:half|an?|one|two|three|[$€£\d]))|(?<=above\s|below\s)(?:that|those) )/iu;

function partBehind({ figure, figures, text, sentence }: FigureInText): number | null {
  const after = text.slice(figure.end, sentence.end);
  const at = after.search(
    /,\s(?:some\s)?(?:of (?:which|whom|them)|among (?:which|whom|them)|including|with(?=\s[^.;]*\p{N})|while|whereas)\b/iu,
  );
  const abroad = after.search(PART_ABROAD);
  // "Stood at 85,335; 3.9 percent of them were women": a clause of its own, with a number of its own.
  const next = after.indexOf(';');
  const isOwn = next >= 0 && figures.some((one) => one.start > figure.end + next && one.end <= sentence.end);
  // "Of the 123,170 cars, 82 percent were electric": a part is described after the comma.
  const part = OF_ALL.test(text.slice(sentence.start, figure.start)) ? after.search(/,\s/u) : -1;
  const beside = after.search(BESIDE);
  const cuts = [isOwn ? next : -1, at, part, abroad, beside].filter((one) => one >= 0);
  return cuts.length === 0 ? null : figure.end + Math.min(...cuts);
}

/** "55 514 entreprises, dont 13 849 dans la construction", and the same in Russian, Chinese and Arabic. */
const PART_ABROAD =
  /,\s(?:dont|из\s(?:них|которых)|в\sтом\sчисле|включая)(?!\p{L})|[，,]\s?其中|[،,]\s(?:منها|من\sبينها|بينها|بينهم)(?!\p{L})/u;
const ITEM =
  "(?:in\\s)?(?:the\\s)?\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)*\\s[$€£]?(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]*(?:\\s(?:percent|per cent|thousand|million|billion|trillion))?";
/** "31.8 years, in Bulgaria 27.0 and in Iceland 28.9": nothing but others with their own numbers, up to the end. */
const BESIDE = new RegExp(
  `,\\s(?:and\\s)?${ITEM}(?:(?:,\\s(?:and\\s)?|\\sand\\s)${ITEM})*[.!;]?["”’]*\\s*$`,
  'u',
);
const OF_ALL = /(?:^|[,;:]\s)(?:out\s)?(?:of|among)\s(?:[\p{L}’'-]+\s){0,4}$/iu;

/**
 * "Men made up 89 percent of its 43,500 victims", "83 percent of the 126,308 cars ran on electricity": the men and the
 * electricity are of the share, and the number is of all.
 */
function isOfShare(
  { dimension, from }: MemberMention,
  { figure, figures, text, sentence: { words } }: FigureInText,
  { cube }: LinkedTable,
): boolean {
  const share = figures.findLast(({ end }) => end <= figure.start);
  const start = words[from]?.start ?? 0;
  return (
    share !== undefined &&
    // "105,000 of the 127,000 cars ran on electricity".
    (share.unit === '%' || share.unit === null || share.unit === figure.unit) &&
    /^\sof\s(?:[\p{L}’'-]+\s){0,4}$/u.test(text.slice(share.end, figure.start)) &&
    (start < share.start || SAID_BEHIND.test(text.slice(figure.end, start))) &&
    cube.dimensions.some(({ column, role }) => column === dimension && role === 'category')
  );
}

/** "Ontario had 31 percent of all sales in Canada, or $137.7 billion": the amount is the part's, and not Canada's. */
function isOfWholeBefore(
  { dimension, from }: MemberMention,
  all: readonly MemberMention[],
  { figure, figures, text, sentence: { words } }: FigureInText,
): boolean {
  const share = figures.findLast(({ end }) => end <= figure.start);
  const startOf = (one: number) => words[one]?.start ?? 0;
  return (
    share !== undefined &&
    share.unit === '%' &&
    /,\sor\s(?:(?:about|some|nearly|almost|roughly|around|just|more than|over)\s)*$/iu.test(
      text.slice(share.end, figure.start),
    ) &&
    startOf(from) > share.end &&
    startOf(from) < figure.start &&
    all.some((other) => other.dimension === dimension && startOf(other.from) < share.start)
  );
}

const SAID_BEHIND = new RegExp(`^[^.,;:]*${SAID_OF_PART}`, 'iu');

/** "New York" is no York, nor are "Greater Leeds", "councils in Kent" and "South East of England" their last words' own. */
const LONGER =
  /\b(?:New|North|South|East|West|Greater|Inner|Outer|Metropolitan|(?:[Cc]ouncils|[Ff]orces|[Cc]ities|[Tt]owns) (?:in|of))\s$/u;

/** "The city of Utrecht", "Utrecht's municipality": none of the province that a table calls so. */
function isOfTown(
  { dimension, from, to }: MemberMention,
  { text, sentence: { words } }: FigureInText,
  { cube }: LinkedTable,
): boolean {
  const place = cube.dimensions.find(({ column, role }) => column === dimension && role === 'place');
  if (!place || TOWNS.test(`${cube.title}; ${place.label}; ${place.column}`)) return false;
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  return TOWN_OF.test(text.slice(0, start)) || TOWN.test(text.slice(end, end + 24));
}

const TOWN_OF = /\b(?:city|cities|town|municipality|commune|village|port|capital) of\s$/iu;
const TOWN = /^(?:['’]s)?,?\s(?:the\s)?(?:city|town|municipality|commune|city council)\b/iu;
const TOWNS =
  /\b(?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|communes?|capitals?|villages?|ports?|airports?|urban|metropolitan|settlements?|stations?|locations?|places?)\b/iu;

/** "Hotels in Iceland", of a table of Iceland that tells Icelandic guests from others: where, and not who. */
function isOwnCountry(
  { dimension, from, to }: MemberMention,
  { text, sentence: { words, countries } }: FigureInText,
  { cube }: LinkedTable,
): boolean {
  if (!cube.dimensions.some(({ column, role }) => column === dimension && role === 'category')) return false;
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const country = countries.find((one) => one.start <= start && end <= one.end);
  if (!country || !cube.about.some(({ code }) => code === country.code)) return false;
  return !/s$/u.test(words[to - 1]?.text ?? '') && !PERSONS.test(text.slice(end, end + 24));
}

const PERSONS =
  /^\s(?:guests?|residents?|nationals?|citizens?|visitors?|tourists?|travell?ers?|people|men|women|workers?|students?|pupils?|households?|buyers?|owners?)\b/iu;

/** "The sixteen German states", "any other Spanish region": among whom something is so, and not where. */
function isOfItsParts({ to }: MemberMention, { text, sentence: { words } }: FigureInText): boolean {
  const end = words[to - 1]?.end ?? 0;
  return ITS_PARTS.test(text.slice(end, end + 32));
}

const ITS_PARTS =
  /^(?:['’]s)?\s(?:\p{Ll}+\s)?(?:states|regions?|provinces?|counties|districts|cantons?|Länder|departments|municipalities|prefectures|territories|communities|federal state)\b/u;

/** Mentions but for those that are a part of another country's name: the "Korea" of North Korea. */
function withoutLonger(
  mentions: readonly MemberMention[],
  { sentence: { words, countries } }: FigureInText,
  { cube }: LinkedTable,
): MemberMention[] {
  return mentions.filter((one) => {
    const start = words[one.from]?.start ?? 0;
    const end = words[one.to - 1]?.end ?? 0;
    const dimension = cube.dimensions.find(({ column }) => column === one.dimension);
    const area = dimension?.members.find(({ code }) => one.codes.includes(code))?.area;
    if (!area || groupNames(area).length > 0) return true;
    const isPart = (name: CountryMention) =>
      name.start <= start &&
      name.end >= end &&
      name.end - name.start > end - start &&
      name.code !== area &&
      groupNames(name.code).length === 0;
    return !countries.some(isPart);
  });
}
