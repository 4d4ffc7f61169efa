import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { announceShowing } from './announce-showing.ts';

/** The actions on a library picture. */
export type MediaChangeKind = 'add' | 'describe' | 'replace' | 'remove' | 'bring back';

/** An action on a picture: what, by whom, when, and its state before and after. */
export interface MediaChange {
  readonly mediaId: string;
  readonly kind: MediaChangeKind;
  readonly by: string | null;
  readonly now: Date;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Records an action on a picture in the same transaction, and announces what shows it. */
export async function recordChange(writing: Writing, change: MediaChange): Promise<void> {
  const { mediaId, kind, by, now, details = {} } = change;
  await writing
    .insertInto('media_changes')
    .values({ id: newId(), media_id: mediaId, kind, details: json(details), made_by: by, at: now })
    .execute();
  if (kind !== 'add') await announceShowing(writing, mediaId);
}
