import type { FigureInText } from './figure-in-text.ts';

/** "Planned to admit 75,000", "failed to collect £4 million": what was meant to be is none of what was counted. */
export function isOnlyPlanned({ text, sentence, figure }: FigureInText): boolean {
  const before = text.slice(sentence.start, figure.start);
  return PLANNED.test(before) || EXPECTED.test(before) || OF_FORECAST.test(before);
}

/** "Was expected to be 12.4 percent", "was forecast at 17 million", "would reach 8 percent". */
const EXPECTED =
  /\b(?:(?:is|are|was|were|be|been|being|had|has|have)\s(?:[\p{L}-]+ly\s|widely\s|long\s)?(?:expected|forecast|forecasted|projected|predicted|budgeted|scheduled|targeted|pencilled in)|could|might|would)\s(?!have\b)(?:[\p{L}-]+\s){0,4}?(?:(?:by|to|at|about|around|some|of|nearly|almost|over|more than|up to)\s){0,2}[$€£]?$/iu;
/** "A forecast of 17 million", "the target of 8 percent". */
const OF_FORECAST =
  /\b(?:forecasts?|projections?|predictions?|targets?|goals?|estimates? for (?:next|this)|expectations?|quotas?|ceilings?|limits?)\s(?:of|for|was|were|at)\s(?:[\p{L}-]+\s){0,4}?[$€£]?$/iu;

const PLANNED =
  /\b(?:planned|plans|plan|aims?|aimed|hopes?|hoped|wants?|wanted|intends?|intended|promised|pledged|agreed|failed|refused|was due|were due)\sto\s(?:[\p{L}-]+\s){1,4}[$€£]?$/iu;
