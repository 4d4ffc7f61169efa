import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { readSecrets } from '../../readers/secrets/read-secrets.ts';
import { unseal } from '../../readers/secrets/seal.ts';
import type { SecretSettings } from '../../readers/secrets/secrets.queries.ts';
import type { Store } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import type { HubProblem } from './hub.ts';
import { keepDelivered } from './inbox.ts';
import { fetchInstead } from './note-hub.ts';

/** What a hub sends of a feed, and how it is signed: https://www.w3.org/TR/websub/#signature-validation */
export interface HubSent {
  readonly token: string;
  readonly signature: string | undefined;
  readonly contentType: string;
  readonly body: Buffer;
}

/** What receives from hubs. */
export interface HubReceiving {
  readonly store: Store;
  readonly settings: SecretSettings;
}

const UNSIGNED: HubProblem = {
  code: 'unsigned',
  says: 'What it sent was not signed, or not with the secret it was given.',
  status: null,
};

/**
 * Keeps what a hub sends for import. Without the right signature it is ignored, and the feed is fetched instead, as if it
 * had no hub, until something signed comes. What was sent before is not kept again. Throws a Problem if nothing is
 * subscribed to there, or if it is too much.
 */
export async function receiveHub({ store, settings }: HubReceiving, sent: HubSent, now: Date): Promise<void> {
  const hub = await store.reading
    .selectFrom('feed_hubs')
    .select(['feed_id', 'secret', 'problem'])
    .where('token', '=', sent.token)
    .where('wanted', '=', true)
    .executeTakeFirst();
  const feedId = hub?.feed_id;
  if (!hub || !feedId) throw refusal('hubUnknown');
  const secret = hub.secret && (await unseal(await readSecrets(store, settings), hub.secret));
  const known = (hub.problem as HubProblem | null)?.code === 'unsigned';
  const isRight = secret !== null && isSigned(sent.signature ?? '', secret, sent.body);
  // One report is enough: nobody can have us fetch a feed again and again.
  if (!isRight && known) return;
  await store.write(async (writing) => {
    if (isRight && sent.body.length > 0) {
      const messageId = `hub:${createHash('sha256').update(sent.body).digest('hex')}`;
      const { contentType, body } = sent;
      await keepDelivered(writing, { feedId, messageId, contentType, body }, now);
    } else await fetchInstead(writing, feedId, now);
    await writing
      .updateTable('feed_hubs')
      .set(
        isRight
          ? { ...(sent.body.length > 0 && { delivered_at: now }), ...(known && { problem: null }) }
          : { delivered_at: null, problem: json<unknown>(UNSIGNED) },
      )
      .where('token', '=', sent.token)
      .execute();
  });
}

function isSigned(given: string, secret: string, body: Buffer): boolean {
  const [, method = '', digest = ''] =
    /^(sha1|sha256|sha384|sha512)=([0-9a-f]{40,128})$/i.exec(given.trim()) ?? [];
  if (!method) return false;
  const right = createHmac(method.toLowerCase(), secret).update(body).digest();
  const claimed = Buffer.from(digest, 'hex');
  return claimed.length === right.length && timingSafeEqual(claimed, right);
}
