import { baseOf } from '../../language/languages.ts';
import { isOfVariants } from '../cubes/variants.ts';
import { clauseOf } from './clause-of.ts';
import expectation from './expectation.json' with { type: 'json' };
import type { FigureInText } from './figure-in-text.ts';
import type { LinkedTable } from './table.ts';

/**
 * Whether a figure is what somebody expected, feared or meant to see, or what might be, and not what a table counts: "analysts
 * had expected 11.4 percent", "could have generated 150 TWh", "planned to admit 75,000".
 */
export function isOnlyPlanned(given: FigureInText, table: LinkedTable): boolean {
  const { text, sentence, figure, language, date } = given;
  const before = text.slice(sentence.start, figure.start);
  if (PLANNED.test(before) || OF_FORECAST.test(before)) return true;
  if (isProjected(given, table)) return false;
  const clause = clauseOf(given);
  const start = text.indexOf(clause, sentence.start);
  const behind = text.slice(figure.end, start + clause.length);
  if (WAS_EXPECTED.test(behind) || (language.startsWith('en') && WOULD_BE.test(behind))) return true;
  const ahead = text.slice(start, figure.start);
  const isOver = sentence.times.some(({ period }) => date !== null && period[1] <= date);
  if (PUTS_AT.test(ahead) && !isOver) return true;
  const said = EXPECTED.get(baseOf(language))
    ?.exec((isOfExpectancy(table) ? ahead.replaceAll(TO_LIVE, '') : ahead).replaceAll(THAN, ''))?.[0]
    .toLowerCase();
  // A table of what was pledged has just that.
  const isCounted = (word: string) =>
    MEANT.test(word) &&
    [...calledIn(table), table.cube.producer].some(
      (one) =>
        one.toLowerCase().includes(word.slice(0, STEM)) ||
        (/^budget/iu.test(word) && /appropriat/iu.test(one)),
    );
  return said !== undefined && !isCounted(said);
}

/** Words for what is meant to be, of which there are statistics: aid that was pledged, homes that are planned. */
const MEANT = /^(?:plan|pledg|promis|propos|aim|target|budget)/iu;
/** So many letters of a word tell it from others, whatever its ending. */
const STEM = 4;

const calledIn = ({ cube }: LinkedTable) => [cube.title, ...cube.measures.map(({ label }) => label)];

/** "Is expected to reach 21.9 million in 2030", of a table that goes on into the time ahead of the story. */
function isProjected({ sentence: { times }, date }: FigureInText, table: LinkedTable): boolean {
  if (date === null || !times.some(({ period }) => period[0] > date)) return false;
  return (
    (calledIn(table).some((one) => AHEAD.test(one)) ||
      table.cube.dimensions.some(({ label }) => isOfVariants(label))) &&
    table.cube.periods.some(({ period }) => period[0] > date)
  );
}

const AHEAD = /\b(?:project|forecast|predict|outlook)/iu;

function isOfExpectancy(table: LinkedTable): boolean {
  return calledIn(table).some((one) => /\bexpectanc/iu.test(one));
}

/** What a life expectancy is called in prose. What people themselves expect is none. */
const TO_LIVE =
  /\b(?:can|could|may|might)\s(?:now\s)?expect\s(?:on average\s)?to\s(?:live|reach|survive)\b/giu;

/** "The office puts growth at 3 percent": of a time that is over, that is what it counted. */
const PUTS_AT = /\bputs? (?:[\p{L}\d]+ ){1,6}at\b/iu;

/** Words of expectation, by language. */
const EXPECTED = new Map(
  Object.entries(expectation).map(([language, words]) => {
    const edge = language === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
    return [language, new RegExp(`${edge[0]}(?:${words.join('|')})${edge[1]}`, 'u')] as const;
  }),
);
/** "Unemployment of 15 percent was forecast". */
const WAS_EXPECTED =
  /\b(?:is|are|was|were|had been|has been)\s(?:(?:once|widely|long|never)\s)?(?:expected|forecast|projected|predicted|feared|anticipated|assumed)\b/iu;
/** "Had nothing been done, 1,138 people would have been killed". */
const WOULD_BE = /^(?:\s[\p{L}-]+){0,4}?\s(?:would|could|might|should|may)\s(?:\p{L}+\s)?(?:have|be)\b/iu;
/** "More than expected", "as forecast": said of what was counted. */
const THAN =
  /\b(?:than|as)\s(?:[\p{L}’'-]+\s){0,3}(?:had\s)?(?:expected|forecast(?:ed)?|predicted|projected|anticipated|feared|hoped|planned|promised|pledged|budgeted|targeted|proposed|scheduled)\b/giu;

/** "A forecast of 17 million", "the target of 8 percent". */
const OF_FORECAST =
  /\b(?:forecasts?|projections?|predictions?|targets?|goals?|estimates? for (?:next|this)|expectations?|quotas?|ceilings?|limits?)\s(?:of|for|was|were|at)\s(?:[\p{L}-]+\s){0,4}?[$€£]?$/iu;

const PLANNED =
  /\b(?:planned|plans|plan|aims?|aimed|hopes?|hoped|wants?|wanted|intends?|intended|promised|pledged|agreed|failed|refused|was due|were due)\sto\s(?:[\p{L}-]+\s){1,4}[$€£]?$/iu;
