import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Authorized } from '../permission.ts';

/** Takes a letter out of the outbox for good; answers whether it was still there. */
export async function removeLetter(
  writing: Writing,
  _by: Authorized<'see the outbox'>,
  id: string,
): Promise<boolean> {
  if (!isId(id)) return false;
  const { numDeletedRows } = await writing.deleteFrom('letters').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
