import type { Token } from '../../../language/tokens.ts';
import { STOPS, VERBS } from '../languages/en-words.ts';
import type { Quantity } from '../quantity.ts';

interface Mention {
  from: number;
  to: number;
}

/** The noun phrase that the text itself uses for what is traded: "machine tool imports". */
export function tradeWords(
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
