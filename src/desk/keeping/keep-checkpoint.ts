import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { setAside } from './set-aside.ts';
import { currentDraft } from './standing.queries.ts';

/** The most characters the name of a checkpoint has. */
export const CHECKPOINT_NAME = 120;

/** Keeps what is written now under a name, to come back to; nothing of the story changes. Answers its id. */
export async function keepCheckpoint(
  writing: Writing,
  storyId: string,
  called: string,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<string> {
  const name = called.trim();
  if (!name) throw refusal('checkpointNameMissing');
  if ([...name].length > CHECKPOINT_NAME) {
    throw refusal('checkpointNameLong', { most: CHECKPOINT_NAME });
  }
  const standing = await currentDraft(writing, storyId);
  if (!standing) throw refusal('storyUnknown');
  const { version: baseVersion, draft } = standing;
  const text = { storyId, baseVersion, draft, why: 'checkpoint' as const, by: by.member.id, name };
  return setAside(writing, { ...text, settled: true }, now);
}
