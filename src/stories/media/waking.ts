import { announceChange } from '../../store/changes.ts';
import type { Writing } from '../../store/database.ts';

/** Wakes the jobs that make sizes of pictures, when this transaction commits. */
export async function wakeSizes(writing: Writing, id: string): Promise<void> {
  await announceChange(writing, 'media', id);
}
