import { refusal } from '../../words/refusal.ts';
import { OPEN_TO_ALL } from '../http/json-page.ts';
import type { MakePage } from '../http/page.ts';
import { atomOf } from './atom.ts';
import { type Feed, readFeed } from './feed.view.ts';
import { jsonFeedOf } from './json-feed.ts';
import { rssOf } from './rss.ts';

function feedPage(file: string, type: string, write: (feed: Feed) => string): MakePage {
  return async (context, request) => {
    const feed = await readFeed(context, request, file);
    if (!feed) throw refusal('feedTargetUnknown');
    return { status: 200, type, text: write(feed), cacheTags: feed.shows, headers: OPEN_TO_ALL };
  };
}

/** `feed.xml`: RSS of the whole, a section or a topic. */
export const rssFeed = feedPage('feed.xml', 'application/rss+xml; charset=utf-8', rssOf);
/** `feed.atom`: Atom of the whole, a section or a topic. */
export const atomFeed = feedPage('feed.atom', 'application/atom+xml; charset=utf-8', atomOf);
/** `feed.json`: JSON Feed of the whole, a section or a topic. */
export const jsonFeed = feedPage('feed.json', 'application/feed+json; charset=utf-8', jsonFeedOf);
