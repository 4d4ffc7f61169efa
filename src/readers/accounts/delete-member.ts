import { sql } from 'kysely';
import { actAs } from '../../store/act-as.ts';
import type { Store, Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';
import { noteScrubbing, scrubMembers } from './scrub-members.ts';

/**
 * Deletes a member and all their data in one transaction, then scrubs the database's leftovers of deleted rows, so that
 * their address is not stored anywhere. Their work for the newsroom stays, without their name. Throws
 * `lastAdministratorLeaves` for the last one.
 */
export async function deleteMember(store: Store, by: Authorized<'use own account'>): Promise<void> {
  const { id, email } = by.member;
  await store.write(async (writing) => {
    await actAs(writing, id);
    await keepAnAdministrator(writing, id);
    await deleteLetters(writing, id, email);
    await writing
      .deleteFrom('registrations')
      .where((is) => is.or([is('user_id', '=', id), is('email', '=', email)]))
      .execute();
    await writing.deleteFrom('subscribers').where('email', '=', email).execute();
    await writing
      .deleteFrom('verifications')
      .where((is) =>
        is.or([
          is(sql<number>`position(${id} in value)`, '>', 0),
          is(sql<number>`position(${email} in value)`, '>', 0),
        ]),
      )
      .execute();
    await writing.deleteFrom('users').where('id', '=', id).execute();
    await noteScrubbing(writing);
  });
  await scrubMembers(store);
}

async function keepAnAdministrator(writing: Writing, id: string): Promise<void> {
  // Locked, so that of two concurrent deletions one administrator remains.
  const administrators = await writing
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  const [first] = administrators;
  if (administrators.length === 1 && first?.id === id) throw refusal('lastAdministratorLeaves');
}

/** Emails to the member, at any of their addresses, and emails to others that contain theirs. */
async function deleteLetters(writing: Writing, id: string, email: string): Promise<void> {
  await writing
    .deleteFrom('letters')
    .where((is) => is.or([is('user_id', '=', id), is('recipient', '=', email)]))
    .execute();
  const mentioning = await writing
    .selectFrom('letters')
    .select(['id', 'subject', 'text', 'failure'])
    .where(
      sql<number>`position(${email} in lower(subject || ' ' || text || ' ' || html || ' ' || coalesce(failure, '')))`,
      '>',
      0,
    )
    .execute();
  const named = mentioning.filter(({ subject, text, failure }) =>
    names(`${subject} ${text} ${failure ?? ''}`.toLowerCase(), email),
  );
  for (const letter of named) await writing.deleteFrom('letters').where('id', '=', letter.id).execute();
}

/** Whether a text contains exactly this address, not a longer one that contains it. */
function names(text: string, email: string): boolean {
  const inAddress = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]/u;
  for (let at = text.indexOf(email); at >= 0; at = text.indexOf(email, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + email.length);
    if (!inAddress.test(before) && !/^(?:[\p{L}\p{N}-]|\.[\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}
