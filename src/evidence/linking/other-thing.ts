import { SMALL_NUMBERS, smallNumber } from '../claims/languages/en-numbers.ts';
import type { CubeDimension, CubeMeasure } from '../cubes/cube.ts';
import { withoutAxes } from '../cubes/titles.ts';
import { isPerUnsaid, saidOf } from './clause-abroad.ts';
import type { FigureInText } from './figure-in-text.ts';
import { LEAVES_OUT, LEFT_OUT, leavesOutLess } from './leaving-out.ts';
import { saidIn } from './narrowed.ts';
import { changesTheDead, countsTheDead, isOfTheDead } from './of-the-dead.ts';
import { isOfOtherConcept } from './other-concept-abroad.ts';
import type { Reading } from './reading.ts';

const SEVERAL_PLACES =
  /\b(?:\d+|ten|twelve|twenty|thirty|fifty|hundred)[ -](?:cit(?:y|ies)|countr(?:y|ies)|states?|metros?|(?:largest|biggest|richest|poorest|most populous)\b)/iu;

/**
 * Words that make another thing of what is counted, with those by which a table says that it counts that thing. A figure
 * said with such words is of no table without them.
 */
const OTHERS: readonly (readonly [said: RegExp, own: RegExp, of?: 'measure'])[] = [
  [/\bfull[- ]time\b/iu, /\bfull[- ]?time\b/iu],
  [/\bpart[- ]time\b/iu, /\bpart[- ]?time\b/iu],
  [/\boffshore\b/iu, /\boff-?shore\b/iu],
  [/\bonshore\b/iu, /\bon-?shore\b/iu],
  [/\bharmoni[sz]ed\b/iu, /\bharmoni[sz]ed\b|\bHICP\b/iu],
  [/\b(?:suspected|probable|confirmed|unconfirmed)\s\p{L}/iu, /\b(?:suspected|probable|confirmed)\b/iu],
  [/\b(?:un)?vaccinated\b/iu, /\bvaccin|\bimmuni[sz]|\bcoverage\b/iu],
  [/\bmedian\b/iu, /\bmedian\b/iu],
  [
    /\b(?:places|room|space|accommodation|capacity|built|designed|meant) (?:for|to)\b/iu,
    /\b(?:places|room|space|capacity|beds)\b/iu,
  ],
  [/\b(?:before|after|net of|excluding|including|without)\s(?:\p{L}+\s)?tax(?:es)?\b/iu, /\btax/iu],
  [/\bunemployment (?:benefits?|insurance|claims?|assistance|pay)\b/iu, /\b(?:benefits?|insurance|claim)/iu],
  [/\btonnes? of carbon\b(?![ -]?(?:dioxide|equivalent|emissions))/iu, /\bcarbon\b(?![ -]?dioxide)/iu],
  [/\bon (?:the |its |their |\p{L}+['’]s? )?roads\b/iu, /\broads?\b/iu],
  [
    /\b(?:serving|awaiting|convicted|accused|charged with)\b/iu,
    /\b(?:serv|await|convict|remand|accus|charge|sentenc)/iu,
  ],
  [/\battempted\b/iu, /\battempt/iu],
  [/\b(?:injured|wounded|hurt|maimed)\b/iu, /injur|wound|hurt|casualt/iu],
  // "The 20-city index", "the ten largest economies": a group that a table has by that name or not at all.
  [SEVERAL_PLACES, SEVERAL_PLACES],
  [
    /\bout[- ]of[- ](?:their |its |his |her |your |our )?(?:own )?pockets?\b/iu,
    /\bpockets?\b|\bhouseholds?\b|\bprivate\b/iu,
  ],
  [
    /\binternational (?:passengers?|visitors?|tourists?|students?|flights?|guests?|arrivals?|departures?|calls?|orders?|migrants?|freight|routes?|traffic)\b/iu,
    /\b(?:international|foreign|overseas|abroad|inbound|outbound|non-?residents?)\b/iu,
  ],
  [/\b(?:normally|usually|typically|ordinarily)\b/iu, /\b(?:normal|average|typical)\b/iu],
  [
    /\b(?:granted|approved|rejected|refused|pending|deported|withdrawn|turned down|decided|ruled on|processed|heard)\b/iu,
    /grant|approv|reject|refus|pending|decision|decided|permit|outcome|deport|withdr|licen|accept|admi|divorc/iu,
  ],
  [/\bhealthy life\b|\bhealthy years\b/iu, /\bhealthy\b/iu],
  // Those who waited so long, of all who wait.
  [
    /\b(?:wait\p{L}*|been there|out of work|unemployed|jobless|looking for (?:work|a job)|detained|held|delayed|overdue|behind bars)\s(?:\p{L}+\s){0,4}?(?:more than|over|longer than|at least|within|under|less than|up to)\s(?:an?|one|two|three|four|six|twelve|eighteen|\d+)\s(?:years?|months?|weeks?|days?|hours?)\b/iu,
    /\b(?:weeks?|months?|years?|days?|hours?|long-term)\b/iu,
    // What another column says of how long is said of this one.
    'measure',
  ],
  // What borrowers pay, of a table of what a central bank charges.
  [
    /\b(?:mortgages?|home loans?|car loans?|credit cards?|overdrafts?|savings accounts?|deposits?|gilts?|treasur(?:y|ies)|bonds?)\b[^,;]{0,60}\brates?\b|\b(?:mortgage|loan|deposit|savings|bond|credit card|overdraft) rates?\b/iu,
    /\b(?:mortgage|loan|credit|overdraft|saving|deposit|gilt|treasur|bond|borrow|lend|yield)/iu,
  ],
  [
    /\b(?:shortfalls?|funding gaps?|gap in funding|financing gaps?|arrears|backlogs?)\b/iu,
    /shortfall|gap|unmet|deficit|balance|arrears|backlog|surplus/iu,
  ],
  // Who marries or lives together, of a table of all who do.
  [
    /\b(?:same|opposite|different)[- ]sex\b|\bof the same sex\b|\b(?:gay|lesbian|homosexual|heterosexual|straight) (?:couples?|marriages?|weddings?|people|men|women)\b|\bhétérosexuel|\bhomosexuel|\bde même sexe\b/iu,
    /\b(?:same|opposite|different)[- ]sex\b|\bgay|\bhomosexual|\bheterosexual|\bmême sexe\b|\bsexe différent/iu,
    'measure',
  ],
  // Who would study, and who no longer does.
  [/\b(?:applicants|graduates|dropouts|alumni)\b/iu, /applic|graduat|drop|alumni|degree/iu],
  // A part of a country's people, and of what it sells.
  [
    /\b(?:rural|urban) (?:areas?|people|residents|households|population)\b/iu,
    /\b(?:rural|urban|cit(?:y|ies)|degree of urbani)/iu,
  ],
  [
    /\bmerchandise\b|\b(?:goods|services) alone\b/iu,
    /\bmerchandise\b|\bgoods\b(?!,? (?:and|or) services)|(?<!goods (?:and|or) )\bservices\b/iu,
  ],
  // What a state takes in is no company's.
  [
    /\b(?:government|state|tax|public|federal|budget|municipal|fiscal) (?:revenues?|receipts|income)\b/iu,
    /\b(?:government|state|tax|public|federal|budget|municipal|fiscal|treasury|local|general fund)/iu,
  ],
  // Whose money it is, and to whom it goes.
  [
    /\b(?:receipts|payments|debts?|deficits?|spending|revenues?|borrowing|taxes)\s(?:of|to|by|for|on)\s(?:the\s|its\s|all\s)?(?:states?|provinces|regions|local (?:authorities|governments)|municipalities|cities|councils|households|companies|banks|debt|interest)\b/iu,
    /\b(?:by (?:state|province|region)|states|provinc|region|local|municipal|cit(?:y|ies)|council|household|compan|bank|interest)/iu,
  ],
  // What a home costs whom.
  [/\b(?:rents?|rental|renting|mortgages?)\b/iu, /\b(?:rent|mortgage|loan|lend|borrow|tenan|housing cost)/iu],
  // Who is no child, of what children do.
  [
    /\b(?:adults|pensioners|grown-ups)\b/iu,
    /^(?!.*(?:-year-olds|\bchildren\b|\bpupils\b|\bstudents\b|\bschools?\b))|\badult/isu,
  ],
  // What is built and what was there before.
  [
    /\b(?:new|newly[- ]built|brand[- ]new|new-build)\s(?:homes?|houses?|flats?|apartments?|dwellings?|propert(?:y|ies))\b/iu,
    /\bnew|complet|built|\bstart|consent|permit|approv|authori[sz]|construct|begun|all (?:homes|houses|dwellings)/iu,
  ],
  // What is grown or made is none of what is sold, shipped or used of it.
  [
    /\b(?:harvested|produced|mined|grew|brewed|distilled|smelted)\s(?:[\p{L}-]+\s){0,3}\d/iu,
    /^(?!.*\b(?:exports?|imports?|consumption|stocks|sales|shipments?|re-exports?)\b)/isu,
    'measure',
  ],
  // Of several kinds of places to stay; with others it is all of them.
  [/\bhotels?\b(?!,|\s(?:and|or|&)\s)(?<!\b(?:and|or|&)\s\p{L}+)/iu, /\bhotels?\b/iu],
];

/** What is worth more or less than money says, of kinds that grow with prices. */
const REAL =
  /\b(?:once|after|when|with)\s(?:\p{L}+\s){0,3}?inflation(?:\s(?:is|was|has been|had been|were))?\s(?:taken (?:into account|out)|accounted for|stripped out|factored in|deducted|removed|discounted)\b|\b(?:taking|took) (?:account of inflation|inflation into account)\b|\bafter inflation\b|\b(?:adjust(?:ed|ing)|allowing|accounting|correct(?:ed|ing)) for (?:\p{L}+ )?(?:inflation|prices)\b|\binflation-adjusted\b|\b(?:constant|chained) prices\b|\bin real terms\b|\breal (?:GDP|gross domestic|wages?|earnings|pay|incomes?|salar|spending|house prices)/iu;
const OWN_REAL = /\b(?:real|constant|chain|volume|deflated|inflation-adjusted|purchasing power)/iu;
const NOMINAL = /\bnominal(?:ly)?\b|\bin cash terms\b|\b(?:at|in) current prices\b/iu;
const OWN_NOMINAL = /\bnominal|\bcurrent\b|\bcash\b/iu;

/**
 * Whether words of a figure's clause make another thing of it than a measure is of, with the names of the members that
 * are asked about.
 */
export function isOfOtherThing(reading: Reading, measure: CubeMeasure, members: readonly string[]): boolean {
  const { given, table, role } = reading;
  if (isOfOtherConcept(reading, measure, members)) return true;
  // "Shed 2.3 million jobs", "lost 40 percent of its value": the verb says the change, and not what was done to some.
  const isLevel = role.statistic !== 'change';
  const said = saidOf(given);
  // "Newly built homes were dearer: they sold for €487,000" is of these.
  const { text, sentence } = given;
  const clause = withoutOwnPlaces(
    PRONOUN.test(said) ? text.slice(sentence.start, sentence.end) : said,
    table,
  );
  if (isPerUnsaid(given, clause)) return true;
  const label = measure.label === table.cube.title ? '' : measure.label;
  const called = [label, measure.columns[0]?.column ?? '', ...members].join('; ');
  const own = `${saidIn(table)}; ${called}`;
  if (
    (isLevel ? countsTheDead(given) : changesTheDead(given)) &&
    !isOfTheDead(isOfTheDead(called) ? called : table.cube.title)
  )
    return true;
  if (OTHERS.some(([said, its, of]) => said.test(clause) && !its.test(of === 'measure' ? called : own)))
    return true;
  if (OUTSIDE.test(clause) && !table.cube.dimensions.some((one) => isOfOutside(one))) return true;
  // What a title says of some of its series is said of none that leaves nothing out itself.
  if (LEFT_OUT.test(clause) && !LEAVES_OUT.test(isOfOneSeries(table) ? own : called)) return true;
  if (leavesOutLess(clause, label)) return true;
  const isMoney = /^[A-Z]{3}\b/.test(measure.unit ?? '');
  if (REAL.test(clause) && !OWN_REAL.test(own) && (isMoney || measure.kind !== 'growth')) return true;
  if (NOMINAL.test(clause) && !OWN_NOMINAL.test(own) && (!isMoney || OWN_REAL.test(own))) return true;
  // In English the members that are asked about are those that are named; in other languages few are.
  const namesSexes = given.language.startsWith('en')
    ? own
    : own.replaceAll(table.cube.title, withoutAxes(table.cube.title));
  return (
    isOfOneSex(clause, namesSexes) ||
    isOfOtherTime(clause, own, role.statistic === 'value', given.figure.unit) ||
    isLevyOrGain(given, measure, own, isLevel) ||
    isSoFar(clause, measure) ||
    (isLevel &&
      (isOfShorterTime(given, own) || isOfNewOnes(given, measure, own) || isLost(given, measure, own))) ||
    (role.against !== 'place' && isOnNorm(given, own, isLevel)) ||
    isOtherwiseMade(given, measure, own, isLevel) ||
    isExtreme(given, measure, own) ||
    isOfEachDay(given, measure)
  );
}

const PRONOUN = /^[\s:;,–—-]*(?:they|it|these|those)\s\p{L}/iu;

/** A clause without "of all 46 countries", where a table has 46: these are its own. */
function withoutOwnPlaces(clause: string, { cube }: Reading['table']): string {
  const places = cube.dimensions.find(({ role }) => role === 'place')?.members ?? [];
  const count = places.filter(({ aggregate }) => !aggregate).length;
  return clause.replaceAll(OWN_PLACES, (all, said: string) => (smallNumber(said) === count ? ' ' : all));
}

const OWN_PLACES = new RegExp(
  `\\b(?:of|among|in)\\s(?:(?:all|the)\\s){1,2}(${SMALL_NUMBERS}|\\d{1,3})\\s(?:countries|states|cities|regions|provinces|nations)\\b(?!\\s(?:with|on|that|which|whose|where|who|in(?!\\s(?:the\\s(?:table|list|data|ranking|comparison|survey)|\\d)))\\b)`,
  'giu',
);

function isOfOneSeries({ cube }: Reading['table']): boolean {
  return cube.measures.length === 1 && !cube.dimensions.some(({ role }) => role !== 'place');
}

/** Whether a table has a member of what lies outside of something. */
function isOfOutside({ members }: CubeDimension): boolean {
  return members.some(({ labels }) => labels.some((label) => EXTRA.test(label)));
}

const OUTSIDE = /\boutside (?:of )?(?:the )?\p{Lu}/u;
const EXTRA = /\boutside\b|\bextra|\bnon-/iu;

/** "7,775 women prisoners", of a table that counts prisoners alone. "Men and women" are all of them. */
function isOfOneSex(clause: string, own: string): boolean {
  return WOMEN.test(clause) !== MEN.test(clause) && !SEXES.test(own);
}

const WOMEN =
  /(?<![\p{L}-])(?:women|women['’]s|woman|females?|girls?|mothers|wives|widows|femmes?|filles|женщин\p{L}*|женск\p{L}+|девоч\p{L}+)(?![\p{L}])|女性|妇女|نساء|النساء|الإناث|للنساء/iu;
const MEN =
  /(?<![\p{L}-])(?:men|men['’]s|males?|boys?|fathers|husbands|hommes?|garçons|мужчин\p{L}*|мужск\p{L}+|мальчик\p{L}*)(?![\p{L}])|男性|رجال|الرجال|الذكور|للرجال/iu;
const SEXES =
  /\b(?:wom[ae]n|females?|girls?|m[ae]n|males?|boys?|sex|sexes|gender|mothers?|maternal|maternity|births?|born|fertility|pregnan|abortion|brides?|marriage|parity)/iu;

/** "603,600 kroner a year", of earnings of a month. */
function isOfOtherTime(clause: string, own: string, isAmount: boolean, unit: string | null): boolean {
  // "$1,905.40 a month", of weekly earnings.
  const each = / per (hour|day|week|month|year)$/u.exec(unit ?? '')?.[1];
  const said = each === undefined ? PAID.exec(clause)?.[1]?.toLowerCase() : (OF_EACH[each] ?? each);
  const its = PAID.exec(own)?.[1]?.toLowerCase();
  if (its !== undefined && EXTREME.test(clause) && !EXTREME.test(own)) return true;
  // "Earned 603,600 kroner in 2023" is of the year, "earnings of 50,300" of the month that the table has.
  if (
    its !== undefined &&
    (EVERY[its] ?? its) !== 'yearly' &&
    said === undefined &&
    isAmount &&
    EARNED.test(clause) &&
    !PERIOD.test(clause)
  )
    return true;
  return said !== undefined && its !== undefined && (EVERY[said] ?? said) !== (EVERY[its] ?? its);
}

/** "36.9 hours a week", of hours a year. */
function isOfShorterTime({ text, sentence, figure }: FigureInText, own: string): boolean {
  return OF_YEAR.test(own) && EACH_SHORTER.test(text.slice(figure.end, sentence.end));
}

const OF_YEAR = /\bannual|\byearly\b|\b(?:per|a|each) year\b/iu;
const EACH_SHORTER = /^(?:\s\p{L}+)?\s(?:a|per|each|every)\s(?:day|week|month)\b/iu;

/** "524,000 new electric cars", of all there are. */
function isOfNewOnes({ text, figure }: FigureInText, { kind }: CubeMeasure, own: string): boolean {
  return kind === 'stock' && NEW_ONES.test(text.slice(figure.start, figure.end + 12)) && !/\bnew/iu.test(own);
}

/** "Lost 1.2 million tonnes of maize to drought", of what was harvested. */
function isLost({ text, sentence, figure }: FigureInText, { kind }: CubeMeasure, own: string): boolean {
  return (
    (kind === 'flow' || kind === 'count') &&
    LOST.test(text.slice(sentence.start, figure.start)) &&
    !/\blos[st]|destr|wast|damag|spoil|burn|fire/iu.test(own)
  );
}

const LOST =
  /\b(?:lost|loses?|wasted?|destroyed|spoiled|ruined)\s(?:(?:about|some|nearly|almost|more than|over|around|only|just|another|up to|as much as|at least)\s)?$/iu;

/** "0.4 degrees warmer than the average of 1991 to 2020": on many years at once, of which no table of years has the mean. */
function isOnNorm({ text, sentence, figure }: FigureInText, own: string, isLevel: boolean): boolean {
  const after = text.slice(figure.end, sentence.end);
  if (isLevel && !BY_MORE.test(after)) return false;
  return ON_NORM.test(after) && !/anomal|deviation|departure|norm/iu.test(own);
}

const BY_MORE =
  /^(?:\s\p{L}+)?\s(?:more|less|fewer|higher|lower|larger|smaller|warmer|colder|cooler|hotter|wetter|drier|longer|shorter|above|below)\b/iu;
const ON_NORM =
  /\b(?:than|above|below|over|under)\s(?:(?:the|its|their|what is)\s)?(?:(?:(?:long-(?:term|run|time)|[\p{L}\d]+-year|seasonal|historical|multi-?year|\d{4}\s?[-–—]\s?\d{2,4})\s){1,2}(?:average|mean|median|level)|(?:average|mean|median)\s(?:of|for|between|from|over|in)\s(?:the\s)?(?:years\s|period\s|(?:\p{L}+\s)?(?:decades?|years)\b|\d{4})|norm(?:al)?\b|usual\b)/iu;

const NEW_ONES = /^[^\p{L}]*(?:(?:thousand|million|billion)\s)?new\s\p{L}/iu;

const PAID =
  /\b(hourly|daily|weekly|monthly|annual|yearly)\s(?:\p{L}+\s){0,2}?(?:earnings|pay|wages?|salar(?:y|ies)|incomes?|rents?)\b/iu;
const EARNED = /\b(?:earn(?:s|ed|ing)?|(?:was|were|is|are|got) paid|made|received|took home)\b/iu;
const PERIOD =
  /\b(?:hour|day|week|fortnight|month|year|hourly|daily|weekly|monthly|annual(?:ly)?|yearly)\b/iu;
/** The pay of a few, and not what is paid on average. */
const EXTREME =
  /\b(?:lowest|highest|minimum|maximum|starting|top|entry-level)[\s-](?:\p{L}+\s){0,2}?(?:paid|earners?|earnings|pay|wages?|salar(?:y|ies)|incomes?|rents?)\b/iu;
const EVERY: Readonly<Record<string, string>> = { annual: 'yearly' };
const OF_EACH: Readonly<Record<string, string>> = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  year: 'yearly',
};

/** "A tax of $2.59 a litre on petrol", "made $9 on each dozen": money that is no price. */
function isLevyOrGain(
  { figure, text, sentence }: FigureInText,
  { kind, unit, concept }: CubeMeasure,
  own: string,
  isLevel: boolean,
): boolean {
  if (kind !== 'price' && kind !== 'mean' && !/^[A-Z]{3}\b/.test(unit ?? '')) return false;
  const before = text.slice(sentence.start, figure.start);
  const levy = LEVY.exec(before)?.[1];
  if (levy !== undefined) return !new RegExp(`\\b${levy.replace(/s$/, '')}`, 'iu').test(`${own}; ${concept}`);
  if (!isLevel) return false;
  if (PAY.test(own) && LOSS.test(before)) return true;
  if (kind !== 'price' || !GAIN.test(before)) return false;
  // Who is on the minimum wage earns it; who is on twice the wage, or works for some, does not.
  return !PAY.test(own) || OTHER_PAY.test(before);
}

const LEVY =
  /\b(tax|taxes|levy|duty|duties|subsidy|subsidies|fine|fines|discount|discounts|surcharge|surcharges|margin|margins|profit|profits|rebate|rebates|fee|fees) (?:of|worth)\s(?:\p{L}+\s){0,2}$/iu;
const LOSS = /\b(?:sav(?:es?|ed)|los[et]s?|won|cut)\s(?:\p{L}+\s){0,2}$/iu;
const OTHER_PAY = /\b(?:twice|half|double|triple|times|at (?:\p{L}+ )?(?:firms|companies|employers))\b/iu;
const PAY = /\b(?:wages?|pay|earnings?|salar(?:y|ies)|incomes?)\b/iu;
const GAIN = /\b(?:made|makes?|making|earn(?:s|ed)?|sav(?:es?|ed)|los[et]s?|won|cut)\s(?:\p{L}+\s){0,2}$/iu;

/** "1.8 million barrels in 2023", of so many a day. */
function isOfEachDay({ text, sentence, figure }: FigureInText, { columns, kind }: CubeMeasure): boolean {
  if (!AMOUNTS.has(kind) || figure.statement || figure.unit === '%' || figure.unit === 'rank') return false;
  return PER_DAY.test(columns[0]?.column ?? '') && !PER_DAY.test(text.slice(sentence.start, sentence.end));
}

const AMOUNTS = new Set<CubeMeasure['kind']>(['stock', 'flow', 'count', 'unknown', 'mean', 'ratio']);
const PER_DAY = /\b(?:per|a|each|every) day\b|\/ ?d(?:ay)?\b|\bbpd\b|\bdaily\b/iu;

/** "80 million so far in 2023": of a part of the year. */
function isSoFar(clause: string, { kind }: CubeMeasure): boolean {
  return (kind === 'flow' || kind === 'count') && SO_FAR.test(clause);
}

const SO_FAR =
  /\bso far\b|\byear[ -]to[ -]date\b|\bto date\b|\b[Bb]y (?:the end of |the start of |\p{Lu}\p{Ll}+ )(?:19|20)\d\d\b/u;

/** "Cars were built", of cars registered; "released 7,775 prisoners", of those there are. */
function isOtherwiseMade(
  { figure, text, sentence }: FigureInText,
  { kind }: CubeMeasure,
  own: string,
  isLevel: boolean,
): boolean {
  const after = text.slice(figure.end, sentence.end);
  const before = text.slice(sentence.start, figure.start);
  const made = MADE.exec(after)?.[1] ?? DONE.exec(before)?.[1];
  if (kind === 'stock' && isLevel && (isDoneTo(before, own) || PASSED.test(after))) return true;
  if (made === undefined || kind === 'price') return false;
  // What is emitted is released.
  if (/^releas/iu.test(made) && /emission|emitted/iu.test(own)) return false;
  const stem = made.toLowerCase().slice(0, 5);
  return !own.toLowerCase().includes(stem) && !(MAKES.test(own) && /^(?:built|manuf|assem)/iu.test(made));
}

/** "98 yen at its low in 2020": the price of a day, of which a table has the mean of months or years. */
function isExtreme({ figure, text, sentence }: FigureInText, { kind }: CubeMeasure, own: string): boolean {
  const around = text.slice(
    Math.max(sentence.start, figure.start - 40),
    Math.min(sentence.end, figure.end + 30),
  );
  return (
    kind === 'price' &&
    !figure.statement &&
    AT_ITS.test(around) &&
    !/\b(?:low|high|peak|minimum|maximum)/iu.test(own)
  );
}

const AT_ITS =
  /\b(?:at|from|to) (?:(?:its|their|a|the) )(?:intraday )?(?:low|high|peak|trough|height|bottom)\b|\bintraday\b/iu;

/** "Took in 7,975 prisoners": what is done to some in the course of a time is not said of those that are there. */
function isDoneTo(before: string, own: string): boolean {
  const [, verb] = VERB.exec(before) ?? [];
  // "Enrolled 52,700 students", of a table of enrolment.
  return (
    verb !== undefined && !COUNTS.test(verb) && !own.toLowerCase().includes(verb.toLowerCase().slice(0, 5))
  );
}

const VERB =
  /\b(\p{L}{2,}ed|took in|let in|sent|lost|saw|drew|won|met)\s(?:(?:about|some|nearly|almost|more than|over|around|only|just|another|up to|as many as|at least)\s)?$/iu;
const COUNTS =
  /^(?:housed|totall?ed|reached|exceeded|numbered|recorded|registered|counted|averaged|topped|passed|remained|included|employed|owned|owed|estimated|reported|contained|surpassed|showed|stayed|neared|approached|needed|occupied|covered|comprised|listed|lived|hosted|sheltered|harboured|harbored|accommodated|hosts|shelters)$/iu;
const PASSED =
  /^(?:\s[\p{L}-]+){0,2}?\s(?:passed|went|came|arrived|entered|left|departed|moved)\s(?:through|into|to|from|in|out)\b/iu;

const MADE =
  /^(?:\s[\p{L}-]+){0,3}?\s(?:was|were|are|is|had been|have been) (built|manufactured|assembled|exported|imported|scrapped|stolen|recalled|released|freed|cancelled)\b/iu;
const DONE =
  /\b(released|freed|exported|imported|scrapped|recalled|cancelled|manufactured|assembled|planted|protected)\s(?:(?:about|some|nearly|almost|more than|over|around|only|another)\s)?$/iu;
const MAKES =
  /\b(?:built|completed|completions?|construct|production|produced|output|manufactur|made|dwellings?|homes)/iu;
