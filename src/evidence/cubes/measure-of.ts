import { stemsOf } from '../../language/stems.ts';
import { ofCompany } from './company-accounts.ts';
import { isPhysical } from './convert-unit.ts';
import type { CubeMeasure } from './cube.ts';
import { timeOfColumn } from './dated-columns.ts';
import { isDerived } from './derived-columns.ts';
import { isWeight, unitOfField } from './field-units.ts';
import { kindOf } from './kind-of.ts';
import { conceptOf, conceptStems, conceptsIn } from './lexicon.ts';
import {
  byTitle,
  containsWords,
  countedOf,
  countedThing,
  eventOf,
  fitting,
  headFirst,
  isOfHead,
  listedThing,
  namesOther,
  namesSame,
  ofShares,
  ofSubject,
  rateOf,
  rateOfPeople,
  subjectOf,
  withoutDenominator,
  withoutTerms,
} from './measure-concept.ts';
import type { MeasureContext } from './measure-context.ts';
import { multiplierOf } from './multipliers.ts';
import {
  isGeneric,
  isGenericInUnit,
  isNumberOf,
  plain,
  readHeader,
  saysPercent,
  scaleIn,
  unitIn,
  unitOfDescription,
} from './read-header.ts';
import { isOfAnother, isOfSoMany, NUMBER_OF, NUMBERED, pricesOf, rateSaid } from './said-by-headers.ts';
import { inSense, inTitleSense } from './senses.ts';
import { kindSaid, readSeries } from './series-headers.ts';
import { headerOf } from './shared-tails.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';
import type { TableWords } from './table-words.ts';
import { titleOf, unitOfTitle, unitsIn, withoutAxes, withoutOwnUnits } from './titles.ts';
import { unclearMeasure } from './unclear-measure.ts';
import { countedWhere, isOfTraffic, ofCrops } from './where-in-titles.ts';

/** Words by which a title says that it is of indices. */
export const INDICES = /\bind(?:ex(?:es)?|ices)\b/i;

const EACH = /\bper (?:person|capita|head|inhabitant)\b/i;

/** What a house price index has beside its index. */
const NO_INDEX = /\b(?:prices?|costs?|volumes?|sales|sold|number|counts?)\b/i;

/** What a measure is among those of its table. */
export interface AmongMeasures {
  /** Whether columns of the table are years. */
  readonly byYear: boolean;
  /** Whether the title says what is measured, and headers only of what. */
  readonly titled: boolean;
  /** The names of the other measures. */
  readonly others: readonly string[];
  /** Whether headers say different units: then the title says what one measures only where its header says it, too. */
  readonly areUnlike: boolean;
}

/** Describes what a column of numbers measures, or several columns that are years of one thing. */
export function measureOf(
  columns: readonly ColumnProfile[],
  profile: TableProfile,
  context: MeasureContext,
  words: TableWords,
  { byYear, titled, others, areUnlike }: AmongMeasures,
): CubeMeasure[] {
  const first = columns[0] as ColumnProfile;
  const { title, unit: saidUnit, unitTexts, scale, places, said: named } = context;
  if (first.unclear !== undefined) return [unclearMeasure(columns, profile, context, byYear)];
  const written = headerOf(first);
  const { field } = first;
  const header = readHeader(field.title ?? written);
  const own = readHeader(written);
  // Beside columns that are years, "change" is reckoned from them and no measure of its own.
  if (byYear && timeOfColumn(first) === null && !named.has(first.name)) return [];
  // What is reckoned from another column is asked of that one.
  if ((isDerived(own.words, others) || isDerived(header.words, others)) && !named.has(first.name)) return [];
  // Where only one column is measured, what its header does not say its title does: "HOUST".
  const isOnly = others.length === 0 && conceptsIn(own.words, 'en').length === 0;
  const isCode = !/\p{Ll}{3}/u.test(own.words) && !/\p{Lu}{2,}\s\p{Lu}{2,}/u.test(own.words);
  const generic =
    (isGenericInUnit(own.words) || (isOnly && isCode)) &&
    (field.title === null || isGenericInUnit(header.words));
  // A column of units does not name what is counted: "Per 1 000 inhabitants" is not a count of inhabitants.
  const isUnit = profile.split?.by === 'unit';
  const series = readSeries(field.title ?? plain(written));
  const ownHeader = withoutDenominator(withoutTerms(`${own.words} ${field.title ? header.words : ''}`));
  const inHeader = series
    ? conceptsIn(series.series, 'en')
    : generic || titled || isUnit
      ? []
      : inSense(
          byTitle(
            headFirst(
              conceptsIn(ownHeader, 'en').filter((one) =>
                isOfHead(one, isGeneric(own.words) ? header.words : own.words),
              ),
              own.words,
            ),
            ownHeader,
            title,
          ),
          ownHeader.trim(),
          title,
        );
  // "Homes sold" beside "average price" is no price, whatever the table is called.
  const isTold =
    others.length > 0 &&
    !titled &&
    !generic &&
    inHeader.length === 0 &&
    (others.some((other) => namesSame(other, title)) ||
      profile.columns.some(
        ({ name, field: other, numeric }) =>
          numeric && name !== first.name && namesSame(`${plain(name)} ${other.title ?? ''}`, title),
      ));
  const inTitle =
    isTold ||
    (others.length > 0 && inHeader.length === 0 && namesOther(`${own.words} ${header.words}`, title))
      ? []
      : inTitleSense(conceptsIn(withoutAxes(title), 'en')).filter(
          (one) =>
            (!generic || one.kind !== 'stock' || isOfHead(one, titleOf(title))) &&
            (!areUnlike ||
              generic ||
              PEOPLE.test(own.words) ||
              stemsOf(own.words, 'en').some((stem) => conceptStems(one.id, 'en').has(stem))),
        );
  // "Emissions" in a table of greenhouse gas emissions: the title says the same, and more.
  const wider = inTitle.find(
    (one) =>
      inHeader[0] &&
      one !== inHeader[0] &&
      !isOfAnother(one, others) &&
      // The number of museums is no part of how many visit them.
      (!isNumberOf(own.words) || one.unit === inHeader[0].unit) &&
      containsWords(title, one, inHeader[0], ownHeader),
  );
  // "Yield (t/ha)" is that of a crop and not of a bond, and "grape yield" no weight of grapes.
  // "Persons" beside "Males" and "Females" are both of these, whatever is measured.
  const isBoth = PEOPLE.test(plain(written).trim()) && others.some((other) => PEOPLE.test(other));
  const inUnit = isBoth ? null : (unitIn(plain(written)) ?? unitIn(field.title ?? ''));
  // "Unemployed ('000)" is no rate.
  const isMany = inUnit === null && (own.multiplier ?? 1) >= 1000;
  const subject = series || generic ? null : subjectOf(own.words, title);
  const suited =
    (subject === null ? undefined : ofSubject(own.words, subject, inUnit)[0]) ??
    inHeader.find((one) => !(isMany && one.unit === '%') && fitting(one, inUnit, own.words) !== null) ??
    inHeader[0];
  // "Container throughput of ports (million TEU)" is in no tonnes, as what ports handle is.
  const saidInUnit = inUnit ?? saidUnit ?? unitIn(UNIT_OF_TITLE.exec(words.title)?.[1] ?? '');
  const placed = ofCrops(own.words, others) ?? countedWhere(generic || titled ? null : own.words, title);
  const event = eventOf(inTitle, inHeader[0], `${own.words} ${header.words}`, title);
  const exact =
    placed && fitting(placed, saidInUnit, own.words) !== null ? placed : (wider ?? event ?? suited);
  const meant = ofShares(exact ?? countedOf(inTitle, inUnit ?? saidUnit), title);
  // Of prices the header says whether it is their index or how much they rose, whatever the title is called.
  const told =
    meant && ['index', 'growth'].includes(meant.kind)
      ? kindSaid(series?.series ?? `${plain(written)} ${field.title ?? ''}`)
      : null;
  const index = told === 'index' && meant?.id === 'inflation' ? conceptOf('consumer price index') : null;
  const found = ofCompany(index ?? meant ?? null, [plain(written), ...others]);
  const called = first.called ?? '';
  // In a table of an index and of prices, only the column that says so is the index.
  const besideIndex =
    !INDICES.test(plain(written)) &&
    (NO_INDEX.test(plain(written)) ||
      profile.columns.some(({ name }) => name !== first.name && INDICES.test(plain(name))));
  // "Share prices including dividends and the price-earnings ratio" lists columns of its own.
  const listing =
    others.length > 0
      ? withoutOwnUnits(title.replace(/\s\(?(?:including|incl\.|together with)\s[^;]*/giu, ' '))
      : title;
  // Of several things that a title lists none is known to be this one.
  const isListed =
    others.length > 0 && !generic && !titled && conceptsIn(withoutAxes(title), 'en').length > 1;
  const titleSays = isListed ? '' : besideIndex ? listing.replace(new RegExp(INDICES, 'gi'), ' ') : listing;
  const said = `${plain(written)} ${field.title ?? ''} ${called} ${generic || inHeader.length === 0 ? titleSays : ''}`;
  // Rates of exchange are in the currency that each row is of.
  const givenUnit =
    (told === 'index' ? 'index' : null) ??
    // "Annual rate, 2015=100" is the growth of an index, which is in percent.
    (told === 'growth' && (inUnit ?? 'index') === 'index' ? '%' : inUnit) ??
    // Euros a kilowatt hour are said by two columns, of which the file's field has one.
    (saidUnit?.includes('/') ? saidUnit : unitOfField(field.unit)) ??
    unitOfDescription(field.description ?? '') ??
    saidUnit ??
    (generic || inHeader.length === 0 || isMoney(unitIn(titleSays))
      ? unitOfTitle(titleSays, columns, others.length)
      : isOfSoMany(titleSays, columns)
        ? unitIn(titleSays)
        : null) ??
    // "Electricity generated by fuel (TWh)" is in terawatt hours whatever its columns are called, unless they say units.
    (areUnlike ? null : unitIn(UNIT_OF_TITLE.exec(words.title)?.[1] ?? ''));
  const ownUnit = isWeight(givenUnit, `${ownHeader} ${field.description ?? ''}`) ? 'pound' : givenUnit;
  // No rate of growth is 280,000, nor a share 5,000.
  const isScaled = (own.multiplier ?? header.multiplier ?? scale ?? scaleIn(title)) !== null;
  const limit = found?.kind === 'rate' && !isScaled ? MOST_SHARE : MOST_PERCENT;
  const most = Math.max(...columns.map((one) => one.most ?? 0));
  const isLarge = (ownUnit === null || NUMBER_UNIT.test(ownUnit)) && most > limit;
  const inNumbers =
    [...inHeader, ...(ownUnit === null ? [] : inTitle)].find((one) => one.unit !== '%') ?? null;
  const fitted = fitting(isLarge && found?.unit === '%' ? inNumbers : found, ownUnit, own.words);
  // "Railways, passengers carried (million passenger-km)" are no passengers: they are of what passengers are a part of.
  const wideUnit = fitted === null && ownUnit !== null && isPhysical(ownUnit) ? ownUnit : null;
  const around =
    wideUnit === null
      ? undefined
      : found?.within
          .map((id) => conceptOf(id))
          .find((one) => one !== null && fitting(one, wideUnit, own.words) !== null);
  // A "rate" of stocks that passes 100 is not of a hundred.
  const isOfMore = ownUnit === null && fitted?.unit === '%' && fitted !== found && most > 100;
  const near = (isOfMore ? { ...fitted, unit: null } : fitted) ?? around ?? null;
  const rated =
    near !== null && ownUnit === '%' ? rateOfPeople(near, `${written} ${field.title ?? ''}`) : near;
  const concept = rated !== null && /^per (?:\d|million)/.test(ownUnit ?? '') ? rateOf(rated) : rated;
  const isConcentration =
    concept?.unit === 'tonne' && (ownUnit === null || CONCENTRATED.test(ownUnit)) && CONCENTRATION.test(said);
  const saidOfIt = ownUnit ?? (isConcentration ? 'microgram/m³' : (concept?.unit ?? null));
  // "Number" says that one is one, not of what.
  const isNumber = NUMBER_UNIT.test(ownUnit ?? own.words);
  // "Screens (no.)", and what a column beside says is a number.
  const isCounted = NUMBERED.test(written) || NUMBER_OF.test(field.description ?? '');
  const unit =
    concept?.id === 'exchange rate'
      ? null
      : isNumber
        ? (concept?.unit ?? null)
        : /^\p{Lu}\p{Ll}{3,}$/u.test(saidOfIt ?? '')
          ? (saidOfIt ?? '').toLowerCase()
          : saidOfIt;
  // "Alcohol consumption per person": what no column says of itself, the title says of all.
  const ofEach =
    EACH.test(title) &&
    !/\btotal\b/i.test(title) &&
    ![written, header.words, ...others].some((one) => EACH.test(one))
      ? ' per person'
      : '';
  const measured =
    told ??
    kindOf(
      `${plain(written)} ${field.title ?? ''} ${called}${ofEach}`,
      // "Billion kroner and percent of GDP": of two units that a title names, one is of this measure.
      `${isMoney(unit) ? said.replace(PERCENT_OF, ' ') : said}${ofEach}`,
      field.description ?? '',
      unit,
      concept,
    );
  // A column of percentages or rates says so itself: thousands of the title are those of the columns beside it.
  const isRelative = /^(?:%|percentage points|index|per )/.test(
    unitIn(written) ?? unitIn(field.title ?? '') ?? '',
  );
  const stated =
    field.multiplier !== 1
      ? field.multiplier
      : (own.multiplier ??
        header.multiplier ??
        scaleIn(field.description ?? '') ??
        (isRelative ? null : scale) ??
        (!isRelative &&
        (generic ||
          !profile.columns.some(({ name, numeric }) => numeric && readHeader(name).multiplier !== null))
          ? (scaleIn(title) ?? scaleIn(profile.split?.column ?? ''))
          : null) ??
        (isNumber || isCounted || isConcentration ? 1 : null));
  // "Unemployment (thousands)" counts people: a rate has no thousands.
  const counts =
    measured === 'rate' &&
    !isRelative &&
    ((stated !== null && stated >= 1000 && (unit === null || unit === '%')) || unit === 'person');
  const thing =
    concept === null && unit === null
      ? (listedThing(own.words, title) ?? (isCounted || isNumber ? countedThing(header.words) : null))
      : null;
  const isPassing = measured === 'unknown' && thing !== null && isOfTraffic(title);
  const kind = counts ? 'stock' : isConcentration ? 'mean' : isPassing ? 'count' : measured;
  // Of a disease that cases are counted of, the dead are counted in another column.
  const ofDead = unit === 'case' && /\bdeaths?\b/i.test(own.words) ? 'death' : unit;
  const counted = counts ? 'person' : (ofDead ?? thing);
  // "Area burnt by wildfires, in hectares and as a share of land": one of its columns is in hectares.
  const unitSaid = ownUnit !== null || (concept?.unit != null && unitsIn(title).has(concept.unit));
  // What a title says in percent may be another of several columns.
  const isOfTitle = generic || titled || (others.length === 0 && profile.split === null);
  const percentSaid = [
    ...columns.flatMap(({ name, called: unitName, field: { title: inFile, unit: ofField, description } }) => [
      plain(name),
      inFile,
      ofField,
      description,
      unitName,
    ]),
    ...unitTexts,
    isOfTitle ? title : null,
  ].some((text) => saysPercent(text ?? ''));
  const { multiplier, sure, guessed } = multiplierOf({
    stated,
    unitSaid,
    percentSaid,
    shown: columns.length === 1 ? (profile.parts.get(first.name) ?? null) : null,
    kind,
    unit: counted,
    concept,
    columns,
    places,
  });
  const label = series
    ? `${series.of}${told === 'growth' ? `, ${rateSaid(series.series)}` : ''}`
    : generic
      ? titleOf(words.title)
      : subject !== null
        ? `${subject}, ${header.words.toLowerCase()}`
        : (header.words || plain(written)) + ofEach;
  return [
    {
      columns: columns.map((one) => ({
        column: one.name,
        period: (byYear && timeOfColumn(one)?.period) || null,
      })),
      label,
      unit: counted,
      multiplier,
      ...(guessed && { isScaleGuessed: true as const }),
      kind,
      concept:
        kind === 'growth' && concept?.id === 'consumer price index' ? 'inflation' : (concept?.id ?? null),
      also:
        kind === 'growth' && concept?.id === 'consumer price index'
          ? [concept.id, ...(series ? pricesOf(series.of) : [])]
          : [
              ...(series && INDICES_OF_PRICES.has(concept?.id ?? '') ? pricesOf(series.of) : []),
              ...(wider && inHeader[0] ? [inHeader[0].id] : []),
              ...(around && found ? [found.id] : []),
              ...(concept?.within ?? []),
            ],
      confidence:
        Math.round(
          100 *
            sure *
            (concept ? 1 : 0.8) *
            // What is neither added nor averaged can be read all the same.
            (kind === 'unknown' && thing === null ? (stated === null ? 0.85 : 0.95) : 1),
        ) / 100,
      whole: false,
      parts: profile.sums.get(first.name) ?? [],
    },
  ];
}

/** Parts of a population, which say nothing of what is counted. */
const PEOPLE =
  /^(?:total|all|both sexes|(?:young |older |all )?(?:men|women|males?|females?|boys|girls|persons?|people|adults|children|pensioners)|(?:aged |under |over )?\d+.*)$/i;

/** Percentages above this are amounts of something: of growth, and of what is a part or a debt. */
const MOST_PERCENT = 20_000;
const MOST_SHARE = 500;

/** Units that only say that things are counted one by one. */
const NUMBER_UNIT = /^(?:numbers?|count|units?|no\.?|nr|nb|n)$/i;

/** "Concentrations of fine particulate matter": of what is emitted in tonnes so much is in a cubic metre of air. */
const CONCENTRATION = /\b(?:concentrations?|exposure|(?:annual|daily) means?|air quality)\b/i;
const CONCENTRATED = /^(?:micro|milli)?gram\/m³$/;

const PERCENT_OF =
  /(?:,\s|\b(?:and|or)\s)?(?:as (?:a )?)?(?:%|\bper ?cent(?:age)?)(?:\s(?:share\s)?of\s[\p{L} ]+)?/giu;

/** Text in brackets at the end of a title, as offices say the unit of a table. */
const UNIT_OF_TITLE = /\(([^()]{1,40})\)\s*$/u;

const INDICES_OF_PRICES = new Set(['consumer price index', 'retail prices index']);

function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}
