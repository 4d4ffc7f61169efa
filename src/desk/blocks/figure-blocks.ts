import type { ClaimAfter } from '../../evidence/claims/claims-after.ts';
import { type Block, blockKey } from './block.ts';

/** The figures of a text that stand in its way, in its order. */
export function figureBlocks(claims: readonly ClaimAfter[]): Block[] {
  const seen = new Map<string, number>();
  return claims.flatMap(({ found, old, judgement, evidence, mark }): Block[] => {
    if (mark !== 'd' && mark !== 'u') return [];
    const { place, exact, sentence } = found;
    const words = place === 'text' ? [exact, sentence] : [place, exact, sentence];
    // The same words twice are two figures.
    const nth = seen.get(JSON.stringify(words)) ?? 0;
    seen.set(JSON.stringify(words), nth + 1);
    const figure = { claimId: old?.id ?? null, place, exact, sentence };
    if (mark === 'u')
      return [
        {
          ...figure,
          kind: 'unsupported',
          key: blockKey('unsupported', ...words, nth),
          bound: evidence?.kind === 'query',
        },
      ];
    const value = judgement?.details.value ?? null;
    const reason = judgement?.reason ?? 'too high';
    return [
      {
        ...figure,
        kind: 'differs',
        // Whoever saw past what the data said saw past this value, and no other.
        key: blockKey('differs', ...words, nth, value),
        reason,
        value,
        unit: found.figure.unit,
      },
    ];
  });
}
