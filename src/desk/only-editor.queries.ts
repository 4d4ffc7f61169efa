import type { Config } from '../config.ts';
import { PERMISSIONS } from '../readers/permission.ts';
import type { Reading, Writing } from '../store/database.ts';

/** Whether somebody is the only one in the newsroom who may approve a story. */
export async function isOnlyEditor(reading: Reading | Writing, memberId: string): Promise<boolean> {
  const editors = await reading
    .selectFrom('users')
    .select('id')
    .where('role', 'in', [...PERMISSIONS['review stories']])
    .where('disabled_at', 'is', null)
    .limit(2)
    .execute();
  return editors.length === 1 && editors[0]?.id === memberId;
}

/** Whether a second pair of eyes is asked for in what `memberId` does: not of the only editor, where the settings let them. */
export async function needsSecondPair(
  reading: Reading | Writing,
  config: Pick<Config, 'TWO_PAIRS_OF_EYES' | 'ONLY_EDITOR_APPROVES'>,
  memberId: string,
): Promise<boolean> {
  if (!config.TWO_PAIRS_OF_EYES) return false;
  return !(config.ONLY_EDITOR_APPROVES && (await isOnlyEditor(reading, memberId)));
}
