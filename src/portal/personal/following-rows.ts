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
const key = { pattern: /^[A-Za-z0-9_-]{1,100}$/, most: 100, takes: 'the key from a letter' };
const forMachine = { face: 'machine' } as const;

/** The URLs for following, alerts and the newsletter. */
export const FOLLOWING_ROUTES: readonly Route[] = [
  forMembers('/following', 'What you follow, and how you are told.', followingPage, {
    q,
    done: FOLLOWING_DONE,
    ...FOLLOWING_READY,
  }),
  { ...forMembers('/following.json', 'What you follow as data.', followingJson), ...forMachine } as Route,
  { ...forMembers('/following.csv', 'What you follow as a table.', followingCsv), ...forMachine } as Route,
  byVisitors('/follow', 'Follows something.', followAct, FOLLOWING_FORMS.follow),
  byMembers('/unfollow', 'Stops following something.', unfollowAct, FOLLOWING_FORMS.follow),
  byMembers('/following/alert', 'Sets when you are told of news.', alertAct, FOLLOWING_FORMS.alert),
  byMembers('/following/channels', 'Turns mail on or off.', channelsAct, FOLLOWING_FORMS.channels),
  byMembers('/following/feed', 'Makes or ends your private feed.', privateFeedAct, FOLLOWING_FORMS.feed),
  {
    ...forVisitors('/following/feed/:token', 'A private feed: its address is the key to it.', privateFeed),
    ...forMachine,
    perMinute: 20,
  } as Route,
  handled('/push/key', 'The key browsers know our notes by.', pushKeyHandle),
  byMembers('/push/subscribe', 'Has a browser told of news.', pushOnAct, FOLLOWING_FORMS.pushOn),
  byMembers('/push/unsubscribe', 'Has a browser told no more.', pushOffAct, FOLLOWING_FORMS.pushOff),
  forVisitors('/newsletter', 'The newsletter: give an address.', newsletterPage, { done: NEWSLETTER_DONE }),
  byVisitors('/newsletter', 'Asks an address.', askNewsletterAct, NEWSLETTER_FORMS.ask),
  forVisitors('/newsletter/confirm', 'Where the newsletter’s link leads.', confirmNewsletterPage, {
    token: key,
  }),
  byVisitors('/newsletter/confirm', 'Confirms an address.', confirmNewsletterAct, NEWSLETTER_FORMS.confirm),
  forVisitors('/unsubscribe', 'Where the link that ends letters leads.', unsubscribePage, UNSUBSCRIBE_QUERY),
  byVisitors('/unsubscribe', 'Ends letters, by one click.', unsubscribeAct, UNSUBSCRIBE_FORM, {
    query: { ...UNSUBSCRIBE_QUERY, lang },
    fromAnySite: true,
    perMinute: 60,
  }),
];
