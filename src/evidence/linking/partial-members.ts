import { stemsOf, type Word } from '../../language/stems.ts';
import type { Cube, CubeMember } from '../cubes/cube.ts';
import { conceptsIn } from '../cubes/lexicon.ts';
import type { ReadSentence } from './figure-in-text.ts';
import type { MemberMention } from './members.ts';
import { meansOf } from './table.ts';
import { isReporting } from './vocabulary.ts';

/** With more members than this, too many words are shared. */
const MOST_MEMBERS = 60;
/** Shorter stems match too much else. */
const SHORTEST = 3;

/**
 * Members that a sentence names by a word that no other member of their column has: "steel mills" for "Production of pig
 * iron or steel". English only, and only in columns where it names no member in full.
 */
export function partialMentions(
  cube: Cube,
  { words, concepts }: Pick<ReadSentence, 'words' | 'concepts'>,
  whole: readonly MemberMention[],
): MemberMention[] {
  const isFree = (from: number, to: number) => !whole.some((one) => one.from < to && from < one.to);
  return [...namesOf(cube)].flatMap(
    ([dimension, { stems, concepts: conceptCodes, about, labels, parts, lacking }]) => {
      if (whole.some((one) => one.dimension === dimension)) return [];
      // "Chronic respiratory disease": a word before the name that it does not have narrows it.
      const isNarrower = (code: string, from: number) => {
        const word = words[from - 1];
        return (
          word !== undefined &&
          word.end + 1 === words[from]?.start &&
          /^\p{Ll}/u.test(word.text.toLowerCase()) &&
          !/^(?:of|the|an?|in|on|at|to|by|for|from|with|and|or|as|all|its|their|his|her|is|was|were|are|had|have|has|than|only|that|this|per|most|more|fewer|less|with|between|against|into|over|under)$/iu.test(
            word.text,
          ) &&
          !isReporting(word.stem, 'en') &&
          labels.get(code)?.has(word.stem) !== true
        );
      };
      const mention = (code: string, from: number, to: number, isWhole: boolean): MemberMention[] => {
        const isSure = isWhole && !isNarrower(code, from);
        return isFree(from, to) && !(lacking.has(code) && !saysLess(words, from, to))
          ? [
              {
                dimension,
                codes: [code],
                from,
                to,
                adjective: false,
                ...(!isSure && { isPartial: true as const }),
              },
            ]
          : [];
      };
      // "Doctors" means "Practising physicians" in a column that also has nurses.
      const byConcept = concepts.flatMap(({ concept, from, to }) => {
        const code = conceptCodes.get(concept.id);
        if (code === undefined) return [];
        // "Tourist accommodation" is what the table is of, and names no tourists.
        if (words.slice(from, to).every(({ stem }) => about.has(stem))) return [];
        // "Pork loin" and "stewing beef": a word of the name beside it belongs to it.
        const isOf = (at: number) => {
          const stem = words[at]?.stem;
          return stem !== undefined && !isReporting(stem, 'en') && labels.get(code)?.has(stem) === true;
        };
        const [start, end] = [isOf(from - 1) ? from - 1 : from, isOf(to) ? to + 1 : to];
        const said = new Set(words.slice(start, end).map(({ stem }) => stem));
        const own = [...said].filter((stem) => labels.get(code)?.has(stem));
        const all = parts.get(code) ?? [];
        // Other words for all of a name, or all of its own: "heart attacks", and not "chronic respiratory disease".
        const isSure =
          isAllOf(labels.get(code), said) ||
          (end - start > 1 &&
            (own.length === 0 ? all.length < 2 : own.length === said.size && isWhole(all, said)));
        return mention(code, start, end, isSure);
      });
      if (byConcept.length > 0) return withoutCopies(byConcept);
      const found = words.flatMap(({ stem }, i) => {
        const code = stems.get(stem);
        return code === undefined ? [] : [{ code, i }];
      });
      return withoutCopies(
        found.flatMap(({ code, i }) => {
          const places = found
            .filter((one) => one.code === code && Math.abs(one.i - i) <= NEAR)
            .map((one) => one.i);
          const isCommon = (at: number) =>
            words[at] !== undefined &&
            !isReporting(words[at].stem, 'en') &&
            labels.get(code)?.has(words[at].stem);
          const both = new Set([...places, ...[i - 1, i + 1].filter(isCommon)]);
          const [from, to] = [Math.min(...both), Math.max(...both)];
          const said = new Set([...both].flatMap((at) => words[at]?.stem ?? []));
          // "Councils" are no "council land".
          const [only] = both;
          if (both.size === 1 && only !== undefined && isPluralOfModifier(words[only], parts.get(code) ?? []))
            return [];
          const isSure =
            isAllOf(labels.get(code), said) ||
            (both.size > 1 && isWhole(parts.get(code) ?? [], said) && isJoined(words, both, from, to));
          return mention(code, from, to + 1, isSure);
        }),
      );
    },
  );
}

/**
 * Whether words said are a name: all that tells it from others, in each of its parts. "Respiratory disease" are "diseases
 * of the respiratory system"; but "pregnancy and childbirth" are not all of it if the puerperium is counted as well, and
 * "drug poisoning" is no "drug and alcohol poisoning".
 */
function isWhole(parts: readonly (readonly string[])[], said: ReadonlySet<string>): boolean {
  const full = parts.filter(
    (part) => part.length > 0 && part.every((stem) => meansOf(stem).some((one) => said.has(one))),
  );
  return full.length > 0 && full.length === parts.filter((part) => part.length > 0).length;
}

/** Whether words said are all of a member's names but what no reporter repeats: "wheat" of "Wheat, all". */
function isAllOf(label: ReadonlySet<string> | undefined, said: ReadonlySet<string>): boolean {
  const telling = [...(label ?? [])].filter((stem) => !isReporting(stem, 'en') && !UNSAID.has(stem));
  return telling.length > 0 && telling.every((stem) => meansOf(stem).some((one) => said.has(one)));
}

/** Words that lists of kinds add to names: "Burglary at residential premises". */
const UNSAID = new Set(stemsOf('premises purposes type types kind kinds category categories', 'en'));

/** Whether a word is a noun in the plural that only stands before another in a name. */
function isPluralOfModifier(word: Word | undefined, parts: readonly (readonly string[])[]): boolean {
  return (
    word !== undefined &&
    /\p{Ll}s$/u.test(word.text) &&
    parts.some((part) => part.slice(0, -1).includes(word.stem)) &&
    !parts.some((part) => part.at(-1) === word.stem)
  );
}

/** "Road freight transport" is none of "road transport", and two words of "Port Ayer International" are the town's name. */
function isJoined(words: readonly Word[], both: ReadonlySet<number>, from: number, to: number): boolean {
  const between = words.slice(from, to + 1).filter((_, i) => !both.has(from + i));
  const isName = [...both].some((at) => at > 0 && /^\p{Lu}/u.test(words[at]?.text ?? ''));
  return !isName && between.every(({ stem }) => /^(?:and|or|of|the|in|for)$/.test(stem));
}

/** How far apart two words of one name may stand. */
const NEAR = 3;

/** Each mention once. */
function withoutCopies(all: readonly MemberMention[]): MemberMention[] {
  const keyOf = ({ codes, from, to }: MemberMention) => `${codes.join()}:${from}-${to}`;
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** The words that single out one member of a column. */
interface PartNames {
  /** By stem, the code of the only member that has the word. */
  readonly stems: ReadonlyMap<string, string>;
  /** By concept, the code of the only member whose name has it. */
  readonly concepts: ReadonlyMap<string, string>;
  /** Words of the table's subject, which name no part of it. */
  readonly about: ReadonlySet<string>;
  /** By code, all words of the member's names. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** The codes of members whose names say that they lack what is named. */
  readonly lacking: ReadonlySet<string>;
  /** By code, for each part of the member's name, the words that no other member has. */
  readonly parts: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** By cube and column. */
const known = new WeakMap<Cube, ReadonlyMap<string, PartNames>>();

function namesOf(cube: Cube): ReadonlyMap<string, PartNames> {
  const made = known.get(cube) ?? new Map(cube.dimensions.flatMap((one) => columnOf(one, cube)));
  known.set(cube, made);
  return made;
}

const SMALL = /\p{Ll}{3}/u;
const CAPITALS = /\p{Lu}{4}/u;

function columnOf(
  { column, role, whole, members }: Cube['dimensions'][number],
  { measures, title }: Cube,
): [string, PartNames][] {
  const single = members.filter(({ aggregate, ages }) => !aggregate && ages === null);
  // Short capitals are codes, unless a column has nothing but capitals: "CORN, GRAIN".
  const areCapitals = !members.some(({ labels }) => labels.some((label) => SMALL.test(label)));
  const isName = (label: string) => (areCapitals ? CAPITALS : SMALL).test(label);
  if (role !== 'category' || single.length < 2 || single.length > MOST_MEMBERS) return [];
  // If the whole is the default, words for the table's subject do not name a part.
  const about = new Set(
    whole === null
      ? []
      : [title, ...measures.map(({ label }) => label)].flatMap((text) =>
          stemsOf(text, 'en').flatMap((stem) => [stem, ...meansOf(stem)]),
        ),
  );
  const stems = onlyOf(single, ({ labels }) =>
    labels
      .filter(isName)
      .flatMap((label) => stemsOf(label, 'en'))
      .filter((stem) => stem.length >= SHORTEST && !/\p{N}/u.test(stem))
      .filter((stem) => !isReporting(stem, 'en') && !about.has(stem))
      .flatMap((stem) => [...meansOf(stem)]),
  );
  const measured = new Set(
    measures.flatMap(({ concept, also }) => [...(concept === null ? [] : [concept]), ...also]),
  );
  const concepts = onlyOf(single, ({ labels }) =>
    labels
      .filter(isName)
      .flatMap((label) => conceptsIn(label, 'en').map(({ id }) => id))
      .filter((id) => whole === null || !measured.has(id)),
  );
  const names = new Map(
    single.map(
      ({ code, labels }) => [code, new Set(labels.flatMap((label) => stemsOf(label, 'en')))] as const,
    ),
  );
  const parts = new Map(
    single.map(({ code, labels }) => {
      const [label = ''] = labels.filter(isName);
      const telling = (part: string) => stemsOf(part, 'en').filter((stem) => stems.get(stem) === code);
      return [code, label.split(/,|\s(?:and|or|&)\s|\//u).map(telling)] as const;
    }),
  );
  const lacking = new Set(
    single.filter(({ labels }) => labels.some((label) => LACKING.test(label))).map(({ code }) => code),
  );
  return stems.size + concepts.size > 0
    ? [[column, { stems, concepts, about, labels: names, parts, lacking }]]
    : [];
}

/** "Less than a high school diploma", "No religion", "Without pay". */
const LACKING = /^(?:less|fewer|lower|under|below|no|not|none|never|without|other than|except)\b/iu;
const SAYS_LESS =
  /^(?:less|fewer|lower|under|below|no|not|none|never|without|lack\p{L}*|other|except|drop\p{L}*)$/iu;
/** So many words before a name may say that it is lacking: "who never finished high school". */
const LESS_BEFORE = 4;

/** Whether words say the lack that such a member's name has: who has "only a high school diploma" has one. */
function saysLess(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(Math.max(0, from - LESS_BEFORE), to + 1).some(({ text }) => SAYS_LESS.test(text));
}

/** Each item that only one member has, with that member's code. */
function onlyOf(
  members: readonly CubeMember[],
  of: (member: CubeMember) => readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const member of members)
    for (const one of new Set(of(member))) found.set(one, found.has(one) ? null : member.code);
  return new Map([...found].flatMap(([one, code]) => (code === null ? [] : [[one, code] as const])));
}
