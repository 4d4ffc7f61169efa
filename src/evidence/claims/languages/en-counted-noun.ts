import { keyOf, type Token } from '../../../language/tokens.ts';
import type { Numeral } from '../language.ts';
import { singularOf } from '../unit-forms.ts';
import { COUNTS, MODIFIERS, NO_PLURALS, STOPS, VERBS } from './en-words.ts';

/** A noun that is counted, and its tokens. */
export interface Counted {
  /** As one of it is called. */
  unit: string;
  /** As the text writes it. */
  noun: string;
  from: number;
  to: number;
}

const LONGEST = 7;

/**
 * The noun that a number counts: the first plural of the noun phrase after it, or after "of the".
 * "Two senior officials" counts officials, "a 20-member team" members.
 */
export function countedNoun(tokens: readonly Token[], numeral: Numeral): Counted | null {
  const at = numeral.to;
  const next = tokens[at];
  if (!next) return null;
  if (next.text === '-' && !next.spaced && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.spaced) {
    const word = tokens[at + 1] as Token;
    if (STOPS.has(word.lower)) return null;
    return { unit: singularOf(word.lower), noun: word.lower, from: at + 1, to: at + 2 };
  }
  if (next.lower === 'of') return nounPhrase(tokens, afterOf(tokens, at), true);
  return nounPhrase(tokens, at, numeral.value !== 1 || numeral.kind === 'vague');
}

/** The first token of the noun phrase after "of the", "of its 12". */
function afterOf(tokens: readonly Token[], at: number): number {
  let place = at + 1;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = tokens[place]?.lower ?? '';
    if (
      /^(?:the|its|his|her|their|our|my|these|those|all|last|past|previous|first|top|next|best|every|a|an|us|them|it|'|s|most|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)$/.test(
        word,
      )
    )
      place += 1;
    else break;
  }
  return place;
}

function nounPhrase(tokens: readonly Token[], start: number, many: boolean): Counted | null {
  let head: number | null = null;
  let last: number | null = null;
  for (let at = start; at < tokens.length && at < start + LONGEST; at += 1) {
    const token = tokens[at] as Token;
    if (token.text === '-' && !token.spaced && at > start) continue;
    if (token.text === "'" || token.text === '’') {
      // A possessive is no head: "two countries' leaders" is left to what stands before it.
      if (tokens[at + 1]?.lower === 's' && head === null) {
        at += 1;
        continue;
      }
      break;
    }
    if (/^["“”]$/.test(token.text) && at < start + 3 && head === null) continue;
    // "Six Gulf Cooperation Council (GCC) countries"
    if (
      head === null &&
      token.text === '(' &&
      tokens[at + 2]?.text === ')' &&
      /^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? '')
    ) {
      at += 2;
      continue;
    }
    // "20 (or so)", "5, new": a sign ends it.
    if (token.kind !== 'word') {
      if (token.kind === 'code' && head === null && /^[\p{L}]/u.test(token.text)) continue;
      break;
    }
    const word = token.lower;
    // "Up from 11.7 five years earlier": another number is of something else.
    if (at === start && NUMBER.test(word) && tokens[at + 1]?.text !== '-') return null;
    // "US" and "IT" in capitals are names.
    if (STOPS.has(word) && !(token.text.length > 1 && token.text === token.text.toUpperCase())) {
      // "20 more people", "three other banks": what more there is of it is still counted.
      if (head === null && last === null && /^(?:more|fewer|less)$/.test(word)) continue;
      // "50 previous years"
      if (
        at === start &&
        /^(?:previous|next|last)$/.test(word) &&
        tokens[at + 1] &&
        isPlural(tokens[at + 1] as Token)
      )
        continue;
      // "200 league and cup goals", "4 digital and physical sales"
      if (head === null && at > start && many && /^(?:and|or)$/.test(word) && pluralSoon(tokens, at + 1))
        continue;
      break;
    }
    if (head === null) {
      if (isPlural(token)) {
        // "Champions League clubs": a plural inside a name is not what is counted.
        const next = tokens[at + 1];
        if (at > start && /^\p{Lu}/u.test(token.text) && next && /^\p{Lu}/u.test(next.text)) last = at;
        else head = at;
      } else if (tokens[at - 1]?.text === '-' && at - 1 > start) last = at;
      else if (isVerb(word, tokens[at + 1], last)) break;
      else if (!MODIFIERS.has(word) && !/ly$|able$|ible$|[^eirt]est$/.test(word)) last = at;
    } else if (isPlural(token) && !VERBS.has(word) && !/ed$/.test(word) && tokens[at - 1]?.text !== '-')
      head = at;
    else break;
  }
  // "A 12 page document", "the 3 cylinder engine"
  if (
    head === null &&
    many &&
    MEASURED.test(tokens[start]?.lower ?? '') &&
    tokens[start + 1]?.kind === 'word'
  )
    head = start;
  if (head === null && (!many || last === null)) head = last;
  else if (head === null && last !== null && MASS.has(tokens[last]?.lower ?? '')) head = last;
  if (head === null || (!many && /^\p{Lu}\p{Ll}/u.test(tokens[head]?.text ?? ''))) return null;
  const noun = keyOf(tokens[head]?.text ?? '');
  return { unit: singularOf(noun), noun, from: start, to: head + 1 };
}

/** Whether a plural stands at `at` or after one word more. */
const pluralSoon = (tokens: readonly Token[], at: number) =>
  [at, at + 1].some((place) => {
    const token = tokens[place];
    return token?.kind === 'word' && !STOPS.has(token.lower) && isPlural(token);
  });

const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty)$/;

/** What things have so many of, in the singular before them. */
const MEASURED =
  /^(?:page|cylinder|speed|seat|bed|bedroom|room|door|member|man|person|player|story|storey|floor|track|gear|core|part|piece|point|stage|vote|goal|game|match|volume|episode|lane|wheel|gauge|story)$/;

/** What is counted in the singular after a number: points of an index, votes in favour, "5,000 capacity". */
const MASS = new Set('million capacity staff downloads cash gold oil degree'.split(' '));

/** Whether a word looks like a plural noun. */
export function isPlural(token: Token): boolean {
  const word = token.lower;
  if (COUNTS.has(word)) return true;
  if (!word.endsWith('s') || word.length < 3 || NO_PLURALS.has(word)) return false;
  return !/(?:ss|ous|ius|sis)$/.test(word);
}

function isVerb(word: string, next: Token | undefined, last: number | null): boolean {
  // "12,000 registered voters"
  if (
    /^(?:registered|reported|used|injured|wounded|arrested|expected|planned|proposed)$/.test(word) &&
    next?.kind === 'word' &&
    isPlural(next) &&
    !STOPS.has(next.lower)
  )
    return false;
  if (VERBS.has(word)) return true;
  if (!word.endsWith('ed') && !word.endsWith('ing')) return false;
  if (next?.kind === 'word' && isPlural(next) && !STOPS.has(next.lower)) return false;
  // "One unnamed official", "two leading banks": what follows decides.
  return last !== null || !next || next.kind !== 'word' || STOPS.has(next.lower);
}
