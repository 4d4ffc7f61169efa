import { apiSearch, apiSearchCsv } from './api/search.routes.ts';
import { apiRecommended, apiRelated, apiStories, apiStoriesCsv, apiStory } from './api/stories.routes.ts';
import { healthHandle, metricsHandle, readyHandle } from './health.routes.ts';
import { byteAsset, textAsset } from './machines/asset.routes.ts';
import { atomFeed, jsonFeed, rssFeed } from './machines/feed.routes.ts';
import { faviconSvg, iconPng } from './machines/icon.routes.ts';
import { MEDIA_QUERY, mediaHandle } from './machines/media.routes.ts';
import { newsSitemap } from './machines/news-sitemap.routes.ts';
import { sitemapFile, sitemapIndex } from './machines/sitemap.routes.ts';
import { manifest, robotsTxt, securityTxt, trustTxt } from './machines/well-known.routes.ts';
import { correctionsPage } from './pages/corrections.routes.ts';
import { frontPage } from './pages/front.routes.ts';
import { galleryPage } from './pages/gallery.routes.ts';
import { authorPage, sectionPage, topicPage } from './pages/listing.routes.ts';
import { searchPage } from './pages/search.routes.ts';
import { sitemapPage } from './pages/sitemap.routes.ts';
import { storyPage } from './pages/story.routes.ts';
import { FIELDS, type Route } from './route.ts';
import { forMachines, forPeople, handled, inApi, type Query } from './route-rows.ts';

const { language, page, q, slug, date, month, limit, fewLimit, cursor, lang } = FIELDS;
const SEARCHES_A_MINUTE = 120;

const feedsOf = (place: string, whose: string): Route[] => [
  forMachines(`${place}/feed.xml`, `RSS 2.0 of ${whose}.`, rssFeed, { lang }),
  forMachines(`${place}/feed.atom`, `Atom of ${whose}.`, atomFeed, { lang }),
  forMachines(`${place}/feed.json`, `JSON Feed of ${whose}.`, jsonFeed, { lang }),
];

const listFields: Query = {
  language,
  section: slug,
  topic: slug,
  author: slug,
  from: date,
  to: date,
  limit,
  cursor,
};
const pageSearchFields: Query = { q, language, section: slug, from: date, to: date, page };
const searchFields: Query = { q, language, section: slug, from: date, to: date, limit, page };

/** Every URL of the portal: who may use it, what it takes, and what makes its answer. */
export const ROUTES: readonly Route[] = [
  forPeople('/', 'The front page.', frontPage),
  forPeople('/story/:slug', 'A story.', storyPage),
  forPeople('/section/:section', 'The stories of a section.', sectionPage, { before: cursor }),
  forPeople('/topic/:topic', 'The stories on a topic.', topicPage, { before: cursor }),
  forPeople('/author/:author', 'The stories of an author.', authorPage, { before: cursor }),
  forPeople('/corrections', 'What was put right.', correctionsPage),
  {
    ...forPeople('/search', 'Search for people.', searchPage, pageSearchFields, 'short'),
    perMinute: SEARCHES_A_MINUTE,
  },
  forPeople('/sitemap', 'The sitemap for people.', sitemapPage, { month, before: cursor }),
  forPeople('/-/gallery', 'Every component, in every state.', galleryPage),
  ...feedsOf('', 'the whole portal'),
  ...feedsOf('/section/:section', 'a section'),
  ...feedsOf('/topic/:topic', 'a topic'),
  forMachines('/sitemap.xml', 'The index of the sitemap.', sitemapIndex),
  forMachines('/sitemap-:number(^[0-9]+).xml', 'One file of the sitemap.', sitemapFile),
  forMachines('/news-sitemap.xml', 'Own stories of the last two days, for news search.', newsSitemap),
  forMachines('/robots.txt', 'What crawlers may read.', robotsTxt),
  forMachines('/.well-known/security.txt', 'Where to report a security problem.', securityTxt),
  forMachines('/trust.txt', 'Who stands behind this portal.', trustTxt),
  forMachines('/manifest.webmanifest', 'The portal as an app on a home screen.', manifest),
  forMachines('/favicon.svg', 'The mark of the portal.', faviconSvg),
  handled('/favicon.ico', 'The mark of the portal, for old browsers.', iconPng(48)),
  handled('/apple-touch-icon.png', 'The mark of the portal, 180 pixels.', iconPng(180)),
  handled('/icon-192.png', 'The mark of the portal, 192 pixels.', iconPng(192)),
  handled('/icon-512.png', 'The mark of the portal, 512 pixels.', iconPng(512)),
  forMachines('/assets/:name(^.+\\.(?:css|js|svg|txt)$)', 'A built style, script or drawing.', textAsset),
  handled('/assets/*', 'A built font or picture.', byteAsset),
  handled('/media/:id', 'A picture, whole or in one of some widths.', mediaHandle, { query: MEDIA_QUERY }),

  inApi('/api/v1/stories', 'Stories, newest first, page by page.', apiStories, listFields),
  inApi('/api/v1/stories.csv', 'The same stories as a table.', apiStoriesCsv, listFields),
  inApi('/api/v1/stories/:slug', 'One story whole.', apiStory, {}),
  inApi('/api/v1/stories/:slug/related', 'Stories truly related to it.', apiRelated, { limit: fewLimit }),
  inApi('/api/v1/stories/:slug/recommended', 'What to read next.', apiRecommended, { limit: fewLimit }),
  inApi(
    '/api/v1/search',
    'Stories found by their words, best first.',
    apiSearch,
    searchFields,
    SEARCHES_A_MINUTE,
  ),
  inApi('/api/v1/search.csv', 'The same hits as a table.', apiSearchCsv, searchFields, SEARCHES_A_MINUTE),
  handled('/api/openapi.json', 'The description of this API.', async (_server, request) =>
    request.server.swagger(),
  ),
  handled('/api/docs', 'The description of this API, for people.', async () => null, {
    answer: { plugin: 'api docs' },
  }),

  // Logging in, registering, passwords (doors).

  // The member's account (account).

  // Favorites and history (favorites).

  // The front page of one's own, reading offline (own front).

  // Following, alerts, the newsletter (following).

  // The newsroom's people and its outbox (desk).

  handled('/healthz', 'Whether the process runs.', healthHandle),
  handled('/readyz', 'Whether it can serve everything.', readyHandle),
  handled('/metrics', 'The figures of this process.', metricsHandle, { who: 'this machine' }),
];
