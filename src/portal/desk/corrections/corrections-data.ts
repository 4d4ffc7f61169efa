import { listCorrections, type QueuedCorrection } from '../../../evidence/queue/correction-queue.queries.ts';
import type { Reading } from '../../../store/database.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';

/** A page of the proposed corrections, and the cursor of the next; null on the last page. */
export async function correctionsData(
  reading: Reading,
  query: Readonly<Record<string, string>>,
  most: number,
): Promise<{ page: readonly QueuedCorrection[]; cursor: string | null }> {
  const after = readCursor(query.cursor)?.id;
  const list = await listCorrections(reading, { open: !query.state, after, most });
  return cutPage(list, most, (last) => writeCursor({ publishedAt: last.madeAt, id: last.id }));
}
