import type { Writing } from '../../store/database.ts';

const DAY = 86_400_000;

/** Deletes what has run out: attempts older than any limit looks back, registrations, mailed keys and codes, sessions. */
export async function forgetAttempts(writing: Writing, now: Date): Promise<void> {
  await writing
    .deleteFrom('attempts')
    .where('at', '<', new Date(now.getTime() - DAY))
    .execute();
  await writing.deleteFrom('registrations').where('expires_at', '<', now).execute();
  await writing.deleteFrom('verifications').where('expires_at', '<', now).execute();
  await writing.deleteFrom('sessions').where('expires_at', '<', now).execute();
}
