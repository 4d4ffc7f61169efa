import type { CubeMeasure } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';

/** "48.5 percent lived without electricity", when the table counts those who have it. */
export function isOfRest({ text, sentence }: FigureInText, { at, linked }: FoundMeasure): boolean {
  const first = sentence.words[Math.min(...at)];
  return (
    first !== undefined &&
    (WITHOUT.test(text.slice(sentence.start, first.start)) || /^(?:without|lack)/iu.test(first.text)) &&
    !/\b(?:without|lack|no|not|non|un)/i.test(linked.measure.label)
  );
}

/**
 * "Savings on emissions rose 7 percent": what is said to have changed is a change itself, which the table does not have;
 * "the cost of fraud rose": it is money, where the table counts cases.
 */
export function isOfItsChange(
  { text, sentence, figure }: FigureInText,
  { at, linked }: FoundMeasure,
): boolean {
  // "Lost more than half of the 437 million customers it had in 2018": of what there were then.
  if (figure.measure === 'change' && figure.unit === '%' && OF_SO_MANY.test(text.slice(figure.end)))
    return true;
  const words = at.flatMap((i) => sentence.words[i] ?? []);
  const before = text.slice(sentence.start, Math.min(...words.map((one) => one.start)));
  const end = Math.max(...words.map((one) => one.end));
  const { kind, unit } = linked.measure;
  if (COUNTS.has(kind) && !/^[A-Z]{3}\b/.test(unit ?? '') && MONEY_OF.test(before)) return true;
  return ITS_CHANGE.test(before) && CHANGED.test(text.slice(end, figure.end));
}

const OF_SO_MANY = /^\sof\s(?:the|its|their)\s[$€£]?\d/iu;

const COUNTS = new Set<CubeMeasure['kind']>(['stock', 'flow', 'count', 'rate', 'ratio']);
const MONEY_OF = /\b(?:costs?|prices?|value|bill)\s(?:of|from|for)\s(?:[\p{L}-]+\s){0,2}$/iu;

const ITS_CHANGE =
  /\b(?:savings?|cuts?|reductions?|declines?|decreases?|drops?|falls?|rises?|increases?|gains?|loss(?:es)?|improvements?|changes?)\s(?:in|on|of|to|from)\s(?:[\p{L}-]+\s){0,3}$/iu;
const CHANGED =
  /\b(?:rose|risen|rises?|fell|fallen|falls?|grew|grown|dropped|declined|decreased|increased|climbed|jumped|slipped|slowed|accelerated|eased|doubled|halved)\b/iu;

const WITHOUT =
  /\b(?:without|lack(?:s|ed|ing)?|(?:have|has|had|having|with) no|not have|deprived of|cut off from|denied)\s(?:(?:any|a|an|the|regular|reliable|basic|access to|their own)\s)*$/iu;
