import { baseOf } from '../../language/languages.ts';
import { clauseOf } from './clause-of.ts';
import expectation from './expectation.json' with { type: 'json' };
import type { FigureInText } from './figure-in-text.ts';

/**
 * Whether a figure is what somebody expected, feared or meant to see, or what might be, and not what was counted: "analysts had
 * expected 11.4 percent", "could have generated 150 TWh", "planned to admit 75,000".
 */
export function isOnlyPlanned(given: FigureInText): boolean {
  const { text, sentence, figure, language } = given;
  const before = text.slice(sentence.start, figure.start);
  if (PLANNED.test(before) || OF_FORECAST.test(before)) return true;
  const clause = clauseOf(given);
  const start = text.indexOf(clause, sentence.start);
  if (WAS_EXPECTED.test(text.slice(figure.end, start + clause.length))) return true;
  return isExpected(text.slice(start, figure.start), language);
}

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
/** "More than expected", "as forecast": said of what was counted. */
const THAN =
  /\b(?:than|as)\s(?:[\p{L}’'-]+\s){0,3}(?:had\s)?(?:expected|forecast(?:ed)?|predicted|projected|anticipated|feared|hoped)\b/giu;

function isExpected(before: string, language: string): boolean {
  return EXPECTED.get(baseOf(language))?.test(before.replaceAll(THAN, '')) ?? false;
}

/** "A forecast of 17 million", "the target of 8 percent". */
const OF_FORECAST =
  /\b(?:forecasts?|projections?|predictions?|targets?|goals?|estimates? for (?:next|this)|expectations?|quotas?|ceilings?|limits?)\s(?:of|for|was|were|at)\s(?:[\p{L}-]+\s){0,4}?[$€£]?$/iu;

const PLANNED =
  /\b(?:planned|plans|plan|aims?|aimed|hopes?|hoped|wants?|wanted|intends?|intended|promised|pledged|agreed|failed|refused|was due|were due)\sto\s(?:[\p{L}-]+\s){1,4}[$€£]?$/iu;
