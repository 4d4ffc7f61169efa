import { LARGEST_DELIVERY } from '../../../desk/feeds/inbox.ts';
import { receivePush } from '../../../desk/feeds/receive-push.ts';
import type { HandleSigned, Route } from '../../http/route.ts';

/** POST /push/:id */
const takePush: HandleSigned = async ({ store, config, clock }, request, body) => {
  const field = (name: string) => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const pushed = {
    to: (request.params as { readonly id: string }).id,
    id: field('webhook-id'),
    timestamp: field('webhook-timestamp'),
    signature: field('webhook-signature'),
    contentType: field('content-type') ?? '',
    body,
  };
  await receivePush({ store, settings: config }, pushed, clock.now());
};

/** The URL to which senders push their items. */
export const DELIVERED_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/push/:id',
    about:
      'Takes items that a sender pushes, in any format that is imported, signed as in Standard Webhooks; 202 once they are stored.',
    ...{ who: 'anyone', query: {}, face: 'machine' },
    perMinute: 300,
    bodyBytes: LARGEST_DELIVERY,
    answer: { signed: takePush },
  },
];
