import { keyOf } from '../../../language/tokens.ts';
import { isMove, isSubjectWord } from '../languages/en-subject-words.ts';
import { genitiveBefore, nounAfter } from './beside.ts';
import { isSaying, isThing, isVerb, MOST_STEPS, subjectOf } from './clauses.ts';
import { type Measured, NOTHING } from './measured-noun.ts';
import { ownerOf } from './owners.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** "Spent 15 months looking into it": what somebody does in a time. */
export function lasting(sentence: ParsedSentence, at: number): Measured {
  const { parse } = sentence;
  const over = parse.head(at);
  const after = [
    ...parse.children(over, 'advcl', 'xcomp', 'csubj', 'ccomp'),
    ...parse.children(at, 'acl'),
  ].find((child) => child > at && child - at < MOST_STEPS);
  // "Spent five years building it", "it takes five years to build it": what is built.
  const verb =
    parse.relation(at) === 'obj' &&
    isSubjectWord('lasting', parse.words[over]) &&
    after !== undefined &&
    isVerb(sentence, after)
      ? after
      : verbOver(sentence, at);
  if (verb < 0 || isSaying(sentence, verb) || parse.part(verb) === 'auxiliary') return NOTHING;
  return { what: verb, of: subjectOf(sentence, verb), isClause: true };
}

/** The verb of the clause that a word is in. */
export function verbOver(sentence: ParsedSentence, at: number): number {
  let verb = sentence.parse.head(at);
  for (let steps = 0; verb >= 0 && steps < MOST_STEPS && !isVerb(sentence, verb); steps += 1)
    verb = sentence.parse.head(verb);
  return verb;
}

/** "Defeated Roe 6-3", "voted 19-15": what somebody did, for a result. */
export function resultOf(sentence: ParsedSentence, at: number): Measured {
  const { parse } = sentence;
  // "Roe's 3-0 win", "a 5-4 decision": what had the result.
  const noun = nounAfter(sentence, at);
  if (noun >= 0) {
    const genitive = genitiveBefore(sentence, at);
    return { what: noun, of: genitive >= 0 ? genitive : ownerOf(sentence, noun) };
  }
  const verb = verbOver(sentence, at);
  if (verb < 0 || isSaying(sentence, verb) || parse.part(verb) === 'auxiliary') return NOTHING;
  const of = subjectOf(sentence, verb);
  return isThing(sentence, of) && !isTime(sentence, of) ? { what: verb, of, isClause: true } : NOTHING;
}

/** "Was shot at 41 times", "debated Roe four times in 2008": what happened so often, where the sentence says to whom. */
export function happening(sentence: ParsedSentence, at: number): Measured {
  const { parse } = sentence;
  const isEnd = /^(?:comma|stop|and|preposition)$/.test(parse.part(at + 1)) || at + 1 === parse.words.length;
  const verb = verbOver(sentence, at);
  const isAct = verb >= 0 && verb < at && parse.part(verb) !== 'auxiliary' && !isMove(parse.words[verb]);
  if (keyOf(parse.words[at] ?? '') !== 'times' || !isEnd || !isAct || isSaying(sentence, verb))
    return NOTHING;
  const of = subjectOf(sentence, verb);
  return isThing(sentence, of) && !isTime(sentence, of) ? { what: verb, of, isClause: true } : NOTHING;
}
