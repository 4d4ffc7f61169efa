import { countryCode } from '../../language/countries/country-code.ts';
import { stemsOf } from '../../language/stems.ts';
import { conversion, isPhysical } from '../cubes/convert-unit.ts';
import type { Cube, CubeMeasure } from '../cubes/cube.ts';
import { conceptStems, namesConcept } from '../cubes/lexicon.ts';
import { withoutDenominator } from '../cubes/measure-concept.ts';
import { PARTS_LEFT_OUT } from './leaving-out.ts';
import { MemberFinder } from './members.ts';
import { adjustmentIn } from './qualifiers.ts';
import synonyms from './synonyms.json' with { type: 'json' };
import { isKnownUnit, REAL } from './units-agree.ts';
import { withoutWholeTails } from './whole-tails.ts';

/** A table as sentences are linked to it: made once for a version. */
export interface LinkedTable {
  readonly dataset: string;
  readonly cube: Cube;
  readonly measures: readonly LinkedMeasure[];
  /** The countries that its columns are of, where they are one thing by country. */
  readonly areas: ReadonlySet<string>;
  /** The stems that its title and its producer's name explain. */
  readonly explains: ReadonlySet<string>;
  /** Those of what its title says is left out: "excluding food". */
  readonly leftOut: ReadonlySet<string>;
  finder(language: string): MemberFinder;
}

/** A measure with the words that tell it from the others of its table. */
export interface LinkedMeasure {
  readonly measure: CubeMeasure;
  /** All content words of its label, by their stems. */
  readonly label: readonly string[];
  /** Those that not all measures of the same concept have. */
  readonly own: readonly string[];
  /** How many other measures of the same thing the table has. */
  readonly siblings: number;
  /** Whether it is read where a sentence has no word that tells measures apart: the total, or the only one. */
  readonly isDefault: boolean;
}

/** Words that tables and texts use for one thing, by their stems; pairs that hold one way only are in {@link ALIASES}. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  synonyms.flatMap((group) => {
    const stems = [...new Set(stemsOf(group, 'en'))];
    return stems.map((stem): [string, string[]] => [stem, stems]);
  }),
);

/** What texts say for a word of a header, and headers never say for that word. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  build: ['build', 'home'],
  bought: ['bought', 'buy', 'purchas', 'shop', 'order'],
  // Goods sold or shipped abroad.
  export: ['export', 'abroad'],
  // What is so much a head.
  capita: ['capita', 'head', 'person', 'inhabit', 'each'],
  // "Produced 290,000 tonnes", under the header "Production".
  product: ['product', 'produc'],
  // Money that is worth the same everywhere.
  pps: ['pps', 'purchas', 'power', 'standard', 'pariti'],
  ppp: ['ppp', 'purchas', 'power', 'pariti'],
  everi: ['everi', 'daili'],
  day: ['day', 'daili'],
  // What the World Health Organization calls the doses whose coverage it counts.
  mcv1: ['mcv1', 'measl'],
  dtp3: ['dtp3', 'diphtheria', 'tetanus', 'pertussi'],
  pol3: ['pol3', 'polio'],
};

/** Makes a table ready to be linked to. */
export function linkTable(dataset: string, cube: Cube): LinkedTable {
  const finders = new Map<string, MemberFinder>();
  const measures = measuresOf(cube);
  return {
    dataset,
    cube,
    measures,
    areas: new Set(
      measures.flatMap(({ label }) => label.flatMap((stem) => (stem.startsWith('@') ? [stem.slice(1)] : []))),
    ),
    explains: new Set([
      ...cube.restrictions.flatMap(({ labels }) => labels.flatMap((label) => stemsOf(label, 'en'))),
      ...stemsOf(cube.title.replaceAll(PARTS_LEFT_OUT, ''), 'en'),
      ...(cube.said ?? []).flatMap((text) => stemsOf(text, 'en')),
      ...stemsOf(cube.producer, 'en'),
      ...initials(cube.producer),
      ...sharedBrackets(cube),
      ...(cube.measures.some(({ unit }) => unit === 'index') ? ['index'] : []),
      // "At the prices of 2020", of what is in the money of that year.
      ...(cube.measures.some(({ label }) => REAL.test(label))
        ? stemsOf('constant prices dollars', 'en')
        : []),
      ...(/\bGDP\b/u.test(
        [
          cube.title,
          ...cube.measures.flatMap(({ label, columns }) => [label, columns[0]?.column ?? '']),
        ].join('; '),
      )
        ? stemsOf('GDP gross domestic product', 'en')
        : []),
    ]),
    leftOut: new Set(stemsOf((cube.title.match(PARTS_LEFT_OUT) ?? []).join(' '), 'en')),
    finder: (language) => {
      const base = language.toLowerCase().split('-')[0] ?? 'en';
      let finder = finders.get(base);
      if (!finder) {
        finder = new MemberFinder(cube, base);
        finders.set(base, finder);
      }
      return finder;
    },
  };
}

function measuresOf({ measures, title }: Cube): LinkedMeasure[] {
  const areas = measures.map(({ label }) => countryCode(label));
  const areCountries = areas.filter((area) => area !== null).length >= LEAST_COUNTRIES;
  const names = withoutWholeTails(measures.map(({ label }) => label));
  const labels = measures.map(({ label: given, unit }, i) => {
    const called = names[i] ?? given;
    const label = called === title ? called.replaceAll(PARTS_LEFT_OUT, '') : called;
    const area = areas[i];
    if (areCountries && area) return [areaStem(area)];
    // "Electricity from coal - TWh": the unit is no word of what is measured.
    const units = unit !== null && isPhysical(unit) ? stemsOf(unit, 'en') : [];
    const isEach = EACH.test(label);
    const isRate = unit !== null && isRelative(unit) && measures[i]?.concept === null;
    return stemsOf(isRate ? withoutDenominator(label) : label, 'en')
      .filter((stem) => !isFiller(stem) && !units.includes(stem) && !(isRate && stem === 'rate'))
      .map((stem) => (isEach && /^(?:person|head|inhabit)$/.test(stem) ? 'capita' : stem));
  });
  return measures.map((measure, i) => {
    // What is counted in persons and in percent is told apart by the unit, not by words.
    const siblings = measures.flatMap((other, at) =>
      other.concept === measure.concept &&
      other !== measure &&
      isSibling(other, measure) &&
      // Of two that nobody knows, no word tells them apart unless they share one.
      (measure.concept !== null || labels[at]?.some((stem) => labels[i]?.includes(stem)))
        ? [at]
        : [],
    );
    // The whole is told apart by nothing: "generation" says no more than that something was generated.
    const isNational = siblings.length >= LEAST_CITIES && NATIONAL_COLUMN.test(measure.label);
    const isWhole =
      (measure.whole || isNational) && siblings.some((at) => measures[at]?.kind === measure.kind);
    // What the whole is called tells no part from it: "primary energy" of "primary energy from renewables".
    const wholes = siblings.filter((at) => measures[at]?.whole && measures[at]?.kind === measure.kind);
    // "Deaths from drowning" beside those from other causes are no deaths of all kinds.
    const kin = measures.flatMap((other, at) =>
      measure.concept !== null &&
      other.concept !== measure.concept &&
      other.unit === measure.unit &&
      other.kind === measure.kind &&
      namesConcept(measure.concept, labels[at] ?? [])
        ? [at]
        : [],
    );
    const known = measure.concept === null ? new Set<string>() : conceptStems(measure.concept, 'en');
    const ofItself =
      kin.length < LEAST_KIN
        ? []
        : (labels[i] ?? []).filter(
            (stem) => !known.has(stem) && kin.every((at) => !labels[at]?.includes(stem)),
          );
    const apart = [
      ...ofItself,
      ...(labels[i] ?? []).filter(
        (stem) => !ofItself.includes(stem) && siblings.some((at) => !labels[at]?.includes(stem)),
      ),
    ];
    // Nor does what all of them are called: "prisoners" beside the "prison population".
    const isCalled = (stem: string) =>
      measure.concept !== null &&
      siblings.some((at) => labels[at]?.includes(stem)) &&
      namesConcept(measure.concept, [stem]);
    const more = apart.filter((stem) => !isCalled(stem) && !wholes.some((at) => labels[at]?.includes(stem)));
    const own = isWhole ? [] : more.length > 0 ? more : apart;
    // Of adjusted and unadjusted values neither is meant where nothing is said: both have to agree.
    const adjustment = adjustmentIn(measure.label);
    const isOther = (at: number) => {
      const theirs = adjustmentIn(measures[at]?.label ?? '');
      return adjustment !== null && theirs !== null && theirs !== adjustment;
    };
    // What is reckoned at the prices of one year is meant only where that is said.
    const isReckoned = (at: number) =>
      [IN_REAL_TERMS, COME_THROUGH].some(
        (form) => form.test(measures[at]?.label ?? '') && !form.test(measure.label),
      );
    // "Cancellations", in a table of aircraft orders, are none of these by default.
    const isNamed = measure.concept === null || (labels[i] ?? []).some((stem) => known.has(stem));
    const plain = siblings.every(
      (at) => isOther(at) || isReckoned(at) || (labels[at]?.length ?? 0) > (labels[i]?.length ?? 0),
    );
    return {
      measure,
      label: labels[i] ?? [],
      own,
      siblings: siblings.length,
      isDefault:
        (siblings.length === 0 && ofItself.length === 0) ||
        isWhole ||
        (plain &&
          (isNamed || own.length === 0) &&
          siblings.length > 0 &&
          !siblings.some((at) => measures[at]?.whole && !isReckoned(at))),
    };
  });
}

/** What becomes of some that a table counts: cases are none of those who recovered, unless that is said. */
const COME_THROUGH =
  /\b(?:recovered|recoveries|cured|discharged|hospitali[sz]ed|in intensive care|active|closed|withdrawn|rejected)\b/i;

/** "National-US" beside the columns of cities. */
const NATIONAL_COLUMN = /^(?:national|nationwide)\b/iu;
const LEAST_CITIES = 3;

/** So many other measures of one unit share a name with one that has a word of its own. */
const LEAST_KIN = 2;

const IN_REAL_TERMS =
  /\breal\b(?! estate)|\b(?:constant|chained|previous year['’]?s?) (?:\d{4} )?(?:prices|dollars|euros|pounds|volumes?|us\$)|\b(?:inflation|price)[- ]adjusted\b|\bdeflated\b|\bin volume terms\b/i;

/** The stems of what all columns have in brackets behind their names: "(before tax)", "(% of adults)". */
function sharedBrackets({ measures }: Cube): readonly string[] {
  const each = measures.map(({ columns }) =>
    [...(columns[0]?.column ?? '').matchAll(/\(([^()]*)\)/gu)].flatMap(([, inside = '']) =>
      stemsOf(inside, 'en'),
    ),
  );
  const [first = [], ...others] = each;
  const shared = first.filter((stem) => /\p{L}{2}/u.test(stem) && others.every((one) => one.includes(stem)));
  // "Pre-tax income" is that before tax.
  return shared.flatMap((stem) =>
    stem === 'befor' ? [stem, 'pre'] : stem === 'after' ? [stem, 'post'] : [stem],
  );
}

/** So many columns that are countries are those of one thing by country. */
const LEAST_COUNTRIES = 3;

/** A country as a stem, whatever it is called: the column "Germany" is that of German guests. */
export function areaStem(code: string): string {
  return `@${code}`;
}

const EACH = /\bper (?:person|capita|head|inhabitant)\b/iu;

/** Whether words, not units, tell two measures of one thing apart. */
function isSibling(one: CubeMeasure, other: CubeMeasure): boolean {
  // The same in euros and in each country's own money.
  if (one.read && one.read.where === other.read?.where && one.unit !== other.unit) return false;
  // What is said for each person is told from the total by that alone.
  if (EACH.test(one.label) !== EACH.test(other.label)) return false;
  if (one.unit === null || other.unit === null || one.kind === 'growth' || other.kind === 'growth')
    return true;
  if (isRelative(one.unit) !== isRelative(other.unit)) return false;
  return conversion(one.unit, other.unit) !== null || !(isKnownUnit(one.unit) && isKnownUnit(other.unit));
}

/** Whether a unit is of so many, or of a hundred. */
export function isRelative(unit: string): boolean {
  return /^(?:%$|per |percentage)/.test(unit);
}

function isFiller(stem: string): boolean {
  return /^(?:usd|eur|gbp|lcu|us|current|dollar|euro|of|the|and|in|by|for|on|to|at|with|from|or|a|an|all|per|number|total)$/.test(
    stem,
  );
}

/** The stems of texts that stand for a word of a header. */
export function meansOf(stem: string): readonly string[] {
  return ALIASES[stem] ?? SYNONYMS.get(stem) ?? [stem];
}

/** "Office for National Statistics" is "ONS". */
function initials(producer: string): string[] {
  return producer.split(/[,;()]/).map((part) =>
    [...part.matchAll(/\b\p{Lu}/gu)]
      .map(([letter]) => letter)
      .join('')
      .toLowerCase(),
  );
}
