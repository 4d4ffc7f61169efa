import { stemsOf, type Word } from '../../language/stems.ts';
import type { Figure } from '../claims/figure.ts';
import { conceptIdsIn, conceptStems, conceptsIn, type FoundConcept } from '../cubes/lexicon.ts';
import { plain } from '../cubes/read-header.ts';
import type { FoundMeasure } from './found-measure.ts';
import { type LinkedMeasure, type LinkedTable, meansOf } from './table.ts';
import { isReporting } from './vocabulary.ts';

/** Of measures of one disease or trade, those whose names say what else the sentence does: "deaths", where it counts the dead. */
export function byOtherConcepts(
  found: readonly FoundMeasure[],
  concepts: readonly FoundConcept[],
  has: (stem: string) => boolean,
): FoundMeasure[] {
  const said = new Set(concepts.map(({ concept }) => concept.id));
  // What a share is of tells no measures apart: "percentage of the labour force".
  const shared = ({ linked: { measure } }: FoundMeasure) =>
    [...conceptIdsIn(measure.label.replace(/\bpercentage of .*$/i, ''), 'en')].filter(
      (id) => id !== measure.concept && !measure.also.includes(id) && said.has(id),
    ).length;
  const most = Math.max(0, ...found.map(shared));
  const best = found.filter((one) => shared(one) === most);
  const same = found.every(({ linked }) => linked.measure.concept === found[0]?.linked.measure.concept);
  // "Wind farms produced more than the last coal plants": another measure's own word counts as much.
  const isNamed = found.some((one) => !best.includes(one) && one.linked.own.some(has));
  return same && !isNamed && best.length < found.length ? best : [...found];
}

/** Of measures that one word each tells apart, such as men and women, the one whose word stands at the figure. */
export function nearestNamed(
  told: readonly FoundMeasure[],
  words: readonly Word[],
  figure: Figure | null,
): FoundMeasure | null {
  if (figure === null || told.length < 2 || !told.every(({ linked }) => linked.own.length === 1)) return null;
  // "Women wed at 22.5 and men at 26.9": what comes behind "and" is of the next number.
  const isOfNext = (at: number) =>
    words.some(({ text, start }) => start >= figure.end && start < at && JOINS.test(text));
  const distance = ({ linked }: FoundMeasure) =>
    Math.min(
      ...words
        .filter(({ stem }) => linked.own.some((own) => meansOf(own).includes(stem)))
        .map(({ start, end }) =>
          start >= figure.start && end <= figure.end
            ? 0
            : start >= figure.end
              ? isOfNext(start)
                ? Number.POSITIVE_INFINITY
                : start - figure.end
              : 2 * (figure.start - end),
        ),
    );
  const [first, second] = [...told].sort((a, b) => distance(a) - distance(b));
  return first && second && distance(first) < distance(second) ? first : null;
}

const JOINS = /^(?:and|while|but|whereas|against|versus|than)$/i;

/** "The share price index" is none of consumer prices. */
export function isOtherPrice(
  { concept: { id, kind } }: FoundConcept,
  { measure, label }: LinkedMeasure,
): boolean {
  const isOwn = id === measure.concept || measure.also.includes(id);
  return !isOwn && kind === 'price' && !label.some((stem) => stemsOf(id, 'en')[0] === stem);
}

/** The measures of a table but for indices of others than a sentence names: "the consumer price index" is none of homes. */
export function withoutOtherIndices(
  { measures }: LinkedTable,
  concepts: readonly FoundConcept[],
): readonly LinkedMeasure[] {
  return measures.filter(
    ({ measure: { kind, concept, also } }) =>
      kind !== 'index' ||
      concept === null ||
      !concepts.some((one) => one.concept.kind === 'index') ||
      concepts.some((one) => one.concept.id === concept || also.includes(one.concept.id)),
  );
}

/** "Imports of 5.15 TWh", "exports were 3.2 TWh": a measure's name right before the figure. */
export function isStatedOf({ at }: FoundMeasure, words: readonly Word[], { start }: Figure): boolean {
  const before = words.findLastIndex((word) => word.end <= start);
  return at.some((i) => i === before || (i === before - 1 && BETWEEN.test(words[before]?.text ?? '')));
}

const BETWEEN = /^(?:of|were|was|are|is|at|totalled|reached|hit)$/i;

/**
 * "The maize yield", of a table of the production and the yield of crops: of two measures that share a name, the one that
 * the word is said of which tells it from the other, though a crop is another name of the first.
 */
export function byOwnWords(
  found: readonly FoundMeasure[],
  { measures }: LinkedTable,
  has: (stem: string) => boolean,
): FoundMeasure[] {
  return found.flatMap((one) => {
    const { label } = one.linked;
    if (found.length > 1 || label.every(has)) return [one];
    const rivals = measures.filter((other) => {
      const own = other.label.filter((stem) => !label.includes(stem));
      const rest = label.filter((stem) => !other.label.includes(stem));
      const shared = label.filter((stem) => other.label.includes(stem));
      return shared.length > 0 && own.length > 0 && own.every(has) && !rest.some(has);
    });
    const [rival] = rivals;
    if (!rival) return [one];
    const because = `${rival.measure.label} ← “${rival.label.filter(has).join(' ')}”`;
    return rivals.length > 1 ? [] : [{ ...one, linked: rival, fit: 0.9 * one.fit, because }];
  });
}

/**
 * Whether words name a column by a stem of its own: not where all that is said is the name of what several columns count, as
 * "business failures" say nothing of the column "business support".
 */
export function tellingWords(
  table: LinkedTable,
  words: readonly Word[],
  concepts: readonly FoundConcept[],
  has: (stem: string) => boolean,
): (linked: LinkedMeasure, stem: string) => boolean {
  return (linked, stem) => {
    if (!has(stem)) return false;
    const { concept } = linked.measure;
    const isShared = table.measures.some(
      (one) => one !== linked && one.isDefault && concept !== null && one.measure.concept === concept,
    );
    const named = concepts.filter((one) => one.concept.id === concept && one.at.length > 1);
    // "Number of drug overdose deaths" has the name by itself, and not from the title of its table.
    const isOwn = () => conceptsIn(linked.measure.label, 'en').some(({ id }) => id === concept);
    if (!isShared || named.length === 0 || isOwn()) return true;
    const isOfName = (i: number) => named.some(({ at }) => at.includes(i));
    const means = meansOf(stem);
    const said = words.flatMap((word, i) => (means.includes(word.stem) ? [i] : []));
    return said.length === 0 || said.some((i) => !isOfName(i));
  };
}

/**
 * "Emissions from cement", of a total "from fossil fuels and cement" and a column "Cement": the part whose header is said,
 * where nothing else of the total's name is.
 */
export function byHeader(
  found: readonly FoundMeasure[],
  { measures }: LinkedTable,
  has: (stem: string) => boolean,
): FoundMeasure[] {
  return found.map((one) => {
    const { label, measure } = one.linked;
    const parts = measures.filter((part) => {
      const header = stemsOf(plain(part.measure.columns[0]?.column ?? ''), 'en');
      const rest = label.filter((stem) => !part.label.includes(stem));
      return (
        part !== one.linked &&
        part.measure.concept === measure.concept &&
        header.length > 0 &&
        header.every((stem) => has(stem) && label.includes(stem) && !isReporting(stem, 'en')) &&
        rest.length > 0 &&
        !rest.some(has)
      );
    });
    const [part] = parts;
    return part && parts.length === 1
      ? {
          ...one,
          linked: part,
          fit: 0.95 * one.fit,
          because: `${part.measure.label} ← “${part.measure.columns[0]?.column}”`,
        }
      : one;
  });
}

/** "Rail journeys", in a rail regulator's table of passenger journeys: what narrows them the table says of itself. */
export function isOfTitle(
  { concept, at }: FoundConcept,
  { measure }: LinkedMeasure,
  { explains }: LinkedTable,
  words: readonly Word[],
): boolean {
  if (measure.concept === null || !concept.within.includes(measure.concept)) return false;
  const known = conceptStems(measure.concept, 'en');
  return at.every((i) => explains.has(words[i]?.stem ?? '') || known.has(words[i]?.stem ?? ''));
}

/**
 * "Indonesia notified 595,748 cases, although the estimated number went on rising", of "estimated incident cases" and "new
 * and relapse cases notified": the one that a word of the figure's clause tells from the other, if only one is told so.
 */
export function toldByOne(
  found: readonly FoundMeasure[],
  { measures }: LinkedTable,
  words: readonly Word[],
  figure: Figure | null,
): readonly FoundMeasure[] | null {
  const [first] = found;
  if (!first || found.length > 1 || !figure || first.linked.measure.concept === null) return null;
  const { measure } = first.linked;
  const own = words.filter(({ start }) => !isParted(start, words, figure));
  // "Cases" are what both count, whatever they may mean besides.
  const isTold = (one: LinkedMeasure, from: LinkedMeasure) =>
    one.own.some(
      (stem) =>
        !isReporting(stem, 'en') &&
        own.some((word) => meansOf(stem).includes(word.stem) && !from.label.includes(word.stem)),
    );
  const [only, ...more] = measures.filter(
    (one) =>
      one !== first.linked &&
      one.measure.concept === measure.concept &&
      one.measure.unit === measure.unit &&
      isTold(one, first.linked),
  );
  if (!only || more.length > 0 || isTold(first.linked, only)) return null;
  const said = own.filter(({ stem }) => only.own.some((one) => meansOf(one).includes(stem)));
  const other: FoundMeasure = {
    ...first,
    linked: only,
    fit: first.fit * 0.85,
    because: `${only.measure.label} ← “${said.map(({ text }) => text).join(' ')}”`,
  };
  // "Notified 95,911 cases, out of an estimated 124,000": a word said of another figure decides nothing here.
  const isOfThis = said.some(({ start }) => !isBehindFigure(start, words, figure));
  return isOfThis ? [other] : [first, other].map((one) => ({ ...one, isOpen: true as const }));
}

/** Whether a number, be it a year, lies between a word and a figure. */
function isBehindFigure(at: number, words: readonly Word[], figure: Figure): boolean {
  const [from, to] = at < figure.start ? [at, figure.start] : [figure.end, at];
  return words.some(({ text, start }) => start >= from && start < to && /^\d/u.test(text));
}

/** Whether another clause begins between a place and a figure. */
function isParted(at: number, words: readonly Word[], figure: Figure): boolean {
  const [from, to] = at < figure.start ? [at, figure.start] : [figure.end, at];
  return words.some(({ text, start }) => start >= from && start < to && OTHER_CLAUSE.test(text));
}

const OTHER_CLAUSE = /^(?:although|though|while|whereas|but|because|since|after|before|despite)$/iu;

/** "Notified 5,400 cases of cholera", in a table of tuberculosis: cases of what no word of the table names. */
export function isOfOtherIllness(
  at: readonly number[],
  { measure, label }: LinkedMeasure,
  { explains }: LinkedTable,
  words: readonly Word[],
): boolean {
  if (measure.unit !== 'case' || measure.concept === null) return false;
  const known = new Set([...stemsOf(`of in ${measure.concept}`, 'en'), ...label]);
  return at.some((i) => !known.has(words[i]?.stem ?? '') && !explains.has(words[i]?.stem ?? ''));
}
