import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import type { Copy } from '../copy.ts';

/** Why a text is kept beside its story's. */
export const SET_ASIDE_REASONS = [
  'conflict',
  'taken over',
  'restored over',
  'merged over',
  'story moved',
  'checkpoint',
  'autosaved',
] as const;
/** Why a text is kept beside its story's. */
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** A text to keep beside its story's. */
export interface TextAside {
  readonly storyId: string;
  /** The version it was written on. */
  readonly baseVersion: number;
  readonly copy: Copy;
  readonly why: SetAsideReason;
  /** Whose text it is. */
  readonly by: string;
  /** The window it came from: what that window goes on writing replaces it, until somebody has settled it. */
  readonly windowId?: string | null;
  /** What a checkpoint is called. */
  readonly name?: string;
  /** Whether nobody has to decide anything about it. */
  readonly settled?: boolean;
}

/** Keeps a text beside its story's, for good; answers its id. Sent again from the same window, it is one text. */
export async function setAside(writing: Writing, text: TextAside, now: Date): Promise<string> {
  const { storyId, baseVersion, copy, why, by, windowId = null, name = null, settled = false } = text;
  const content = json<unknown>(copy);
  // Taken over once more before anybody wrote, the text that stood there is kept already.
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
