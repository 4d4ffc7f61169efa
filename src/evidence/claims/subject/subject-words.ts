import type { Token } from '../../../language/tokens.ts';
import { STOPS, VERBS } from '../languages/en-words.ts';
import type { Quantity } from '../quantity.ts';

interface Mention {
  from: number;
  to: number;
}

/** The noun phrase that the text itself uses for what is measured: "machine tool imports". */
export function wordsOf(
  tokens: readonly Token[],
  quantity: Quantity,
  flow: Mention | null,
  product: Mention | null,
): string | null {
  if (flow && product && Math.abs(flow.from - product.to) <= 1)
    return phrase(tokens, Math.min(flow.from, product.from), Math.max(flow.to, product.to));
  if (flow && tokens[flow.to]?.lower === 'of') return phrase(tokens, flow.from, nounEnd(tokens, flow.to + 1));
  if (flow) return phrase(tokens, nounStart(tokens, flow.from, quantity), flow.to);
  if (product) return phrase(tokens, product.from, product.to);
  if (tokens[quantity.to]?.lower === 'of') {
    const from = /^(?:the|its|all|their|our|his|her)$/.test(tokens[quantity.to + 1]?.lower ?? '')
      ? quantity.to + 2
      : quantity.to + 1;
    const to = nounEnd(tokens, from);
    return to > from ? phrase(tokens, from, to) : null;
  }
  if (quantity.kind === 'count') return quantity.noun ?? quantity.unit;
  return measuredBefore(tokens, quantity);
}

/** What stands before the verb: "quarterly profits" in "quarterly profits jumped 76%". */
function measuredBefore(tokens: readonly Token[], quantity: Quantity): string | null {
  for (let at = quantity.from - 1; at > 0 && at > quantity.from - 6; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return null;
    if (
      !VERBS.has(token.lower) &&
      !/^(?:rose|jumped|surged|increased|grew|declined|dropped|slumped|climbed|was|were|is|are|to|by|up|down|of|at|ed|stood|totalled|totaled|reached|totals|\w+ed)$/.test(
        token.lower,
      )
    )
      continue;
    const end = /^(?:to|by|of|at|up|down)$/.test(token.lower) ? at - 1 : at;
    const start = nounStart(tokens, end, quantity);
    if (start < end) return phrase(tokens, start, end);
  }
  return null;
}

function nounEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    at < from + 5 &&
    tokens[at]?.kind === 'word' &&
    !STOPS.has(tokens[at]?.lower ?? '') &&
    !VERBS.has(tokens[at]?.lower ?? '')
  )
    at += 1;
  return at;
}

function nounStart(tokens: readonly Token[], end: number, { to }: Mention): number {
  let at = end;
  while (
    at > 0 &&
    at > end - 4 &&
    at !== to &&
    tokens[at - 1]?.kind === 'word' &&
    !STOPS.has(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]?.lower !== 's' &&
    !VERBS.has(tokens[at - 1]?.lower ?? '')
  )
    at -= 1;
  return at;
}

function phrase(tokens: readonly Token[], from: number, to: number): string | null {
  const parts = tokens.slice(from, to);
  if (parts.length === 0) return null;
  return parts.map(({ text, spaced }, i) => (i > 0 && spaced ? ` ${text}` : text)).join('');
}
