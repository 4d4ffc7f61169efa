import { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { setAside } from './set-aside.ts';
import { standingCopy } from './standing.queries.ts';

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
  if (!name) throw new Problem('bad input', 'A checkpoint has a name.', 'Say what it is: before legal, say.');
  if ([...name].length > CHECKPOINT_NAME) {
    throw new Problem('bad input', `The name of a checkpoint has at most ${CHECKPOINT_NAME} characters.`);
  }
  const standing = await standingCopy(writing, storyId);
  if (!standing) throw new Problem('not found', 'There is no such story.');
  const { version: baseVersion, copy } = standing;
  const text = { storyId, baseVersion, copy, why: 'checkpoint' as const, by: by.member.id, name };
  return setAside(writing, { ...text, settled: true }, now);
}
