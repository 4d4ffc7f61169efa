import { keyOf } from '../../../language/tokens.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** Verbs that say what somebody does with money: "raised $5 million" is what was raised, where "cost $5 million" is a cost. */
const DEALS =
  /^(?:pa(?:y|ys|id|ying)|spen[dt]s?|spending|invest(?:s|ed|ing)?|donat(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|g[ia]ves?|giv(?:en|ing)|contribut(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|earn(?:s|ed|ing)?|ma(?:ke|kes|de|king)|ow(?:e|es|ed|ing)|t(?:ake|akes|ook|aken|aking)|w[io]ns?|winning|sav(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|le(?:nd|nds|nt|nding)|commit(?:s|ted|ting)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|collect(?:s|ed|ing)?|charg(?:e|es|ed|ing)|fin(?:e|es|ed|ing)|su(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|gross(?:es|ed|ing)?|demand(?:s|ed|ing)?|offer(?:s|ed|ing)?|award(?:s|ed|ing)?|grant(?:s|ed|ing)?|allocat(?:e|es|ed|ing)|inject(?:s|ed|ing)?|st(?:eal|eals|ole|olen|ealing)|seek(?:s|ing)?|sought|pitch(?:es|ed|ing)?)$/;

/** Whether a word is the verb of what is done with money. */
export const isDeal = ({ parse }: ParsedSentence, at: number): boolean =>
  at >= 0 &&
  /^(?:verb|base verb|ing verb|participle)$/.test(parse.part(at)) &&
  DEALS.test(keyOf(parse.words[at] as string));

/** Whether the money at `at` is what a verb deals in: its object, or its subject where the verb is passive. */
export function isDealtIn(sentence: ParsedSentence, at: number, verb: number): boolean {
  const { parse, isQuantity } = sentence;
  if (parse.words[at] !== '$' || !isDeal(sentence, verb)) return false;
  const joint = parse.children(at, 'case').at(0);
  // "Sued for $5 million"
  if (joint !== undefined && !/^su/.test(keyOf(parse.words[verb] as string))) return false;
  const relation = parse.relation(at);
  if (relation === 'nsubj:pass') return true;
  return (
    /^ob[jl]/.test(relation) &&
    parse.children(verb, 'obj').every((child) => child === at || isQuantity(child))
  );
}

/** The words of a verb with its auxiliaries: "has taken", "is being sued". */
export function verbPhrase({ parse, tokens, from, to }: ParsedSentence, verb: number): string {
  let first = verb;
  while (
    first > 0 &&
    parse.head(first - 1) === verb &&
    (/^aux(?::pass)?$/.test(parse.relation(first - 1)) || parse.words[first - 1] === 'to')
  )
    first -= 1;
  return tokens
    .slice(from[first], to[verb])
    .map(({ text, spaced }, i) => (i > 0 && spaced ? ` ${text}` : text))
    .join('');
}
