import {
  listQueue,
  QUEUE_STATES,
  type QueuedClaim,
  type QueueWanted,
} from '../../../evidence/queue/claim-queue.queries.ts';
import type { Reading } from '../../../store/database.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { VERDICT_WORDS } from './queue.view.ts';

/** The claims matching a query of the queue. */
export function queueWanted(query: Readonly<Record<string, string>>, most: number): QueueWanted {
  return {
    state: QUEUE_STATES.find((state) => state === query.state),
    verdict: VERDICT_WORDS.get(query.verdict ?? ''),
    find: query.story,
    after: readCursor(query.cursor)?.id,
    most,
  };
}

/** A page of the queue, and the cursor of the next; null on the last page. */
export async function queueData(
  reading: Reading,
  wanted: QueueWanted,
): Promise<{ page: readonly QueuedClaim[]; cursor: string | null }> {
  const { most } = wanted;
  const claims = await listQueue(reading, wanted);
  return cutPage(claims, most, (last) => writeCursor({ publishedAt: last.at, id: last.id }));
}

/** A claim of the queue as data. */
export const queueRowJson = ({ figure, ...claim }: QueuedClaim) => ({
  id: claim.id,
  story: claim.slug,
  language: claim.language,
  position: claim.position,
  place: claim.place,
  sentence: claim.sentence,
  quote: claim.exact,
  hedge: figure.hedge,
  value: figure.value,
  high: figure.high,
  unit: figure.unit,
  measure: figure.measure,
  period: figure.period,
  subject: figure.subject,
  attribution: figure.attribution,
  mark: claim.mark,
  setAside: claim.setAside,
  statement: figure.statement?.says ?? null,
  hidden: claim.hidden,
  rests: claim.rests,
  proposals: claim.proposals,
  verdict: claim.verdict,
  reason: claim.reason,
  signed: claim.signed,
});
