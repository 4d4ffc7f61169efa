import type { ClaimAfter } from '../../evidence/claims/claims-after.ts';
import { type Block, blockKey } from './block.ts';

/** The figures of a text that stand in its way, in its order. */
export function figureBlocks(claims: readonly ClaimAfter[]): Block[] {
  const seen = new Map<string, number>();
  return claims.flatMap(({ found, old, judgement, evidence, mark }): Block[] => {
    if (mark !== 'd' && mark !== 'u') return [];
    const { exact, sentence } = found;
    const words = JSON.stringify([exact, sentence]);
    // The same words twice are two figures.
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    const figure = { claimId: old?.id ?? null, exact, sentence };
    if (mark === 'u')
      return [
        {
          ...figure,
          kind: 'unsupported',
          key: blockKey('unsupported', exact, sentence, nth),
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
        key: blockKey('differs', exact, sentence, nth, value),
        reason,
        value,
        unit: found.figure.unit,
      },
    ];
  });
}
