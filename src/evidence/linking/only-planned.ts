import type { FigureInText } from './figure-in-text.ts';

/** "Planned to admit 75,000", "failed to collect £4 million": what was meant to be is none of what was counted. */
export function isOnlyPlanned({ text, sentence, figure }: FigureInText): boolean {
  return PLANNED.test(text.slice(sentence.start, figure.start));
}

const PLANNED =
  /\b(?:planned|plans|plan|aims?|aimed|hopes?|hoped|wants?|wanted|intends?|intended|promised|pledged|agreed|failed|refused|was due|were due)\sto\s(?:[\p{L}-]+\s){1,4}[$€£]?$/iu;
