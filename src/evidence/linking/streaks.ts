import { entriesOf } from '../../language/figures/figure-words.ts';
import { ordinalWords } from '../../language/figures/ordinal-words.ts';
import { figureWordsOf } from '../../language/figures/read-figure-words.ts';
import type { Streak } from '../claims/figure.ts';
import { partsOfSpeech } from './parts-of-speech.ts';

/** A streak, and where the words for it are. */
interface FoundStreak {
  readonly streak: Streak;
  /** Where its words are, counted from the end of the verb; null where they are before it. */
  readonly said: { readonly start: number; readonly end: number } | null;
}

/** Where the verb of a sentence is in it. */
interface VerbPlace {
  readonly start: number;
  readonly end: number;
}

const MOST = 20;
const COUNTS = new Map(
  [...entriesOf(figureWordsOf('en').numbers)].flatMap(([word, { kind, value }]) =>
    kind === 'ones' && value > 1 && value <= MOST ? [[word, value] as const] : [],
  ),
);
const PLACES = new Map([
  ...[...ordinalWords('en', MOST)].filter(([, place]) => place > 1),
  ...Array.from({ length: MOST - 1 }, (_, i) => [ordinalOf(i + 2), i + 2] as const),
]);
/** "2nd", "11th". */
function ordinalOf(n: number): string {
  const last = n > 10 && n < 14 ? 0 : n % 10;
  return `${n}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

const MONTHS = { year: 12, quarter: 3, month: 1 } as const;
const UNIT = '(?:year|quarter|month)';
const RUNNING = '(?:running|in a row|in succession|on end|on the trot)';
const ROW = '(?:straight|consecutive|successive)';
const IN_A_ROW = (unit: string) => `(?:${ROW} ${unit}|${unit} ${RUNNING})`;
const oneOf = (words: ReadonlyMap<string, number>) => `(?<n>${[...words.keys()].join('|')})`;
/** "For the third year running", "for a fourth straight quarter". */
const NTH = `for (?:the|a) ${oneOf(PLACES)} ${IN_A_ROW(UNIT)}`;
/** "For three years running", "in four consecutive quarters". */
const MANY = `(?:for|in) ${oneOf(COUNTS)} ${IN_A_ROW(`${UNIT}s`)}`;
/** When its last period was. */
const POINT = `(?:in (?:the \\p{Ll}+ quarter of |Q[1-4] |\\p{Lu}\\p{Ll}+ )?\\d{4}|(?:in )?last ${UNIT})`;
const SINCE = '(?:the \\p{Ll}+ quarter of |Q[1-4] |\\p{Lu}\\p{Ll}+ )?\\d{4}';
/**
 * "Every year since 2012", "each quarter between Q1 2020 and Q2 2022". "In every year between 2012 and 2015", "from 2012 to
 * 2015" may count the first year too.
 */
const EVERY = `(?:(?:in )?(?:every|each)(?: single)? ${UNIT} since ${SINCE}|(?:every|each)(?: single)? ${UNIT} between ${SINCE} and ${SINCE})`;
/** "July was the third month in a row in which the price fell": when its last period was, and the streak. */
const WAS_NTH = `(?:(?:the \\p{Ll}+ quarter of |Q[1-4] |\\p{Lu}\\p{Ll}+ )?\\d{4}|\\p{Lu}\\p{Ll}+|last ${UNIT}) (?:was|is|became) (?<said>the ${oneOf(PLACES)} ${IN_A_ROW(UNIT)}) (?:in which|that|when)`;
/** How far it came and when, before the streak: "to 3,459 in 2015". */
const TO_POINT = `(?: to (?:\\p{Ll}+ ){0,2}[$€£]?\\d[\\d.,]*(?: (?!in\\b)[\\p{L}%]+){0,3})? ${'(?:in (?:\\p{Lu}\\p{Ll}+ )?\\d{4}|last (?:year|quarter|month))'}`;
const TURN = '(?:increase|rise|gain|fall|decline|decrease|drop)';
/** "The second increase in a row", "the third annual fall running", "its fourth consecutive monthly drop". */
const NTH_TURN = `(?:the|its|a) ${oneOf(PLACES)} (?:(?:annual |yearly |quarterly |monthly )?${TURN} ${RUNNING}|${ROW} (?:annual |yearly |quarterly |monthly )?${TURN})`;
const ADVERB = '(?: (?:again|further|sharply|slightly|modestly))?';
/** Who says so, behind a comma; nothing else may follow. */
const SAID = '(?:, (?:according to [^,;:]{2,60}|[^,;:]{2,60} (?:said|says|showed|show)))?';
/** How far it came: "in October 2023, to 159 cents", "in 2022 to 58,941,499". */
const REACHED = '(?:,? to (?:[^,;:.]|[,.]\\d){1,40})?';
const END = `${REACHED}${SAID}[.!]?[”"’']*\\s*$`;

/** How a sentence may say a streak: behind its verb and before it, each time as a whole. */
const SHAPES = [
  { behind: `^${ADVERB} (?<said>${NTH}),? ${POINT}${END}` },
  { behind: `^${ADVERB} (?<said>${MANY}),? ${POINT}${END}` },
  { behind: `^${ADVERB} ${POINT},? (?<said>${NTH})${END}` },
  { behind: `^${ADVERB} ${POINT},? (?<said>${MANY})${END}` },
  { behind: `^${ADVERB} (?<said>${EVERY})${END}` },
  { ahead: POINT, behind: `^${ADVERB} (?<said>${NTH})${END}` },
  { ahead: POINT, behind: `^${ADVERB} (?<said>${MANY})${END}` },
  { ahead: `(?<said>${NTH})`, behind: `^${ADVERB} ${POINT}${END}` },
  { ahead: WAS_NTH, behind: `^${ADVERB}${END}` },
  { behind: `^${ADVERB}${TO_POINT}, (?<said>${NTH_TURN})${END}` },
].map(({ ahead, behind }) => ({
  ahead: ahead ? new RegExp(`^\\s*[“"]?${ahead}(?:,|(?=\\s)) `, 'iu') : null,
  behind: new RegExp(behind, 'iu'),
}));

/**
 * How often running something went one way, if the whole sentence says so in a way that leaves nothing open: one thing,
 * one verb in a plain tense, the streak and when it was. Anything more may take back or narrow what is said, or give its
 * year to something else. Null otherwise.
 */
export function streakOf(sentence: string, verb: VerbPlace): FoundStreak | null {
  const before = sentence.slice(0, verb.start);
  const behind = sentence.slice(verb.end);
  for (const shape of SHAPES) {
    const first = shape.ahead ? shape.ahead.exec(before) : null;
    const rest = shape.behind.exec(behind);
    if (!rest || (shape.ahead && !first)) continue;
    if (!isOneThing(before.slice(first?.[0].length ?? 0))) return null;
    const said = first?.groups?.said ?? rest.groups?.said ?? '';
    const n = (first?.groups?.n ?? rest.groups?.n ?? '').toLowerCase();
    // "In 2015, the second increase in a row": of what is in steps of that length.
    const unit = unitOf(said) ?? unitOf(behind.match(/\bin \d{4}|\blast year/iu) ? 'year' : '') ?? 'month';
    const isWhole = PLACES.has(n) && !COUNTS.has(n);
    return {
      streak: { count: PLACES.get(n) ?? COUNTS.get(n) ?? null, months: MONTHS[unit], isWhole },
      said: rest.groups?.said
        ? { start: rest[0].indexOf(said), end: rest[0].indexOf(said) + said.length }
        : null,
    };
  }
  return null;
}

function unitOf(words: string): keyof typeof MONTHS | null {
  const unit = /year|annual|quarter|month/iu.exec(words)?.[0].toLowerCase();
  return unit === undefined ? null : unit === 'annual' ? 'year' : (unit as keyof typeof MONTHS);
}

/** What makes of a subject something else than what rose or fell. */
const NOT_PLAIN =
  /[,;:()“”"–—\d]|\s-\s|\b(?:growth|pace|speed|rises?|falls?|increases?|declines?|drops?|gains?|loss(?:es)?|hopes?|claims?|beliefs?|fears?|reports?|nobody|none|no|not|never|unlike|except|without|far|that|which|who|whose|had|having|both|neither|either|only|most|some|many|all)\b/iu;

/** Whether what is before the verb names one thing, without a verb of its own but "has" and "have". */
function isOneThing(subject: string): boolean {
  // "Burglaries reported in Sweden": a participle that says where what is counted was counted.
  const named = subject
    .replace(/\s(?:has|have)\s$/iu, ' ')
    .replace(/\s(?:reported|recorded|registered)(?=\sin\s\p{Lu})/u, '')
    .trim();
  if (named === '' || NOT_PLAIN.test(named)) return false;
  // Read as a sentence: a name alone is taken for whatever its words can be.
  return [...partsOfSpeech(`${named} fell.`).entries()].every(
    ([at, part]) => at >= named.length || part !== 'verb',
  );
}

/** Words by which a sentence may say that something happened more often than once, or without a break. */
const REPEATED = new RegExp(
  `\\b(?:running|in a row|in succession|on end|on the trot|straight|consecutive(?:ly)?|successive(?:ly)?|streak|${UNIT} (?:after|by|on) ${UNIT}|(?:first|last|only|${[...PLACES.keys()].join('|')}|\\d+(?:st|nd|rd|th)) (?:time|${UNIT})|every|each|annually|steadily|continuously|continually|consistently|constantly|uninterrupted(?:ly)?|without (?:a break|interruption|exception|pause)|always|(?:most|all|(?<!\\bha(?:s|ve|d) )both|many|several)(?: but \\p{L}+)?(?: of the)? ${UNIT}s?|(?:again and|yet) again|repeatedly)\\b`,
  'iu',
);

/** "Beds for every 1,000 people" is no change that is repeated. */
const FOR_EACH = /\b(?:for|of|in) (?:every|each)(?= (?:\d|hundred|thousand|million|person|inhabitant))/giu;

/** Whether a sentence may claim more than one change: what does not say plainly how many is not judged. */
export function mayRepeat(sentence: string): boolean {
  return REPEATED.test(sentence.replaceAll(FOR_EACH, ''));
}
