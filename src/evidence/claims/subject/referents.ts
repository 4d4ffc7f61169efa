import { namesOfPlace } from '../../../language/places/names-of-place.ts';
import { keyOf } from '../../../language/tokens.ts';
import { isMove, isSubjectWord } from '../languages/en-subject-words.ts';
import { isSaying, isVerb, subjectOf } from './clauses.ts';
import { countryWords } from './countries.ts';
import { phraseOf, textOf } from './noun-phrase.ts';
import { canHold } from './owners.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** A noun of a sentence of the text. */
export interface Place {
  readonly sentence: ParsedSentence;
  readonly at: number;
}

/** The noun that a word stands for, in this sentence or before it; null where nobody can say. */
export function referentOf(place: Place, earlier: Iterable<ParsedSentence>, isWhat = false): Place | null {
  const found = namedBy(place, earlier, isWhat);
  // "Its value" is the bank's, and "the bank" is the one that was named before.
  const isNew = found !== null && (found.sentence !== place.sentence || found.at !== place.at);
  return isNew && found.sentence === place.sentence ? namedBy(found, earlier) : found;
}

function namedBy(from: Place, earlier: Iterable<ParsedSentence>, isWhat = false): Place | null {
  const { sentence, at } = from;
  const { parse } = sentence;
  const word = keyOf(parse.words[at] as string);
  if (isSubjectWord('nobody', word)) return null;
  const isPerson = isSubjectWord('people', word);
  const isThing = isSubjectWord('thing', word);
  const isSeveral = isSubjectWord('several', word);
  const isBody =
    !isPerson && !isThing && !isSeveral && isSubjectWord('bodies', word) && isDefinite(sentence, at);
  if (!isPerson && !isThing && !isSeveral && !isBody) return from;
  const isOwner = parse.relation(at) === 'nmod:poss';
  const teller = (isPerson || isThing) && (!isWhat || isActing(sentence, at)) ? tellerOf(sentence, at) : -1;
  if (teller >= 0 && !(isThing && isHuman(sentence, teller))) return { sentence, at: teller };
  const place = isBody ? placeKind(word) : null;
  for (const before of chain(sentence, earlier)) {
    const end = before === sentence ? at : before.parse.words.length;
    // "It asked for authority to raise its share": both are the same, and named before.
    if (isOwner && isThing && before === sentence && isSubjectOf(sentence, at, word)) continue;
    // "In a filing with the Securities and Exchange Commission, the group said": not who is named in passing.
    const all = candidates(before, end, isBody && before === sentence);
    if (isBody && before !== sentence) {
      const same = sameNoun(before, word);
      if (same >= 0) return { sentence: before, at: same };
    }
    const fitting = all.filter((candidate) => {
      const part = before.parse.part(candidate);
      if (place !== null) return part === 'name' && place(before, candidate);
      if (part === 'name' && (isPerson || isBody) && isNoParty(before, candidate)) return false;
      // "The bank said it fell to 9%": what fell is not who says so.
      if (isWhat && isThing && isSaying(before, before.parse.head(candidate))) return false;
      if (isPerson || isBody) return part === 'name' && (isPerson || !isHuman(before, candidate));
      if (isSeveral) return part === 'nouns' || part === 'name';
      return (part === 'noun' || part === 'name') && !isHuman(before, candidate);
    });
    // What something is said to have is rather a body's than a thing's.
    const found = (isOwner && isThing && fitting.find((one) => canHold(before, one))) || fitting[0];
    if (found !== undefined) return { sentence: before, at: found };
  }
  return isBody ? from : null;
}

/** Whether a pronoun is said to do something, rather than to rise or to be so much: "the bank said | it bought", not "it fell to 9%". */
function isActing(sentence: ParsedSentence, at: number): boolean {
  const { parse } = sentence;
  const verb = parse.head(at);
  return (
    parse.relation(at) === 'nsubj' &&
    isVerb(sentence, verb) &&
    parse.part(verb) !== 'auxiliary' &&
    !isMove(parse.words[verb])
  );
}

/** Of what kind of place a noun is, as a test of names: "the country", "the state"; null for other bodies. */
function placeKind(word: string): ((sentence: ParsedSentence, name: number) => boolean) | null {
  if (isSubjectWord('countries', word)) return isCountry;
  return isSubjectWord('regions', word) ? isRegion : null;
}

const nameText = (sentence: ParsedSentence, name: number): string =>
  textOf(sentence, phraseOf(sentence, name))?.replace(/^the /i, '') ?? '';

function isCountry(sentence: ParsedSentence, name: number): boolean {
  const { tokens, from, to } = sentence;
  const phrase = phraseOf(sentence, name);
  const first = from[phrase.from] as number;
  const found = countryWords().at(tokens, first);
  return found !== null && first + found.length === to[phrase.to - 1];
}

const isRegion = (sentence: ParsedSentence, name: number): boolean =>
  !isCountry(sentence, name) && namesOfPlace(nameText(sentence, name)) !== null;

/** Whether a name is none of a person, a company or the like: a place, an exchange, a regulator. */
const isNoParty = (sentence: ParsedSentence, name: number): boolean =>
  isSubjectWord('publicOffices', sentence.parse.words[name]) ||
  isCountry(sentence, name) ||
  isRegion(sentence, name);

/** "A group of investors" where "the group" is asked for: its noun, if it is the subject of its sentence and newly named there; else -1. */
function sameNoun({ parse }: ParsedSentence, word: string): number {
  for (let at = 0; at < parse.words.length; at += 1) {
    if (keyOf(parse.words[at] as string) !== word || !/^nsubj/.test(parse.relation(at))) continue;
    const isNew = parse.children(at, 'det').some((child) => /^an?$/i.test(parse.words[child] as string));
    if (isNew && parse.children(at, 'nmod', 'compound', 'amod').length > 0) return at;
  }
  return -1;
}

/** Whether a sentence has the pronoun of an owner as its first subject. */
function isSubjectOf({ parse }: ParsedSentence, owner: number, word: string): boolean {
  for (let at = 0; at < owner; at += 1) {
    if (!/^nsubj/.test(parse.relation(at))) continue;
    return isSubjectWord('thing', parse.words[at]) && word.startsWith(parse.words[at]?.toLowerCase() ?? ' ');
  }
  return false;
}

/** Whether a name is a person's, as far as its sentence shows: "Mr Ebbers", "Jane Roe" (treebanks join these otherwise than "Bank One"). */
function isHuman({ parse }: ParsedSentence, name: number): boolean {
  const around = [name, ...parse.children(name, 'compound', 'flat')];
  return (
    parse.children(name, 'flat').length > 0 || around.some((at) => isSubjectWord('titles', parse.words[at]))
  );
}

function* chain(first: ParsedSentence, others: Iterable<ParsedSentence>): Generator<ParsedSentence> {
  yield first;
  yield* others;
}

/** Whether a word is a body that nothing names: "the company", of which no name is found. */
export const isUnnamed = ({ sentence, at }: Place): boolean => {
  const word = keyOf(sentence.parse.words[at] as string);
  return isSubjectWord('bodies', word) && isDefinite(sentence, at);
};

/** "The company", with nothing that says which. */
function isDefinite({ parse }: ParsedSentence, at: number): boolean {
  const before = parse.children(at).filter((child) => child < at);
  return (
    before.some((child) => /^(?:the|this|that)$/i.test(parse.words[child] as string)) &&
    parse.children(at, 'nmod', 'compound', 'amod', 'acl:relcl', 'appos').length === 0
  );
}

/** The subjects of a sentence up to a word, the main one first, and then what else is named. */
function candidates({ parse, isQuantity }: ParsedSentence, end: number, onlySubjects = false): number[] {
  const subjects: number[] = [];
  const owners: number[] = [];
  const names: number[] = [];
  for (let at = 0; at < end; at += 1) {
    if (isQuantity(at)) continue;
    const relation = parse.relation(at);
    if (relation === 'nsubj' || relation === 'nsubj:pass') subjects.push(at);
    else if (relation === 'nmod:poss' || relation === 'obj') owners.push(at);
    else if (parse.part(at) === 'name' && /^(?:compound|nmod|obl|appos|conj)$/.test(relation)) names.push(at);
  }
  // "It is a pizza oven, and it can hit 500 degrees"
  const said =
    owners.length + names.length > 0 || onlySubjects
      ? []
      : predicates({ parse, isQuantity } as ParsedSentence, end);
  const all = onlySubjects ? subjects : [...subjects, ...owners, ...names, ...said];
  return all.filter((at) => !isTime({ parse } as ParsedSentence, at));
}

/** The nouns that something is said to be, up to a word. */
function predicates({ parse, isQuantity }: ParsedSentence, end: number): number[] {
  const found: number[] = [];
  if (!parse.hasAny(['cop'])) return found;
  for (let at = 0; at < end; at += 1)
    if (!isQuantity(at) && /^nouns?$/.test(parse.part(at)) && parse.children(at, 'cop').length > 0)
      found.push(at);
  return found;
}

/** "Norwold, which makes boats, said | it sold 5": who says the clause that a pronoun is in, before it; -1 for a pronoun or nobody. */
function tellerOf(sentence: ParsedSentence, at: number): number {
  const { parse } = sentence;
  let verb = parse.head(at);
  while (verb >= 0 && !isSaying(sentence, verb)) verb = parse.head(verb);
  if (verb < 0 || verb > at) return -1;
  const teller = subjectOf(sentence, verb);
  const isNamed =
    teller >= 0 && teller < verb && (parse.part(teller) === 'name' || isPersonNoun(parse, at, teller));
  return isNamed ? teller : -1;
}

/** "The medallist says Roe lied and | she | wants $5": a noun of one person, for a pronoun of one. */
const isPersonNoun = (parse: ParsedSentence['parse'], at: number, noun: number): boolean =>
  isSubjectWord('people', parse.words[at]) &&
  parse.part(noun) === 'noun' &&
  !isSubjectWord('bodies', parse.words[noun]) &&
  /(?:[aeo]r|ist|man|woman|ian|chief|president|captain)$/.test(parse.words[noun] ?? '');
