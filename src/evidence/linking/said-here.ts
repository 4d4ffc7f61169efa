import { stemOf } from '../../language/stems.ts';
import type { Figure } from '../claims/figure.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import { type LinkedMeasure, type LinkedTable, meansOf } from './table.ts';

/**
 * Of measures found for a figure those that its own words leave: "booked 156 orders and delivered 123 aircraft" tells two
 * columns by two figures, and "notified 95,911 of an estimated 124,000 cases" what each of them counts. Where a word beside
 * the figure is of another column and none is of this one, both are open.
 */
export function saidHere(
  found: readonly FoundMeasure[],
  { measures }: LinkedTable,
  given: FigureInText,
): readonly FoundMeasure[] {
  const { figure, language } = given;
  const [only] = found;
  if (found.length > 1) return countedHere(found, given);
  if (!only || !language.startsWith('en') || figure.statement) return found;
  const { linked } = only;
  if (isOfAnotherVerb(only, given)) return [];
  const others = measures.filter((one) => one !== linked && isAlike(one, linked));
  if (others.length === 0) return found;
  const within = stemsIn(given, figure.start, figure.end);
  const beside = stemsIn(given, ...zoneOf(given));
  const tells = (one: LinkedMeasure, other: LinkedMeasure, said: ReadonlySet<string>) =>
    one.label.some(
      (stem) =>
        !other.label.includes(stem) &&
        // "Cases" are what both count, whatever they may mean besides.
        meansOf(stem).some((means) => said.has(means) && !other.label.includes(means)),
    );
  // The noun of the number itself is the other's.
  const named = others.filter((one) => tells(one, linked, within));
  if (named.length > 0 && !tells(linked, named[0] as LinkedMeasure, within)) return openBoth(only, named);
  const told = others.filter((one) => tells(one, linked, beside));
  const isTold = told.some((one) => tells(linked, one, beside));
  return told.length > 0 && !isTold && hasOtherFigure(given) ? openBoth(only, told) : found;
}

/**
 * "220 bottles of beer and 193 of wine": of columns in one unit, those that the noun behind a number names, where that behind
 * another number names another. "575 million tonnes of carbon" alone tells no cement from coal.
 */
function countedHere(found: readonly FoundMeasure[], given: FigureInText): readonly FoundMeasure[] {
  const { figure, language, text, sentence } = given;
  if (!language.startsWith('en') || figure.statement || figure.unit === '%') return found;
  const nounOf = ({ end }: Figure) => OF_NOUN.exec(text.slice(end, sentence.end))?.groups?.noun;
  const namedBy = (noun: string) => {
    const stem = stemOf(noun, language);
    return found.filter(({ linked }) => linked.label.some((one) => meansOf(one).includes(stem)));
  };
  const noun = nounOf(figure);
  const named = noun === undefined ? [] : namedBy(noun);
  const [first] = named;
  if (!first) return found;
  const isListed = numbersOf(given).some((one) => {
    const other = one === figure ? undefined : nounOf(one);
    return other !== undefined && namedBy(other).some((measure) => !named.includes(measure));
  });
  return isListed && found.every(({ linked }) => isAlike(linked, first.linked)) ? named : found;
}

/** A unit may end in such words, too: "tonnes of oil equivalent". */
const OF_NOUN = /^\sof\s(?<noun>\p{L}+)(?![\p{L}’'-]|\sequivalents?\b)/u;

/** Both, so that they have to agree; nothing where several others are meant as well. */
function openBoth(only: FoundMeasure, others: readonly LinkedMeasure[]): readonly FoundMeasure[] {
  const [other] = others;
  return other && others.length === 1
    ? [only, { ...only, linked: other, because: `${other.measure.label} ← ${only.because}` }].map((one) => ({
        ...one,
        isOpen: true as const,
      }))
    : [];
}

/** Whether two columns count in one unit, or in none that is known, so that a number may be of either. */
function isAlike({ measure: one }: LinkedMeasure, { measure: other }: LinkedMeasure): boolean {
  return one.unit === other.unit || (one.concept !== null && one.concept === other.concept)
    ? one.kind === other.kind || one.unit === other.unit
    : one.unit === null || other.unit === null;
}

/** The stems of a stretch of the sentence. */
function stemsIn({ sentence }: FigureInText, from: number, to: number): ReadonlySet<string> {
  return new Set(
    sentence.words.filter(({ start, end }) => start >= from && end <= to).map(({ stem }) => stem),
  );
}

const numbersOf = ({ figures }: FigureInText): readonly Figure[] =>
  figures.filter(({ statement, derivedFrom }) => !statement && !derivedFrom);

const hasOtherFigure = (given: FigureInText) => numbersOf(given).length > 1;

/** From the number before a figure to the one behind it, or to the next clause. */
function zoneOf(given: FigureInText): readonly [number, number] {
  const { figure, sentence, text } = given;
  const numbers = numbersOf(given);
  const next = numbers.find(({ start }) => start >= figure.end)?.start ?? sentence.end;
  const clause = text.slice(figure.end, next).search(CLAUSE);
  return [
    numbers.findLast(({ end }) => end <= figure.start)?.end ?? sentence.start,
    clause < 0 ? next : figure.end + clause,
  ];
}

const CLAUSE = /[,;:]|\s(?:and|but|while|whereas|although|though|because|against|versus|compared)\s/u;

/** "Delivered 30 aircraft and booked 142": what a measure is named by is another figure's verb. */
function isOfAnotherVerb({ at }: FoundMeasure, given: FigureInText): boolean {
  const { figure, text, sentence } = given;
  const before = numbersOf(given).findLast(({ end }) => end <= figure.start);
  if (!before || at.length === 0) return false;
  const isBefore = at.every((i) => (sentence.words[i]?.start ?? figure.start) < before.start);
  return isBefore && VERB_BETWEEN.test(text.slice(before.end, figure.start));
}

/** A verb of its own that another thing is done by; those that go on with a number say the same of it. */
const VERB_BETWEEN =
  /(?:\s(?:and|but)|[,;])\s(?:(?:then|also|only|just)\s)?(?!(?:rose|grew|fell|climbed|jumped|dropped|declined|increased|decreased|eased|edged|slipped|gained|shrank|doubled|halved|tripled|reached|totalled|averaged|followed|compared|remained|stayed|stood|ended|dipped|sank|advanced|plunged|slumped|surged|soared|revised|based|added|according|including|adjusted|recovered|rebounded|peaked|ranged|counted|numbered|measured|seasonally|was|were)\b)(?:\p{Ll}{2,}(?:ed|ught|ilt|ook|ost|oke|ove|aid|ent|old)|won|made|got|cut|lost|sold|bought|shed)\s(?:(?:on|in|up|out|off|for)\s)?(?:(?:about|some|nearly|almost|only|just|over|around|another|a further)\s){0,2}[$€£¥]?$/iu;
