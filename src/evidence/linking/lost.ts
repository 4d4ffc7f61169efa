import type { CubeMeasure } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';

/** What may be said to be lost, and is counted so: neither a stock, which then shrinks, nor a rate. */
export const LOST: ReadonlySet<CubeMeasure['kind']> = new Set(['flow', 'count']);

/**
 * "Lost 174,773 hectares to the flames", "lost 3,299 square kilometres of forest", in a table of what is lost: the value
 * itself, and no change.
 */
export function isLost({ text, sentence, figure }: FigureInText, { at }: FoundMeasure): boolean {
  const verb = VERB.exec(text.slice(sentence.start, figure.start));
  if (!verb) return false;
  const start = sentence.start + verb.index;
  const end = start + (verb[1] ?? '').length;
  // The verb is a part of what the measure is called: "forest lost".
  if (at.some((i) => sentence.words[i]?.start === start && sentence.words[i]?.end === end)) return true;
  return TO.test(text.slice(figure.end, sentence.end));
}

const VERB = /\b(lost|loses?|losing)\s(?:[\p{L}]+\s){0,3}$/iu;
const TO = /^(?:\sof\s(?:[\p{L}]+\s?){1,2})?\s?to\s(?!\p{N})/iu;
