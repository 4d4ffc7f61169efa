import { dollarsOf } from '../codes/dollars.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { readAges } from './ages.ts';
import { isBound, isRounded } from './beside-numbers.ts';
import { codeLabels } from './code-labels.ts';
import { withMembers } from './compare-measures.ts';
import { priceUnit } from './convert-unit.ts';
import type { RolesSaid } from './correct-cube.ts';
import { countedAt } from './counted-at.ts';
import type { Cube, CubeDimension, CubeMeasure, CubeMember } from './cube.ts';
import { timesOfColumns, withDates } from './dated-columns.ts';
import { dimensionOf, explained, withTitledWhole } from './describe-dimensions.ts';
import { measuresOf } from './describe-measures.ts';
import { areFiscal } from './fiscal-tables.ts';
import { inEnglish, textsInEnglish, unitsInEnglish, withEnglishNames } from './foreign-words.ts';
import type { MeasureContext } from './measure-context.ts';
import { nationOf, withNation, withOwnNames } from './nation-of-regions.ts';
import { withNested, withOnlyMembers } from './nested-members.ts';
import { periodsOf } from './periods-of-cube.ts';
import { countryOfOffice, placesNamed } from './places.ts';
import { plain, saysBareCents, scaleIn, unitIn } from './read-header.ts';
import { hasCountries, reporterOf } from './reporter-of.ts';
import { BASE } from './series-headers.ts';
import { headerOf } from './shared-tails.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';
import type { TableWords } from './table-words.ts';
import { isTimeAgain, isYearAgain } from './time-again.ts';
import { inStatedUnits, isStatedCategory, placeStated, withLabels, withStatement } from './with-statement.ts';

/** Columns about the cells or the rows, of which nothing is measured and nobody asks. */
const IGNORED =
  /^(?:dataflow|last[ _]?updated?|obs[ _]?(?:flag|status)|flags?|footnotes?|notes?|comments?|symbols?|conf[ _]?status|source[ _]?id|url|link|id|index|row|rank|ranking|no|lat(?:itude)?|lon(?:gitude)?|geometry|structure(?:[ _]id)?|action|decimals|time[ _]?format|.*[ _]flags?|(?:obs|conf|flag|value|data)?[ _.]*(?:flags?|footnotes?|notes?|status|symbols?)(?:[ _.]+(?:labels?|descriptions?|codes?))?|terminated|coordinate|vector|dguid|note[ _].*|source[ _.]labels?)$/i;

/**
 * Describes a version as a cube, from what its columns are like and how they are called. A column that a person said
 * the role of in `said` is not left out, whatever it is called. Pure.
 */
export function describeCube(
  version: Pick<DatasetVersion, 'fields' | 'coverage'>,
  written: TableProfile,
  called: TableWords,
  said: RolesSaid = new Map(),
): Cube {
  const { profile, words, language } = inEnglish(written, called);
  const constants = profile.columns.filter(
    ({ name, numeric, values }) => !numeric && values?.length === 1 && !said.has(name),
  );
  const labelled = constants.map((one) => withLabels(one, profile));
  // Of a message the names of codes say what it is about; its free texts are notes.
  const prose = labelled.filter(({ name }) => !profile.stated || profile.stated.labels.has(name));
  // A note says what may not be meant: "excludes Northern Ireland".
  const spoken = prose
    .filter((one) => !IGNORED.test(plain(headerOf(one))))
    .flatMap(({ values }) => values?.filter((text) => isProse(text) && text.length <= MOST_SPOKEN) ?? []);
  // What nobody understands names nothing that is measured.
  const title = words.unclear === undefined ? words.title : '';
  const titled = [
    measureStated(constants) ?? title,
    ...textsInEnglish(
      prose.flatMap(({ values }) => values ?? []),
      language,
    ).filter(isProse),
  ];
  const { texts, ignored } = sortTexts(profile, said, version.coverage.periods.length === profile.rows);
  const { periods, frequency } = periodsOf(version, profile);
  const explaining = [
    words.title,
    words.producer,
    words.about,
    ...profile.columns.map(({ field }) => field.description ?? ''),
  ].join('; ');
  const { split } = profile;
  const told = texts.filter(
    (columns) => !columns.some(({ name }) => name === split?.column || name === split?.unit),
  );
  const dimensions = withNested(
    told.map((columns) =>
      withEnglishNames(
        withTitledWhole(explained(dimensionOf(columns, profile, said), explaining, columns), words.title),
        language,
      ),
    ),
    profile,
  );
  const unitsSaid = labelled.filter(
    (one) => one.field.role === 'unit' || UNIT_OR_SCALE.test(plain(headerOf(one))),
  );
  // Some offices write code and name in one cell: "NUM: Number".
  const unitTexts = unitsInEnglish(
    unitsSaid.flatMap(({ values }) => values ?? []),
    language,
  )
    .map((text) => text.replace(/^[\w.]{1,12}: (?=\S)/, ''))
    // "P_HTHAB" is a code that offices share, and says nothing by its letters.
    .map((text) => (unitIn(text) === null ? (codeLabels('unit', text)?.[0] ?? text) : text));
  const noted = unitNotes([
    ...(version.coverage.around?.above ?? []),
    ...(version.coverage.around?.below ?? []),
  ]);
  const powers = profile.columns.filter(
    ({ numeric, different, name }) => numeric && different === 1 && POWER.test(plain(name)),
  );
  const context: MeasureContext = {
    title: titled.join('; '),
    unit: unitOf(unitTexts.concat(noted)),
    unitTexts: unitTexts.concat(noted),
    scale:
      unitTexts
        .concat(noted)
        .map((text) => scaleIn(text) ?? (NUMBER.test(text) || NUMBER_NOTE.test(text) ? 1 : null))
        .find(Boolean) ??
      powers.map(({ least }) => powerOf(least)).find((one) => one !== null) ??
      scaleIn(words.unclear ?? ''),
    places: dimensions.find(({ role }) => role === 'place')?.members ?? [],
    said: new Set([...said].flatMap(([name, role]) => (role === 'measure' ? [name] : []))),
  };
  const isSaid = (name: string) => context.said.has(name);
  const all = inStatedUnits(profile).filter(
    ({ numeric: isNumber, field }) => isNumber && field.role !== 'period',
  );
  const numeric = all.filter(
    ({ filled, name, decimals, ...one }) =>
      filled > 0 &&
      (isSaid(name) || !isBound(name, profile.columns)) &&
      (isSaid(name) || !profile.hasTime || !isYearAgain({ name, decimals, ...one })) &&
      (isSaid(name) || !isRounded(name, profile.columns)) &&
      // A column called "Index" numbers the rows, unless its numbers are none to count with.
      (isSaid(name) ||
        !IGNORED.test(plain(headerOf({ name, ...one }))) ||
        (/^index$/i.test(plain(headerOf({ name, ...one }))) && decimals > 0)),
  );
  // What is the same in every row, or a code, measures nothing where something else does.
  const measured = numeric.filter(
    ({ name, different }) =>
      isSaid(name) || (!profile.codes.includes(name) && (different > 1 || profile.rows < 4)),
  );
  const found = measured.length > 0 ? measured : numeric;
  const numbers = profile.hasTime ? found : withDates(found, explaining);
  // Regions are of a country that the title or the producer names, or that all of them are in.
  const named = hasCountries(dimensions)
    ? []
    : (placeStated(constants, profile) ??
      placesNamed(
        `${called.title}; ${words.title}; ${labelled
          .filter(({ name }) => !isStatedCategory(name, profile))
          .flatMap(({ values }) => values ?? [])
          .join('; ')}; ${words.producer}`,
      ).slice(0, 3));
  const nation = nationOf(dimensions);
  const office = hasCountries(dimensions)
    ? reporterOf(words, numbers, dimensions)
    : countryOfOffice(words.producer, language);
  const ofTitle = named.length === 0 && office ? [office] : named;
  const about = ofTitle.length === 0 && nation ? [nation] : ofTitle;
  const places = [...context.places, ...about];
  const measures = withOnlyMembers(
    withMembers(measuresOf(numbers, profile, { ...context, places }, words), dimensions),
    dimensions,
    profile,
  );
  const read = new Set(
    measures.flatMap((one) => (one.read ? [one.read.column] : one.columns.map(({ column }) => column))),
  );
  const cube: Cube = {
    title: words.title,
    ...(language && { language }),
    producer: words.producer,
    measures: inOwnDollars(
      measures,
      places,
      [said, ...titled, ...unitsSaid.flatMap(({ values }) => values ?? [])]
        .concat(profile.columns.map(({ name }) => name))
        .join('; '),
    ),
    dimensions: dimensions.map((one) => withCountry(withNation(withOwnNames(one, about), nation), about)),
    ...(periods.length > 0 ? { periods, frequency } : timesOfColumns(numbers)),
    ...(areFiscal(profile.columns, [words.title, ...noted]) && { isFiscal: true as const }),
    counted: countedAt(titled, measures, profile, periods[0]?.period),
    about,
    restrictions: restrictionsOf(constants),
    ...(spoken.length > 0 && { said: spoken }),
    ignored: [
      ...ignored,
      ...constants.map(({ name }) => name),
      ...all.flatMap(({ name }) => (read.has(name) ? [] : [name])),
    ],
  };
  return profile.stated ? withStatement(cube, profile.stated, constants) : cube;
}

/** Longer texts are sentences, which say more than what is measured. */
const MOST_SPOKEN = 60;

/** Headers of columns that say in which unit or scale the numbers are. */
const UNIT_OR_SCALE =
  /^(?:units?\b.*|currency|uom|udm|unité.*|scalar factor|scale|magnitude|power ?code|(?:unit )?multiplier)(?: (?:name|label))?$/i;
/** What columns of units say where one is one. */
const NUMBER = /^(?:nr|nb|num|numbers?|units?|count)$/i;

/** The unit that columns of units say together: "EUR" beside "KWH" is euros for each kilowatt hour. */
function unitOf(said: readonly string[]): string | null {
  const units = said.flatMap((text) => unitIn(text) ?? []);
  const money = units.find((unit) => /^[A-Z]{3}$/.test(unit));
  const amount = units.find((unit) => unit !== money);
  return (money && amount && priceUnit(money, amount)) ?? units[0] ?? null;
}

/** Headers of columns that say it as a power of ten. */
const POWER = /^(?:unit mult(?:iplier)?|power ?code|scalar id|unit multiplier)$/i;

/** Lines above or below a table that say its unit: "Unit of measure: Million euro", "(in thousands)", "Thousand tonnes". */
const UNIT_NOTE =
  /^\W*(?:units?(?: of measure(?:ment)?)?|measured? in|values? in|figures in|data in|in|einheit|unité|unidad(?:es)?|jednostka|单位|單位|단위|единица измерения|الوحدة)[^\p{L}\p{N}]|^\W*(?:in )?(?:thousands?|millions?|billions?|'000s?|000s)(?: of)?(?: \p{L}+){0,2}\W*$/iu;

/** When the indices of a table are 100: "2014-2016=100", "Index: 2015 = 100". */
const BASE_NOTE = new RegExp(`^\\W*(?:${BASE.source})\\W*$`, 'iu');

/** A sentence among them that says what is counted: "Number of dwellings." */
const NUMBER_NOTE = /^\W*(?:total )?number of(?: \p{L}+){1,3}\W*$/iu;

function unitNotes(notes: readonly string[]): string[] {
  return notes.flatMap((line) => [
    ...(line.length < 120 && (UNIT_NOTE.test(line) || BASE_NOTE.test(line)) ? [line] : []),
    ...line.split(/(?<=[.;])\s/u).filter((sentence) => NUMBER_NOTE.test(sentence)),
  ]);
}

function powerOf(power: number | null): number | null {
  return power !== null && Number.isInteger(power) && power > 0 && power <= 12 ? 10 ** power : null;
}

/** What a column of codes says in every row that is measured, of the several things that a title names: "GD" is debt. */
function measureStated(constants: readonly ColumnProfile[]): string | null {
  const column = constants.find(({ name }) => MEASURES.test(plain(name)));
  return column ? (codeLabels(column.name, column.values?.[0] ?? '')?.[0] ?? null) : null;
}

/** Columns of codes that tell what is measured. */
const MEASURES = /^(?:na item|indic(?: \p{L}+)?)$/iu;

/** What a table of one country counts in dollars is in that country's own, unless it says whose they are. */
function inOwnDollars(
  measures: readonly CubeMeasure[],
  places: readonly CubeMember[],
  said: string,
): readonly CubeMeasure[] {
  const countries = new Set(places.flatMap(({ area }) => (area ? [area] : [])));
  const [country = ''] = countries;
  const own = countries.size === 1 ? dollarsOf(country) : undefined;
  // Cents are of euros and of rands, too.
  if (!own && country !== 'US' && saysBareCents(said))
    return measures.map((one) => (one.unit?.startsWith('USD') ? { ...one, unit: null } : one));
  if (!own || /\bUSD\b|US\s?\$|\bU\.?S\.? dollars?\b|\bAmerican dollars?\b/.test(said)) return measures;
  return measures.map((one) => ({ ...one, unit: one.unit?.replace(/^USD(?=$|\/)/, own) ?? null }));
}

/** Of regions and one country, the country is all of them. */
function withCountry(dimension: CubeDimension, about: readonly CubeMember[]): CubeDimension {
  if (dimension.whole !== null || dimension.members.length < 3) return dimension;
  const countries = dimension.members.filter(({ area, aggregate }) => area !== null && !aggregate);
  const [country] = countries;
  const isTheirs = about.length === 0 || about.some(({ area }) => area === country?.area);
  if (countries.length !== 1 || !country || !isTheirs) return dimension;
  return {
    ...dimension,
    role: 'place',
    whole: country.code,
    members: dimension.members.map((one) => (one === country ? { ...one, aggregate: true } : one)),
  };
}

/** What columns with one value alone narrow a table to, as far as their codes are known. */
function restrictionsOf(constants: readonly ColumnProfile[]): Cube['restrictions'] {
  return constants.flatMap(({ values, ...one }) => {
    const { name } = one;
    // What the values are counted in narrows nothing.
    if (UNIT_OR_SCALE.test(plain(headerOf(one)))) return [];
    const labels = codeLabels(name, values?.[0] ?? '') ?? agesSaid(values?.[0] ?? '');
    return labels.length > 0 ? [{ column: name, labels }] : [];
  });
}

/** A code of ages as texts say them: "Y18-24" are those aged 18 to 24, who are young. */
function agesSaid(code: string): string[] {
  const ages = /^Y/i.test(code) ? readAges(code) : null;
  if (ages === null) return [];
  const [from, to] = ages;
  if (to === null) return [`aged ${from} and over`];
  return [from === 0 ? `under ${to}` : `aged ${from} to ${to - 1}`, ...(to <= YOUNG ? ['young people'] : [])];
}

const YOUNG = 30;

/** A text that says something, unlike a code. */
function isProse(text: string): boolean {
  return /\p{Ll}{3}/u.test(text) && text.includes(' ') && !/^[A-Z]+:/.test(text);
}

/** The text columns by what they tell apart: those that settle each other both ways are one dimension. */
function sortTexts(
  { columns, settles, keys, rows }: TableProfile,
  said: RolesSaid,
  isTimeAlone: boolean,
): {
  texts: ColumnProfile[][];
  ignored: string[];
} {
  const texts: ColumnProfile[][] = [];
  const ignored: string[] = [];
  const settled = new Set(settles.map(([a, b]) => `${a}\n${b}`));
  const isKey = (name: string) => keys.includes(name);
  const isSaid = ({ name, values }: ColumnProfile) =>
    values !== null && said.has(name) && said.get(name) !== 'measure';
  const candidates = columns.filter(
    (column) =>
      !column.numeric &&
      column.field.role !== 'period' &&
      column.field.role !== 'frequency' &&
      (isSaid(column) || (!isKey(column.name) && (column.values === null || column.values.length > 1))),
  );
  // What a person calls a dimension is one of its own; columns that only say the same of it join it.
  texts.push(...candidates.filter(isSaid).map((column) => [column]));
  for (const column of candidates.filter((one) => !isSaid(one))) {
    const { name, values, filled } = column;
    const isLeftOut = IGNORED.test(plain(headerOf(column))) && !namesShares(column, rows);
    // "Sun" and "rain" say what a day was like, where each row is a day of its own: no day has two of them.
    const isOfTime = isTimeAlone && rows >= LEAST_TIMES && values !== null && values.length * 3 <= rows;
    if (isLeftOut || isOfTime || values === null || filled * 2 < rows || tellsNothing(column, columns)) {
      ignored.push(name);
      continue;
    }
    const same = texts.find(
      ([first]) => first && settled.has(`${first.name}\n${name}`) && settled.has(`${name}\n${first.name}`),
    );
    if (same) same.push(column);
    else texts.push([column]);
  }
  // What another settles only says more of it: the state that a city is in.
  const own = texts.filter(([first]) => {
    if (first && isSaid(first)) return true;
    const above = texts.some(([other]) => other !== first && settled.has(`${other?.name}\n${first?.name}`));
    if (above && first) ignored.push(first.name);
    return !above;
  });
  return { texts: own, ignored };
}

/** So many rows with a time each tell that nothing else tells them apart. */
const LEAST_TIMES = 24;

/** Whether a column of symbols has those of shares or currencies in every row, unlike the symbols that are notes on a value. */
function namesShares({ name, values, filled }: ColumnProfile, rows: number): boolean {
  return (
    /^symbols?$/i.test(plain(name)) &&
    filled === rows &&
    (values ?? []).every((one) => TICKER.test(one.trim()))
  );
}

const TICKER = /^[A-Z]{1,6}(?:[.-][A-Z]{1,3})?$/;

/** Whether a column's cells distinguish no rows: days, the time again, yes and no, or numbers that have a column already. */
function tellsNothing({ name, values }: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  if (!values || values.every(isDate)) return true;
  const hasTime = columns.some(({ field }) => field.role === 'period');
  const hasNumbers = columns.some(({ numeric }) => numeric);
  return (
    (hasTime && (TIME_CODE.test(plain(name)) || values.every(isTimeAgain))) ||
    (/^is\b|\blatest\b/i.test(plain(name)) && values.every((cell) => YES_OR_NO.test(cell.trim()))) ||
    (hasNumbers && values.every((cell) => WITH_BOUNDS.test(cell.trim()))) ||
    // Numbers that the file calls texts: "0.4", where no classification begins with nought.
    (hasTime &&
      values.some((cell) => /^-?0\.\d+$/.test(cell.trim())) &&
      values.every((cell) => /^(?:-?\d+\.\d+|\W{1,3}|\[\w{1,4}\])$/.test(cell.trim())))
  );
}

/** Columns that have the time again as a code. */
const TIME_CODE = /^(?:year|month|quarter|time|period)s?[ _.]?(?:codes?|ids?|keys?|numbers?)$/i;
const YES_OR_NO = /^(?:true|false|yes|no|y|n|0|1)$/i;
/** "12.4 [11.4-13.5]", in a column beside the number itself. */
const WITH_BOUNDS = /^-?\d[\d.,]*\s*[[(]\s*-?\d[\d.,]*\s*[-–,;]\s*-?\d[\d.,]*\s*[\])]$/;

/** A day in a column that is not of the periods says when something of the row was so, and tells no rows apart. */
function isDate(cell: string): boolean {
  return /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?|\d{1,2}[./]\d{1,2}[./]\d{4})$/.test(cell.trim());
}
