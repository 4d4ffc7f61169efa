import { keyOf } from '../../../language/tokens.ts';
import { isMove, isSubjectWord } from '../languages/en-subject-words.ts';
import type { Quantity, QuantityKind } from '../quantity.ts';
import {
  beforeColon,
  genitiveBefore,
  hasHyphen,
  isCollection,
  isLevelReached,
  isSaidToBe,
  isWon,
  joinedPlural,
  listedName,
  nounAfter,
  nounMoved,
  nounOf,
  nounValued,
  nounWorth,
  openingNoun,
  sameAgain,
  startOf,
  thingsIn,
  wholeOf,
  wordAfter,
} from './beside.ts';
import {
  antecedentOf,
  complement,
  firstOfPair,
  hasSubject,
  isNoun,
  isThing,
  isVerb,
  lastSubject,
  MOST_STEPS,
  SUBJECTS,
  subjectOf,
} from './clauses.ts';
import { comparedWith, gapped, holderBehind, thoseWho, wholeUnderstood } from './compared.ts';
import { costing, isCost, isDealtIn, isGot } from './deals.ts';
import { happening, lasting, resultOf, verbOver } from './happenings.ts';
import { type Measured, NOTHING, ofNoun } from './measured-noun.ts';
import { canHold, countOwner, holderOf, ownerBeside, ownerOf, ownOwner, subjectOver } from './owners.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** Kinds of quantities that are of nothing where the grammar names nothing. */
const NAMELESS: readonly QuantityKind[] = ['count'];

/** So many quantities in a row are compared: "5 from 4, against 3 a year before". */
const MOST_COMPARED = 4;

/** Follows a quantity up its sentence to what it measures. */
export function measuredBy(
  sentence: ParsedSentence,
  i: number,
  quantities: readonly Quantity[],
  steps: number = MOST_COMPARED,
): Measured {
  const at = sentence.places[i] ?? -1;
  const kind = quantities[i]?.kind ?? 'bare';
  if (at < 0) return NOTHING;
  if (kind === 'score') return resultOf(sentence, at);
  const listed = listedName(sentence, i);
  if (listed >= 0) return { what: -1, of: listed, isListed: true };
  const compared = steps > 0 ? comparedWith(sentence, i, quantities) : -1;
  if (compared >= 0) {
    const same = measuredBy(sentence, compared, quantities, steps - 1);
    const holder = Math.max(holderBehind(sentence, at), genitiveBefore(sentence, at));
    return holder < 0 ? same : { ...same, of: holder };
  }
  const those = thoseWho(sentence, i, quantities);
  if (those !== null) return { what: those.verb, of: those.of, isClause: true, isPart: true, isShare: true };
  const again = i > 0 ? sameAgain(sentence, at) : -1;
  const first = again < 0 ? -1 : sentence.places.indexOf(again);
  if (steps > 0 && first >= 0 && first < i && comparedWith(sentence, first, quantities) >= 0)
    return measuredBy(sentence, first, quantities, steps - 1);
  const whole = wholeUnderstood(sentence, i, quantities);
  const found = whole >= 0 ? { ...ofNoun(whole, -1), isShare: true } : read(sentence, i, at, quantities);
  if (found.isClause)
    return found.of >= 0 || found.isPart
      ? { ...found, of: firstOfPair(sentence, found.of) }
      : { ...found, of: lastSubject(sentence, found.what) };
  const what = antecedentOf(sentence, found.what);
  const genitive = whole < 0 && what > at ? genitiveBefore(sentence, at) : -1;
  const of = firstOfPair(sentence, antecedentOf(sentence, genitive >= 0 ? genitive : found.of));
  const owner = isThing(sentence, of) && !isTime(sentence, of) ? of : -1;
  // "Five title-winning seasons": times that are counted for what they were.
  const isCounted =
    kind === 'count' && what >= 0 && (!isTime(sentence, what) || hasHyphen(sentence, at, what));
  const isSum = isSubjectWord('sums', sentence.parse.words[what]);
  if (isCounted || isSum || (isThing(sentence, what) && !isTime(sentence, what)))
    return withNear(
      sentence,
      {
        what,
        of: owner >= 0 ? trader(sentence, what, owner) : ownerBeside(sentence, what),
        isShare: found.isShare ?? false,
      },
      kind,
    );
  if (kind === 'time') return lasting(sentence, at);
  if (NAMELESS.includes(kind) || owner >= 0) return { what: -1, of: owner };
  const named = lastSubject(sentence, at);
  const last = named >= 0 || sentence.parse.hasAny(SUBJECTS) ? named : openingNoun(sentence, at);
  return last < 0 ? NOTHING : { what: last, of: ownerBeside(sentence, last) };
}

/** Adds who is named as the subject of the clause, and of a count whatever is: "debates of the committee". */
function withNear(sentence: ParsedSentence, measured: Measured, kind: QuantityKind): Measured {
  const { what, of } = measured;
  if (of >= 0) return measured;
  const near = antecedentOf(sentence, subjectOver(sentence, what));
  const { parse } = sentence;
  const isNamed =
    near >= 0 &&
    (/^(?:name|pronoun)$/.test(parse.part(near)) ||
      isSubjectWord('amounts', parse.words[what]) ||
      (kind === 'count' &&
        /^nouns?$/.test(parse.part(near)) &&
        /^(?:obj|obl:unmarked)$/.test(parse.relation(what))));
  return isNamed && !isTime(sentence, near) ? { ...measured, near } : measured;
}

function read(sentence: ParsedSentence, i: number, at: number, quantities: readonly Quantity[]): Measured {
  const quantity = quantities[i] as Quantity;
  const { kind } = quantity;
  if (kind === 'time') return timed(sentence, at);
  if (kind === 'rank') return ranked(sentence, at);
  if (kind === 'times' && isSubjectWord('likening', sentence.parse.words[at + 1])) {
    const same = understood(sentence, i, at, quantities);
    if (same.what >= 0) return same;
  }
  const often = kind === 'times' ? happening(sentence, at) : NOTHING;
  if (often.what >= 0) return often;
  const same = kind === 'bare' ? gapped(sentence, i, at, quantities) : NOTHING;
  if (same.what >= 0) return same;
  const found =
    kind === 'count' || kind === 'bare' ? counted(sentence, at, quantity) : valued(sentence, at, MOST_STEPS);
  return found.what < 0 ? understood(sentence, i, at, quantities) : found;
}

/** "Roe is the second-largest maker of it": the rank of whom the sentence says so of. */
function ranked(sentence: ParsedSentence, at: number): Measured {
  const found = valued(sentence, at, MOST_STEPS);
  const noun = nounAfter(sentence, at);
  if (noun < 0) return found;
  const { parse } = sentence;
  const verb = parse.head(noun);
  // "Became the third-highest scorer"
  const isBecoming = isVerb(sentence, verb) && isSubjectWord('becoming', parse.words[verb]);
  if (!isBecoming && parse.children(noun, 'cop').length === 0) return found;
  const subject = subjectOf(sentence, isBecoming ? verb : noun);
  return canHold(sentence, subject) ? { what: noun, of: subject } : found;
}

/** Kinds of quantities that are of what an earlier one of their sentence is, if they do not say of what. */
const UNDERSTOOD: Partial<Record<QuantityKind, readonly QuantityKind[]>> = {
  times: ['count'],
  bare: ['count', 'bare'],
  percent: ['percent', 'share'],
  share: ['percent', 'share'],
};

/** "Of the 10 judges six were chosen by others", "45% of voters are for it and 24% against": what was named before. */
function understood(
  sentence: ParsedSentence,
  i: number,
  at: number,
  quantities: readonly Quantity[],
): Measured {
  const { kind: own } = quantities[i] as Quantity;
  const kinds = UNDERSTOOD[own] ?? [];
  const isOpened =
    keyOf(sentence.parse.words[0] ?? '') === 'of' &&
    sentence.parse.part(startOf(sentence, at) - 1) === 'comma';
  if (own !== 'times' && !isOpened && !SUBJECTS.includes(sentence.parse.relation(at))) return NOTHING;
  for (let earlier = i - 1; earlier >= 0; earlier -= 1) {
    const quantity = quantities[earlier] as Quantity;
    const { kind } = quantity;
    const place = sentence.places[earlier] ?? -1;
    if (!kinds.includes(kind) || place < 0) continue;
    const whole = wholeOf(sentence, place);
    if (whole >= 0) return { what: whole, of: -1 };
    if (kind === 'count') return { what: counted(sentence, place, quantity).what, of: -1 };
  }
  return NOTHING;
}

/** "A three-year slump", "six weeks of leave": what lasts so long; else what is done meanwhile. */
function timed(sentence: ParsedSentence, at: number): Measured {
  const noun = Math.max(wholeOf(sentence, at), nounAfter(sentence, at), nounOf(sentence, at));
  if (noun >= 0) return ofNoun(noun, ownerOf(sentence, noun));
  const head = sentence.parse.head(at);
  if (head > at && isThing(sentence, head) && /^(?:compound|amod|nmod)/.test(sentence.parse.relation(at)))
    return ofNoun(head, ownerOf(sentence, head));
  const subject = hasSubject(sentence, at) ? subjectOf(sentence, at) : -1;
  return subject >= 0 ? ofNoun(subject, -1) : NOTHING;
}

/** "13,000 workers": the noun that the number belongs to, and who has them. */
function counted(sentence: ParsedSentence, at: number, { kind, noun, unit, value }: Quantity): Measured {
  const { parse } = sentence;
  const isPlural = value !== 1;
  const whole = wholeOf(sentence, at);
  if (whole >= 0) return ofNoun(whole, ownerBeside(sentence, whole));
  // "November's rate of 1.8 million units": the rate.
  const rate = kind === 'count' ? nounOf(sentence, at) : -1;
  if (rate >= 0 && isSubjectWord('rates', parse.words[rate]))
    return attribute(sentence, at, rate, MOST_STEPS);
  const above = parse.head(at);
  const isJoined =
    above > at && above - at < 8 && /^(?:nummod|compound|amod|det|nmod)/.test(parse.relation(at));
  const named = kind === 'count' ? wordAfter(sentence, at, noun ?? unit) : -1;
  const beside =
    named >= 0 ? named : isJoined ? above : kind === 'count' ? nounAfter(sentence, at, true) : -1;
  const head = beside >= 0 && isPlural ? joinedPlural(sentence, beside) : beside;
  if (head < 0) return kind === 'bare' ? valued(sentence, at, MOST_STEPS) : NOTHING;
  if (isSubjectWord('money', parse.words[head])) return valued(sentence, head, MOST_STEPS);
  if (/^points?$/i.test(parse.words[head] as string) && !isWon(sentence, head)) {
    const risen = valued(sentence, head, MOST_STEPS);
    if (risen.what >= 0) return risen;
  }
  // "A 12-page document" says how long the document is.
  const over = parse.head(head);
  if (
    over > head &&
    over - head < 3 &&
    parse.part(head) === 'noun' &&
    /^(?:compound|amod)$/.test(parse.relation(head))
  )
    return valued(sentence, head, MOST_STEPS);
  // "Weekly volume narrowed to 138,285 lots", not "cut traffic on the 5 routes".
  const verb = parse.head(head);
  if (
    /^obl/.test(parse.relation(head)) &&
    parse.part(at - 1) !== 'determiner' &&
    isVerb(sentence, verb) &&
    isMove(parse.words[verb]) &&
    !canHold(sentence, subjectOf(sentence, verb))
  )
    return valued(sentence, head, MOST_STEPS);
  // "The population is 8 billion people".
  if (hasSubject(sentence, head) && parse.children(head, 'cop').length > 0) {
    const subject = subjectOf(sentence, head);
    if (isThing(sentence, subject)) return ofNoun(subject, -1);
  }
  // "Was shot at 41 times": what happened so often.
  if (isSubjectWord('frequencies', parse.words[head]) && isVerb(sentence, over))
    return { what: over, of: subjectOf(sentence, over), isClause: true };
  const of = wholeOf(sentence, head);
  // "It bought 5,000 shares of Norwold": who bought them.
  const trader =
    of >= 0 && isSubjectWord('trading', parse.words[over]) && parse.relation(head) === 'obj'
      ? holderOf(sentence, over)
      : -1;
  if (trader >= 0) return { what: head, of: trader };
  return { what: head, of: of >= 0 ? of : countOwner(sentence, head) };
}

function valued(sentence: ParsedSentence, at: number, steps: number): Measured {
  if (steps === 0) return NOTHING;
  const { parse, isQuantity } = sentence;
  const of = wholeOf(sentence, at);
  const verb = parse.head(at);
  if (of >= 0 && isLevelReached(sentence, at) && isVerb(sentence, verb)) {
    const reached = ofVerb(sentence, at, verb);
    if (reached.what >= 0) return reached;
  }
  // "Output was 5 million ounces of gold": the output.
  if (of >= 0 && isSaidToBe(sentence, at)) {
    const subject = subjectOf(sentence, at);
    if (isThing(sentence, subject) && !isTime(sentence, subject)) return ofNoun(subject, -1);
  }
  if (of >= 0) return ofNoun(of, ownOwner(sentence, of, at));
  const kind = thingsIn(sentence, at);
  if (kind >= 0) return ofNoun(kind, ownerOf(sentence, at));
  const titled = Math.max(beforeColon(sentence, at), nounWorth(sentence, at), nounValued(sentence, at));
  if (titled >= 0) return ofNoun(titled, -1);
  const moved = nounMoved(sentence, at);
  if (moved >= 0) return ofNoun(moved, ownerBeside(sentence, moved));
  const again = sameAgain(sentence, at);
  if (again >= 0) return valued(sentence, again, steps - 1);
  const noun = Math.max(nounOf(sentence, at), nounAfter(sentence, at));
  if (noun >= 0) return attribute(sentence, at, noun, steps);
  // "The loan was 98.5 percent subscribed".
  if (parse.children(at, 'cop').length > 0) {
    const subject = subjectOf(sentence, at);
    if (isThing(sentence, subject)) return ofNoun(subject, -1);
  }
  const own = parse.children(at, 'acl', 'acl:relcl').find((child) => child > at && isVerb(sentence, child));
  if (own !== undefined && parse.words[at] === '$')
    return { what: own, of: -1, isClause: true, isPart: true };
  let head = parse.head(at);
  // "Brought the yield down by 5 points".
  if (head >= 0 && parse.part(head) === 'adverb' && !hasSubject(sentence, head) && parse.head(head) >= 0)
    head = parse.head(head);
  if (head < 0) return ofNoun(subjectOf(sentence, at), -1);
  return isNoun(sentence, head) || isQuantity(head)
    ? attribute(sentence, at, head, steps)
    : ofVerb(sentence, at, head);
}

/** A quantity that belongs to a noun. */
function attribute(sentence: ParsedSentence, at: number, beside: number, steps: number): Measured {
  const { parse, isQuantity } = sentence;
  const over = parse.head(beside);
  if (beside < at && parse.relation(beside) === 'obj' && isCost(sentence, at, over))
    return costing(sentence, over);
  // "An $11 billion accounting fraud": the fraud.
  const above = parse.head(beside);
  const isPart = above === beside + 1 && beside > at && /^(?:compound|amod)$/.test(parse.relation(beside));
  const noun = isPart ? above : beside;
  if (isQuantity(noun) || parse.part(noun) === 'number' || parse.part(noun) === 'symbol')
    return valued(sentence, noun, steps - 1);
  if (hasSubject(sentence, noun) && parse.relation(at) !== 'nummod' && parse.relation(at) !== 'compound') {
    const subject = subjectOf(sentence, noun);
    // "A total of 19,741 were oil wells": the wells.
    if (subject >= 0) return ofNoun(isCollection(sentence, subject) ? noun : subject, -1);
  }
  if (isSubjectWord('changes', parse.words[noun])) {
    const whose = changed(sentence, noun);
    if (whose >= 0) return ofNoun(whose, ownerOf(sentence, noun));
    const doer = isVerb(sentence, parse.head(noun)) ? holderOf(sentence, parse.head(noun)) : -1;
    return doer >= 0 ? ofNoun(noun, doer) : valued(sentence, noun, steps - 1);
  }
  if (isSubjectWord('amounts', parse.words[noun]) && isBare(sentence, noun)) {
    const found = valued(sentence, noun, steps - 1);
    if (found.what >= 0 || found.of >= 0) return found;
  }
  return ofNoun(noun, ownerOf(sentence, noun));
}

/** Whether a noun stands without anything that says of what it is. */
const isBare = (sentence: ParsedSentence, noun: number): boolean =>
  sentence.parse.children(noun, 'compound', 'nmod:poss').every((child) => sentence.isQuantity(child)) &&
  !(/^nouns?$/.test(sentence.parse.part(noun - 1)) && sentence.isQuantity(noun - 2)) &&
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
    if (relation === 'nsubj:pass')
      return { what: verb, of: parse.children(verb, 'obl:agent')[0] ?? -1, isClause: true };
    const target = isSubjectWord('paying', parse.words[verb]) ? complement(sentence, verb, 'for') : -1;
    return target >= 0 && !isQuantity(target) && !isTime(sentence, target)
      ? ofNoun(target, holderOf(sentence, verb))
      : { what: verb, of: subjectOf(sentence, verb), isClause: true, isShare: isGot(sentence, at, verb) };
  }
  // "Leads Roe by 5 percent", "retains 10 percent", "25 percent owned by Roe"
  if (
    isSubjectWord('contests', parse.words[verb]) ||
    (isSubjectWord('holding', parse.words[verb]) && relation !== 'nsubj')
  )
    return { what: verb, of: subjectOf(sentence, verb), isClause: true };
  if (SUBJECTS.includes(relation)) return NOTHING;
  const object =
    parse
      .children(verb, 'obj')
      .find(
        (child) =>
          child !== at && !isQuantity(child) && !isTime(sentence, child) && parse.part(child) !== 'pronoun',
      ) ?? -1;
  if (object > verb && object < at && isCost(sentence, at, verb)) return costing(sentence, verb);
  if (object >= 0 && (relation !== 'obj' || object < at)) {
    const own = ownerBeside(sentence, object);
    const isOwned = own >= 0 && parse.relation(own) === 'nmod:poss';
    // "Norwold bought Roe shares for $5 million": who bought them.
    const holder =
      own < 0 || (!isOwned && isSubjectWord('trading', parse.words[verb])) ? holderOf(sentence, verb) : -1;
    return ofNoun(object, holder >= 0 ? holder : own);
  }
  return ofNoun(subjectOf(sentence, verb), -1);
}

/** "Norwold bought 5 tonnes of U.S. corn": who trades it, and not whose name it bears. */
function trader(sentence: ParsedSentence, what: number, owner: number): number {
  const { parse } = sentence;
  if (parse.head(owner) !== what || parse.relation(owner) === 'nmod:poss' || owner > what) return owner;
  const verb = verbOver(sentence, what);
  if (verb < 0 || verb > what || !isSubjectWord('trading', parse.words[verb])) return owner;
  const holder = holderOf(sentence, verb);
  return holder >= 0 && holder < verb ? holder : owner;
}
