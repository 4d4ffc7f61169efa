import type { ColumnReading } from '../../../evidence/cubes/column-readings.ts';
import type { Corrected } from '../../../evidence/cubes/correct-cube.ts';
import type { Cube, CubeDimension, MeasureKind } from '../../../evidence/cubes/cube.ts';
import type { PastDescription } from '../../../evidence/cubes/descriptions.queries.ts';
import { labelIn } from '../../../evidence/cubes/question-words.ts';
import type { Settled } from '../../../evidence/cubes/settled-columns.ts';
import type { Words } from '../../../words/words.ts';
import type { Edition } from '../../site/edition.ts';
import { dayOf } from '../../ui/times.ts';
import { roleWord } from './role-word.ts';

/** What a column is interpreted as, in a word or two. */
export function isWord(is: ColumnReading['is'], words: Words): string {
  switch (is) {
    case 'measure':
      return words.say('colMeasure');
    case 'place':
      return words.say('colPlace');
    case 'category':
      return words.say('colCategory');
    case 'series':
      return words.say('colSeries');
    case 'time':
      return words.say('colTime');
    case 'names':
      return words.say('colNames');
    case 'ignored':
      return words.say('colIgnored');
  }
}

/** A kind of measure in a word. */
export function kindWord(kind: MeasureKind, words: Words): string {
  switch (kind) {
    case 'stock':
      return words.say('colKindStock');
    case 'flow':
      return words.say('colKindFlow');
    case 'count':
      return words.say('colKindCount');
    case 'rate':
      return words.say('colKindRate');
    case 'growth':
      return words.say('colKindGrowth');
    case 'index':
      return words.say('colKindIndex');
    case 'price':
      return words.say('colKindPrice');
    case 'mean':
      return words.say('colKindMean');
    case 'ratio':
      return words.say('colKindRatio');
    case 'unknown':
      return words.say('colKindUnknown');
  }
}

/** A kind of measure with what it means. */
export function kindMeaning(kind: MeasureKind, words: Words): string {
  switch (kind) {
    case 'stock':
      return words.say('colKindStockIs');
    case 'flow':
      return words.say('colKindFlowIs');
    case 'count':
      return words.say('colKindCountIs');
    case 'rate':
      return words.say('colKindRateIs');
    case 'growth':
      return words.say('colKindGrowthIs');
    case 'index':
      return words.say('colKindIndexIs');
    case 'price':
      return words.say('colKindPriceIs');
    case 'mean':
      return words.say('colKindMeanIs');
    case 'ratio':
      return words.say('colKindRatioIs');
    case 'unknown':
      return words.say('colKindUnknownIs');
  }
}

/** What one value counts, as a list offers it. */
export function multiplierWord(multiplier: number | null, words: Words): string {
  return multiplier === null ? words.say('colScaleUnknown') : words.number(multiplier);
}

/** What a column is interpreted as, in one short line. */
export function readingLine({ is, measure, dimension }: ColumnReading, words: Words): string {
  const what = isWord(is, words);
  if (measure) {
    const { kind, unit, multiplier } = measure;
    const scale =
      multiplier === null
        ? [words.say('colScaleUnknown')]
        : multiplier === 1
          ? []
          : [words.say('colTimes', { number: words.number(multiplier) })];
    return [what, kindWord(kind, words), unit ?? words.say('colNoUnit'), ...scale].join(' · ');
  }
  return dimension ? `${what} · ${words.say('colMembers', { count: dimension.members })}` : what;
}

/** How confident the program is, or who confirmed it. */
export function sureLine(
  { confidence, isGuess, isStated, role }: ColumnReading,
  settled: Settled | undefined,
  edition: Edition,
): string | null {
  const { words, zone } = edition;
  if (role !== null) return words.say('colFromRole', { role: roleWord(role, words) });
  if (settled) {
    const said = { name: nameOf(settled.by, words), day: dayOf(settled.at, words.locale, zone) };
    return settled.isCorrected ? words.say('colCorrectedBy', said) : words.say('colConfirmedBy', said);
  }
  if (confidence === null || isGuess) return null;
  if (isStated) return words.say('colStated');
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 });
  // The program is never 100% certain.
  return words.say('colSure', { percent: percent.format(Math.min(confidence, 0.99)) });
}

/** Who made a description. */
export function nameOf(by: PastDescription['by'], words: Words): string {
  return by === null ? words.say('colOperator') : (by.name ?? words.say('boardNobody'));
}

/** What follows from a column's interpretation, one line each. */
export function followsLines(reading: ColumnReading, cube: Cube, words: Words): string[] {
  const { is, measure, dimension } = reading;
  if (measure) return measureFollows(measure, cube, words);
  if (is === 'series') return [words.say('colSeriesFollows')];
  if (dimension) {
    const { whole, sums, sparse } = dimension;
    return [
      ...(sums > 0 ? [words.say('colSums', { count: sums })] : []),
      whole === null ? words.say('colNoWhole') : words.say('colWholeIs', { whole }),
      ...(sparse ? [words.say('colSparseFollows')] : []),
    ];
  }
  if (is === 'ignored') return [words.say('colIgnoredFollows')];
  if (is === 'names') return [words.say('colNamesFollows')];
  return [...spanOf(cube, words), words.say('colTimeFixed')];
}

function measureFollows(
  { kind, multiplier, follows }: NonNullable<ColumnReading['measure']>,
  cube: Cube,
  words: Words,
): string[] {
  const noScale = multiplier === null ? [words.say('colNoScale')] : [];
  if (kind === 'unknown') return [words.say('colSingle'), ...noScale];
  const { addedOverTime, addedOverMembers, notAddedOver, averagedOverTime, share } = follows;
  const periods = periodsWord(cube, words);
  const several = cube.dimensions.filter(({ role, members }) => role !== 'series' && members.length > 1);
  const named = (all: readonly CubeDimension[]) => words.list(all.map((one) => labelIn(one, words.locale)));
  const [added, not] = addedOverMembers
    ? [
        several.filter(({ column }) => !notAddedOver.includes(column)),
        several.filter(({ column }) => notAddedOver.includes(column)),
      ]
    : [[], several];
  return [
    ...(addedOverTime === null ? [] : [overTime(addedOverTime, cube, periods, words)]),
    ...(added.length > 0 ? [words.say('colAddMembers', { columns: named(added) })] : []),
    ...(not.length > 0 ? [words.say('colNoAddMembers', { columns: named(not) })] : []),
    ...(averagedOverTime === null
      ? []
      : [averagedOverTime ? words.say('colMean', { periods }) : words.say('colNoMean', { periods })]),
    share ? words.say('colShare') : words.say('colNoShare'),
    ...noScale,
  ];
}

/** "The values of 2024 may not be added up over months", if there are several periods a year. */
function overTime(may: boolean, cube: Cube, periods: string, words: Words): string {
  const year = cube.periods.at(-1)?.period[0].slice(0, 4) ?? '';
  if (cube.frequency === 'year' || cube.frequency === null || year === '')
    return may ? words.say('colAddTime', { periods }) : words.say('colNoAddTime', { periods });
  return may ? words.say('colAddIn', { year, periods }) : words.say('colNoAddIn', { year, periods });
}

function periodsWord({ frequency }: Cube, words: Words): string {
  switch (frequency) {
    case 'day':
      return words.say('colDays');
    case 'week':
      return words.say('colWeeks');
    case 'month':
      return words.say('colMonths');
    case 'quarter':
      return words.say('colQuarters');
    case 'half':
      return words.say('colHalves');
    case 'year':
      return words.say('colYears');
    case null:
      return words.say('colPeriods');
  }
}

function spanOf({ periods }: Cube, words: Words): string[] {
  const [first, last] = [periods[0]?.label, periods.at(-1)?.label];
  if (first === undefined || last === undefined) return [];
  return [first === last ? first : words.say('colTimeSpan', { first, last })];
}

/** What can be corrected of a column, as its form calls it. */
export function whatWord(what: Corrected, words: Words): string {
  switch (what) {
    case 'kind':
      return words.say('colKind');
    case 'unit':
      return words.say('colUnit');
    case 'multiplier':
      return words.say('colMultiplier');
    case 'label':
      return words.say('colLabel');
    case 'role':
      return words.say('colIs');
    case 'whole':
      return words.say('colWhole');
    case 'sparse':
      return words.say('colSparse');
    case 'confirmed':
      return words.say('colRight');
  }
}
