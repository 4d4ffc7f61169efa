import type { Writing } from '../../store/database.ts';

/** Deletes letters written before `before` that never went out. */
export async function forgetLetters(writing: Writing, before: Date): Promise<void> {
  await writing.deleteFrom('letters').where('created_at', '<', before).execute();
}
