import type { ClaimAfter } from '../../evidence/claims/claims-after.ts';
import { takeTurns } from '../../stories/take-turns.ts';
import { type Block, blockKey } from './block.ts';

/** The figures of a text that stand in its way, in its order. */
export async function figureBlocks(claims: readonly ClaimAfter[]): Promise<Block[]> {
  const seen = new Map<string, number>();
  const blocks: Block[] = [];
  for (const { found, old, judgement, evidence, mark } of claims) {
    if (mark !== 'd' && mark !== 'u') continue;
    const { place, exact, sentence } = found;
    await takeTurns(sentence.length);
    const words = place === 'text' ? [exact, sentence] : [place, exact, sentence];
    // The same words twice are two figures.
    const said = JSON.stringify(words);
    const nth = seen.get(said) ?? 0;
    seen.set(said, nth + 1);
    const figure = { claimId: old?.id ?? null, place, exact, sentence };
    if (mark === 'u') {
      const key = blockKey('unsupported', ...words, nth);
      blocks.push({ ...figure, kind: 'unsupported', key, bound: evidence?.kind === 'query' });
      continue;
    }
    const value = judgement?.details.value ?? null;
    blocks.push({
      ...figure,
      kind: 'differs',
      // An editor who overruled what the data said overruled this value, and no other.
      key: blockKey('differs', ...words, nth, value),
      reason: judgement?.reason ?? 'too high',
      value,
      unit: found.figure.unit,
    });
  }
  return blocks;
}
