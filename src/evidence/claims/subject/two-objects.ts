import type { Token } from '../../../language/tokens.ts';

/** A country where a sentence names it. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly adjective: boolean;
  readonly possessive: boolean;
}

const GIVES =
  /^(?:sold|sells?|selling|supplied|supplies|supply|supplying|sent|sends?|sending|shipped|ships?|shipping|gave|gives?|giving|given|delivered|delivers?|delivering)$/;
const IS = /^(?:is|are|was|were|been|being|be|get|gets|got)$/;
/** What stands for all goods together, and words that stand before an amount and name no goods. */
const ALL_GOODS = /^(?:goods|merchandise)$/;
const NO_GOODS =
  /^(?:the|a|an|its|their|all|more|less|fewer|much|as|about|around|roughly|approximately|nearly|almost|over|above|under|some|than|worth|just|only|up|at|least|most|record|another|estimated|total|of|with|valued|to|in|last|this|and|twice|half|by|for|from|that|year|during|out)$/;

/**
 * Whom the verb at `at` gives something to where it has two objects: "sold Kyrgyzstan goods", "supplied Russia with
 * chips", and in the passive "Kyrgyzstan was sold goods". Null where it is no such verb, or names nobody.
 */
export function recipientAt<C extends Named>(
  tokens: readonly Token[],
  at: number,
  countries: readonly C[],
): C | null {
  if (!GIVES.test(tokens[at]?.lower ?? '')) return null;
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const after = countries.find(({ from }) => from === next);
  if (after && !after.adjective && !after.possessive && tokens[after.to]?.text !== '-') return after;
  let verb = at - 1;
  while (/^(?:also|again|still|not|then)$/.test(tokens[verb]?.lower ?? '')) verb -= 1;
  if (!IS.test(tokens[verb]?.lower ?? '') || tokens[at + 1]?.lower === 'to') return null;
  // "Has been sold".
  while (/^(?:have|has|had|been|being|be|will|would|was|were|is|are)$/.test(tokens[verb]?.lower ?? ''))
    verb -= 1;
  const before = countries.find(({ to }) => to === verb + 1);
  return before && !before.adjective && !before.possessive ? before : null;
}

/**
 * What a verb's object says of the goods: all of them ("goods"), some it names ("machinery", known or not), or nothing.
 * `from` is where its object begins.
 */
export function goodsAfter(tokens: readonly Token[], from: number): 'all' | 'some' | 'unsaid' {
  let said: 'some' | 'unsaid' = 'unsaid';
  for (const token of tokens.slice(from, from + 14)) {
    if (token.kind === 'sign' && /^[,;:()]$/.test(token.text)) break;
    if (ALL_GOODS.test(token.lower)) return 'all';
    if (token.kind !== 'word' || NO_GOODS.test(token.lower) || /^\p{Lu}/u.test(token.text)) continue;
    if (
      /^(?:million|billion|trillion|thousand|percent|per|cent|euros?|dollars?|tons?|tonnes?)$/.test(
        token.lower,
      )
    )
      continue;
    said = 'some';
  }
  return said;
}
