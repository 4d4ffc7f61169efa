import type { Token } from '../../../language/tokens.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';

/** So many words a part of a joined name has at most. */
const LONGEST = 4;

/**
 * Where the words end that "and" or "&" joins within one name, from the token at `at`: "Johnson & | Johnson", "the Securities
 * and Exchange | Commission", "the Office of Industry, Trade and Labour". The parser takes them for two names. `at` itself
 * where nothing is joined; a quantity begins at `until`.
 */
export function joinedNameEnd(tokens: readonly Token[], at: number, until: number): number {
  if (!isCapital(tokens, at)) return at;
  const sign = ampersandEnd(tokens, at);
  const end = Math.max(sign, bodyEnd(tokens, at), objectEnd(tokens, at));
  return end <= until ? end : at;
}

/** "Marks & Spencer". */
function ampersandEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end - at < 2 * LONGEST && tokens[end]?.text === '&' && isCapital(tokens, end + 1)) end += 2;
  return end > at + 1 ? end : at;
}

/** "The Securities and Exchange | Commission": two words before the one that says what body it is. */
function bodyEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== 'the') return at;
  const and = joint(tokens, at);
  if (and < 0) return at;
  let last = and + 1;
  while (isCapital(tokens, last + 1) && last - and < LONGEST) last += 1;
  const isBody = last > and + 1 && isSubjectWord('publicBodies', tokens[last]?.text);
  return isBody && !isSubjectWord('publicBodies', tokens[and - 1]?.text) ? and + 2 : at;
}

/** "The Institute of | Purchasing and Supply": what a body is for. */
function objectEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== 'of' || !isSubjectWord('publicBodies', tokens[at - 2]?.text)) return at;
  if (!isCapital(tokens, at - 2)) return at;
  const and = joint(tokens, at);
  return and < 0 ? at : and + 2;
}

/** The "and" or "&" after words with capitals, which commas may divide; -1 where there is none before a capital. */
function joint(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (
    next - at < 2 * LONGEST &&
    (isCapital(tokens, next) || (tokens[next]?.text === ',' && isCapital(tokens, next + 1)))
  )
    next += 1;
  return /^(?:and|&)$/.test(tokens[next]?.lower ?? '') && isCapital(tokens, next + 1) ? next : -1;
}

const isCapital = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
