import { pushKeyHandle } from '../files/push-key.routes.ts';
import { FIELDS, type Route } from '../http/route.ts';
import { byMembers, byVisitors, forMembers, forVisitors, handled } from '../http/route-rows.ts';
import {
  askNewsletterAct,
  confirmNewsletterAct,
  confirmNewsletterPage,
  NEWSLETTER_DONE,
  NEWSLETTER_FORMS,
  newsletterPage,
} from '../newsletter/newsletter.routes.ts';
import {
  UNSUBSCRIBE_FORM,
  UNSUBSCRIBE_QUERY,
  unsubscribeAct,
  unsubscribePage,
} from '../newsletter/unsubscribe.routes.ts';
import {
  alertAct,
  channelsAct,
  followAct,
  privateFeedAct,
  pushOffAct,
  pushOnAct,
  unfollowAct,
} from './following.acts.ts';
import {
  FOLLOWING_DONE,
  FOLLOWING_FORMS,
  FOLLOWING_READY,
  followingCsv,
  followingJson,
  followingPage,
} from './following.routes.ts';
import { privateFeed } from './private-feed.routes.ts';

const { q, lang } = FIELDS;
const key = { pattern: /^[A-Za-z0-9_-]{1,100}$/, most: 100, takes: 'the key from an emailed link' };
const forMachine = { face: 'machine' } as const;

/** The URLs for following, alerts and the newsletter. */
export const FOLLOWING_ROUTES: readonly Route[] = [
  forMembers('/following', 'What you follow, and how you are notified.', followingPage, {
    q,
    done: FOLLOWING_DONE,
    ...FOLLOWING_READY,
  }),
  { ...forMembers('/following.json', 'What you follow, as JSON.', followingJson), ...forMachine } as Route,
  { ...forMembers('/following.csv', 'What you follow, as CSV.', followingCsv), ...forMachine } as Route,
  byVisitors('/follow', 'Follows a topic, author or other subject.', followAct, FOLLOWING_FORMS.follow),
  byMembers('/unfollow', 'Stops following it.', unfollowAct, FOLLOWING_FORMS.follow),
  byMembers('/following/alert', 'Sets when you are notified of news.', alertAct, FOLLOWING_FORMS.alert),
  byMembers('/following/channels', 'Turns email on or off.', channelsAct, FOLLOWING_FORMS.channels),
  byMembers('/following/feed', 'Creates or revokes your private feed.', privateFeedAct, FOLLOWING_FORMS.feed),
  {
    ...forVisitors(
      '/following/feed/:token',
      'A private feed; its secret address grants access.',
      privateFeed,
    ),
    ...forMachine,
    perMinute: 20,
  } as Route,
  handled('/push/key', 'The public key for browser notifications.', pushKeyHandle),
  byMembers('/push/subscribe', 'Turns on notifications in a browser.', pushOnAct, FOLLOWING_FORMS.pushOn),
  byMembers(
    '/push/unsubscribe',
    'Turns off notifications in a browser.',
    pushOffAct,
    FOLLOWING_FORMS.pushOff,
  ),
  forVisitors('/newsletter', 'The newsletter sign-up page.', newsletterPage, { done: NEWSLETTER_DONE }),
  byVisitors(
    '/newsletter',
    'Sends a confirmation link for the newsletter.',
    askNewsletterAct,
    NEWSLETTER_FORMS.ask,
  ),
  forVisitors(
    '/newsletter/confirm',
    'The page a newsletter confirmation link opens.',
    confirmNewsletterPage,
    {
      token: key,
    },
  ),
  byVisitors(
    '/newsletter/confirm',
    'Confirms a newsletter subscription.',
    confirmNewsletterAct,
    NEWSLETTER_FORMS.confirm,
  ),
  forVisitors('/unsubscribe', 'The page an unsubscribe link opens.', unsubscribePage, UNSUBSCRIBE_QUERY),
  byVisitors('/unsubscribe', 'Unsubscribes with one click.', unsubscribeAct, UNSUBSCRIBE_FORM, {
    query: { ...UNSUBSCRIBE_QUERY, lang },
    fromAnySite: true,
    perMinute: 60,
  }),
];
