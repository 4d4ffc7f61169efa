import type { Writing } from '../../store/database.ts';
import type { Presentation } from '../../stories/presentation.ts';
import { refusal } from '../../words/refusal.ts';

/** Makes sure that the pictures a story is shared and teased with are in the library. Throws a refusal. */
export async function needPictures(
  writing: Writing,
  presentation: Presentation | null | undefined,
): Promise<void> {
  const ids = new Set(
    [presentation?.socialPicture, presentation?.teaserPicture].flatMap((one) => one?.mediaId ?? []),
  );
  if (ids.size === 0) return;
  const held = await writing
    .selectFrom('media')
    .select('id')
    .where('id', 'in', [...ids])
    .where('removed_at', 'is', null)
    .forKeyShare()
    .execute();
  if (held.length < ids.size) throw refusal('shownWrongPicture');
}
