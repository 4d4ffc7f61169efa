import { idOf } from '../store/ids.ts';

/** One language's version of a story, with what tells which of them was written first. */
export interface Version {
  readonly slug: string;
  readonly groupId: string;
  readonly externalKey: string | null;
  /** When it first was anywhere: at its source, or here. */
  readonly begunAt: Date;
}

/** The group of stories that are translations of the one that its source knows by `key`. */
export function groupOf(key: string): string {
  return idOf(`group:${key}`);
}

/**
 * Which of the versions of a story the others were translated from: the one their source named the group by, else the
 * one that was there before all others; null where nothing tells.
 */
export function originalOf<One extends Version>(versions: readonly One[]): One | null {
  const named = versions.find(({ groupId, externalKey }) => externalKey && groupOf(externalKey) === groupId);
  if (named) return named;
  const [first, second] = [...versions].sort((a, b) => a.begunAt.getTime() - b.begunAt.getTime());
  return first && second && first.begunAt < second.begunAt ? first : null;
}
