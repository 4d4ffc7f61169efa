import { paragraphsOf, type Stretch, sentencesOf } from '../../language/sentences.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { asidesIn } from './asides/asides.ts';
import { carryPeriods } from './carry-periods.ts';
import { withDerived } from './derive.ts';
import type { Figure, FigureContext, Measure, Subject } from './figure.ts';
import type { Language } from './language.ts';
import { languageOf } from './languages/languages.ts';
import { measureOf } from './measures.ts';
import { isMinor } from './minor.ts';
import { MULTIPLE } from './numbers.ts';
import { findPeriods, type PlacedPeriod, periodOf, placesCompared } from './periods.ts';
import { tidy } from './place-value.ts';
import { readQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { isReckoned, withReckoned } from './reckoned.ts';
import { hearInParts, type Speech, speakerAt } from './speakers.ts';
import { isOfMove, isOfOtherClause } from './subject/dated-clauses.ts';
import { type MeasuredWords, measuredWords } from './subject/measured-words.ts';
import { type ParsedSentence, parseSentence } from './subject/parsed-sentence.ts';
import { mentionsOf, subjectOf } from './subject/subject.ts';
import { TextBefore } from './subject/text-before.ts';

/** Of paragraphs without a number so many are listened to before one that has one: "he" spoke not long ago. */
const MOST_BEFORE = 2;

/** No text has more figures that somebody would look at: what has is a table of numbers, whatever it calls itself. */
const MOST_FIGURES = 4000;

/**
 * The figures that a text states, in the order of the text: what it says, of what, for which time, and who says so.
 * Pure; takes any text, and time linear in its length. It looks no further once it has `most`.
 */
export function findFigures(text: string, context: FigureContext, most: number = MOST_FIGURES): Figure[] {
  const language = languageOf(context.language);
  const figures: Figure[] = [];
  const listener = language.speakers.listener();
  const unheard: Stretch[] = [];
  const paragraphs = paragraphsOf(text);
  const earlier = new TextBefore(text, paragraphs, language, context.headline ?? '');
  /** Where the figures of the sentence before begin. */
  let last = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const part = text.slice(paragraph.start, paragraph.end);
    // What has no number costs no more than this, unless somebody in it may be meant by the next that has one.
    if (!language.trigger.test(part)) {
      if (part.trim() !== '') last = figures.length;
      if (language.speakers.trigger.test(part)) unheard.push(paragraph);
      continue;
    }
    if (language.speakers.refers.test(part)) {
      for (const earlier of unheard.slice(-MOST_BEFORE)) {
        // Only listened to: what follows may refer to a speaker of this paragraph.
        Array.from(hearInParts(listener, text, sentencesOf(text, earlier, language.tag)));
      }
      unheard.length = 0;
    }
    const cut = sentencesOf(text, paragraph, language.tag);
    earlier.cut(cut);
    const heard = hearInParts(listener, text, cut);
    for (const { sentences, speeches } of heard) {
      for (const sentence of sentences) {
        const base = figures.length;
        addFigures(figures, text, sentence, language, context, speeches, { earlier, index });
        carryPeriods(figures, [last, base], text, text.slice(sentence.start, sentence.end), language);
        last = base;
        if (figures.length >= most) return figures;
      }
    }
  }
  return figures;
}

/** The text before a sentence, and the place of its paragraph in it. */
interface Before {
  readonly earlier: TextBefore;
  readonly index: number;
}

/** Adds what a sentence states; places of others that a figure follows from are those in `figures`. */
function addFigures(
  figures: Figure[],
  text: string,
  sentence: Stretch,
  language: Language,
  context: FigureContext,
  speeches: readonly Speech[],
  before: Before,
): void {
  const words = text.slice(sentence.start, sentence.end);
  if (!language.trigger.test(words)) return;
  const base = figures.length;
  for (const figure of sentenceFigures(text, sentence, language, context, speeches, before)) {
    const { derivedFrom } = figure;
    figures.push(
      derivedFrom ? { ...figure, derivedFrom: [derivedFrom[0] + base, derivedFrom[1] + base] } : figure,
    );
  }
  if (isReckoned(words, language.tag)) figures.splice(base, figures.length, ...withReckoned(figures, base));
}

function sentenceFigures(
  text: string,
  sentence: Stretch,
  language: Language,
  context: FigureContext,
  speeches: readonly Speech[],
  { earlier, index }: Before,
): Figure[] {
  const tokens = tokenize(text, sentence.start, sentence.end, language.digits);
  const quantities = readQuantities(tokens, language);
  if (quantities.length === 0) return [];
  const mentions = language.tag === 'en' ? mentionsOf(tokens) : null;
  // Languages without a grammar are read as English is, and are not written like it.
  const parsed = /^en\b/i.test(context.language) ? parseSentence(tokens, quantities) : null;
  if (parsed) earlier.keep(sentence, parsed);
  const periods = findPeriods(text, sentence.start, sentence.end, language, context.date).filter(
    ({ other }) => !other,
  );
  const places = placesCompared(
    quantities.map((quantity) => placeOf(tokens, quantity)),
    text,
    sentence.start,
    language,
  );
  const speakersOfPeriods = periods.map((period) => speakerAt(speeches, period.start)?.who);
  // "Last week two experts said": they have no time of their own.
  const speaks = (quote: string) =>
    speeches.some(({ by }) => by !== null && by.kind !== 'document' && by.who.includes(quote));
  const figures = quantities.map((quantity, i): Figure => {
    const { start, end } = places[i] as Stretch;
    const { measure: first, direction } = measureOf(tokens, quantity, language);
    const about = parsed ? measuredWords(parsed, quantities, i, earlier.before(sentence, index)) : NOT_SAID;
    // "46 percent would choose Roe"
    const measure = about.isShare && first === 'level' && quantity.unit === '%' ? 'share' : first;
    const attribution = speakerAt(speeches, start);
    // "On Tuesday the bank said that …" is the day of the saying.
    // "Polls taken over the past two weeks show": what a document is of, its figures are.
    const isOfDocument = (period: PlacedPeriod) =>
      attribution?.kind === 'document' && attribution.who.includes(text.slice(period.start, period.end));
    // "For the year ended March 31, Roe reported a loss": of the loss, and not of the report.
    const isMeasuredFor = ({ start: at }: PlacedPeriod) =>
      language.measuredFor?.test(text.slice(Math.max(sentence.start, at - 12), at)) ?? false;
    const own = periods
      .filter(
        (period, at) =>
          speakersOfPeriods[at] === attribution?.who || isOfDocument(period) || isMeasuredFor(period),
      )
      .flatMap((period) =>
        parsed && !isOfDocument(period) ? ofClause(period, parsed, parsed.places[i] ?? -1) : [period],
      );
    const minor = isMinor(quantity) && measure !== 'ratio';
    const subject = mentions
      ? subjectOf(tokens, quantity, quantities, mentions, about)
      : countedOnly(quantity);
    return {
      quote: text.slice(start, end),
      start,
      end,
      hedge: quantity.hedge,
      value: quantity.value,
      high: quantity.high,
      unit: quantity.unit,
      unitYear: quantity.unitYear,
      grain:
        quantity.kind === 'times' && quantity.spelled
          ? Math.min(quantity.grain, tidy(MULTIPLE * quantity.value))
          : quantity.grain,
      measure,
      direction,
      period:
        isLength(quantity) ||
        isSize(quantity, measure, tokens) ||
        isKnown(quantity, tokens, language) ||
        speaks(text.slice(start, end))
          ? null
          : periodOf(start, end, text, minor ? besideOnly(quantity, own, end) : own, places, i, language),
      subject,
      attribution,
      minor,
      derivedFrom: null,
      setAside: null,
    };
  });
  for (const [i, figure] of figures.entries()) {
    // "Fell 214 points, or 0.6 percent": the same change in another unit.
    const earlier = figures[i - 1];
    if (
      earlier?.measure === 'change' &&
      figure.measure === 'level' &&
      text.slice(earlier.end, figure.start) === ', or '
    ) {
      figures[i] = { ...figure, measure: 'change', direction: earlier.direction };
    }
    // "40 pct of the profits, compared with 30 pct in 1985": the same share at another time.
    if (
      earlier?.measure === 'share' &&
      figure.measure === 'level' &&
      figure.unit === '%' &&
      language.compares?.test(text.slice(earlier.end, figure.start))
    )
      figures[i] = { ...figure, measure: 'share' };
  }
  // "To 10 in January from 13 in December, and to 3 from 6": compared with the same time.
  for (const [i, figure] of figures.entries()) {
    if (places[i]?.compared !== 'alone' || figure.period !== null) continue;
    const before = figures.findLast(
      (one, at) => at < i && places[at]?.compared === 'alone' && one.period !== null,
    );
    if (before) figures[i] = { ...figure, period: before.period };
  }
  const stated = withAsides(figures, text, sentence, language);
  return withDerived(stated, text);
}

/** A period if it can be of a quantity by the grammar of their sentence; a day of the verb that moves it need not be beside it. */
function ofClause(period: PlacedPeriod, sentence: ParsedSentence, place: number): readonly PlacedPeriod[] {
  if (isOfOtherClause(sentence, place, period)) return [];
  return [
    period.near && !period.relative && isOfMove(sentence, place, period)
      ? { ...period, near: false }
      : period,
  ];
}

const NOT_SAID: MeasuredWords = { words: null, of: null };

/** "15 years in jail": they have just gone by, at no time of their own. */
const isLength = (quantity: Quantity) =>
  quantity.kind === 'time' && isMinor(quantity) && !quantity.unit?.includes(' per ');

/** "A 46-page study released last month": how large a thing is. */
const isSize = ({ kind, coreTo }: Quantity, measure: Measure, tokens: readonly Token[]): boolean =>
  measure === 'level' && (kind === 'count' || kind === 'physical') && tokens[coreTo]?.text === '-';

/** So many characters behind a small count a period may begin that is its own. */
const BESIDE_COUNT = 24;

/** A count in passing has the period right behind it, or none: what else its sentence dates is rather of what happened. */
const besideOnly = (
  { kind, vague }: Quantity,
  periods: readonly PlacedPeriod[],
  end: number,
): readonly PlacedPeriod[] =>
  vague || (kind !== 'count' && kind !== 'bare' && kind !== 'times')
    ? periods
    : periods.filter(({ start }) => start >= end && start - end <= BESIDE_COUNT);

/** "The six countries": a count of what is known, at no time of its own. */
const isKnown = (quantity: Quantity, tokens: readonly Token[], { definites }: Language): boolean =>
  quantity.kind === 'count' &&
  isMinor(quantity) &&
  (definites?.has(tokens[quantity.from - 1]?.lower ?? '') ?? false);

/** What is only mentioned in a sentence is nobody's claim: neither the story's, nor of whom the sentence names. */
function withAsides(
  figures: readonly Figure[],
  text: string,
  { start, end }: Stretch,
  { asides }: Language,
): Figure[] {
  const why = asidesIn(text.slice(start, end), start, figures, asides);
  return figures.map((figure, i) => {
    const setAside = why[i] ?? null;
    return setAside ? { ...figure, setAside, attribution: null } : figure;
  });
}

/** In a language whose subjects are not read, what is counted is all that is known. */
function countedOnly({ kind, unit }: Quantity): Subject {
  const words = kind === 'count' ? unit : null;
  return { reporter: null, partner: null, product: null, flow: null, words, whole: null };
}

function placeOf(tokens: readonly Token[], { from, to, unit }: Quantity): Stretch & Pick<Quantity, 'unit'> {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, unit };
}
