import { readVapidKeys } from '../../readers/alerts/vapid.ts';
import type { Handle } from '../http/route.ts';

/** `/push/key`: the public key with which a browser verifies that notifications come from this portal. */
export const pushKeyHandle: Handle = async ({ store, config }, _request, reply) => {
  const { publicKey } = await readVapidKeys(store, config);
  reply.header('Cache-Control', 'no-store');
  return { key: publicKey };
};
