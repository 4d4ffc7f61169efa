import type { Writing } from '../../store/database.ts';

/** Deletes the key that sets the newsroom up: somebody has an account at the desk, or set-up is not offered. */
export async function dropSetupKey(writing: Writing): Promise<void> {
  await writing.deleteFrom('setup_key').execute();
}
