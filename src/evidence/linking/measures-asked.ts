import { stemsOf } from '../../language/stems.ts';
import type { Figure } from '../claims/figure.ts';
import { unitFactor } from '../cubes/convert-unit.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { conceptStems } from '../cubes/lexicon.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { Role } from './role.ts';
import type { LinkedMeasure, LinkedTable } from './table.ts';
import { isKnownUnit, isPartOfThing, unitsAgree } from './units-agree.ts';
import { PEOPLE } from './vocabulary.ts';

/**
 * A table with those of its measures alone that a figure's unit or its noun leaves: "the average home cost £290,000" is no
 * number of homes, and "schools taught 1.1 million pupils" none of schools. As it was where they leave none.
 */
export function askedOf(given: FigureInText, role: Role, table: LinkedTable): LinkedTable {
  const { unit, statement } = given.figure;
  const noun = statement ? nounBefore(given) : unit;
  if (isOfEconomy(given, role)) return { ...table, measures: ofEconomy(table) };
  const ranked = rankedBy(given, table);
  if (ranked) return only(table, ranked);
  const level = levelBefore(given, role) ?? levelBehind(given, role);
  if (level)
    return only(
      table,
      table.measures.filter(({ measure }) => isOfLevel(given, level, measure)),
    );
  if (noun === null) return table;
  const measures = isKnownUnit(noun)
    ? statement
      ? table.measures.filter(
          ({ measure }) => measure.unit !== null && unitFactor(measure.unit, noun) !== null,
        )
      : table.measures.filter(({ measure }) => unitsAgree(given, role, measure))
    : withNamed(
        countsOf(noun, table).filter(
          ({ measure }) => unitsAgree(given, role, measure) && !isPartOfThing(given.figure, measure),
        ),
        given,
        table,
      );
  return only(table, measures, figureIsAmount(role) ? noun : null);
}

/** "20 percent of Denmark's GDP", "as a share of GDP, it fell": a part of an economy, and of nothing that a table adds up. */
function isOfEconomy({ figure, figures, text, sentence }: FigureInText, { statistic }: Role): boolean {
  if (figure.unit !== '%' && figure.unit !== 'percentage points') return false;
  if (AS_PART.test(text.slice(sentence.start, sentence.end))) return true;
  // "20 percent of GDP, compared with 23.7": said once for both.
  const said = statistic === 'share' || statistic === 'value' ? figures : [figure];
  return said.some(
    (one) => one.unit === '%' && one.start <= figure.start && OF_GDP.test(text.slice(one.end, sentence.end)),
  );
}

/** The measures of a table that are parts of an economy: by their names, or by the table's where that is all that says it. */
function ofEconomy({ measures, cube }: LinkedTable): readonly LinkedMeasure[] {
  const named = measures.filter(({ measure: { label, columns } }) =>
    OF_ECONOMY.test(`${label}; ${columns[0]?.column ?? ''}`),
  );
  if (named.length > 0 || !OF_ECONOMY.test(cube.title)) return named;
  return measures.filter(({ measure }) => measure.unit === '%');
}

const OF_ECONOMY =
  /\bGDP\b|\bgross (?:domestic|national|regional)\b|\bnational income\b|\beconomy\b|\boutput\b/iu;
const OF_GDP =
  /^\sof\s(?:(?:the|its|their|annual|national|[\p{L}-]+['’]s?|[\p{L}-]+)\s){0,2}?(?:GDP|gross (?:domestic|national) (?:product|income)|national income|economic output)\b/iu;
const AS_PART =
  /\b(?:(?:share|percentage|proportion) of|measured against|relative to|in relation to)\s(?:the\s|its\s|their\s)?(?:GDP|gross (?:domestic|national) (?:product|income)|national income|economic output)\b/iu;

/** "24.1 million tonnes, 0.2 percent less than the year before": the amount that a change is said of, right before it. */
function levelBefore({ figure, figures, text }: FigureInText, role: Role): Figure | null {
  if (role.statistic !== 'change' || figure.unit !== '%') return null;
  const before = figures.findLast(({ end, derivedFrom }) => end <= figure.start && !derivedFrom);
  if (!before?.unit || before.unit === '%' || before.unit === 'rank' || !isOfUnit(before.unit)) return null;
  const gap = text.slice(before.end, figure.start);
  if (/^[^.;:]{0,60}?,\s$/u.test(gap) && CHANGE_OF.test(figure.quote)) return before;
  if (CHANGE_BEHIND.test(gap)) return before;
  const isNext =
    /^[^.;:]{0,60}?,\s(?:(?:or|up|down|about|nearly|almost|some|still)\s)?$/iu.test(gap) &&
    !/,[^,]*,/.test(gap);
  const isChange = /^\s(?:more|less|fewer|higher|lower|up|down)\b/iu.test(text.slice(figure.end));
  return isNext && isChange ? before : null;
}

/** Whether a unit says what is measured: tonnes, euros, so many of 100,000. */
const isOfUnit = (unit: string) => unit.startsWith('per ') || isKnownUnit(unit);

const CHANGE_OF =
  /^an?\s(?:[\p{L}-]+\s)?(?:drop|fall|rise|increase|decline|decrease|gain|jump|reduction)\sof\s/iu;
const CHANGE_BEHIND =
  /^[^.;:]{0,60}?,\s(?:an?\s)?(?:[\p{L}-]+\s)?(?:drop|fall|rise|increase|decline|decrease|gain|jump|reduction)\sof\s(?:[\p{L}-]+\s){0,2}$/iu;

/** "Payments fell by 17.9 percent in 2020-21, to A$654 billion": the amount that a change leads to, in its unit. */
function levelBehind({ figure, figures, text }: FigureInText, role: Role): Figure | null {
  if (role.statistic !== 'change' || figure.unit !== '%') return null;
  const behind = figures.find(({ start, statement }) => start >= figure.end && !statement);
  if (!behind?.unit || behind.unit === '%' || behind.unit === 'rank' || !isKnownUnit(behind.unit))
    return null;
  return TO_LEVEL.test(text.slice(figure.end, behind.start)) ? behind : null;
}

const TO_LEVEL =
  /^[^.;:,]{0,40}?,?\s(?:to|reaching|hitting|totall?ing)\s(?:(?:about|around|nearly|almost|just|over|under|some|roughly|more than|less than|a record)\s){0,2}$/iu;

function isOfLevel(given: FigureInText, level: Figure, measure: CubeMeasure): boolean {
  return unitsAgree({ ...given, figure: level }, { statistic: 'value', how: null }, measure);
}

function only(table: LinkedTable, all: readonly LinkedMeasure[], unit: string | null = null): LinkedTable {
  // "301 kilograms" are those of one inhabitant, where the waste of all is in tonnes.
  const exact = unit === null ? [] : all.filter(({ measure }) => measure.unit === unit);
  const measures = exact.length > 0 ? exact : all;
  return measures.length > 0 && measures.length < table.measures.length ? { ...table, measures } : table;
}

const figureIsAmount = ({ statistic, how }: Role) =>
  statistic === 'value' || (statistic === 'change' && how === 'absolute');

/** "1.12 million pupils in 2023/24, the most since 2010/11": what the words behind a figure are said of. */
function nounBefore({ figure, figures, text }: FigureInText): string | null {
  const before = figures.findLast(({ end, unit }) => end <= figure.start && unit !== 'rank');
  if (!before?.unit) return null;
  return /^[^.;:]{0,40}?,\s(?:the|its|their|a)\s$/iu.test(text.slice(before.end, figure.start))
    ? before.unit
    : null;
}

/**
 * Measures with those whose thing the sentence names as well ("60,655 marriages ended in divorce"), but for those that it
 * counts by another figure ("1,938 births and 2,564 deaths").
 */
function withNamed(
  counts: readonly LinkedMeasure[],
  { figure, figures, text, sentence: { concepts, words } }: FigureInText,
  table: LinkedTable,
): readonly LinkedMeasure[] {
  if (counts.length === 0) return counts;
  // "Prisons had 15,755 places for their prisoners": neither who has them nor whom they are for is counted.
  const isMeant = (at: readonly number[], { measure }: LinkedMeasure) => {
    const start = words[at[0] ?? -1]?.start ?? 0;
    // "Booked 156 orders and delivered 123 aircraft": what is done next has a number of its own.
    if (start > figure.end && NEXT.test(text.slice(figure.end, start))) return false;
    const isOfNoun =
      measure.unit === null ||
      isKnownUnit(measure.unit) ||
      counts.some((one) => one.measure.unit === measure.unit || one.measure.concept === measure.concept);
    if (isOfNoun) return true;
    const between = text.slice(figure.end, start);
    // "Where 2.6 million refugees lived, others waited for asylum": of another clause.
    return start > figure.end && !/^\sfor\s[^,.;:]*$|,\s/iu.test(between);
  };
  const others = new Set(
    figures.flatMap((one) => (one === figure || one.unit === null ? [] : countsOf(one.unit, table))),
  );
  return table.measures.filter(
    (one) =>
      counts.includes(one) ||
      (!others.has(one) &&
        concepts.some(({ concept, at }) => concept.id === one.measure.concept && isMeant(at, one))),
  );
}

const NEXT = /^\s(?:and|but|while)\s(?:\p{L}+\s)?$/iu;

/** The measures that count a noun, by their unit, their concept or their own name. */
function countsOf(noun: string, table: LinkedTable): readonly LinkedMeasure[] {
  const [stem] = stemsOf(noun, 'en').slice(-1);
  // People are killed, hired and taught: whom a table counts the noun does not say.
  if (!stem || PEOPLE.has(stem)) return [];
  const isOf = (text: string) => stemsOf(text, 'en').includes(stem);
  const by = (test: (one: LinkedMeasure) => boolean) => table.measures.filter(test);
  const named = by(
    ({ measure, label }) => isOf(measure.unit ?? '') || (label.length === 1 && label[0] === stem),
  );
  if (named.length > 0) return named;
  // "156 orders", of gross and of net ones.
  const headed = by(
    ({ label, measure }) => label.length > 1 && label.at(-1) === stem && measure.unit === null,
  );
  if (headed.length > 0) return headed;
  return by(
    ({ measure }) =>
      measure.concept !== null && measure.unit === 'person' && conceptStems(measure.concept, 'en').has(stem),
  );
}

/** "The second-biggest by number of pupils": what a rank is reckoned by; null where the sentence does not say it. */
function rankedBy(
  { figure, text, sentence }: FigureInText,
  table: LinkedTable,
): readonly LinkedMeasure[] | null {
  if (figure.unit !== 'rank') return null;
  const said = BY.exec(text.slice(figure.end, sentence.end))?.[1];
  if (!said) return null;
  const stems = new Set(stemsOf(said, 'en'));
  const found = table.measures.filter(
    ({ label, measure }) =>
      label.some((stem) => stems.has(stem)) ||
      (measure.concept !== null &&
        [...stems].some((stem) => conceptStems(measure.concept ?? '', 'en').has(stem))),
  );
  return found.length > 0 ? found : null;
}

const BY =
  /^[^.;:,]{0,60}?\bby\s(?:its\s|their\s|the\s)?(?:(?:total\s)?(?:numbers?|amount|volume|value|share)\sof\s)?((?:[\p{L}-]+\s?){1,3})/iu;
