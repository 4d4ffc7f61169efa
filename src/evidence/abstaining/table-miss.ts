import { wordsOf } from '../../language/stems.ts';
import { conceptStems } from '../cubes/lexicon.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import type { FigureInText } from '../linking/figure-in-text.ts';
import { measuresFor } from '../linking/find-measures.ts';
import { membersFor } from '../linking/find-members.ts';
import { timeFor } from '../linking/find-times.ts';
import type { FoundMeasure } from '../linking/found-measure.ts';
import { isNoCount } from '../linking/no-count.ts';
import { isOnlyDenied } from '../linking/only-denied.ts';
import { isOnlyPlanned } from '../linking/only-planned.ts';
import { isAmountInPoints } from '../linking/points-of-amount.ts';
import { isOfSoMany, isRuledOut, perPhraseOf } from '../linking/qualifiers.ts';
import { type Reading, readFor } from '../linking/reading.ts';
import type { Role } from '../linking/role.ts';
import { sayingIn } from '../linking/saying.ts';
import type { LinkedTable } from '../linking/table.ts';
import { topicOf } from '../linking/topic.ts';
import { unitsAgree } from '../linking/units-agree.ts';
import { type Abstention, abstain } from './abstention.ts';
import { missingMember } from './missing-member.ts';
import { missingPeriod, periodNotHad } from './missing-period.ts';
import { unknownWords, verbsIn } from './unknown-words.ts';

/** How far a table came towards deciding a figure, and what kept it from it. */
export interface TableMiss {
  /** The higher, the nearer: what is measured, whose it is, when it was, and in which unit. */
  readonly nearness: number;
  readonly abstention: Abstention;
}

/** What each thing counts for that a sentence has in common with a table. */
const WEIGHTS = {
  measure: 1.5,
  saidBefore: 0.5,
  place: 2,
  partOfPlace: 1,
  category: 0.7,
  otherPlace: -1,
  time: 0.3,
  unit: 0.5,
} as const;
/** A table that has less in common with the sentence than this is not near. */
const LEAST = 0.5;

/** How much a word of a table's subject says: one that many tables share says little. */
export type WordWeight = (stem: string) => number;

/**
 * Why a table to which a figure was not linked does not decide it: the steps of linking are taken once more, and the first
 * that fails says so. Null where the sentence does not even touch on its subject.
 */
export function tableMiss(given: FigureInText, table: LinkedTable, weightOf: WordWeight): TableMiss | null {
  const reading = readFor(given, table);
  const found = measuresFor(reading);
  const touched = touchedOn(reading, weightOf);
  if (found.length === 0) {
    if (touched < LEAST) return null;
    const nearness = touched + namedOf(reading);
    return {
      nearness,
      abstention: abstain('not named', { dataset: table.dataset, named: subjectOf(reading) }),
    };
  }
  const misses = found.map((one) => measureMiss(reading, one));
  const best = misses.sort((a, b) => b.nearness - a.nearness)[0] as TableMiss;
  const nearness = best.nearness + touched;
  const isTouched = touched > 0 || namedOf(reading) > 0;
  if (nearness < LEAST || !isTouched) return null;
  const said = unread(given, table);
  if (said) return { nearness, abstention: said };
  const open = found.filter(({ isOpen }) => isOpen);
  if (open.length < 2 || open.length < found.length || best.abstention.code === 'no member')
    return { ...best, nearness };
  const named = open.map(({ linked }) => linked.measure.label);
  return { nearness, abstention: abstain('several measures', { dataset: table.dataset, named }) };
}

/** How much the sentence has of the words for a table's subject; names of its places are another matter. */
function touchedOn({ given, table, mentions }: Reading, weightOf: WordWeight): number {
  const { words, countries, concepts } = given.sentence;
  const topic = topicOf(table);
  const others = [...countries, ...sayingIn(given)];
  const isVerb = verbsIn(given);
  const stems = new Set<string>();
  for (const [i, { stem, start, end, text }] of words.entries()) {
    if (others.some((one) => one.start <= start && end <= one.end) || isVerb(start)) continue;
    if (mentions.some(({ from, to, isPartial }) => !isPartial && from <= i && i < to)) continue;
    // A name, or a thing that is known, may be told by the producer's name alone: "Suez", "tuberculosis".
    const isTelling = (i > 0 && /^\p{Lu}/u.test(text)) || concepts.some(({ at }) => at.includes(i));
    if (topic.has(stem) || (isTelling && table.explains.has(stem))) stems.add(stem);
  }
  // A word of another language, whose English names the table has.
  for (const { isForeign, concept } of concepts) {
    const own = isForeign ? [...conceptStems(concept.id, 'en')].find((stem) => topic.has(stem)) : undefined;
    if (own !== undefined) stems.add(own);
  }
  return [...stems].reduce((sum, stem) => sum + weightOf(stem), 0);
}

/**
 * What the reader of claims takes a figure to be of, in the words of the text; in other languages that is too little, and
 * where it is nothing but a member's name, the table has it.
 */
function subjectOf({ given: { figure, sentence, language }, mentions }: Reading): string[] {
  const { words } = figure.subject;
  if (words === null || !language.startsWith('en')) return [];
  const had = new Set(
    mentions.flatMap(({ from, to }) => sentence.words.slice(from, to).map(({ stem }) => stem)),
  );
  const isHad = wordsOf(words, language).every(
    ({ stem }) => had.has(stem) || /^(?:of|the|in|and|s)$/u.test(stem),
  );
  return isHad ? [] : [words];
}

/** Why no table is asked about a figure that is put in a way that nothing counted is. */
function unread(given: FigureInText, table: LinkedTable): Abstention | null {
  if (!isNoCount(given, table)) return null;
  if (isOnlyPlanned(given, table)) return abstain('planned', { dataset: table.dataset });
  return abstain(isOnlyDenied(given) ? 'denied' : 'wording', { dataset: table.dataset });
}

/** Why one measure that the words name does not decide a figure. What the table lacks goes before what is left open. */
function measureMiss(reading: Reading, found: FoundMeasure): TableMiss {
  const { given, table, role } = reading;
  const { measure } = found.linked;
  const of = { dataset: table.dataset, measure: measure.label };
  const per = perPhraseOf(given);
  const place = missingMember(reading, found, membersFor(reading, found));
  const times = timeFor(reading, measure);
  const time = times ? periodNotHad(times, table) : missingPeriod(reading);
  const isInUnit =
    unitsAgree(given, role, measure) ||
    isAmountInPoints(role, given, measure) ||
    (role.statistic === 'share' && !rulesOf(measure.kind).share);
  const ofPlace = place?.isHard ? Math.min(WEIGHTS.otherPlace + namedOf(reading), 0) : namedOf(reading);
  const nearness =
    found.fit * (found.at.length > 0 ? WEIGHTS.measure : WEIGHTS.saidBefore) +
    ofPlace +
    (time === null ? WEIGHTS.time : 0) +
    (isInUnit ? WEIGHTS.unit : 0);
  const miss = (abstention: Abstention): TableMiss => ({ nearness, abstention });
  if (place?.isHard) return miss(place.abstention);
  if (time && LACKING.has(time.code)) return miss({ ...time, measure: measure.label });
  if (!isInUnit)
    return miss(abstain('unit differs', { ...of, unit: given.figure.unit, ownUnit: measure.unit }));
  if (per && !isOfSoMany(measure, per))
    return miss(abstain('unknown words', { ...of, named: [given.text.slice(per.start, per.end)] }));
  if (role.statistic === 'share' && !rulesOf(measure.kind).share)
    return miss(abstain('kind forbids', { ...of, named: [measure.kind] }));
  if (measure.kind === 'growth' && role.statistic === 'change' && role.how === 'percent')
    return miss(abstain('percent of rate', of));
  if (place && place.abstention.code !== 'other thing') return miss(place.abstention);
  if (time) return miss({ ...time, measure: measure.label });
  const { text, sentence, figure } = given;
  const each = EACH_DAY.exec(text.slice(figure.end, sentence.end))?.[1];
  const named = each !== undefined && isRuledOut(given, measure) ? [each] : unknownWords(reading, found);
  return miss(named.length > 0 ? abstain('unknown words', { ...of, named }) : unplain(role, of));
}

/** "Nine people a day": so many in a shorter time than the table's. */
const EACH_DAY =
  /^(?:\s[\p{L}-]+){0,3}?\s((?:an?|per|each|every)\s(?:day|night|hour|minute|second|week|month))\b/iu;

/** Where nothing is missing and no word is unknown, what is left is what the figure does in its sentence. */
export function unplain({ statistic }: Role, of: Pick<Abstention, 'dataset' | 'measure'>): Abstention {
  return statistic === 'value' || statistic === 'count'
    ? abstain('other thing', of)
    : abstain('role unclear', { ...of, statistic });
}

const LACKING = new Set<Abstention['code']>(['no period', 'period too fine']);

/** How much the sentence names of a table's places and categories, or the place that all of it is about. */
function namedOf({ mentions, given, table: { cube } }: Reading): number {
  const roleOf = (column: string) => cube.dimensions.find((one) => one.column === column)?.role;
  const weights = mentions.map(({ dimension, isPartial }) =>
    roleOf(dimension) === 'place'
      ? isPartial
        ? WEIGHTS.partOfPlace
        : WEIGHTS.place
      : isPartial
        ? 0
        : WEIGHTS.category,
  );
  const isAbout = given.sentence.countries.some(({ code }) => cube.about.some((one) => one.code === code));
  return Math.max(0, isAbout ? WEIGHTS.place : 0, ...weights);
}
