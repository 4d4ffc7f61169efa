import { idOf } from '../store/ids.ts';

/** One language's version of a story, with the data that shows which was written first. */
export interface Version {
  readonly slug: string;
  readonly groupId: string;
  readonly externalKey: string | null;
  /** When it first appeared: at its source, or here. */
  readonly begunAt: Date;
}

/** The group of translations of the story that its source knows by `key`. */
export function groupOf(key: string): string {
  return idOf(`group:${key}`);
}

/**
 * The version that the others were translated from: the one their source named the group after, else the earliest; null
 * if unknown.
 */
export function originalOf<One extends Version>(versions: readonly One[]): One | null {
  const named = versions.find(({ groupId, externalKey }) => externalKey && groupOf(externalKey) === groupId);
  if (named) return named;
  const [first, second] = [...versions].sort((a, b) => a.begunAt.getTime() - b.begunAt.getTime());
  return first && second && first.begunAt < second.begunAt ? first : null;
}
