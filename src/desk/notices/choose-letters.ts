import { type DeskLetters, LETTER_RHYTHMS } from '../../readers/desk-letters/desk-letters.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { letterGroup, NOTICE_KINDS } from './notice.ts';

/** Keeps what of the notices comes to a member by mail; what waits for a letter waits for the one chosen now. */
export async function chooseLetters(
  writing: Writing,
  chosen: DeskLetters,
  by: Authorized<'write stories'>,
): Promise<void> {
  const { id } = by.member;
  await writing
    .updateTable('users')
    .set({ desk_letters: json<Readonly<Record<string, string>>>(chosen) })
    .where('id', '=', id)
    .execute();
  for (const rhythm of LETTER_RHYTHMS) {
    const kinds = NOTICE_KINDS.filter((kind) => chosen[letterGroup(kind)] === rhythm);
    if (kinds.length === 0) continue;
    await writing
      .updateTable('desk_notices')
      .set({ letter: rhythm === 'off' ? null : rhythm })
      .where('user_id', '=', id)
      .where('letter', 'is not', null)
      .where('kind', 'in', kinds)
      .execute();
  }
}
