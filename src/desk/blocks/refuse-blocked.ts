import type { Writing } from '../../store/database.ts';
import { Refusal } from '../../words/refusal.ts';
import type { Block, BlockKind, Going } from './block.ts';
import { blocksOfStory } from './blocks.queries.ts';
import { standingOverrides } from './overrides.queries.ts';

/** An override as a move keeps it. */
export interface KeptOverride {
  readonly key: string;
  readonly block: Block;
  readonly reason: string;
  /** The id of whoever let it pass. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Says that a story may not go out, with what stands in its way. */
export class Blocked extends Refusal {
  readonly blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    super('publishBlocked', { count: blocks.length });
    this.blocks = blocks;
  }
}

/**
 * Asks what stands in the way of a story as it is saved, in the transaction that would bring it out. Answers with what
 * was overridden of it, to be kept with the move; what stood there `before` is not asked about. Throws `Blocked` where something of `blocking` is not.
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
