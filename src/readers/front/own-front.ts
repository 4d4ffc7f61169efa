/** What a block of a front page may be of, in the order they are offered. */
export const BLOCK_KINDS = ['section', 'topic', 'author', 'entity', 'language', 'source'] as const;

/** What a block shows the stories of. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** How many stories a block may show. */
export const BLOCK_COUNTS = [3, 6, 9] as const;

/** How many stories a block shows. */
export type BlockCount = (typeof BLOCK_COUNTS)[number];

/** How many blocks a front page may have. */
export const MOST_BLOCKS = 24;

/** Something stories can be listed by: a kind, and its slug; for a language, its tag. */
export interface Ref {
  readonly kind: BlockKind;
  readonly target: string;
}

/** One block of a front page of one's own. */
export interface FrontBlock extends Ref {
  readonly count: BlockCount;
}

/** What a member does not want to see: all of something, or one story by its slug. */
export interface Mute {
  readonly kind: BlockKind | 'story';
  readonly target: string;
}

/** A member's front page as they composed it. */
export interface OwnFront {
  readonly blocks: readonly FrontBlock[];
  /** Whether it stands at `/` for them. */
  readonly inUse: boolean;
  /** Newest first. */
  readonly mutes: readonly Mute[];
}

const TARGET = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** The thing written as `kind:slug`, or null when it is written in no way of ours. */
export function readRef(text: string): Ref | null {
  const [, kind, target = ''] = /^([a-z]+):(.{1,120})$/.exec(text) ?? [];
  const known = BLOCK_KINDS.find((one) => one === kind);
  return known && TARGET.test(target) ? { kind: known, target } : null;
}

/** What is muted, written as `kind:slug`; a story by its slug too. */
export function readMute(text: string): Mute | null {
  const [, story = ''] = /^story:(.{1,120})$/.exec(text) ?? [];
  return TARGET.test(story) ? { kind: 'story', target: story } : readRef(text);
}

/** A thing as `kind:slug`. */
export function writeRef({ kind, target }: Ref | Mute): string {
  return `${kind}:${target}`;
}

/** The count nearest to what was asked for among those a block may have. */
export function readCount(text: string | undefined): BlockCount | null {
  return BLOCK_COUNTS.find((count) => String(count) === text) ?? null;
}

/** The blocks kept in a row of the database: whatever is none of ours is left out. */
export function readBlocks(kept: unknown): FrontBlock[] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, MOST_BLOCKS).flatMap((one: Record<string, unknown>) => {
    const ref = readRef(`${one?.kind}:${one?.target}`);
    const count = readCount(String(one?.count));
    return ref && count ? [{ ...ref, count }] : [];
  });
}

/** How a list of blocks is asked to change. */
export interface Arrangement {
  /** The order wanted, each as `kind:slug`; a block left out stays, at the end. */
  readonly order: readonly string[];
  /** How many stories each of `order` shows. */
  readonly counts: readonly string[];
  /** One step more: `up`, `down` or `remove`, a space, and the block. */
  readonly step: string;
}

/** The blocks as arranged: none is lost that was not asked to go, and none appears that was not there. */
export function arrange(blocks: readonly FrontBlock[], { order, counts, step }: Arrangement): FrontBlock[] {
  const byRef = new Map(blocks.map((block) => [writeRef(block), block]));
  const arranged: FrontBlock[] = [];
  for (const [at, ref] of order.entries()) {
    const block = byRef.get(ref);
    if (!block) continue;
    byRef.delete(ref);
    arranged.push({ ...block, count: readCount(counts[at]) ?? block.count });
  }
  arranged.push(...byRef.values());
  const [verb, ref] = step.split(' ');
  const from = arranged.findIndex((block) => writeRef(block) === ref);
  if (from < 0) return arranged;
  const [moved] = arranged.splice(from, 1);
  if (!moved || verb === 'remove') return arranged;
  const to = verb === 'up' ? from - 1 : verb === 'down' ? from + 1 : from;
  arranged.splice(Math.max(0, to), 0, moved);
  return arranged;
}
