import {
  BE,
  BOUNDARIES,
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SAYING_VERBS,
  type SayingVerb,
  SPEAKERS,
} from '../languages/en-speakers.ts';
import { canSpeak, type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { describedBy, subjectOutside } from './relative-clauses.ts';
import type { Cue } from './stretches.ts';
import type { Word } from './words.ts';

/** Who does what a verb says. */
export interface Subject {
  readonly who: Phrase;
  readonly role: Phrase | null;
  /** Where its clause begins, in words. */
  readonly from: number;
}

/** Who does what the verb after the word `k` says. */
export function subjectAt(
  words: readonly Word[],
  k: number,
  cues: readonly Cue[],
  verb: SayingVerb,
): Subject | null {
  const word = words[k];
  if (!word) return null;
  const strong = verb.kind === 'say' && !verb.noun;
  if (word.text === ')' || word.text === '>') return afterBracket(words, k, strong);
  if (word.text === ',' || word.kind === 'quotation' || DASH.test(word.text)) {
    if (DASH.test(word.text)) return afterDash(words, k, strong);
    return word.text === ','
      ? (describedSubject(words, k, strong) ?? sharedSubject(words, k, cues, verb))
      : null;
  }
  if (word.low === 'and' || word.low === 'but' || word.low === 'or')
    return sharedSubject(words, k, cues, verb);
  if (RELATIVES.has(word.low)) return relativeSubject(words, k, verb);
  const phrase = phraseEndingAt(words, k);
  const who = phrase && subjectOutside(words, phrase, strong);
  if (!who || !canSpeak(words, who, strong)) return null;
  return { who, role: null, from: who.from };
}

/** "Officials — among them Jane Roe — said". */
function afterDash(words: readonly Word[], k: number, strong: boolean): Subject | null {
  let open = k - 1;
  while (open > 0 && k - open < FARTHEST && !DASH.test(words[open]?.text ?? '')) open -= 1;
  if (open <= 0 || !DASH.test(words[open]?.text ?? '')) return null;
  const who = phraseEndingAt(words, open - 1);
  return who && canSpeak(words, who, strong) ? { who, role: null, from: who.from } : null;
}

/** Dashes, and hyphens that stand for them. */
export const DASH = /^(?:—|–|-|--|―)$/u;

/** "Jane Roe (D-N.Y.) said", "Roe Corp <ROE.N> said"; some wires put the name itself in brackets. */
function afterBracket(words: readonly Word[], k: number, strong: boolean): Subject | null {
  let open = k;
  const opens = words[k]?.text === '>' ? '<' : '(';
  while (open > 0 && words[open]?.text !== opens) open -= 1;
  const who =
    wholeName(words, phraseEndingAt(words, open - 1)) ?? (opens === '<' ? { from: open + 1, to: k } : null);
  return who && canSpeak(words, who, strong) ? { who, role: null, from: who.from } : null;
}

/** "Roe (Holdings) Ltd": a name goes on behind a bracket in it. */
function wholeName(words: readonly Word[], phrase: Phrase | null): Phrase | null {
  if (!phrase || words[phrase.from - 1]?.text !== ')') return phrase;
  let open = phrase.from - 2;
  while (open > 0 && phrase.from - open < 6 && words[open]?.text !== '(') open -= 1;
  const before = words[open]?.text === '(' ? phraseEndingAt(words, open - 1) : null;
  return before ? { from: before.from, to: phrase.to } : phrase;
}

const FARTHEST = 40;

/** "Jane Roe, the head of the agency, said". */
function describedSubject(words: readonly Word[], comma: number, strong: boolean): Subject | null {
  let found: Subject | null = null;
  for (let m = comma - 1; m > 0 && comma - m < FARTHEST; m -= 1) {
    const word = words[m] as Word;
    if (word.kind === 'quotation' || word.text === ';' || word.text === ':') break;
    if (word.text !== ',') continue;
    const who = phraseEndingAt(words, m - 1);
    if (!who || !canSpeak(words, who, strong)) continue;
    const begins = words[who.from - 1];
    // "Which is owned by Doe Inc, a Kenyan firm": whom the clause of another tells of.
    if (begins && (isPrepositional(begins) || BE.has(begins.low))) continue;
    const between = words.slice(m + 1, comma);
    if (!describes(between)) continue;
    found = { who, role: { from: m + 1, to: comma }, from: who.from };
    if (!begins || BOUNDARIES.has(begins.low) || begins.kind !== 'word') {
      if (begins?.text !== ',') break;
    }
  }
  return found;
}

const isPrepositional = (word: Word): boolean =>
  PREPOSITIONS.has(word.low) ||
  /^(?:after|before|since|until|despite|following|amid|during)$/u.test(word.low);

/** An apposition, an age or a clause with "who"; not a clause of its own. */
function describes(words: readonly Word[]): boolean {
  const first = words[0];
  if (first?.kind !== 'word') return false;
  if (
    /^(?:who|which|whose|where|speaking|for|acting|meanwhile|however|too|citing|referring|asked|appearing|writing|including|like|through|in|at|on|during|when|after|who’s|himself|herself|long|now|then|once|while|also)$/u.test(
      first.low,
    )
  )
    return true;
  return !words.some(
    (word, i) =>
      FINITE.has(word.low) &&
      !words.slice(0, i).some(({ low }) => /^(?:who|which|that|whose|where)$/u.test(low)),
  );
}

/** "X said A and added B": who spoke before in the sentence, or who begins it. */
function sharedSubject(
  words: readonly Word[],
  k: number,
  cues: readonly Cue[],
  verb: SayingVerb,
): Subject | null {
  if (verb.base && verb.kind !== 'say') return null;
  const earlier = cues.at(-1);
  if (earlier) return { who: earlier.who, role: earlier.role, from: k };
  return leadingSubject(words, k);
}

/** The subject that a sentence begins with. */
export function leadingSubject(words: readonly Word[], before: number): Subject | null {
  let at = 0;
  // "In an interview with the Journal, Jane Roe …": the words before the first comma.
  if (
    words[0] &&
    (PREPOSITIONS.has(words[0].low) ||
      /^(?:as|after|when|while|before|if|although|meanwhile|still|however|instead|also|later|earlier|then|now|once|last|this|next|these|every|early|late|today|yesterday|since|despite|because|asked|given|even|though|where|until)$/u.test(
        words[0].low,
      ) ||
      /ly$|ing$/u.test(words[0].low))
  ) {
    const comma = words.findIndex(({ text }) => text === ',');
    if (comma < 0 || comma > 25) return null;
    at = comma + 1;
  } else if (words[0] && /^(?:but|and|so|yet|or)$/u.test(words[0].low)) at = 1;
  if (at >= before) return null;
  const pronoun = words[at];
  if (pronoun && PRONOUNS.has(pronoun.low))
    return { who: { from: at, to: at + 1 }, role: null, from: before };
  const phrase = nameFrom(words, at, before) ?? phraseUpToVerb(words, at, before);
  return phrase && canSpeak(words, phrase, false) ? { who: phrase, role: null, from: before } : null;
}

/** The name that a clause begins with, and the words before it: "China's state-owned giant Citic". */
function nameFrom(words: readonly Word[], from: number, before: number): Phrase | null {
  for (let to = from; to < before && to - from < 9; to += 1) {
    const { kind, low, capital, text } = words[to] as Word;
    if (
      kind !== 'word' ||
      (BOUNDARIES.has(low) && low !== 'and') ||
      PREPOSITIONS.has(low) ||
      SAYING_VERBS.has(low)
    )
      return null;
    const next = words[to + 1];
    if (
      capital &&
      !DETERMINERS.has(low) &&
      !/[’']s?$/u.test(text) &&
      !(next?.kind === 'word' && (next.capital || next.low === 'and'))
    )
      return { from, to: to + 1 };
  }
  return null;
}

/** "The minister" in "The minister spoke": up to the last word that is known for a speaker. */
function phraseUpToVerb(words: readonly Word[], from: number, before: number): Phrase | null {
  if (!DETERMINERS.has(words[from]?.low ?? '')) return null;
  let end = from;
  for (let to = from + 1; to < before && to - from < 6; to += 1) {
    const { kind, low } = words[to] as Word;
    if (kind !== 'word' || BOUNDARIES.has(low) || PREPOSITIONS.has(low) || SAYING_VERBS.has(low)) break;
    if (SPEAKERS.has(low) || DOCUMENTS.has(low)) end = to + 1;
  }
  return end > from ? { from, to: end } : null;
}

/** "Mr. Leenders, who estimated that …"; "the agency's report, which notes …". */
function relativeSubject(words: readonly Word[], k: number, verb: SayingVerb): Subject | null {
  let last = k - 1;
  if (words[last]?.text === ',' || DASH.test(words[last]?.text ?? '')) last -= 1;
  if (words[k]?.low === 'that' && verb.kind !== 'show') return null;
  const whole = phraseEndingAt(words, last);
  const name = whole && nameBefore(words, whole);
  if (name) return { who: name, role: whole, from: k };
  const who = whole && describedBy(words, whole, words[k]?.low ?? '');
  return who ? { who, role: null, from: k } : null;
}

/** "Jane Roe" before "a senior analyst at the bank": whom an apposition describes. */
function nameBefore(words: readonly Word[], { from }: Phrase): Phrase | null {
  if (words[from - 1]?.text !== ',' || !/^(?:an?|the)$/u.test(words[from]?.low ?? '')) return null;
  const to = from - 1;
  let first = to;
  while (words[first - 1]?.capital && words[first - 1]?.kind === 'word') first -= 1;
  // "The Bank of England, the regulator, which": the last words are not all of its name.
  const name = { from: first, to };
  return first < to && words[first - 1]?.low !== 'of' && canSpeak(words, name, false) ? name : null;
}

/** "…, saying that": the subject of the clause before; "with Gorka noting": the name in between. */
export function participleSubject(
  words: readonly Word[],
  i: number,
  k: number,
  cues: readonly Cue[],
): Subject | null {
  const before = words[k];
  const progressive = k < i - 1 && words.slice(k + 1, i).some(({ low }) => BE.has(low));
  if (progressive) return subjectAt(words, k, cues, { kind: 'say' });
  if (!before) return null;
  if (
    before.text === ',' ||
    before.kind === 'quotation' ||
    before.low === 'and' ||
    before.low === 'by' ||
    before.low === 'while' ||
    before.text === '—' ||
    before.text === '-' ||
    before.text === '–'
  ) {
    const earlier = cues.at(-1);
    if (earlier && earlier.from > 0) return { who: earlier.who, role: earlier.role, from: k };
    return leadingSubject(words, k) ?? (earlier ? { who: earlier.who, role: earlier.role, from: k } : null);
  }
  if (before.low === 'as') {
    const quoted = phraseEndingAt(words, k - 1);
    return quoted && canSpeak(words, quoted, true) ? { who: quoted, role: null, from: k } : null;
  }
  const who = phraseEndingAt(words, k);
  if (who && words[who.from - 1]?.low === 'with' && canSpeak(words, who, false))
    return { who, role: null, from: who.from };
  return null;
}
