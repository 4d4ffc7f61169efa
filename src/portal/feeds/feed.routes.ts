import { refusal } from '../../words/refusal.ts';
import { OPEN_TO_ALL } from '../http/json-page.ts';
import type { MakePage } from '../http/page.ts';
import { FEED_FORMATS, type FeedFile } from '../site/feed-formats.ts';
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

const WRITERS: Readonly<Record<FeedFile, (feed: Feed) => string>> = {
  'feed.xml': rssOf,
  'feed.atom': atomOf,
  'feed.json': jsonFeedOf,
};

/** The feeds of a list, one for each format: of the whole portal, a section or a topic. */
export const LIST_FEEDS = FEED_FORMATS.map(({ file, type, format }) => ({
  file,
  format,
  page: feedPage(file, `${type}; charset=utf-8`, WRITERS[file]),
}));
