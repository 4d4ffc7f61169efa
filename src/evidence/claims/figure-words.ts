import { type Phrases, tokenize } from '../../language/tokens.ts';
import { languageOf } from './languages/languages.ts';

/**
 * Whether a word belongs to how `language` says figures: a number, a unit, a currency, "about", "rose". What it is of
 * is another word.
 */
export function isFigureWord(word: string, language: string): boolean {
  const grammar = languageOf(language);
  const tokens = tokenize(word, 0, word.length, grammar.digits);
  const whole = (phrases: Phrases<unknown>) => phrases.at(tokens, 0)?.length === tokens.length;
  const { numbers, ordinals, fractions, multiples, units, signs, hedgesBefore, hedgesAfter } = grammar;
  if ([numbers, ordinals, fractions, multiples, units, signs, hedgesBefore, hedgesAfter].some(whole))
    return true;
  const [only, second] = tokens;
  if (only && !second && (grammar.ups.has(only.lower) || grammar.downs.has(only.lower))) return true;
  return grammar.readWords?.(tokens, 0)?.to === tokens.length;
}
