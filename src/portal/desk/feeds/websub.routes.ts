import { answerHub } from '../../../desk/feeds/answer-hub.ts';
import { LARGEST_DELIVERY } from '../../../desk/feeds/inbox.ts';
import { receiveHub } from '../../../desk/feeds/receive-hub.ts';
import type { QueryField } from '../../http/query-field.ts';
import { type Handle, type HandleSigned, type Route, readQuery } from '../../http/route.ts';
import { handled } from '../../http/route-rows.ts';

const tokenOf = ({ params }: Parameters<HandleSigned>[1]) => (params as { readonly token: string }).token;

/** POST /websub/:token */
const takeFromHub: HandleSigned = async ({ store, config, clock }, request, body) => {
  const { 'x-hub-signature': signature, 'content-type': contentType = '' } = request.headers;
  const sent = {
    ...{ token: tokenOf(request), contentType, body },
    signature: typeof signature === 'string' ? signature : undefined,
  };
  await receiveHub({ store, settings: config }, sent, clock.now());
};

const text = (most: number): QueryField => ({
  pattern: /^[^\p{Cc}]*$/u,
  most,
  takes: `up to ${most} characters of text`,
});

const HUB_QUESTION = {
  'hub.mode': text(40),
  'hub.topic': text(2_000),
  'hub.challenge': text(2_000),
  'hub.lease_seconds': text(20),
  'hub.reason': text(2_000),
};

/** GET /websub/:token */
const confirmToHub: Handle = async ({ store, clock }, request, reply) => {
  const asked = readQuery({ query: HUB_QUESTION }, request.raw.url ?? '');
  const question = {
    token: tokenOf(request),
    ...{ mode: asked['hub.mode'], topic: asked['hub.topic'], challenge: asked['hub.challenge'] },
    ...{ lease: asked['hub.lease_seconds'], reason: asked['hub.reason'] },
  };
  const challenge = await answerHub(store, question, clock.now());
  return reply.type('text/plain; charset=utf-8').header('Cache-Control', 'no-store').send(challenge);
};

/** The URLs that hubs ask and send to. */
export const WEBSUB_ROUTES: readonly Route[] = [
  handled('/websub/:token', 'Confirms to a WebSub hub what the newsroom has asked it for.', confirmToHub, {
    query: HUB_QUESTION,
    perMinute: 600,
  }),
  {
    method: 'POST',
    path: '/websub/:token',
    about:
      'Takes what is new in a feed from its WebSub hub, signed with X-Hub-Signature; 202 once it is stored.',
    ...{ who: 'anyone', query: {}, face: 'machine' },
    perMinute: 600,
    bodyBytes: LARGEST_DELIVERY,
    answer: { signed: takeFromHub },
  },
];
