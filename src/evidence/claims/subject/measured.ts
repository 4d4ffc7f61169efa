import type { Relation } from '../../../language/parsing/parts.ts';
import { keyOf } from '../../../language/tokens.ts';
import type { QuantityKind } from '../quantity.ts';
import { beforeColon, nounWorth, sameAgain, thingsIn, wholeOf } from './beside.ts';
import { isDeal, isDealtIn } from './deals.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** What a quantity measures, and of whom: words of a parsed sentence, -1 where it does not say. */
export interface Measured {
  readonly what: number;
  readonly of: number;
  /** Whether it is what somebody does, by its verb. */
  readonly isClause?: boolean;
}

const NOTHING: Measured = { what: -1, of: -1 };
/** So far up a sentence is followed. */
const MOST_STEPS = 12;

/** Nouns that stand for the quantity itself: "a total of 200 million", "a record 32 goals". */
const AMOUNTS =
  /^(?:total|sum|amount|number|record|average|mean|median|maximum|minimum|high|low|peak|excess|estimate|figure|level|equivalent|worth|majority|rest|combination|range|rate|value|pace|cost|price|size|close|increment|lot)s?$/;
/** Nouns that say by how much something changed. */
const CHANGES =
  /^(?:increase|decrease|rise|drop|fall|gain|decline|cut|jump|change|growth|surge|slump|boost|reduction|advance|hike|dip|plunge|improvement|slide|uptick|upside|downside)s?$/;
/** Money in a currency that is not known: "5 Malaysian dollars". */
const MONEY = /^(?:dollars|pounds|euros|dlrs|francs|marks|pesos)$/i;
/** Verbs that the tagger takes for nouns. */
const SPENDING =
  /^(?:pa(?:y|ys|id|ying)|spen[dt]s?|spending|invest\w*|charg\w+|donat\w+|rais(?:e|es|ed|ing))$/;

/** Verbs whose subject only tells what the figure is of. */
const SAYING =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed)?|not(?:e|es|ed|ing)|warn(?:s|ed)?|argu(?:e|es|ed)|claim(?:s|ed)?|explain(?:s|ed)?|insist(?:s|ed)?|believ(?:e|es|ed)|th(?:ink|inks|ought))$/;

/** Verbs that give money for what is named after "for". */
const PAYING = /^(?:pa(?:y|ys|id|ying)|spen[dt]s?|spending|charg\w+)$/;

const SUBJECTS: readonly Relation[] = ['nsubj', 'nsubj:pass', 'csubj'];

/** Follows a quantity up its sentence to what it measures. */
export function measuredBy(sentence: ParsedSentence, i: number, kind: QuantityKind): Measured {
  const at = sentence.places[i] ?? -1;
  if (at < 0) return NOTHING;
  if (kind === 'score') return resultOf(sentence, at);
  const { what, of } =
    kind === 'count' || kind === 'bare' ? counted(sentence, at, kind) : valued(sentence, at, MOST_STEPS);
  if (isDeal(sentence, what)) return { what, of: of >= 0 ? of : lastSubject(sentence, what), isClause: true };
  const owner = isThing(sentence, of) && !isTime(sentence, of) ? of : -1;
  if (isThing(sentence, what) && !isTime(sentence, what))
    return { what, of: owner >= 0 ? owner : ownerBeside(sentence, what) };
  return { what: kind === 'count' || owner >= 0 ? -1 : lastSubject(sentence, at), of: owner };
}

/** "Defeated Roe 6-3", "voted 19-15": what somebody did, for a result. */
function resultOf(sentence: ParsedSentence, at: number): Measured {
  const { parse } = sentence;
  let verb = parse.head(at);
  for (let steps = 0; verb >= 0 && steps < MOST_STEPS && !isVerb(sentence, verb); steps += 1)
    verb = parse.head(verb);
  if (verb < 0 || isSaying(sentence, verb) || parse.part(verb) === 'auxiliary') return NOTHING;
  const of = subjectOf(sentence, verb, MOST_STEPS);
  return isThing(sentence, of) && !isTime(sentence, of) ? { what: verb, of, isClause: true } : NOTHING;
}

/** Who is named beside a noun: "its value", "shares of Ford"; -1 for nobody, and for times ("last year's peak"). */
function ownerBeside(sentence: ParsedSentence, noun: number): number {
  const { parse, isQuantity } = sentence;
  const owner =
    parse.children(noun, 'nmod:poss').find((child) => !isQuantity(child)) ?? nameIn(sentence, noun);
  return owner >= 0 && !isTime(sentence, owner) ? owner : -1;
}

/** The subject that was named last before a quantity: of its clause, where the parser does not see what joins them. */
function lastSubject(sentence: ParsedSentence, before: number): number {
  const { parse } = sentence;
  for (let at = before - 1; at >= 0; at -= 1) {
    const isSubject = parse.relation(at) === 'nsubj' || parse.relation(at) === 'nsubj:pass';
    if (isSubject && isSaying(sentence, parse.head(at))) continue;
    if (isSubject && isThing(sentence, at) && !isRelative(sentence, at) && !isTime(sentence, at)) return at;
  }
  return -1;
}

const isSaying = ({ parse }: ParsedSentence, at: number): boolean =>
  at >= 0 && SAYING.test(keyOf(parse.words[at] as string));

/** Whether a word is a noun or stands for one. */
const isThing = ({ parse, isQuantity }: ParsedSentence, at: number): boolean =>
  at >= 0 &&
  !isQuantity(at) &&
  /^(?:nouns?|name|pronoun|possessive pronoun|determiner|which|who|other)$/.test(parse.part(at));

/** "13,000 workers": the noun that the number belongs to, and who has them. */
function counted(sentence: ParsedSentence, at: number, kind: QuantityKind): Measured {
  const { parse } = sentence;
  const head = parse.head(at);
  const isNoun = head > at && head - at < 8 && /^(?:nummod|compound|amod|det|nmod)/.test(parse.relation(at));
  if (!isNoun)
    return kind === 'bare'
      ? valued(sentence, at, MOST_STEPS)
      : { what: -1, of: ownerOf(sentence, at, MOST_STEPS) };
  if (MONEY.test(parse.words[head] as string)) return valued(sentence, head, MOST_STEPS);
  if (/^points?$/i.test(parse.words[head] as string)) {
    const risen = valued(sentence, head, MOST_STEPS);
    if (risen.what >= 0) return risen;
  }
  // "A 12-page document" says how long the document is.
  const above = parse.head(head);
  if (
    above > head &&
    above - head < 3 &&
    parse.part(head) === 'noun' &&
    /^(?:compound|amod)$/.test(parse.relation(head))
  )
    return valued(sentence, head, MOST_STEPS);
  // "The population is 8 billion people".
  if (hasSubject(sentence, head) && parse.children(head, 'cop').length > 0) {
    const subject = subjectOf(sentence, head, MOST_STEPS);
    if (isThing(sentence, subject)) return ofNoun(subject, -1);
  }
  const whole = wholeOf(sentence, head);
  if (whole >= 0) return { what: head, of: whole };
  return { what: head, of: ownerOf(sentence, head, MOST_STEPS) };
}

function valued(sentence: ParsedSentence, at: number, steps: number): Measured {
  if (steps === 0) return NOTHING;
  const { parse, isQuantity } = sentence;
  const of = wholeOf(sentence, at);
  if (of >= 0) return ofNoun(of, ownOwner(sentence, of, at, steps));
  const kind = thingsIn(sentence, at);
  if (kind >= 0) return ofNoun(kind, ownerOf(sentence, at, steps));
  const titled = Math.max(beforeColon(sentence, at), nounWorth(sentence, at));
  if (titled >= 0) return ofNoun(titled, -1);
  const again = sameAgain(sentence, at);
  if (again >= 0) return valued(sentence, again, steps - 1);
  let head = parse.head(at);
  // "Brought the yield down by 5 points".
  if (head >= 0 && parse.part(head) === 'adverb' && !hasSubject(sentence, head) && parse.head(head) >= 0)
    head = parse.head(head);
  if (head < 0) return ofNoun(subjectOf(sentence, at, MOST_STEPS), -1);
  return isNoun(sentence, head) || isQuantity(head)
    ? attribute(sentence, at, head, steps)
    : ofVerb(sentence, at, head);
}

/** Whose the whole is: its own owner, or else that of the part. */
function ownOwner(sentence: ParsedSentence, whole: number, part: number, steps: number): number {
  const own = sentence.parse.children(whole, 'nmod:poss').find((child) => !sentence.isQuantity(child));
  return own ?? ownerOf(sentence, part, steps);
}

/** A quantity that belongs to a noun. */
function attribute(sentence: ParsedSentence, at: number, beside: number, steps: number): Measured {
  const { parse, isQuantity } = sentence;
  // "An $11 billion accounting fraud": the fraud.
  const above = parse.head(beside);
  const isPart = above === beside + 1 && beside > at && /^(?:compound|amod)$/.test(parse.relation(beside));
  const noun = isPart ? above : beside;
  if (isQuantity(noun) || parse.part(noun) === 'number' || parse.part(noun) === 'symbol')
    return valued(sentence, noun, steps - 1);
  const word = keyOf(parse.words[noun] as string);
  if (hasSubject(sentence, noun) && parse.relation(at) !== 'nummod' && parse.relation(at) !== 'compound') {
    const subject = subjectOf(sentence, noun, MOST_STEPS);
    if (subject >= 0) return ofNoun(subject, -1);
  }
  if (CHANGES.test(word)) {
    const whose = changed(sentence, noun);
    if (whose >= 0) return ofNoun(whose, ownerOf(sentence, noun, steps));
    const doer = isVerb(sentence, parse.head(noun)) ? holderOf(sentence, parse.head(noun)) : -1;
    return doer >= 0 ? ofNoun(noun, doer) : valued(sentence, noun, steps - 1);
  }
  if (AMOUNTS.test(word) && isBare(sentence, noun)) return valued(sentence, noun, steps - 1);
  return ofNoun(noun, ownerOf(sentence, noun, steps));
}

/** Whether a noun stands without anything that says of what it is. */
const isBare = (sentence: ParsedSentence, noun: number): boolean =>
  sentence.parse.children(noun, 'compound', 'nmod:poss').every((child) => sentence.isQuantity(child)) &&
  wholeOf(sentence, noun) < 0;

/** What changed, by the noun of the change: "an increase in prices", "a price increase". */
function changed(sentence: ParsedSentence, noun: number): number {
  const { parse, isQuantity } = sentence;
  for (const joint of ['in', 'of', 'to', 'for', 'on']) {
    const found = complement(sentence, noun, joint);
    if (found >= 0 && !isQuantity(found) && !isTime(sentence, found)) return found;
  }
  return (
    parse.children(noun, 'compound').find((child) => !isQuantity(child) && parse.part(child) !== 'number') ??
    -1
  );
}

/** What a verb says of whom, by a quantity that hangs on it. */
function ofVerb(sentence: ParsedSentence, at: number, verb: number): Measured {
  const { parse, isQuantity } = sentence;
  const relation = parse.relation(at);
  if (isDealtIn(sentence, at, verb)) {
    if (relation === 'nsubj:pass') return { what: verb, of: parse.children(verb, 'obl:agent')[0] ?? -1 };
    const target = PAYING.test(keyOf(parse.words[verb] as string)) ? complement(sentence, verb, 'for') : -1;
    return target >= 0 && !isQuantity(target) && !isTime(sentence, target)
      ? ofNoun(target, holderOf(sentence, verb))
      : { what: verb, of: subjectOf(sentence, verb, MOST_STEPS) };
  }
  if (SUBJECTS.includes(relation)) return NOTHING;
  const object = parse.children(verb, 'obj').find((child) => child !== at && !isQuantity(child)) ?? -1;
  if (relation !== 'obj' && object >= 0) {
    const own = ownerBeside(sentence, object);
    return ofNoun(object, own >= 0 ? own : holderOf(sentence, verb));
  }
  return ofNoun(subjectOf(sentence, verb, MOST_STEPS), -1);
}

/** A noun as what is measured; one that stands for an amount hands on to what it is an amount of. */
function ofNoun(what: number, of: number): Measured {
  return { what, of: of === what ? -1 : of };
}

/** Whose something is: by its genitive, or by who does with it what the sentence says. */
function ownerOf(sentence: ParsedSentence, noun: number, steps: number): number {
  const { parse, isQuantity } = sentence;
  let at = noun;
  for (let left = steps; left > 0 && at >= 0; left -= 1) {
    const owner = parse.children(at, 'nmod:poss').find((child) => !isQuantity(child));
    if (owner !== undefined) return owner;
    const name = at === noun ? nameIn(sentence, at) : -1;
    if (name >= 0) return name;
    const head = parse.head(at);
    if (head < 0) return -1;
    const relation = parse.relation(at);
    if (SUBJECTS.includes(relation)) return -1;
    if (isSaying(sentence, head)) return -1;
    if (isVerb(sentence, head)) return subjectOf(sentence, head, MOST_STEPS);
    at = head;
  }
  return -1;
}

/** Nouns of what somebody gives: "a bid from Ford" is Ford's. */
const OFFERS = /^(?:bid|offer|order|loan|gift|grant|demand|proposal|claim|donation|contribution)s?$/;

/** A name that a noun has beside it: "Ford shares", "the value of Ford". */
function nameIn(sentence: ParsedSentence, noun: number): number {
  const { parse } = sentence;
  if (parse.part(noun) === 'name') return -1;
  const of = complement(sentence, noun, 'of');
  if (of >= 0 && parse.part(of) === 'name') return of;
  const from = OFFERS.test(keyOf(parse.words[noun] as string)) ? complement(sentence, noun, 'from') : -1;
  if (from >= 0 && parse.part(from) === 'name') return from;
  return parse.children(noun, 'compound', 'amod').find((child) => parse.part(child) === 'name') ?? -1;
}

/** Nouns of those who have something; what else does something to a figure owns nothing: "cold weather took prices past $50". */
const OWNERS =
  /^(?:compan(?:y|ies)|firms?|groups?|banks?|retailers?|carriers?|airlines?|[a-z]*makers?|manufacturers?|business(?:es)?|agenc(?:y|ies)|organi[sz]ations?|funds?|startups?|clubs?|teams?|chains?|brands?|insurers?|lenders?|producers?|developers?|operators?|giants?|subsidiar(?:y|ies)|units?|divisions?|ministr(?:y|ies)|governments?|countr(?:y|ies)|states?|cit(?:y|ies)|towns?|count(?:y|ies)|councils?|provinces?|regions?|part(?:y|ies)|unions?|hospitals?|schools?|universit(?:y|ies)|plants?|factor(?:y|ies)|m[ae]n|wom[ae]n|persons?|people|workers?|employees?|farmers?|owners?|households?|famil(?:y|ies)|customers?|users?|players?|drivers?|students?|patients?|investors?|economy|economies|industry|industries|sector|bloc|army|police|court|airport|stores?|members?|residents?)$/;

/** The subject of a verb if it can have something. */
function holderOf(sentence: ParsedSentence, verb: number): number {
  const subject = subjectOf(sentence, verb, MOST_STEPS);
  return canHold(sentence, subject) ? subject : -1;
}

/** Whether a word is one that can have something: a name, a pronoun, or a noun of people and bodies. */
export const canHold = ({ parse }: ParsedSentence, at: number): boolean =>
  at >= 0 &&
  (/^(?:name|pronoun|possessive pronoun)$/.test(parse.part(at)) ||
    OWNERS.test(keyOf(parse.words[at] as string)));

/** The subject of a verb, or of the one it goes on with; -1 where the sentence names none. */
export function subjectOf(sentence: ParsedSentence, verb: number, steps: number): number {
  const { parse, isQuantity } = sentence;
  let at = verb;
  for (let left = steps; left > 0 && at >= 0; left -= 1) {
    const all = parse.children(at, ...SUBJECTS).filter((child) => !isQuantity(child));
    // What a preposition joins is no subject, whatever the parser says.
    const own = all.find((child) => parse.children(child, 'case').length === 0) ?? all[0];
    if (own !== undefined) return isRelative(sentence, own) ? antecedent(sentence, at, own) : own;
    const near = nounBefore(sentence, at);
    if (near >= 0) return isRelative(sentence, near) ? antecedent(sentence, at, near) : near;
    const head = parse.head(at);
    const relation = parse.relation(at);
    if (head < 0 || parse.children(at, 'expl').length > 0) return -1;
    if (relation === 'ccomp' && isSaying(sentence, head)) return -1;
    if (relation === 'acl:relcl' || (relation === 'acl' && parse.children(at, 'mark').length === 0))
      return head;
    // "Announced plans to lay off": who announced them.
    if (relation === 'acl' && parse.head(head) >= 0 && !SUBJECTS.includes(parse.relation(head))) {
      at = parse.head(head);
      continue;
    }
    if (relation === 'xcomp' || relation === 'ccomp') {
      const object = parse.children(head, 'obj').find((child) => !isQuantity(child));
      if (object !== undefined && relation === 'xcomp' && object < at) return object;
    }
    if (isNoun(sentence, head) && !hasSubject(sentence, head) && relation !== 'conj' && relation !== 'advcl')
      return relation === 'appos' || relation === 'parataxis' || relation === 'list' ? head : -1;
    at = head;
  }
  return -1;
}

/** What "which" or "that" stands for: the noun its clause hangs on, or the one before it. */
function antecedent(sentence: ParsedSentence, verb: number, pronoun: number): number {
  const found = nounOfClause(sentence, verb, pronoun);
  const { parse } = sentence;
  const head = found >= 0 ? parse.head(found) : -1;
  // "Jane Roe from Kenya, who": a person, and no country.
  const isPlace =
    parse.part(pronoun) === 'who' &&
    head >= 0 &&
    head < found &&
    parse.children(found, 'case').some((word) => /^(?:from|of|in)$/.test(parse.words[word] as string));
  return isPlace && isThing(sentence, head) ? head : found;
}

function nounOfClause({ parse }: ParsedSentence, verb: number, pronoun: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < MOST_STEPS; at = parse.head(at), steps += 1) {
    if (/^(?:acl|acl:relcl|advcl:relcl)$/.test(parse.relation(at)) && parse.head(at) < pronoun)
      return parse.head(at);
  }
  let at = pronoun - 1;
  while (at >= 0 && /^(?:comma|preposition|bracket|stop)$/.test(parse.part(at))) at -= 1;
  return at >= 0 && /^(?:nouns?|name)$/.test(parse.part(at)) ? at : -1;
}

/** The noun right before a verb that the parser has not made its subject. */
function nounBefore({ parse, isQuantity }: ParsedSentence, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && /^(?:adverb|auxiliary|modal|comparative)$/.test(parse.part(at))) at -= 1;
  const isFree = at >= 0 && /^(?:nouns?|name|which)$/.test(parse.part(at)) && !isQuantity(at);
  if (!isFree || !/^(?:verb|auxiliary)$/.test(parse.part(at + 1))) return -1;
  const isJoined = parse.children(at, 'case').length > 0 || parse.relation(at) === 'obl:unmarked';
  return isJoined || parse.head(at) !== verb ? -1 : at;
}

const isRelative = ({ parse }: ParsedSentence, at: number): boolean =>
  /^(?:which|who)$/.test(parse.part(at)) || /^(?:which|that|who)$/i.test(parse.words[at] as string);

const hasSubject = ({ parse }: ParsedSentence, at: number): boolean =>
  parse.children(at, ...SUBJECTS).length > 0;

const isNoun = ({ parse }: ParsedSentence, at: number): boolean =>
  !SPENDING.test(keyOf(parse.words[at] as string)) &&
  /^(?:nouns?|name|number|symbol|pronoun|other)$/.test(parse.part(at));

const isVerb = ({ parse }: ParsedSentence, at: number): boolean =>
  /^(?:verb|base verb|ing verb|participle|auxiliary|modal)$/.test(parse.part(at));

/** The noun that a preposition joins to a word: the price "of gasoline"; -1 where none does. */
export function complement({ parse }: ParsedSentence, at: number, joint: string): number {
  const found = parse
    .children(at, 'nmod', 'obl')
    .find(
      (child) =>
        child > at &&
        parse.children(child, 'case').some((word) => keyOf(parse.words[word] as string) === joint),
    );
  return found ?? -1;
}
