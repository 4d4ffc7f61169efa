import { namesOfPlace } from '../../language/places/names-of-place.ts';
import { stemsOf, type Word } from '../../language/stems.ts';
import { isSameUnit } from '../claims/unit-forms.ts';
import { conceptStems, conceptsIn } from '../cubes/lexicon.ts';
import { besideNames } from './beside-names.ts';
import { type Gloss, glossesOf } from './english-words.ts';
import type { FigureInText } from './figure-in-text.ts';
import { groupsAround, namesOfAbout } from './foreign-places.ts';
import type { FoundMeasure } from './found-measure.ts';
import { LEFT_OUT_BEFORE } from './leaving-out.ts';
import { isOfGoods } from './of-goods.ts';
import { type PartOfSpeech, partsOfSpeech } from './parts-of-speech.ts';
import { isPast } from './past-verbs.ts';
import { perPhraseOf } from './qualifiers.ts';
import { partFrom, type Reading } from './reading.ts';
import { sayingIn } from './saying.ts';
import { type LinkedTable, meansOf } from './table.ts';
import { isKnownUnit } from './units-agree.ts';
import { isMaker, isReporting, isThing } from './vocabulary.ts';

/** Words that neither the table nor the figure accounts for. */
interface Unexplained {
  readonly weight: number;
  readonly words: readonly string[];
  /** Whether one of them turns the measure into a different count: then agreement in digits proves nothing. */
  readonly isOther: boolean;
  /** Whether a noun or an adjective is among them, or a word of reporting that names a thing near the figure: "for companies". */
  readonly isNoun: boolean;
}

/** The words of the sentence that nothing explains, weighed by how near they are to what is measured. */
export function unexplainedIn(reading: Reading, found: FoundMeasure): Unexplained {
  const { given, table, named } = reading;
  const { figures, figure, text, sentence, language } = given;
  const { words, times, concepts } = sentence;
  const measured = new Set(found.at);
  const same = new Set(
    concepts
      .filter(
        ({ concept }) =>
          table.measures.some(({ measure }) => measure.concept === concept.id) ||
          // "Percent of gross domestic product", for a table of "debt (% of GDP)".
          conceptsOf(table).has(concept.id),
      )
      .flatMap(({ at }) => at),
  );
  const zone = zoneOf(given);
  const parts = partsOf(given);
  const partStart = partFrom(given) ?? sentence.end;
  const names = [
    ...namesOfAbout(given, table),
    ...groupsAround(reading),
    ...sayingIn(given),
    ...besideNames(reading),
  ];
  const per = perPhraseOf(given);
  // "28 cents a kilowatt-hour" names what the price is of by its unit.
  const inUnit = new Set(stemsOf(spelled(found.linked.measure.unit?.split('/')[1] ?? ''), language));
  const { label, concept } = found.linked.measure;
  const ofConcept = concept === null ? new Set<string>() : conceptStems(concept, language);
  const isMade = MADE.test(`${label}; ${concept ?? ''}; ${table.cube.title}`);
  // "46.7 percent of the seats": of those in parliament, if that is what the table is about.
  const isOfTable = (stem: string) =>
    ofConcept.has(stem) || [...conceptsOf(table)].some((id) => conceptStems(id, language).has(stem));
  const isForeign = !language.startsWith('en');
  const inEnglish = concept === null ? new Set<string>() : conceptStems(concept, 'en');
  // "Уровень", "taux": what a word is in English may be a word of the header, or one of reporting.
  const axes = isForeign
    ? new Set(table.cube.dimensions.flatMap((one) => stemsOf(`${one.column} ${one.label}`, 'en')))
    : new Set<string>();
  // "Toutes voies confondues", for a column that is called "voie".
  const ownAxes = isForeign
    ? new Set(table.cube.dimensions.flatMap((one) => stemsOf(`${one.column} ${one.label}`, language)))
    : new Set<string>();
  const isKnown = (stem: string) =>
    axes.has(stem) ||
    table.explains.has(stem) ||
    inEnglish.has(stem) ||
    (isReporting(stem, 'en') && !isThing(stem)) ||
    found.linked.label.some((one) => meansOf(one).includes(stem));
  const isTranslated = ({ stems }: Gloss) => stems.every(isKnown);
  const translated = glossesOf(words, language).filter(isTranslated);
  let weight = 0;
  let isOther = false;
  let isNoun = false;
  const odd: string[] = [];
  for (const [i, word] of words.entries()) {
    const { stem, start, end } = word;
    if (start >= partStart) break;
    if (measured.has(i) || same.has(i) || table.explains.has(stem)) continue;
    if (ownAxes.has(stem)) continue;
    if (table.leftOut.has(stem) && LEFT_OUT_BEFORE.test(text.slice(sentence.start, start))) continue;
    // Those who earn and those who wait are whom earnings and waits are of.
    if (concept !== null && OF_WHOM[concept]?.has(stem)) continue;
    // "Its business waste", "business guests": words of reporting narrow the noun right after them.
    const isNarrowing = NARROWS.has(stem) && measured.has(i + 1);
    const isUse = stem === 'use' && isObject(word, given) && MADE.test(found.linked.measure.label);
    const isOfReporting = isReporting(stem, language) && !isNarrowing && !isUse;
    if (isOfReporting && !isThing(stem)) continue;
    const isHan = /^\p{Script=Han}$/u.test(stem);
    // What narrows a Chinese noun comes right before it: "太阳能|发电量".
    if (isHan && !narrows(i, words, measured, language)) continue;
    if ((stem.length < 2 && !isHan) || /\p{N}/u.test(stem)) continue;
    if (found.linked.label.some((one) => meansOf(one).includes(stem))) continue;
    if (translated.some(({ from, to }) => from <= i && i < to)) continue;
    if (COMPOUND_ENDS.has(stem) && text[start - 1] === '-' && measured.has(i - 1)) continue;
    if (named.some(({ from, to }) => from <= i && i < to)) continue;
    if (times.some((one) => one.start <= start && end <= one.end)) continue;
    const counted = figures.find((one) => one.start <= start && end <= one.end);
    if (counted && counted !== figure) continue;
    // "Edged up": a verb that says which way names nothing.
    if (counted?.statement?.says === 'change') continue;
    if (
      counted &&
      (COMMON_NOUNS.has(stem) ||
        (isSameUnit(counted.unit, found.linked.measure.unit) &&
          stemsOf(counted.unit ?? '', language).includes(stem)) ||
        isKnownUnit(counted.unit ?? '') ||
        /^[A-Z]{3}\b/.test(counted.unit ?? ''))
    )
      continue;
    if (per && start >= per.start && end <= per.end) continue;
    if (inUnit.has(stem) || isWhole(word, given)) continue;
    if (names.some((one) => one.start <= start && end <= one.end)) continue;
    // What a sentence begins with is what all of it is about: "Pharmacies, whose sales stood at 122, sold 4 percent more".
    const isSubject = i === 0 && !/[:;]/.test(text.slice(end, Math.max(end, figure.start)));
    const inZone = isSubject || (start >= zone[0] && end <= zone[1]);
    const part = parts.get(start - sentence.start) ?? 'noun';
    const isDone = part === 'verb' || isPast(i, reading, measured);
    const isVerb = isDone || part === 'other';
    if (isOfReporting) {
      isNoun ||= inZone && !isVerb && !ofConcept.has(stem) && !(isMaker(stem) && isMade);
      continue;
    }
    // "Employment in fishing": a word after a preposition narrows what is measured, too.
    const before = PREPOSITIONS.has(words[i - 1]?.stem ?? '') ? i - 2 : i - 1;
    // "Classrooms are emptying: enrolment fell": words of another clause narrow nothing.
    const isBeside = (at: number) => measured.has(at) && !isParted(text, word, words[at]);
    const beside = [before, i + 1].some(isBeside) || counted === figure;
    // "Berlin devoted": a capital may speak for its country, and "Amazon booked" for none.
    const isInside =
      start > sentence.start + 1 ||
      (part === 'name' && table.cube.about.length > 0 && !namesOfPlace(word.text));
    const name = isInside && /^\p{Lu}/u.test(word.text);
    if (
      isBeforeMember(i, reading, part) ||
      (!name &&
        !isVerb &&
        (isOfGroup(word, given) || isOfGoods(word, given) || (isOtherWhole(word, given) && !isOfTable(stem))))
    ) {
      weight += BEFORE_MEMBER;
      isOther = true;
      isNoun = true;
    } else if (isUse) {
      weight += OTHER_COUNT;
      isOther = true;
    } else if (!name && isVerb) {
      const isAnother =
        isOfDead(stem, found) ||
        (isDone && inZone && isOfAmount(found, given) && makesAnother(i, given, beside));
      weight += isAnother ? OTHER_COUNT : 0.1;
      isOther ||= isAnother;
    } else {
      weight += (inZone ? 1 : 0.35) + (beside ? 1.5 : 0) + (name ? 3 : 0);
      // "Steel mills emitted": naming who did it does not narrow the measure.
      const isDoing = (at: number) => parts.get((words[at]?.start ?? 0) - sentence.start) === 'verb';
      isOther ||= [before, i + 1].some((at) => isBeside(at) && !isDoing(at));
      isNoun = true;
    }
    odd.push(text.slice(start, end));
  }
  const compound = compoundBefore(given, measured);
  if (compound) odd.push(compound);
  return {
    weight: weight + (compound ? 2 : 0),
    words: odd,
    isOther: isOther || compound !== null,
    isNoun: isNoun || compound !== null,
  };
}

/** "11.4 percent among graduates": whom it is of. */
function isOfGroup({ start }: Word, { text, sentence, language }: FigureInText): boolean {
  return language.startsWith('en') && AMONG.test(text.slice(sentence.start, start));
}

/** "46.7 percent of ministerial posts": what it is a part of. */
function isOtherWhole({ start }: Word, { figure, text, language }: FigureInText): boolean {
  return (
    figure.unit === '%' &&
    language.startsWith('en') &&
    start > figure.end &&
    !/^\sof (?:[\p{L}-]+ )?(?:gross|GDP|national income|output)\b/u.test(text.slice(figure.end)) &&
    /^\sof\s(?:the\s|its\s|their\s|all\s)?(?:[\p{Ll}-]+\s){0,2}$/u.test(text.slice(figure.end, start))
  );
}

const AMONG = /\bamong(?:st)?\s(?:the\s|its\s|their\s|all\s)?(?:[\p{Ll}-]+\s)?$/u;

/** What a word weighs that narrows a member: "armed robberies", "offshore wind". */
const BEFORE_MEMBER = 2.5;

/** Whether a word narrows the name of a kind right behind it. A verb does so only as a participle. */
function isBeforeMember(
  i: number,
  { given: { text, sentence, language }, named, table: { cube } }: Reading,
  part: PartOfSpeech,
): boolean {
  const [word, next] = [sentence.words[i], sentence.words[i + 1]];
  if (!word || !next || !language.startsWith('en') || text.slice(word.end, next.start) !== ' ') return false;
  if (sentence.countries.some((one) => one.start <= word.start && word.end <= one.end)) return false;
  // "Steel mills emitted": what somebody did is narrowed by nobody.
  if (/ed$/u.test(next.text)) return false;
  if (/ly$/u.test(word.text) || (part === 'verb' && !/(?:ed|ing|en)$/iu.test(word.text))) return false;
  return named.some(
    ({ dimension, from }) =>
      from === i + 1 &&
      cube.dimensions.some(
        ({ column, role, members }) =>
          column === dimension &&
          role === 'category' &&
          !members.some(({ labels }) => labels.some((label) => stemsOf(label, 'en').includes(word.stem))),
      ),
  );
}

/** By concept, the stems of the people whose it always is. */
const OF_WHOM: Readonly<Record<string, ReadonlySet<string>>> = {
  wages: new Set(stemsOf('workers employees staff', 'en')),
  'waiting time': new Set(stemsOf('patients', 'en')),
  'waiting list': new Set(stemsOf('patients', 'en')),
};

/** "96.9 percent of the population": whom a percentage is of, said of all there are. */
function isWhole({ stem, start }: Word, { figure, text }: FigureInText): boolean {
  return (
    figure.unit === '%' &&
    (COMMON_NOUNS.has(stem) || stem === 'popul') &&
    start > figure.end &&
    /^\sof\s(?:the|its|their|all)?\s?$/iu.test(text.slice(figure.end, start))
  );
}

/** Whether a colon, a semicolon or a dash stands between two words. */
function isParted(text: string, one: Word, other: Word | undefined): boolean {
  if (!other) return false;
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  return /[:;–—()]/.test(text.slice(left.end, right.start));
}

/** For each table, the concepts that its title names. */
const conceptsNamed = new WeakMap<LinkedTable, ReadonlySet<string>>();

function conceptsOf(table: LinkedTable): ReadonlySet<string> {
  const known = conceptsNamed.get(table) ?? new Set(conceptsIn(table.cube.title, 'en').map(({ id }) => id));
  conceptsNamed.set(table, known);
  return known;
}

/** A unit with its long name added. */
function spelled(unit: string): string {
  return unit.replace('btu', 'btu British thermal units');
}

const COUNTED = new Set(['stock', 'flow', 'count', 'unknown']);

/** A part of an amount may be sold or lost, and "exported 29.5 percent of its energy" is no share of energy; "drought gripped 74.5 percent of Iowa" is of drought. */
function isOfAmount({ linked, at }: FoundMeasure, { figure, sentence: { words } }: FigureInText): boolean {
  return COUNTED.has(linked.measure.kind) || at.some((i) => (words[i]?.start ?? 0) >= figure.end);
}

/** "Measles killed 107,500 people": the dead are none of the ill. */
function isOfDead(stem: string, { linked: { measure, label } }: FoundMeasure): boolean {
  return (
    DEADLY.has(stem) &&
    !label.some((one) => DEADLY.has(one)) &&
    !/death|mortal|kill|suicid|homicid|murder/i.test(`${measure.concept} ${measure.unit}`)
  );
}

const DEADLY = new Set(['kill', 'die', 'dead', 'death', 'fatal', 'deadli', 'mortal', 'lethal']);

/** What a verb weighs that makes another count of what is measured: enough that no verdict is given without a person. */
const OTHER_COUNT = 3;

/**
 * Whether a verb makes another thing of what is counted: "exported 99 TWh", "vacancies were filled", "beds closed". One
 * that only says whose it is does not ("panels produced"), nor one that goes with a preposition ("traded at").
 */
function makesAnother(
  i: number,
  { sentence: { words }, figure, text }: FigureInText,
  beside: boolean,
): boolean {
  const word = words[i];
  if (!word || OWNING.has(word.stem)) return false;
  if (BE.has(words[i - 1]?.stem ?? '')) return true;
  const gap = figure.start > word.end ? text.slice(word.end, figure.start) : null;
  if (gap !== null && OBJECT.test(gap)) return true;
  const isActive = gap !== null && gap.length < 30 && !/[,;:]/.test(gap);
  return beside && !isActive && !/ing$/i.test(word.text);
}

/** Between a verb and its object lie adverbs and hedges, and no preposition. */
const OBJECT = /^\s(?:(?!(?:to|at|by|from|for|in|of|on|with|as|than|into|over)\s)[\p{L}-]+\s){0,3}[$€£¥]?$/iu;

/** Stems of verbs that give somebody or something the amount that is measured, and make no other of it. */
const OWNING = new Set(
  `produc generat suppli deliv deliver contribut provid yield board handl carri welcom receiv host attract log post talli notch
  boast hous drew draw earn averag cost charg fetch trade kill claim suffer bore bear born die live work experi saw see met meet cover
  emit put laid lay farm cut cultiv grow grew pump mine extract harvest
  catch caught taught teach enrol enroll employ occupi own run operat maintain field build built complet open unemploy switch look tick
  edg top led lead trail rank stand stood list compar say said notifi book rack chalk clock pick win won poll garner amass command regist
  number face endur wit wit experi sustain shoulder absorb admit pull lure net gross collect rais levi pocket bank bask enjoy swelter
  shiver bake notch muster draw gather assembl field run ran hit score manag secur achiev attain command enlist recruit`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Long-term unemployment": a compound right before what is measured, whatever its words mean alone. */
function compoundBefore({ sentence, text }: FigureInText, measured: ReadonlySet<number>): string | null {
  const first = sentence.words[Math.min(...measured)];
  if (!first) return null;
  const before = COMPOUND.exec(text.slice(sentence.start, first.start))?.[1];
  return before && !/-on-|^(?:year|month|quarter|all|record|best|third|second|well|so)-/iu.test(before)
    ? before
    : null;
}

const COMPOUND =
  /(?<![\p{L}\p{N}-])((?:long|short|part|full|low|high|under|over|first|mid|non|pre|post)-\p{L}{3,})\s$/iu;

/** Whether only characters of the same word lie between a character and what is measured. */
function narrows(
  i: number,
  words: readonly Word[],
  measured: ReadonlySet<number>,
  language: string,
): boolean {
  for (let at = i + 1; at < words.length && at <= i + 6; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || word.start !== before.end) return false;
    if (measured.has(at)) return true;
    if (!/^\p{Script=Han}$/u.test(word.stem) || isReporting(word.stem, language)) return false;
  }
  return false;
}

const NO_PARTS: ReadonlyMap<number, PartOfSpeech> = new Map();
/** A sentence is read once for all of its figures and for every table. */
const read = new WeakMap<FigureInText['sentence'], ReadonlyMap<number, PartOfSpeech>>();

function partsOf({ sentence, text, language }: FigureInText): ReadonlyMap<number, PartOfSpeech> {
  if (!language.startsWith('en')) return NO_PARTS;
  const known = read.get(sentence) ?? partsOfSpeech(text.slice(sentence.start, sentence.end));
  read.set(sentence, known);
  return known;
}

/** Ends of compounds that only say how the first word is meant: "coal-fired". */
const COMPOUND_ENDS = new Set('fire power fuel burn base driven run relat produc generat'.split(' '));
/** "India used 133 million tonnes": a figure right behind a verb. */
function isObject({ end }: Word, { figure, text }: FigureInText): boolean {
  return end <= figure.start && OBJECT.test(text.slice(end, figure.start));
}

const MADE = /\b(?:production|output|generation|generated|harvest|produced|crop)\b/i;

/** Words of reporting that are adjectives, too. */
const NARROWS = new Set(['busi', 'compani', 'firm', 'offic', 'industri', 'market']);
const BE = new Set(['was', 'were', 'is', 'are', 'be', 'been']);
const PREPOSITIONS = new Set(['in', 'of', 'for', 'by', 'from', 'with', 'among']);
const COMMON_NOUNS = new Set(
  'peopl person inhabit resid citizen men women human babi child children infant'.split(' '),
);

/**
 * Where what is said of a figure ends: at a comma too, unless what follows may narrow it ("excluding food", "among men",
 * "seasonally adjusted").
 */
const CLAUSE_ENDS =
  /[;:]| and (?:put|sent|left|made|took|gave|became|was|were|is|are|has|had|will|forced|prompted|led|helped|overtook|beat)\b|, (?!(?:excluding|including|except|without|not|among|of|in|for|by|per|on|at|with|only|adjusted|seasonally|both|all|or|aged|over|under|counting|measured|\p{N}|\p{Lu})\b)/u;

/** The part of the sentence that speaks of a figure: up to the next figures, or the ends of its clause. */
function zoneOf({ figure, figures, text, sentence }: FigureInText): readonly [number, number] {
  const before = figures.filter((one) => one.end <= figure.start).at(-1);
  const after = figures.find((one) => one.start >= figure.end);
  const start = before ? before.end : sentence.start;
  const end = after ? after.start : sentence.end;
  const left = text.slice(start, figure.start).search(/[;:](?=[^;:]*$)/);
  const right = text.slice(figure.end, end).search(CLAUSE_ENDS);
  return [left >= 0 ? start + left : start, right >= 0 ? figure.end + right : end];
}
