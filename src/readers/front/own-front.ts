/** What a block of a front page can show, in the order offered. */
export const BLOCK_KINDS = ['section', 'topic', 'author', 'entity', 'language', 'source'] as const;

/** The kind of stories a block shows. */
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

/** One block of a custom front page. */
export interface FrontBlock extends Ref {
  readonly count: BlockCount;
}

/** Something a member muted: everything of a kind, or one story by its slug. */
export interface Mute {
  readonly kind: BlockKind | 'story';
  readonly target: string;
}

/** A member's custom front page. */
export interface OwnFront {
  readonly blocks: readonly FrontBlock[];
  /** Whether it replaces `/` for them. */
  readonly inUse: boolean;
  /** Newest first. */
  readonly mutes: readonly Mute[];
}

const TARGET = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** Parses `kind:slug`, or returns null if it is malformed. */
export function readRef(text: string): Ref | null {
  const [, kind, target = ''] = /^([a-z]+):(.{1,120})$/.exec(text) ?? [];
  const known = BLOCK_KINDS.find((one) => one === kind);
  return known && TARGET.test(target) ? { kind: known, target } : null;
}

/** Parses a mute written as `kind:slug`, including a story's slug. */
export function readMute(text: string): Mute | null {
  const [, story = ''] = /^story:(.{1,120})$/.exec(text) ?? [];
  return TARGET.test(story) ? { kind: 'story', target: story } : readRef(text);
}

/** A reference as `kind:slug`. */
export function writeRef({ kind, target }: Ref | Mute): string {
  return `${kind}:${target}`;
}

/** The allowed block count closest to the requested one. */
export function readCount(text: string | undefined): BlockCount | null {
  return BLOCK_COUNTS.find((count) => String(count) === text) ?? null;
}

/** The blocks stored in a database row: invalid ones are left out. */
export function readBlocks(kept: unknown): FrontBlock[] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, MOST_BLOCKS).flatMap((one: Record<string, unknown>) => {
    const ref = readRef(`${one?.kind}:${one?.target}`);
    const count = readCount(String(one?.count));
    return ref && count ? [{ ...ref, count }] : [];
  });
}

/** Requested changes to a list of blocks. */
export interface Arrangement {
  /** The new order, each as `kind:slug`; omitted blocks stay at the end. */
  readonly order: readonly string[];
  /** How many stories each block in `order` shows. */
  readonly counts: readonly string[];
  /** One additional step: `up`, `down` or `remove`, a space, and the block. */
  readonly step: string;
}

/** The rearranged blocks: none is lost unless removed, and none is added. */
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
