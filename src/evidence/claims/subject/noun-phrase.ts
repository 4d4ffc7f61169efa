import { keyOf, type Token } from '../../../language/tokens.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';
import { afterAngle, type ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** A noun phrase: words of a parsed sentence. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const INSIDE = new Set([
  'compound',
  'amod',
  'flat',
  'nmod:poss',
  'nmod:unmarked',
  'nummod',
  'advmod',
  'case',
  'punct',
  'det',
  'fixed',
  'goeswith',
]);
const JOINING = /^(?:of|to|in|for|on|from|at|per|with|between)$/;
const LONGEST = 12;

/** The phrase of a noun: the words before it, and those that "of" or "to" joins to it without a gap. */
export function phraseOf(sentence: ParsedSentence, noun: number): NounPhrase {
  const { parse, isQuantity } = sentence;
  const head = compoundEnd(sentence, noun);
  const left = (of: number): number => {
    let from = of;
    for (;;) {
      const before = from - 1;
      if (before < 0 || isQuantity(before) || of - before > LONGEST) return from;
      // The words of one phrase hang on its head, or on one another.
      let up = before;
      while (up >= 0 && up < of && INSIDE.has(parse.relation(up))) up = parse.head(up);
      if (up !== of || /^[,;:()"]$/.test(parse.words[before] as string)) return from;
      from = before;
    }
  };
  const right = (of: number, depth: number): number => {
    let to = of + 1;
    for (;;) {
      const next = to;
      if (next >= parse.words.length) return to;
      const up = parse.head(next);
      const relation = parse.relation(next);
      if (
        up === of &&
        (relation === 'flat' || relation === 'compound' || relation === 'fixed') &&
        !isQuantity(next)
      ) {
        to = next + 1;
        continue;
      }
      if (
        relation === 'case' &&
        depth < 2 &&
        (keyOf(parse.words[next] as string) === 'of' ||
          (JOINING.test(keyOf(parse.words[next] as string)) &&
            parse.head(up) === of &&
            parse.relation(up) === 'nmod'))
      ) {
        // "Of" joins to the noun before it, whatever the parser says.
        if (up <= next || up - next > LONGEST) return to;
        const inner = left(up);
        // Nor does a time, or what only leads to a quantity: "output to a forecast 3 million tonnes".
        if (isTime(sentence, up) || isQuantity(up + 1)) return to;
        // A quantity within it belongs to no name of what is measured.
        if (inner > next + 1 || quantityWithin(sentence, next, up) || isNumber(sentence, up)) return to;
        to = right(up, depth + 1);
        continue;
      }
      return to;
    }
  };
  let from = left(noun);
  from = Math.min(from, joinedFrom(sentence, noun));
  while (
    from < head &&
    /^(?:determiner|preposition|adverb|comma|and|hyphen|colon|quote|possessive pronoun|to|possessive|who|which)$/.test(
      parse.part(from),
    )
  )
    from += 1;
  from = Math.min(from, countedFrom(sentence, head));
  const last = nameEnd(sentence, head);
  return { from: Math.min(from, nameStart(sentence, head)), to: Math.max(last + 1, right(last, 0)), head };
}

/** Where words that "and" joins before a plural begin: "80% of | medium and large companies"; the noun itself where none are. */
function joinedFrom({ parse, isQuantity }: ParsedSentence, noun: number): number {
  let from = noun;
  let hasAnd = false;
  while (
    from > 0 &&
    noun - from < LONGEST &&
    !isQuantity(from - 1) &&
    /^(?:noun|adjective|participle|ing verb|and)$/.test(parse.part(from - 1))
  ) {
    from -= 1;
    if (parse.part(from) === 'and') hasAnd = true;
  }
  const before = keyOf(parse.words[from - 1] ?? '') === 'of' ? from - 2 : from - 1;
  const isOpen = before >= 0 && (isQuantity(before) || parse.part(from - 1) === 'possessive');
  return hasAnd && isOpen && parse.part(noun) === 'nouns' && parse.part(from) !== 'and' ? from : noun;
}

/** Where the phrase of what is counted begins: "30 | law enforcement agencies", also where the parser cuts it. */
function countedFrom({ parse, isQuantity }: ParsedSentence, head: number): number {
  let from = head;
  while (
    from > 0 &&
    head - from < LONGEST &&
    !isQuantity(from - 1) &&
    /^(?:nouns?|name|adjective|participle|hyphen)$/.test(parse.part(from - 1))
  )
    from -= 1;
  return from > 0 && isQuantity(from - 1) && parse.part(from) !== 'hyphen' ? from : head;
}

/** Where a name begins that the parser cuts: "Robert | Napier", "Gulf Applied Technologies | Inc". */
function nameStart(sentence: ParsedSentence, head: number): number {
  let from = head;
  while (isOfName(sentence, head) && isOfName(sentence, from - 1) && !isTitle(sentence)) from -= 1;
  return from;
}

/** And where it ends. */
function nameEnd(sentence: ParsedSentence, head: number): number {
  let last = head;
  while (isOfName(sentence, head) && isOfName(sentence, last + 1) && !isTitle(sentence)) last += 1;
  return last;
}

/** Whether all words have capitals, as in headlines: they tell nothing. */
const isTitle = ({ parse }: ParsedSentence): boolean => !parse.words.some((word) => /^\p{Ll}{4}/u.test(word));

/** Whether a word is written like a name. At the beginning of a sentence every word is: there the tagger decides. */
function isOfName(sentence: ParsedSentence, at: number): boolean {
  const { parse, isQuantity } = sentence;
  const word = parse.words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word) || isQuantity(at) || isTime(sentence, at)) return false;
  return at === 0 || parse.words[at - 1] === '"'
    ? parse.part(at) === 'name' || (/^nouns?$/.test(parse.part(at)) && isCapitalName(sentence, at + 1))
    : !/^(?:determiner|pronoun|preposition)$/.test(parse.part(at));
}

/** The last noun of a compound: two in a row are one, also where the parser cuts them ("sales | force"). */
function compoundEnd(sentence: ParsedSentence, noun: number): number {
  const { parse, isQuantity } = sentence;
  let end = noun;
  while (/^nouns?$/.test(parse.part(end))) {
    const next = end + 1;
    const word = parse.words[next] ?? '';
    if (
      !/^\p{Ll}/u.test(word) ||
      !/^nouns?$/.test(parse.part(next)) ||
      isQuantity(next) ||
      isTime(sentence, next)
    )
      return end;
    // "Eight bathrooms finish": rather a verb.
    if (
      parse.part(end) === 'nouns' &&
      parse.part(next) === 'noun' &&
      !isSubjectWord('firstPlurals', parse.words[end])
    )
      return end;
    // "The money workers earn": the subject of what is said of the noun.
    const verb = parse.head(next);
    if (/^nsubj/.test(parse.relation(next)) && /^acl/.test(parse.relation(verb))) return end;
    if (parse.head(end) === verb && /^i?obj$/.test(parse.relation(end)) && parse.relation(next) === 'obj')
      return end;
    end = next;
  }
  return end;
}

/** Whether a quantity stands between two words, or as the second. */
function quantityWithin({ isQuantity }: ParsedSentence, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (isQuantity(at)) return true;
  return false;
}

const isNumber = ({ parse, isQuantity }: ParsedSentence, at: number) =>
  isQuantity(at) || parse.part(at) === 'number' || parse.part(at) === 'symbol';

/** The words of a phrase as the text writes them; null where there are none. */
export function textOf({ tokens, from, to }: ParsedSentence, phrase: NounPhrase): string | null {
  const start = from[phrase.from];
  if (start === undefined) return null;
  const first = compoundStart(tokens, start);
  const last = to[phrase.to - 1];
  if (last === undefined) return null;
  let text = '';
  let wasSpaced = false;
  for (let at = first; at < last; ) {
    const behind = afterAngle(tokens, at);
    const { text: word, spaced } = tokens[at] as Token;
    // "Retailer <Mrs Fields Inc>": the blank stands before what is left out.
    if (behind === at) text += text !== '' && (spaced || wasSpaced) ? ` ${word}` : word;
    wasSpaced = behind > at && spaced;
    at = Math.max(behind, at + 1);
  }
  return text === '' ? null : text;
}

/** Where a word begins that hyphens join to others before it: "like-for-like", "pre-tax". */
function compoundStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    tokens[first - 1]?.text === '-' &&
    !tokens[first]?.spaced &&
    !tokens[first - 1]?.spaced &&
    tokens[first - 2]?.kind === 'word'
  )
    first -= 2;
  return first;
}

const isCapitalName = ({ parse }: ParsedSentence, at: number): boolean =>
  parse.part(at) === 'name' && /^\p{Lu}/u.test(parse.words[at] ?? '');
