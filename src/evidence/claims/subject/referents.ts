import { keyOf } from '../../../language/tokens.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** A noun of a sentence of the text. */
export interface Place {
  readonly sentence: ParsedSentence;
  readonly at: number;
}

const PEOPLE = /^(?:he|she|him|her|his|hers)$/;
const THING = /^(?:it|its|this)$/;
const SEVERAL = /^(?:they|them|their|theirs)$/;
const NOBODY =
  /^(?:i|we|you|me|us|my|our|your|one|who|which|that|what|there|these|those|some|all|both|each|many|most|others|another|none|nothing|everything|something|anyone|everyone|someone|much|half)$/;
/** Nouns by which a body that was named is called again: "the company". */
const BODIES =
  /^(?:company|firm|group|bank|retailer|carrier|airline|maker|manufacturer|business|agency|organi[sz]ation|fund|startup|start-up|club|team|chain|brand|insurer|lender|producer|developer|operator|automaker|carmaker|giant|owner)$/;

/** The noun that a word stands for, in this sentence or before it; null where nobody can say. */
export function referentOf(place: Place, earlier: Iterable<ParsedSentence>): Place | null {
  const found = namedBy(place, earlier);
  // "Its value" is the bank's, and "the bank" is the one that was named before.
  const isNew = found !== null && (found.sentence !== place.sentence || found.at !== place.at);
  return isNew && found.sentence === place.sentence ? namedBy(found, earlier) : found;
}

function namedBy(place: Place, earlier: Iterable<ParsedSentence>): Place | null {
  const { sentence, at } = place;
  const { parse } = sentence;
  const word = keyOf(parse.words[at] as string);
  if (NOBODY.test(word)) return null;
  const isPerson = PEOPLE.test(word);
  const isThing = THING.test(word);
  const isSeveral = SEVERAL.test(word);
  const isBody = !isPerson && !isThing && !isSeveral && BODIES.test(word) && isDefinite(sentence, at);
  if (!isPerson && !isThing && !isSeveral && !isBody) return place;
  for (const before of chain(sentence, earlier)) {
    const end = before === sentence ? at : before.parse.words.length;
    const found = candidates(before, end).find((candidate) => {
      const part = before.parse.part(candidate);
      if (isPerson || isBody) return part === 'name' && (isPerson || !isHuman(before, candidate));
      if (isSeveral) return part === 'nouns' || part === 'name';
      return (part === 'noun' || part === 'name') && !isHuman(before, candidate);
    });
    if (found !== undefined) return { sentence: before, at: found };
  }
  return isBody ? place : null;
}

/** Whether a name is a person's, as far as its sentence shows: "Mr Ebbers", "Jane Roe" (treebanks join these otherwise than "Bank One"). */
function isHuman({ parse }: ParsedSentence, name: number): boolean {
  const around = [name, ...parse.children(name, 'compound', 'flat')];
  return (
    parse.children(name, 'flat').length > 0 || around.some((at) => TITLES.test(parse.words[at] as string))
  );
}

const TITLES =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|President|Minister|Senator|Judge|Prince|Princess|Pope)$/;

function* chain(first: ParsedSentence, others: Iterable<ParsedSentence>): Generator<ParsedSentence> {
  yield first;
  yield* others;
}

/** "The company", with nothing that says which. */
function isDefinite({ parse }: ParsedSentence, at: number): boolean {
  const before = parse.children(at).filter((child) => child < at);
  return (
    before.some((child) => /^(?:the|this|that)$/i.test(parse.words[child] as string)) &&
    parse.children(at, 'nmod', 'compound', 'amod', 'acl:relcl', 'appos').length === 0
  );
}

/** The subjects of a sentence up to a word, the main one first, and then what else is named. */
function candidates({ parse, isQuantity }: ParsedSentence, end: number): number[] {
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
  return [...subjects, ...owners, ...names].filter((at) => !isTime({ parse } as ParsedSentence, at));
}
