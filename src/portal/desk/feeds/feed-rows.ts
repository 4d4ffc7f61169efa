import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { actOnFeed, changeFeedAct, FEED_FORM, newFeedAct, newFeedPage } from './feeds.acts.ts';
import { FEEDS_QUERY, feedData, feedPage, feedsCsv, feedsJson, feedsPage } from './feeds.routes.ts';

const who = 'manage sources';
const { done } = FIELDS;

/** The URLs of the feeds that the newsroom follows. */
export const DESK_FEED_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/feeds', 'The feeds, sitemaps and folders the newsroom follows, and which are failing.', {
      ...FEEDS_QUERY,
      done,
    }),
    who,
    answer: { own: feedsPage },
  },
  {
    ...atDesk('/desk/feeds.json', 'The same feeds as JSON.', FEEDS_QUERY),
    who,
    answer: { own: feedsJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/feeds.csv', 'The same feeds as CSV.', FEEDS_QUERY),
    who,
    answer: { own: feedsCsv },
    face: 'machine',
  },
  {
    ...atDesk('/desk/feeds/new', 'The form for testing and following a feed.'),
    who,
    answer: { own: newFeedPage },
  },
  {
    ...byDesk('/desk/feeds/new', 'Previews a feed, or follows it.', FEED_FORM),
    who,
    answer: { act: newFeedAct },
  },
  {
    ...atDesk('/desk/feeds/:id', 'One feed: its status, recent fetches and items.', { done }),
    who,
    answer: { own: feedPage },
  },
  {
    ...atDesk('/desk/feeds/:id.json', 'The same feed as JSON.'),
    who,
    answer: { own: feedData },
    face: 'machine',
  },
  {
    ...byDesk('/desk/feeds/:id', 'Updates how items of a feed are imported.', FEED_FORM),
    who,
    answer: { act: changeFeedAct },
  },
  {
    ...byDesk('/desk/feeds/:id/acts', 'Fetches, pauses, resumes or removes a feed.', { what: { most: 10 } }),
    who,
    answer: { act: actOnFeed },
  },
];
