import type { Writing } from '../store/database.ts';
import { Refusal, refusal } from '../words/refusal.ts';
import type { DeskStory } from './draft.queries.ts';
import type { StoredDraft } from './draft.ts';
import { holdText } from './hold-text.ts';

/** The text of a story as a member saw it. */
export interface TextSeen {
  /** The version of the draft. */
  readonly version: number;
  /** The story's revision; null: not stated. */
  readonly revision: number | null;
}

/** Who changed a text, by name, and when; null if it was not a member, for example an import. */
interface Changed {
  readonly by: string | null;
  readonly at: Date;
}

/** The text has changed since the member saw it, with who changed it. */
export class StaleRevisionError extends Refusal {
  readonly changed: Changed;

  constructor(changed: Changed) {
    if (changed.by) super('revisionPassedBy', { name: changed.by });
    else super('revisionPassed');
    this.changed = changed;
  }
}

/**
 * Locks the text of a story until the transaction ends; throws `StaleRevisionError` if it is not the revision in
 * `seen`.
 */
export async function assertCurrentRevision(
  writing: Writing,
  storyId: string,
  seen: TextSeen,
): Promise<void> {
  const { story, kept } = await holdText(writing, storyId);
  if (!story) throw refusal('storyUnknown');
  const isAnother = seen.version !== (kept?.version ?? story.draftVersion);
  // A draft based on the previous text: moving it would replace the newer one unseen.
  const isOvertaken =
    kept !== null &&
    seen.revision !== null &&
    seen.revision !== story.revision &&
    kept.baseRevision !== story.revision;
  if (!isAnother && !isOvertaken) return;
  throw new StaleRevisionError(
    kept && isAnother
      ? { by: kept.savedBy?.name || null, at: kept.savedAt }
      : await revised(writing, story, kept),
  );
}

async function revised(writing: Writing, story: DeskStory, kept: StoredDraft | null): Promise<Changed> {
  const last = await writing
    .selectFrom('revisions')
    .select(['at', 'made_by'])
    .where('story_id', '=', story.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const by = last?.made_by ? (kept?.savedBy ?? story.changer) : null;
  return { by: by?.name || null, at: last?.at ?? story.changedAt };
}
