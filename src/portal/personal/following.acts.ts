import { chooseMail } from '../../readers/alerts/choose-channels.ts';
import { readPushWish } from '../../readers/alerts/push-subscription.ts';
import { endFeed, renewFeedKey } from '../../readers/alerts/renew-feed-key.ts';
import { subscribePush } from '../../readers/alerts/subscribe-push.ts';
import { unsubscribePush } from '../../readers/alerts/unsubscribe-push.ts';
import { RHYTHMS, type Rhythm, readFollowed } from '../../readers/follows/follow.ts';
import { setRhythms } from '../../readers/follows/set-rhythms.ts';
import { startFollowing } from '../../readers/follows/start-following.ts';
import { stopFollowing } from '../../readers/follows/stop-following.ts';
import { authorize } from '../../readers/permission.ts';
import { isRefusal, problemLine, refusal } from '../../words/refusal.ts';
import { nextPath } from '../http/next-path.ts';
import type { Act, Acted, ActRequest } from '../http/own-page.ts';
import type { PageContext } from '../http/page.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { type Visitor, whoOf } from '../http/visitor.ts';
import { hrefIn } from '../site/edition.ts';
import { ownEdition } from '../site/member-page.ts';
import { drawFollowing, type Member } from './following.routes.ts';

/** Follows something; a stranger is redirected to log in, and back. */
export const followAct: Act = async (context, request, visitor) => {
  const { store, clock, config } = context;
  const next = nextPath(request.form.next, '');
  if (!visitor.session && !request.wantsJson) {
    // After login they get a page with the button ready: following a link follows nothing.
    const edition = ownEdition(context, request, visitor);
    const follow = readFollowed(request.form.what ?? '') ? request.form.what : undefined;
    const ready = hrefIn(edition, '/following', { follow, back: next || undefined });
    return { seeOther: hrefIn(edition, '/login', { next: ready }) };
  }
  const by = authorize(visitor.session, 'use own account', { twoStep: asksTwoStep(config) });
  const followed = readFollowed(request.form.what ?? '');
  const { words } = ownEdition(context, request, visitor);
  if (!followed) throw refusal('followUnknown');
  try {
    await store.write((writing) => startFollowing(writing, by, followed, clock.now()));
  } catch (error) {
    if (request.wantsJson || !isRefusal(error, 'followsFull', 'searchesFull')) throw error;
    const text = problemLine(error, words);
    const member = { ...visitor, session: by.session, by };
    return drawFollowing(context, { ...request, query: {} }, member, { text, wrong: true }, 409);
  }
  return request.wantsJson ? { json: { following: true } } : back(context, request, visitor, 'followed');
};

/** Stops following something. */
export const unfollowAct: Act<Member> = async (context, request, visitor) => {
  const followed = readFollowed(request.form.what ?? '');
  if (!followed) throw refusal('followUnknown');
  await context.store.write((writing) => stopFollowing(writing, visitor.by, followed));
  return request.wantsJson ? { json: { following: false } } : back(context, request, visitor, 'unfollowed');
};

/** Sets how often alerts about followed things are sent. */
export const alertAct: Act<Member> = async (context, request, visitor) => {
  const { id: ids = [], alert: alerts = [] } = request.many;
  const rhythms = new Map<string, Rhythm>();
  for (const [at, id] of ids.entries()) {
    const rhythm = RHYTHMS.find((one) => one === alerts[at]);
    if (!rhythm) throw refusal('fieldTakes', { field: 'alert', choices: RHYTHMS.join(', ') });
    rhythms.set(id, rhythm);
  }
  await context.store.write((writing) => setRhythms(writing, visitor.by, rhythms));
  return request.wantsJson ? { json: { kept: rhythms.size } } : done(context, request, visitor, 'alerts');
};

/** Turns email alerts on or off. */
export const channelsAct: Act<Member> = async (context, request, visitor) => {
  const { mail = '' } = request.form;
  if (mail !== 'on' && mail !== 'off') throw refusal('fieldTakes', { field: 'mail', choices: 'on, off' });
  await context.store.write((writing) => chooseMail(writing, visitor.by, mail === 'on'));
  return done(context, request, visitor, `mail${mail}`, 'channels');
};

/** Creates, renews or ends the private feed. */
export const privateFeedAct: Act<Member> = async (context, request, visitor) => {
  const { do: wanted = '' } = request.form;
  if (wanted === 'end') {
    await context.store.write((writing) => endFeed(writing, visitor.by));
    context.accounts.note('feed address ended', whoOf(visitor));
    return done(context, request, visitor, 'feedended', 'feed');
  }
  if (wanted !== 'renew') throw refusal('fieldTakes', { field: 'do', choices: 'renew, end' });
  await context.store.write((writing) => renewFeedKey(writing, visitor.by));
  context.accounts.note('feed address made', whoOf(visitor));
  return done(context, request, visitor, 'feed', 'feed');
};

/** Subscribes a browser to push notifications. */
export const pushOnAct: Act<Member> = async ({ store, clock }, request, visitor) => {
  const { endpoint = '', p256dh = '', auth = '' } = request.form;
  const wish = readPushWish({ endpoint, p256dh, auth });
  if (!wish) throw refusal('pushWrong');
  await store.write((writing) => subscribePush(writing, visitor.by, wish, visitor.agent, clock.now()));
  return { json: { subscribed: true }, status: 201 };
};

/** Unsubscribes a browser from push notifications. */
export const pushOffAct: Act<Member> = async (context, request, visitor) => {
  const { endpoint = '', id = '' } = request.form;
  const browser = id ? { id } : { endpoint };
  const known = await context.store.write((writing) => unsubscribePush(writing, visitor.by, browser));
  if (!known) throw refusal('browserNotYours');
  return request.wantsJson
    ? { json: { subscribed: false } }
    : done(context, request, visitor, 'browser', 'channels');
};

function done(context: PageContext, request: ActRequest, visitor: Visitor, word: string, part = ''): Acted {
  const href = hrefIn(ownEdition(context, request, visitor), '/following', { done: word });
  return { seeOther: part ? `${href}#${part}` : href };
}

/** Redirects to the page with the button; the following page confirms what was done. */
function back(context: PageContext, request: ActRequest, visitor: Visitor, word: string): Acted {
  const next = nextPath(request.form.next, '');
  return next && !next.startsWith('/following') ? { seeOther: next } : done(context, request, visitor, word);
}
