/** The formats of a list's feed, as pages announce them: each is written by a function in `feeds/feed.routes.ts`. */
export const FEED_FORMATS = [
  { file: 'feed.xml', type: 'application/rss+xml', name: 'RSS', format: 'RSS 2.0 feed' },
  { file: 'feed.atom', type: 'application/atom+xml', name: 'Atom', format: 'Atom feed' },
  { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed', format: 'JSON Feed' },
] as const;

/** The last part of a feed's URL. */
export type FeedFile = (typeof FEED_FORMATS)[number]['file'];
