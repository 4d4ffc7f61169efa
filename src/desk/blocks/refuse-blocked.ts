import type { Writing } from '../../store/database.ts';
import { Refusal } from '../../words/refusal.ts';
import type { Block, BlockKind, Going } from './block.ts';
import { blocksOfStory } from './blocks.queries.ts';
import { standingOverrides } from './overrides.queries.ts';

/** An override as stored with a move. */
export interface KeptOverride {
  readonly key: string;
  readonly block: Block;
  readonly reason: string;
  /** The id of the member who overrode it. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The refusal to publish a story, with its publish blocks. */
export class Blocked extends Refusal {
  readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    super('publishBlocked', { count: blocks.length });
    this.blocks = blocks;
  }
}

/**
 * Checks a saved story for publish blocks, in the transaction that would publish it. Returns the overrides, to be
 * stored with the move; blocks in `before` are ignored. Throws `Blocked` if a block in `blocking` is not overridden.
 */
export async function refuseBlocked(
  writing: Writing,
  storyId: string,
  blocking: readonly BlockKind[],
  going: Going,
  before: readonly Block[] = [],
): Promise<KeptOverride[]> {
  if (blocking.length === 0) return [];
  const known = new Set(before.map(({ key }) => key));
  const blocks = (await blocksOfStory(writing, storyId, going)).filter(({ key }) => !known.has(key));
  if (blocks.length === 0) return [];
  const standing = new Map((await standingOverrides(writing, storyId)).map((one) => [one.key, one]));
  const open = blocks.filter(({ key, kind }) => blocking.includes(kind) && !standing.has(key));
  if (open.length > 0) throw new Blocked(open);
  return blocks.flatMap((block): KeptOverride[] => {
    const one = standing.get(block.key);
    return one ? [{ key: one.key, block, reason: one.reason, by: one.by.id, at: one.at.toISOString() }] : [];
  });
}
