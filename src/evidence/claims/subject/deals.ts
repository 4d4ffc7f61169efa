import { keyOf } from '../../../language/tokens.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';
import { subjectOf } from './clauses.ts';
import type { Measured } from './measured-noun.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** Whether a word is the verb of what is done with money. */
export const isDeal = ({ parse }: ParsedSentence, at: number): boolean =>
  at >= 0 &&
  /^(?:verb|base verb|ing verb|participle)$/.test(parse.part(at)) &&
  isSubjectWord('deals', parse.words[at]);

/** Whether a percentage is a share that somebody gets: "Roe received 46 percent". */
export const isGot = ({ parse }: ParsedSentence, at: number, verb: number): boolean =>
  parse.words[at] === '%' && isSubjectWord('getting', parse.words[verb]);

/** Whether the money at `at` is what a verb deals in: its object, or its subject where the verb is passive. */
export function isDealtIn(sentence: ParsedSentence, at: number, verb: number): boolean {
  const { parse, isQuantity } = sentence;
  const isPaid =
    isGot(sentence, at, verb) ||
    (parse.words[at] === '%' && /^pa(?:y|ys|id|ying)$/.test(parse.words[verb] ?? ''));
  if (!isPaid && (parse.words[at] !== '$' || !isDeal(sentence, verb))) return false;
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
  // "Planning to invest"
  if (
    parse.relation(verb) === 'xcomp' &&
    parse.head(verb) === first - 1 &&
    /verb|participle/.test(parse.part(first - 1))
  )
    first -= 1;
  return tokens
    .slice(from[first], to[verb])
    .map(({ text, spaced }, i) => (i > 0 && spaced ? ` ${text}` : text))
    .join('');
}

/** "It would cost | the government | $5 million": whom it costs is not what is measured. */
export const isCost = ({ parse }: ParsedSentence, at: number, verb: number): boolean =>
  at > verb && parse.words[at] === '$' && isSubjectWord('costing', parse.words[verb]);

/** What it costs, as what is measured. */
export const costing = (sentence: ParsedSentence, verb: number): Measured => ({
  what: verb,
  of: subjectOf(sentence, verb),
  isClause: true,
});
