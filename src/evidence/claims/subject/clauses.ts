import type { Relation } from '../../../language/parsing/parts.ts';
import { isMove, isSubjectWord } from '../languages/en-subject-words.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** So far up a sentence is followed. */
export const MOST_STEPS = 12;

/** The relations of what a verb is said of to its verb. */
export const SUBJECTS: readonly Relation[] = ['nsubj', 'nsubj:pass', 'csubj'];

/** Whether a word is a verb that only tells what others say. */
export const isSaying = ({ parse }: ParsedSentence, at: number): boolean =>
  at >= 0 && isSubjectWord('saying', parse.words[at]);

/** Whether a verb only tells the clause at `clause`: "said", and "shows that", "estimates that". */
export const isTelling = (sentence: ParsedSentence, at: number, clause: number): boolean =>
  isSaying(sentence, at) ||
  (at >= 0 &&
    clause >= 0 &&
    sentence.parse.relation(clause) === 'ccomp' &&
    isSubjectWord('reporting', sentence.parse.words[at]));

/** Whether a verb tells any clause of its sentence. */
const tellsClause = (sentence: ParsedSentence, at: number): boolean =>
  sentence.parse.children(at, 'ccomp').some((clause) => isTelling(sentence, at, clause)) ||
  isSaying(sentence, at);

/** Whether a word is a noun or stands for one. */
export const isThing = ({ parse, isQuantity }: ParsedSentence, at: number): boolean =>
  at >= 0 &&
  !isQuantity(at) &&
  /^(?:nouns?|name|pronoun|possessive pronoun|determiner|which|who|other)$/.test(parse.part(at));

/** Whether a word is a noun as the tagger sees it: not a verb that it takes for one. */
export const isNoun = ({ parse }: ParsedSentence, at: number): boolean =>
  !isSubjectWord('spending', parse.words[at]) &&
  /^(?:nouns?|name|number|symbol|pronoun|other)$/.test(parse.part(at));

/** Whether a word is a verb or helps one. */
export const isVerb = ({ parse }: ParsedSentence, at: number): boolean =>
  at >= 0 && /^(?:verb|base verb|ing verb|participle|auxiliary|modal)$/.test(parse.part(at));

/** Whether a predicate has a subject of its own. */
export const hasSubject = ({ parse }: ParsedSentence, at: number): boolean =>
  parse.children(at, ...SUBJECTS).length > 0;

const isRelative = ({ parse }: ParsedSentence, at: number): boolean =>
  /^(?:which|who)$/.test(parse.part(at)) || isSubjectWord('relatives', parse.words[at]);

/** The noun that a preposition joins to a word: the price "of gasoline"; -1 where none does. */
export function complement({ parse }: ParsedSentence, at: number, joint: string): number {
  const found = parse
    .children(at, 'nmod', 'obl')
    .find(
      (child) =>
        child > at &&
        parse.children(child, 'case').some((word) => parse.words[word]?.toLowerCase() === joint),
    );
  return found ?? -1;
}

/** The subject that was named last before a quantity: of its clause, where the parser does not see what joins them. */
export function lastSubject(sentence: ParsedSentence, before: number): number {
  const { parse } = sentence;
  for (let at = before - 1; at >= 0; at -= 1) {
    const isSubject = parse.relation(at) === 'nsubj' || parse.relation(at) === 'nsubj:pass';
    if (isSubject && tellsClause(sentence, parse.head(at))) continue;
    if (isSubject && isSubjectWord('showing', parse.words[parse.head(at)])) continue;
    if (isSubject && isThing(sentence, at) && !isRelative(sentence, at) && !isTime(sentence, at)) return at;
  }
  return -1;
}

/** The subject of a verb, or of the one it goes on with; -1 where the sentence names none. */
export function subjectOf(sentence: ParsedSentence, verb: number, steps: number = MOST_STEPS): number {
  const { parse, isQuantity } = sentence;
  let at = verb;
  for (let left = steps; left > 0 && at >= 0; left -= 1) {
    const all = parse
      .children(at, ...SUBJECTS)
      .filter((child) => !isQuantity(child) && !isArticle(parse.words[child]));
    // What a preposition joins is no subject, whatever the parser says.
    const free = all.filter((child) => parse.children(child, 'case').length === 0);
    const sure = free.findLast(
      (child) => child < at && !isJoined(sentence, child) && !isTime(sentence, child),
    );
    if (sure !== undefined) return isRelative(sentence, sure) ? antecedent(sentence, at, sure) : sure;
    const before = phraseBefore(sentence, at);
    if (before >= 0) return before;
    const own = free[0];
    if (own !== undefined) return isRelative(sentence, own) ? antecedent(sentence, at, own) : own;
    if (all[0] !== undefined) return all[0];
    const absolute = absoluteSubject(sentence, at);
    if (absolute >= 0) return absolute;
    const near = nounBefore(sentence, at);
    if (near >= 0) return isRelative(sentence, near) ? antecedent(sentence, at, near) : near;
    const head = parse.head(at);
    const relation = parse.relation(at);
    if (head < 0 || parse.children(at, 'expl').length > 0) return -1;
    if (relation === 'ccomp' && isTelling(sentence, head, at)) return -1;
    // "Roe told analysts, "if it could be settled for $5 million"": not of who says so.
    if (isSaying(sentence, head) && hasQuote(sentence, head, at)) return -1;
    if (relation === 'acl:relcl' || (relation === 'acl' && parse.children(at, 'mark').length === 0))
      return head;
    // "Announced plans to lay off": who announced them.
    if (relation === 'acl' && parse.head(head) >= 0 && !SUBJECTS.includes(parse.relation(head))) {
      at = parse.head(head);
      continue;
    }
    if (relation === 'xcomp' || relation === 'ccomp') {
      const object = parse
        .children(head, 'obj')
        .find((child) => !isQuantity(child) && !isTime(sentence, child));
      if (object !== undefined && relation === 'xcomp' && object < at) return object;
    }
    if (isNoun(sentence, head) && !hasSubject(sentence, head) && relation !== 'conj' && relation !== 'advcl')
      return relation === 'appos' || relation === 'parataxis' || relation === 'list' ? head : -1;
    at = head;
  }
  return -1;
}

/** Whether a quotation begins between two words. */
function hasQuote({ parse }: ParsedSentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (parse.words[at] === '"') return true;
  return false;
}

/** "With | sales jumping by 5 percent": who or what does it. */
function absoluteSubject(sentence: ParsedSentence, verb: number): number {
  const { parse, isQuantity } = sentence;
  const noun = verb - 1;
  if (parse.part(verb) !== 'ing verb' || !/^(?:nouns?|name)$/.test(parse.part(noun)) || isQuantity(noun))
    return -1;
  const joint = parse.words[phraseStart(sentence, noun) - 1]?.toLowerCase();
  return joint === 'with' && !isTime(sentence, noun) ? noun : -1;
}

/** The most characters of an aside between two commas. */
const LONGEST_ASIDE = 25;

/** Whether a word is a comma, or a dash with blanks around it. */
function isBreak({ parse, tokens, from }: ParsedSentence, at: number): boolean {
  if (at < 0) return false;
  if (parse.part(at) === 'comma') return true;
  const first = from[at] as number;
  return (
    /^[-–—]$/.test(parse.words[at] as string) &&
    (tokens[first]?.spaced ?? false) &&
    (tokens[first + 1]?.spaced ?? false)
  );
}

/** "Roe, which opened in May, | fell": the word before the clause between commas that ends at one; -1 where none does. */
function beforeAside(sentence: ParsedSentence, end: number): number {
  const { parse } = sentence;
  for (let at = end - 1; at > 0 && end - at < LONGEST_ASIDE; at -= 1) {
    if (!isBreak(sentence, at)) continue;
    if (/^(?:which|who|when)$/.test(parse.part(at + 1))) return at - 1;
  }
  return -1;
}

/** Parts of speech that a noun phrase is made of, before its noun. */
const IN_PHRASE =
  /^(?:nouns?|name|adjective|comparative|superlative|number|determiner|possessive pronoun|possessive|hyphen)$/;

/**
 * The noun phrase right before a predicate, by the order of the words alone: "shares in GM | rose", "orders in the fourth
 * quarter | were 15% higher". It is asked where the parser gives the predicate no subject; -1 where there is none either.
 */
function phraseBefore(sentence: ParsedSentence, predicate: number): number {
  const { parse, isQuantity } = sentence;
  let at = predicate - 1;
  let hasFinite = /^(?:verb|auxiliary|modal)$/.test(parse.part(predicate));
  while (
    at >= 0 &&
    (isQuantity(at) || /^(?:adverb|auxiliary|modal|comparative|participle)$/.test(parse.part(at)))
  ) {
    if (/^(?:auxiliary|modal)$/.test(parse.part(at))) hasFinite = true;
    at -= 1;
  }
  if (!hasFinite || predicate - at > MOST_STEPS) return -1;
  // "The set | will cost": a noun that the tagger takes for a participle.
  if (isArticle(parse.words[at]) && parse.part(at + 1) === 'participle' && at + 1 < predicate) return at + 1;
  at = beforeTime(sentence, at);
  if (isBreak(sentence, at)) at = beforeAside(sentence, at);
  for (let depth = 0; depth < 4; depth += 1) {
    if (at < 0 || !/^(?:nouns?|name|pronoun)$/.test(parse.part(at))) return -1;
    const start = phraseStart(sentence, at);
    const joint = start - 1;
    if (!isJoined(sentence, at) || isSubjectWord('subordinators', parse.words[joint])) {
      if (isQuantity(at)) return -1;
      while (at > start && isTime(sentence, at)) at -= 1;
      return isTime(sentence, at) || !/^(?:nouns?|name|pronoun)$/.test(parse.part(at)) ? -1 : at;
    }
    at = joint - 1;
  }
  return -1;
}

/** "The order confirmed this morning | was worth": the word before a time, and before the participle that it belongs to. */
function beforeTime(sentence: ParsedSentence, end: number): number {
  const { parse } = sentence;
  let at = end;
  while (at > 0 && isTime(sentence, at)) {
    at -= 1;
    while (at > 0 && /^(?:determiner|adjective|preposition)$/.test(parse.part(at))) at -= 1;
  }
  const isReduced =
    at !== end &&
    /^(?:participle|verb)$/.test(parse.part(at)) &&
    /^(?:nouns?|name)$/.test(parse.part(at - 1));
  return isReduced ? at - 1 : at;
}

/** The noun that a relative pronoun stands for; any other word is itself. */
export function antecedentOf(sentence: ParsedSentence, at: number): number {
  if (at < 0 || !/^(?:which|who)$/.test(sentence.parse.part(at))) return at;
  return antecedent(sentence, sentence.parse.head(at), at);
}

const isArticle = (word: string | undefined): boolean => /^(?:the|an?)$/i.test(word ?? '');

/** Where the phrase of a noun begins, by the order of the words alone. */
function phraseStart({ parse }: ParsedSentence, noun: number): number {
  let start = noun;
  while (start > 0 && IN_PHRASE.test(parse.part(start - 1)) && noun - start < MOST_STEPS) start -= 1;
  return start;
}

/** Whether a preposition stands before the phrase of a noun. */
function isJoined(sentence: ParsedSentence, noun: number): boolean {
  const joint = phraseStart(sentence, noun) - 1;
  return joint >= 0 && /^(?:preposition|to)$/.test(sentence.parse.part(joint));
}

/** What "which" or "that" stands for: the noun its clause hangs on, or the one before it. */
function antecedent(sentence: ParsedSentence, verb: number, pronoun: number): number {
  const found = nearerNoun(sentence, nounOfClause(sentence, verb, pronoun), pronoun);
  const { parse } = sentence;
  const head = found >= 0 ? parse.head(found) : -1;
  // "Jane Roe from Kenya, who": a person, and no country.
  // "The level of aid to Kenya, which fell to $5 million": a name neither rises nor falls.
  if (parse.part(pronoun) === 'which' && isMove(parse.words[verb]) && head >= 0) {
    const measured = overName(sentence, found);
    if (measured >= 0) return measured;
  }
  const isPlace =
    parse.part(pronoun) === 'who' &&
    head >= 0 &&
    head < found &&
    parse.children(found, 'case').some((word) => isSubjectWord('origins', parse.words[word]));
  return isPlace && isThing(sentence, head) ? head : found;
}

/** The noun that a name hangs on by prepositions: "level | of aid to Kenya"; -1 where the word is no name or hangs on none. */
function overName({ parse }: ParsedSentence, name: number): number {
  if (parse.part(name) !== 'name') return -1;
  let at = name;
  for (let steps = 0; steps < MOST_STEPS && parse.relation(at) === 'nmod' && parse.head(at) < at; steps += 1)
    at = parse.head(at);
  return at !== name && /^nouns?$/.test(parse.part(at)) ? at : -1;
}

/** "Roe and its chief executive": who is named first of the two; any other noun is itself. */
export function firstOfPair(sentence: ParsedSentence, noun: number): number {
  const { parse } = sentence;
  if (noun < 0 || !/^(?:nouns?|name)$/.test(parse.part(noun))) return noun;
  const start = phraseStart(sentence, noun);
  const isPair = start > 1 && parse.part(start) === 'possessive pronoun' && parse.part(start - 1) === 'and';
  const first = start - 2;
  return isPair && /^(?:nouns?|name)$/.test(parse.part(first)) && !isTime(sentence, first) ? first : noun;
}

/** "Its chairman will run the Mills Co, which had": the noun before the comma, where the parser's has nothing to do with it. */
function nearerNoun({ parse, isQuantity }: ParsedSentence, found: number, pronoun: number): number {
  const near = pronoun - 2;
  const isNear =
    parse.part(pronoun) === 'which' &&
    parse.part(pronoun - 1) === 'comma' &&
    /^(?:nouns?|name)$/.test(parse.part(near)) &&
    !isQuantity(near);
  if (!isNear || found === near || found < 0) return found;
  for (let at = near, steps = 0; at >= 0 && steps < MOST_STEPS; at = parse.head(at), steps += 1) {
    if (at === found) return found;
    if (!/^(?:nmod|nmod:poss|compound|flat|appos|conj)$/.test(parse.relation(at))) break;
  }
  return near;
}

function nounOfClause({ parse, isQuantity }: ParsedSentence, verb: number, pronoun: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < MOST_STEPS; at = parse.head(at), steps += 1) {
    if (/^(?:acl|acl:relcl|advcl:relcl)$/.test(parse.relation(at)) && parse.head(at) < pronoun)
      return parse.head(at);
  }
  let at = pronoun - 1;
  // "His songs, half of which"
  while (at >= 0 && (isQuantity(at) || /^(?:comma|preposition|bracket|stop)$/.test(parse.part(at)))) at -= 1;
  // "Ford (F), which"
  if (parse.words[at - 1] === '(') at -= 2;
  return at >= 0 && /^(?:nouns?|name)$/.test(parse.part(at)) ? at : -1;
}

/** The noun right before a verb that the parser has not made its subject. */
function nounBefore({ parse, isQuantity }: ParsedSentence, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && /^(?:adverb|auxiliary|modal|comparative)$/.test(parse.part(at))) at -= 1;
  const isFree = at >= 0 && /^(?:nouns?|name|which)$/.test(parse.part(at)) && !isQuantity(at);
  if (!isFree || !/^(?:verb|auxiliary)$/.test(parse.part(at + 1))) return -1;
  const isOblique = parse.children(at, 'case').length > 0 || parse.relation(at) === 'obl:unmarked';
  return isOblique || parse.head(at) !== verb ? -1 : at;
}
