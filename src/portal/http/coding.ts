import type { Coding } from './kept-page.ts';

const known = new Map<string, readonly Coding[]>();
const MOST_KNOWN = 512;
const PLAIN: readonly Coding[] = ['identity'];
/** Ours in order of preference, smallest first. */
const OURS: readonly Coding[] = ['br', 'gzip', 'identity'];

/**
 * The codings of ours that a client accepts, best first, by its Accept-Encoding; plain text is always the last resort.
 */
export function codingsFor(accept: string | undefined): readonly Coding[] {
  if (accept === undefined || accept === '') return PLAIN;
  const before = known.get(accept);
  if (before) return before;
  const codings = parse(accept);
  if (known.size < MOST_KNOWN && accept.length < 200) known.set(accept, codings);
  return codings;
}

function parse(accept: string): readonly Coding[] {
  const weights = new Map<string, number>();
  for (const part of accept.toLowerCase().split(',').slice(0, 20)) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    if (name) weights.set(name, weight ? Number(weight.slice(2)) || 0 : 1);
  }
  const weightOf = (coding: Coding) => weights.get(coding) ?? weights.get('*') ?? 0;
  const taken = OURS.filter((coding) => coding !== 'identity' && weightOf(coding) > 0);
  taken.sort((a, b) => weightOf(b) - weightOf(a));
  return [...taken, 'identity'];
}
