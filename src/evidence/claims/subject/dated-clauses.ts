import { isMove, isSubjectWord } from '../languages/en-subject-words.ts';
import { isVerb } from './clauses.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** A stretch of the text that says when. */
interface When {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a period is of a clause that the quantity is not in: "an order received | in 2019 | brought sales to $5m", "the plant
 * opened | in 1967 | and has 200 workers".
 */
export function isOfOtherClause(sentence: ParsedSentence, place: number, when: When): boolean {
  const { parse } = sentence;
  const above = attachedTo(sentence, when);
  if (above < 0 || place < 0) return false;
  const over = wordsOver(sentence, place);
  for (let word = above; word >= 0 && !over.includes(word); word = parse.head(word)) {
    const noun = parse.head(word);
    // A participle before its noun is an adjective: "the previously announced sale".
    if (noun > word) continue;
    // "Polls taken over the past year show": their time is that of what they show. "The year ended Feb 27" is one itself.
    if (isSubjectWord('polls', parse.words[noun]) || isTime(sentence, noun)) continue;
    if (isClauseOfNoun(sentence, word) && !isSameNoun(sentence, place, noun)) return true;
  }
  return over.includes(above) && isStillSo(sentence, over, above);
}

/** Whether a word is the verb of a clause that says which noun is meant; the parser takes some nouns for such verbs. */
const isClauseOfNoun = ({ parse }: ParsedSentence, word: number): boolean =>
  parse.relation(word) === 'acl:relcl' ||
  (parse.relation(word) === 'acl' && /^(?:participle|ing verb)$/.test(parse.part(word)));

/** Whether a day is of the verb that moves the quantity: "on Thursday reserves | fell | to $5 billion". */
export function isOfMove(sentence: ParsedSentence, place: number, when: When): boolean {
  const verb = attachedTo(sentence, when);
  if (verb < 0 || place < 0 || !isVerb(sentence, verb) || !isMove(sentence.parse.words[verb])) return false;
  let word = sentence.parse.head(place);
  while (word >= 0 && word !== verb && !isVerb(sentence, word)) word = sentence.parse.head(word);
  return word === verb;
}

/** What the periods of a sentence hang on, by where they begin: found once for all of its quantities. */
const attached = new WeakMap<ParsedSentence, Map<number, number>>();

/** The word outside of a stretch that it hangs on; -1 where the parser sees none. */
function attachedTo(sentence: ParsedSentence, when: When): number {
  const known = attached.get(sentence) ?? new Map<number, number>();
  attached.set(sentence, known);
  const before = known.get(when.start);
  if (before !== undefined) return before;
  const found = findAttached(sentence, when);
  known.set(when.start, found);
  return found;
}

function findAttached({ parse, tokens, from, to }: ParsedSentence, { start, end }: When): number {
  const isInside = (word: number) =>
    (tokens[from[word] as number]?.start ?? -1) >= start &&
    (tokens[(to[word] as number) - 1]?.end ?? 0) <= end;
  for (let word = 0; word < parse.words.length; word += 1) {
    if (!isInside(word)) continue;
    const head = parse.head(word);
    if (head < 0 || !isInside(head)) return head;
  }
  return -1;
}

/** A word and all that it hangs on, up to the root. */
function wordsOver({ parse }: ParsedSentence, place: number): number[] {
  const over: number[] = [];
  for (let word = place; word >= 0 && !over.includes(word); word = parse.head(word)) over.push(word);
  return over;
}

/** Whether a noun is the quantity or what it is of, with no verb between them: "sales of | 5 cars | made in 1986". */
function isSameNoun(sentence: ParsedSentence, place: number, noun: number): boolean {
  for (let word = place; word >= 0; word = sentence.parse.head(word)) {
    if (word === noun) return true;
    if (isVerb(sentence, word)) return false;
  }
  return false;
}

/** "It opened in 1967 and | has | 200 workers": what is so now, beside what was done then. */
function isStillSo(sentence: ParsedSentence, over: readonly number[], verb: number): boolean {
  const { parse } = sentence;
  const below = over[over.indexOf(verb) - 1];
  if (below === undefined || parse.relation(below) !== 'conj') return false;
  const isNow = (word: number) =>
    [word, ...parse.children(word, 'cop', 'aux')].some((one) =>
      isSubjectWord('presentVerbs', parse.words[one]),
    );
  return isNow(below) && !isNow(verb) && isVerb(sentence, verb);
}
