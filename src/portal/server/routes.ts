import { ACCOUNT_ROUTES } from '../account/account-rows.ts';
import { DESK_API_ROUTES } from '../api/desk-api-rows.ts';
import { openApiDocument } from '../api/openapi.ts';
import { CHECK_ROUTES } from '../check/check-rows.ts';
import { EVIDENCE_ROUTES } from '../datasets/evidence-rows.ts';
import { CORRECTING_ROUTES } from '../desk/correcting/correcting-rows.ts';
import { DESK_DATA_NAME_ROUTES } from '../desk/data-names/data-name-rows.ts';
import { DESK_ENTITY_ROUTES } from '../desk/entities/entity-rows.ts';
import { DESK_EVENT_ROUTES } from '../desk/events/event-rows.ts';
import { DELIVERED_ROUTES } from '../desk/feeds/delivered.routes.ts';
import { NEW_FEED_ROUTES } from '../desk/feeds/new-feed.routes.ts';
import { WEBSUB_ROUTES } from '../desk/feeds/websub.routes.ts';
import { DESK_FRONT_ROUTES } from '../desk/front/front-rows.ts';
import { DESK_INTAKE_ROUTES } from '../desk/intake/watch.routes.ts';
import { DESK_KEEPING_ROUTES } from '../desk/keeping/keeping-rows.ts';
import { DESK_LIVE_ROUTES } from '../desk/live/live-rows.ts';
import { DESK_LOG_ROUTES } from '../desk/log/log-rows.ts';
import { DESK_MEDIA_ROUTES } from '../desk/media/media-rows.ts';
import { DESK_MENU_ROUTES } from '../desk/menus/menu-rows.ts';
import { DESK_PAGE_ROUTES } from '../desk/newsroom-pages/page-rows.ts';
import { DESK_READERSHIP_ROUTES } from '../desk/readership/readership-rows.ts';
import { DESK_REDIRECT_ROUTES } from '../desk/redirects/redirect-rows.ts';
import { DESK_EVIDENCE_ROUTES } from '../desk/rows/evidence-rows.ts';
import { DESK_FLOW_ROUTES } from '../desk/rows/flow-rows.ts';
import { DESK_PANEL_ROUTES } from '../desk/rows/panel-rows.ts';
import { RESOURCE_ROUTES } from '../desk/rows/resources.ts';
import { DESK_SCREENING_ROUTES } from '../desk/rows/screening-rows.ts';
import { DESK_SETTING_ROUTES } from '../desk/settings/setting-rows.ts';
import { DESK_TIMES_ROUTES } from '../desk/times/times-rows.ts';
import { DELIVERY_ROUTES } from '../desk/webhooks/deliveries.routes.ts';
import { DESK_WRITING_ROUTES } from '../desk/writing/writing-rows.ts';
import { ENTITY_ROUTES } from '../entities/entity-rows.ts';
import { apiEvent, eventPage } from '../events/event.routes.ts';
import { LIST_FEEDS } from '../feeds/feed.routes.ts';
import { newsSitemap } from '../feeds/news-sitemap.routes.ts';
import { sitemapFile, sitemapIndex } from '../feeds/sitemap.routes.ts';
import { byteAsset, serviceWorker, textAsset } from '../files/asset.routes.ts';
import { faviconSvg, iconPng, logoPng, STAMPED } from '../files/icon.routes.ts';
import { MEDIA_QUERY, mediaHandle } from '../files/media.routes.ts';
import { WELL_KNOWN_ROUTES } from '../files/well-known-rows.ts';
import { frontPage } from '../front/front.routes.ts';
import { galleryPage } from '../gallery/gallery.routes.ts';
import { healthHandle, metricsHandle, readyHandle } from '../http/health.routes.ts';
import { FIELDS, type Route } from '../http/route.ts';
import {
  byMembers,
  byVisitors,
  forMachines,
  forMembers,
  forPeople,
  forVisitors,
  handled,
  inApi,
  type Query,
} from '../http/route-rows.ts';
import { apiAuthor } from '../listings/author-data.routes.ts';
import { authorPage, sectionPage, topicPage } from '../listings/listing.routes.ts';
import { sitemapPage } from '../listings/sitemap.routes.ts';
import { loginAct, loginPage, logoutAct } from '../login/login.routes.ts';
import { codeAct, codePage } from '../login/login-code.routes.ts';
import { linkAct, linkPage, withLinkAct, withLinkPage } from '../login/login-link.routes.ts';
import { registerAct, registerPage } from '../login/register.routes.ts';
import { registerFinishAct, registerFinishPage } from '../login/register-finish.routes.ts';
import { askResetAct, askResetPage, resetFinishAct, resetFinishPage } from '../login/reset.routes.ts';
import { newsroomPage } from '../newsroom-pages/shown-page.routes.ts';
import { addToFavoritesPage } from '../personal/add-to-favorites.routes.ts';
import {
  addFolderAct,
  changeAct,
  keepAct,
  removeAct,
  removeFolderAct,
  renameFolderAct,
  saveAct,
} from '../personal/favorites.acts.ts';
import {
  FAVORITE_FORMS,
  FAVORITES_QUERY,
  HISTORY_QUERY,
  IMPORT_BYTES,
} from '../personal/favorites.fields.ts';
import { favoritesFile, favoritesPage } from '../personal/favorites.routes.ts';
import { importAct } from '../personal/favorites-import.routes.ts';
import { FOLLOWING_ROUTES } from '../personal/following-rows.ts';
import {
  addToFront,
  arrangeFront,
  FRONT_DONE,
  FRONT_FORMS,
  frontPageSetup,
  muteThing,
  previewFront,
  unmuteThing,
  useOwnFront,
} from '../personal/front-page.routes.ts';
import {
  clearHistoryAct,
  pauseHistoryAct,
  progressAct,
  removeFromHistoryAct,
} from '../personal/history.acts.ts';
import { historyFile, historyPage } from '../personal/history.routes.ts';
import { ownFrontJson, ownFrontPage } from '../personal/own-front.routes.ts';
import { LESS_FORM, lessLikeThis, undoLess } from '../personal/recommended.routes.ts';
import { READERSHIP_ROUTES } from '../readership/readership-rows.ts';
import { searchPage } from '../search/search.routes.ts';
import { apiSearch, apiSearchCsv } from '../search/search-data.routes.ts';
import { SETUP_FORM, setupAct, setupPage } from '../setup/setup.routes.ts';
import { DOOR_FORMS, DOOR_QUERY } from '../site/door.ts';
import { offlinePage } from '../site/offline.routes.ts';
import { ninjsFeedPage, storyNinjs } from '../stories/ninjs.routes.ts';
import {
  apiRecommended,
  apiRelated,
  apiStories,
  apiStoriesCsv,
  apiStory,
} from '../stories/stories-data.routes.ts';
import { STORY_ROUTES } from '../stories/story-rows.ts';
import { TRADE_ROUTES } from '../trade/trade-rows.ts';

const { language, page, q, slug, date, month, limit, fewLimit, cursor, lang, done } = FIELDS;
// To a reader, a page of a list that never was is a page that does not exist: it is answered with 404, not with 400.
const { isCursor: _, ...before } = cursor;
const SEARCHES_A_MINUTE = 120;
const goingOn: Query = { next: DOOR_QUERY.next, done };
const withKey: Query = { token: DOOR_QUERY.token, next: DOOR_QUERY.next };

const feedsOf = (place: string, whose: string): Route[] => [
  ...LIST_FEEDS.map(({ file, format, page: feed }) =>
    forMachines(`${place}/${file}`, `${format} of ${whose}.`, feed, { lang }),
  ),
  forMachines(`${place}/feed.ninjs`, `The latest stories of ${whose}, as ninjs 3.0.`, ninjsFeedPage, {
    lang,
  }),
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
const stamped = { query: STAMPED };
const searchFields: Query = { q, language, section: slug, from: date, to: date, limit, page };

const shared = forPeople('/', 'The front page, or a member’s personal one.', frontPage, {
  front: { pattern: /^common$/, most: 6, takes: 'common' },
});
/** Members with a personal front page get it here. */
const frontRoute: Route = { ...shared, answer: { page: frontPage, tier: 'main', instead: ownFrontPage } };

/** Every URL of the portal: its permission, its input, and its handler. */
export const ROUTES: readonly Route[] = [
  frontRoute,
  ...STORY_ROUTES,
  forPeople('/page/:slug', 'A page about the newsroom.', newsroomPage),
  forPeople('/section/:section', 'The stories in a section.', sectionPage, { before }),
  forPeople('/topic/:topic', 'The stories on a topic.', topicPage, { before }),
  forPeople('/author/:author', 'The stories by an author.', authorPage, { before }),
  forPeople('/event/:id', 'An event that editors show: its reports, and where they disagree.', eventPage),
  {
    ...forPeople('/search', 'The search page.', searchPage, pageSearchFields, 'transient'),
    perMinute: SEARCHES_A_MINUTE,
  },
  forPeople('/sitemap', 'The sitemap for readers.', sitemapPage, { month, before }),
  forPeople('/-/gallery', 'Every component in every state; only with `GALLERY=yes`.', galleryPage),
  ...feedsOf('', 'the whole portal'),
  ...feedsOf('/section/:section', 'a section'),
  ...feedsOf('/topic/:topic', 'a topic'),
  forMachines('/sitemap.xml', 'The sitemap index.', sitemapIndex),
  forMachines('/sitemap-:number(^[0-9]+).xml', 'One sitemap file.', sitemapFile),
  forMachines(
    '/news-sitemap.xml',
    'The newsroom’s own stories of the last two days, for news search engines.',
    newsSitemap,
  ),
  ...WELL_KNOWN_ROUTES,
  forMachines('/favicon.svg', 'The newsroom’s icon, or the Sourceline logo.', faviconSvg),
  handled('/favicon.ico', 'The newsroom’s icon, for old browsers.', iconPng(48)),
  handled('/apple-touch-icon.png', 'The newsroom’s icon, 180 pixels.', iconPng(180, 'filled'), stamped),
  handled('/icon-192.png', 'The newsroom’s icon, 192 pixels.', iconPng(192), stamped),
  handled('/icon-512.png', 'The newsroom’s icon, 512 pixels.', iconPng(512), stamped),
  handled('/logo.png', 'The newsroom’s logo, for emails and search engines.', logoPng, stamped),
  forMachines(
    '/assets/:name(^.+\\.(?:css|js|svg|txt)$)',
    'A built stylesheet, script or drawing.',
    textAsset,
  ),
  handled('/assets/*', 'A built font or picture.', byteAsset),
  handled('/media/:id', 'A picture, in full, at one of the available widths, or cropped.', mediaHandle, {
    query: MEDIA_QUERY,
  }),

  inApi('/api/v1/stories', 'Stories, newest first, paginated.', apiStories, listFields),
  inApi('/api/v1/stories.csv', 'The same stories as CSV.', apiStoriesCsv, listFields),
  inApi('/api/v1/stories/:slug', 'One story in full.', apiStory, {}),
  inApi('/api/v1/stories/:slug/ninjs', 'One story as a ninjs 3.0 item.', storyNinjs, {}),
  inApi(
    '/api/v1/stories/:slug/related',
    'The most closely related stories, each with the reason.',
    apiRelated,
    {
      limit: fewLimit,
    },
  ),
  inApi('/api/v1/stories/:slug/recommended', 'Recommended stories.', apiRecommended, { limit: fewLimit }),
  inApi('/api/v1/authors/:slug', 'One author, with the profile.', apiAuthor, {}),
  inApi('/api/v1/events/:id', 'One event that editors show, with the reports readers see.', apiEvent, {}),
  inApi(
    '/api/v1/search',
    'Full-text search for stories, best match first.',
    apiSearch,
    searchFields,
    SEARCHES_A_MINUTE,
  ),
  inApi('/api/v1/search.csv', 'The same hits as CSV.', apiSearchCsv, searchFields, SEARCHES_A_MINUTE),
  handled('/api/openapi.json', 'The OpenAPI 3.1 description of this API.', async ({ config }) =>
    openApiDocument(ROUTES, { name: config.PORTAL_NAME, url: config.PUBLIC_URL }),
  ),
  handled('/api/docs', 'The API reference, with a page to try it.', async () => null, {
    answer: { plugin: 'api docs' },
  }),

  // The desk's API, for clients with a token.
  ...DESK_API_ROUTES,

  // The set-up of a new newsroom.
  {
    ...forVisitors('/setup', 'The one-time setup page for a new newsroom.', setupPage, {
      token: DOOR_QUERY.token,
    }),
    perMinute: 20,
  } as Route,
  byVisitors('/setup', 'Sets up a new newsroom and creates its first administrator.', setupAct, SETUP_FORM, {
    perMinute: 20,
  }),

  // Logging in, registering, passwords (doors).
  forVisitors('/login', 'The login page.', loginPage, goingOn),
  byVisitors('/login', 'Logs in with a password.', loginAct, DOOR_FORMS.login),
  forVisitors('/login/code', 'The page for entering a two-step login code.', codePage, goingOn),
  byVisitors('/login/code', 'Completes a login with a two-step code.', codeAct, DOOR_FORMS.code),
  forVisitors('/login/link', 'The page for requesting a login link.', linkPage, goingOn),
  byVisitors('/login/link', 'Emails a one-time login link.', linkAct, DOOR_FORMS.askMail),
  forVisitors('/login/with-link', 'The page an emailed login link opens.', withLinkPage, withKey),
  byVisitors('/login/with-link', 'Logs in with an emailed link.', withLinkAct, DOOR_FORMS.withLink),
  forVisitors('/register', 'The sign-up page.', registerPage, goingOn),
  byVisitors(
    '/register',
    'Starts a registration and emails a confirmation link.',
    registerAct,
    DOOR_FORMS.register,
  ),
  forVisitors(
    '/register/finish',
    'The page the link in a registration or invitation email opens.',
    registerFinishPage,
    withKey,
  ),
  byVisitors('/register/finish', 'Creates the account.', registerFinishAct, DOOR_FORMS.registerFinish),
  forVisitors('/reset', 'The page for requesting a password reset.', askResetPage, goingOn),
  byVisitors('/reset', 'Emails a password reset link.', askResetAct, DOOR_FORMS.askMail),
  forVisitors('/reset/finish', 'The page a password reset link opens.', resetFinishPage, withKey),
  byVisitors(
    '/reset/finish',
    'Sets a new password and ends all sessions.',
    resetFinishAct,
    DOOR_FORMS.resetFinish,
  ),
  byVisitors('/logout', 'Logs out.', logoutAct, DOOR_FORMS.logout),

  // The member's account (account).
  ...ACCOUNT_ROUTES,

  // Favorites and history (favorites).
  forMembers('/favorites', 'A member’s saved stories.', favoritesPage, FAVORITES_QUERY),
  forMembers('/favorites.json', 'All favorites as JSON.', favoritesFile('json')),
  forMembers('/favorites.csv', 'All favorites as CSV.', favoritesFile('csv')),
  forMembers('/favorites.html', 'All favorites as browser bookmarks.', favoritesFile('html')),
  byVisitors(
    '/favorites/save',
    'Saves a story; visitors are asked to log in.',
    saveAct,
    FAVORITE_FORMS.story,
  ),
  byMembers('/favorites/remove', 'Removes a story from the favorites.', removeAct, FAVORITE_FORMS.story),
  byMembers('/favorites/change', 'Edits a favorite’s note or folder.', changeAct, FAVORITE_FORMS.change),
  byMembers('/favorites/folders/add', 'Adds a folder.', addFolderAct, FAVORITE_FORMS.addFolder),
  byMembers('/favorites/folders/rename', 'Renames a folder.', renameFolderAct, FAVORITE_FORMS.renameFolder),
  byMembers('/favorites/folders/remove', 'Removes a folder.', removeFolderAct, FAVORITE_FORMS.removeFolder),
  byMembers('/favorites/import', 'Imports favorites from a file.', importAct, FAVORITE_FORMS.nothing, {
    fileBytes: IMPORT_BYTES,
    perMinute: 20,
  }),
  byMembers('/favorites/keep', 'Imports favorites saved in a browser.', keepAct, FAVORITE_FORMS.keep),
  forVisitors('/add-to-favorites', 'How to bookmark a page, and how to save it here.', addToFavoritesPage),
  forMembers('/history', 'A member’s reading history.', historyPage, HISTORY_QUERY),
  forMembers('/history.json', 'The full history as JSON.', historyFile('json')),
  forMembers('/history.csv', 'The full history as CSV.', historyFile('csv')),
  byMembers(
    '/history/remove',
    'Removes a story from the history.',
    removeFromHistoryAct,
    FAVORITE_FORMS.story,
  ),
  byMembers(
    '/history/clear',
    'Clears one day of the history, or all of it.',
    clearHistoryAct,
    FAVORITE_FORMS.clear,
  ),
  byMembers('/history/pause', 'Pauses or resumes the history.', pauseHistoryAct, FAVORITE_FORMS.pause),
  byMembers('/history/progress', 'Records how far a story was read.', progressAct, FAVORITE_FORMS.progress),
  ...READERSHIP_ROUTES,

  // The personal front page, offline reading (own front).
  forVisitors(
    '/front-page',
    'Build your own front page, or make the portal your home page.',
    frontPageSetup,
    {
      done: FRONT_DONE,
    },
  ),
  { ...forMembers('/front-page.json', 'Your front page as JSON.', ownFrontJson), face: 'machine' } as Route,
  byMembers('/recommended/less', 'Recommends fewer stories like this one.', lessLikeThis, LESS_FORM),
  byMembers('/recommended/undo', 'Undoes that choice.', undoLess, LESS_FORM),
  forPeople('/offline', 'Stories saved on this device, shown when offline.', offlinePage),
  forMachines(
    '/service-worker.js',
    'The service worker, which stores pages for offline reading.',
    serviceWorker,
  ),
  handled(
    '/icon-maskable-512.png',
    'The newsroom’s icon, for home screens.',
    iconPng(512, 'maskable'),
    stamped,
  ),
  byMembers('/front-page/add', 'Adds blocks to your front page.', addToFront, FRONT_FORMS.add),
  byMembers('/front-page/arrange', 'Rearranges its blocks.', arrangeFront, FRONT_FORMS.arrange),
  byMembers(
    '/front-page/preview',
    'Previews your front page; saves nothing.',
    previewFront,
    FRONT_FORMS.arrange,
  ),
  byMembers('/front-page/mute', 'Hides something from your front page.', muteThing, FRONT_FORMS.mute),
  byMembers('/front-page/unmute', 'Unhides it.', unmuteThing, FRONT_FORMS.mute),
  byMembers(
    '/front-page/use',
    'Switches between your own front page and the standard one.',
    useOwnFront,
    FRONT_FORMS.use,
  ),

  // Following, alerts, the newsletter (following).
  ...FOLLOWING_ROUTES,
  ...EVIDENCE_ROUTES,
  ...ENTITY_ROUTES,
  ...DESK_EVIDENCE_ROUTES,
  ...DESK_ENTITY_ROUTES,
  ...DESK_DATA_NAME_ROUTES,
  ...DESK_MEDIA_ROUTES,
  ...DESK_SCREENING_ROUTES,
  ...DESK_KEEPING_ROUTES,
  ...DESK_TIMES_ROUTES,
  ...DESK_LIVE_ROUTES,
  ...DESK_LOG_ROUTES,
  ...DESK_READERSHIP_ROUTES,
  ...NEW_FEED_ROUTES,
  ...DELIVERED_ROUTES,
  ...WEBSUB_ROUTES,
  ...RESOURCE_ROUTES,
  ...DESK_REDIRECT_ROUTES,
  ...DESK_EVENT_ROUTES,
  ...DESK_INTAKE_ROUTES,
  ...DELIVERY_ROUTES,
  ...DESK_WRITING_ROUTES,
  ...CORRECTING_ROUTES,
  ...DESK_FLOW_ROUTES,
  ...DESK_FRONT_ROUTES,
  ...DESK_PAGE_ROUTES,
  ...DESK_MENU_ROUTES,
  ...DESK_SETTING_ROUTES,
  ...DESK_PANEL_ROUTES,
  ...TRADE_ROUTES,
  ...CHECK_ROUTES,

  handled('/healthz', 'Whether the process is running.', healthHandle),
  handled('/readyz', 'Whether it is ready to serve requests.', readyHandle),
  handled('/metrics', 'Metrics for this process.', metricsHandle, { who: 'this machine' }),
];
