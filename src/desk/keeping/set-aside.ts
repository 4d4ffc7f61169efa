import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import type { Draft } from '../draft.ts';

/** The reasons for storing a text next to its story's. */
export const SET_ASIDE_REASONS = [
  'conflict',
  'taken over',
  'restored over',
  'merged over',
  'story moved',
  'checkpoint',
  'autosaved',
] as const;
/** The reason for storing a text next to its story's. */
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** A text to store next to its story's. */
export interface TextAside {
  readonly storyId: string;
  /** The version it was based on. */
  readonly baseVersion: number;
  readonly draft: Draft;
  readonly why: SetAsideReason;
  /** Its author. */
  readonly by: string;
  /** The window it came from: later saves from that window replace it, until it is resolved. */
  readonly windowId?: string | null;
  /** The name of a checkpoint. */
  readonly name?: string;
  /** Whether no decision about it is needed. */
  readonly settled?: boolean;
}

/** Stores a text next to its story's, permanently; returns its id. Saves from the same window update one text. */
export async function setAside(writing: Writing, text: TextAside, now: Date): Promise<string> {
  const { storyId, baseVersion, draft, why, by, windowId = null, name = null, settled = false } = text;
  const content = json<unknown>(draft);
  // If it is taken over again before anyone edited it, the previous text is already stored.
  if (settled && why === 'taken over') {
    const same = await writing
      .selectFrom('set_asides')
      .select('id')
      .where('story_id', '=', storyId)
      .where('why', '=', why)
      .where('base_version', '=', baseVersion)
      .where('content', '=', content)
      .executeTakeFirst();
    if (same) return same.id;
  }
  if (!settled) {
    const again = await writing
      .selectFrom('set_asides')
      .select('id')
      .where('story_id', '=', storyId)
      .where('made_by', '=', by)
      .where('why', '=', why)
      .where('settled_at', 'is', null)
      .where((eb) => (windowId ? eb('window_id', '=', windowId) : eb('content', '=', content)))
      .forUpdate()
      .executeTakeFirst();
    if (again) {
      await writing
        .updateTable('set_asides')
        .set({ content, at: now, base_version: baseVersion })
        .where('id', '=', again.id)
        .where('content', '<>', content)
        .execute();
      return again.id;
    }
  }
  const id = newId();
  await writing
    .insertInto('set_asides')
    .values({
      id,
      story_id: storyId,
      base_version: baseVersion,
      content,
      why,
      made_by: by,
      at: now,
      window_id: windowId,
      name,
      ...(settled && { settled_at: now, settled_by: by }),
    })
    .execute();
  return id;
}
