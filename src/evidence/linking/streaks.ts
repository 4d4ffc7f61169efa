import { entriesOf } from '../../language/figures/figure-words.ts';
import { ordinalWords } from '../../language/figures/ordinal-words.ts';
import { figureWordsOf } from '../../language/figures/read-figure-words.ts';
import type { Streak } from '../claims/figure.ts';
import { partsOfSpeech } from './parts-of-speech.ts';

/** A streak, and where the words for it are. */
export interface FoundStreak {
  readonly streak: Streak;
  /** Where its words are in the sentence, before the verb or behind it. */
  readonly said: VerbPlace;
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
const WAS_NTH = `(?:(?:the \\p{Ll}+ quarter of |Q[1-4] |\\p{Lu}\\p{Ll}+ )?\\d{4}|\\p{Lu}\\p{Ll}+|last ${UNIT}) (?:was|is|became|marked) (?<said>(?:the|a) ${oneOf(PLACES)} ${IN_A_ROW(UNIT)}) (?:in which|that|when)`;
/** How far it came and when, before the streak: "to 3,459 in 2015". */
const TO_POINT = `(?: to (?:\\p{Ll}+ ){0,2}[$€£]?\\d[\\d.,]*(?: (?!in\\b)[\\p{L}%]+){0,3})? ${'(?:in (?:\\p{Lu}\\p{Ll}+ )?\\d{4}|last (?:year|quarter|month))'}`;
const TURN = '(?:increase|rise|gain|fall|decline|decrease|drop)';
/** "The second increase in a row", "the third annual fall running", "its fourth consecutive monthly drop". */
const NTH_TURN = `(?:the|its|their|a) ${oneOf(PLACES)} (?:(?:annual |yearly |quarterly |monthly )?${TURN} ${RUNNING}|${ROW} (?:annual |yearly |quarterly |monthly )?${TURN})`;
/** A verb that does no more than lead to a turn: "posted their third straight fall". */
const POSTED = new RegExp(
  `(?<=\\s)(?:posted|recorded|registered|saw|seen|suffered|chalked up|notched up|showed|shown) ${NTH_TURN}(?=,? (?:in|last)\\s|[.!]?[”"’']*\\s*$)`,
  'giu',
);
const DOWN_TURN = /\b(?:fall|decline|decrease|drop)\b/iu;
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
  { behind: `^${ADVERB} (?<said>${NTH}),?${TO_POINT}${SAID}[.!]?[”"’']*\\s*$` },
  { behind: `^${ADVERB} (?<said>${MANY}),?${TO_POINT}${SAID}[.!]?[”"’']*\\s*$` },
  { behind: `^${ADVERB} (?<said>${EVERY})${END}` },
  { ahead: POINT, behind: `^${ADVERB} (?<said>${NTH})${END}` },
  { ahead: POINT, behind: `^${ADVERB} (?<said>${MANY})${END}` },
  { ahead: `(?<said>${NTH})`, behind: `^${ADVERB} ${POINT}${END}` },
  { ahead: WAS_NTH, behind: `^${ADVERB}${END}` },
  { behind: `^${ADVERB}${TO_POINT}, (?<said>${NTH_TURN})${END}` },
].map(({ ahead, behind }) => ({
  ahead: ahead ? aheadOf(ahead) : null,
  behind: new RegExp(behind, 'iu'),
}));
/** How a sentence may say when a turn was. */
const TURN_SHAPES = [
  { ahead: null, behind: new RegExp(`^,? ${POINT}${END}`, 'iu') },
  { ahead: aheadOf(POINT), behind: new RegExp(`^${END}`, 'iu') },
];
function aheadOf(words: string): RegExp {
  return new RegExp(`^\\s*[“"]?${words}(?:,|(?=\\s)) `, 'iu');
}

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
    const isBefore = first?.groups?.said !== undefined;
    const said = first?.groups?.said ?? rest.groups?.said ?? '';
    const start = isBefore ? sentence.indexOf(said) : verb.end + behind.indexOf(said);
    const n = first?.groups?.n ?? rest.groups?.n ?? '';
    return { streak: countedIn(said, n, behind), said: { start, end: start + said.length } };
  }
  return null;
}

/** A streak that a noun tells of, with its way: "posted their third straight fall in 2023". */
export function turnsIn(sentence: string): (FoundStreak & { readonly isDown: boolean })[] {
  return [...sentence.matchAll(POSTED)].flatMap((match) => {
    const before = sentence.slice(0, match.index);
    const behind = sentence.slice(match.index + match[0].length);
    const isPlain = TURN_SHAPES.some(({ ahead, behind: rest }) => {
      const first = ahead ? ahead.exec(before) : null;
      return rest.test(behind) && (!ahead || first) && isOneThing(before.slice(first?.[0].length ?? 0));
    });
    if (!isPlain) return [];
    const said = { start: match.index, end: match.index + match[0].length };
    const when = /\b(?:in |last )/iu.test(behind) ? behind : before;
    return [
      { streak: countedIn(match[0], match.groups?.n ?? '', when), said, isDown: DOWN_TURN.test(match[0]) },
    ];
  });
}

/** How often, and in steps of what length: "in 2015, the second increase in a row" is of years. */
function countedIn(said: string, n: string, when: string): Streak {
  const word = n.toLowerCase();
  const unit = unitOf(said) ?? unitOf(when.match(/\bin \d{4}|\blast year/iu) ? 'year' : '') ?? 'month';
  const isWhole = PLACES.has(word) && !COUNTS.has(word);
  return { count: PLACES.get(word) ?? COUNTS.get(word) ?? null, months: MONTHS[unit], isWhole };
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
