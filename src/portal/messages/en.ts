import { accountEn } from './account/en.ts';
import { accountsEn } from './accounts/en.ts';
import { checkEn } from './check/en.ts';
import { dataDeskEn } from './data-desk/en.ts';
import { deskEn } from './desk/en.ts';
import { deskBlocksEn } from './desk-blocks/en.ts';
import { deskCasesEn } from './desk-cases/en.ts';
import { deskColumnsEn } from './desk-columns/en.ts';
import { deskCorrectingEn } from './desk-correcting/en.ts';
import { deskDataNamesEn } from './desk-data-names/en.ts';
import { deskDatasetsEn } from './desk-datasets/en.ts';
import { deskEntitiesEn } from './desk-entities/en.ts';
import { deskEventsEn } from './desk-events/en.ts';
import { deskFeedsEn } from './desk-feeds/en.ts';
import { deskFlowEn } from './desk-flow/en.ts';
import { deskFollowedEn } from './desk-followed/en.ts';
import { deskFrontEn } from './desk-front/en.ts';
import { deskJobsEn } from './desk-jobs/en.ts';
import { deskKeepingEn } from './desk-keeping/en.ts';
import { deskLiveEn } from './desk-live/en.ts';
import { deskLogEn } from './desk-log/en.ts';
import { deskMediaEn } from './desk-media/en.ts';
import { deskMenusEn } from './desk-menus/en.ts';
import { deskPagesEn } from './desk-pages/en.ts';
import { deskPanelEn } from './desk-panel/en.ts';
import { deskPlacesEn } from './desk-places/en.ts';
import { deskPreviewEn } from './desk-preview/en.ts';
import { deskRedirectsEn } from './desk-redirects/en.ts';
import { deskScreeningEn } from './desk-screening/en.ts';
import { deskSectionsEn } from './desk-sections/en.ts';
import { deskSettingsEn } from './desk-settings/en.ts';
import { deskSourcesEn } from './desk-sources/en.ts';
import { deskTimesEn } from './desk-times/en.ts';
import { deskTokensEn } from './desk-tokens/en.ts';
import { deskWebhooksEn } from './desk-webhooks/en.ts';
import { deskWritingEn } from './desk-writing/en.ts';
import { dossierEn } from './dossier/en.ts';
import { entityWordsEn } from './entity-words/en.ts';
import { favoritesEn } from './favorites/en.ts';
import { figuresEn } from './figures/en.ts';
import { followingEn } from './following/en.ts';
import { liveEn } from './live/en.ts';
import { ownFrontEn } from './own-front/en.ts';
import { setupEn } from './setup/en.ts';
import { tradeEn } from './trade/en.ts';

/** What the portal says in English; every other language says the same, key by key. */
export const en = {
  ownName: 'English',
  openGraphLocale: 'en_GB',

  skipToContent: 'Skip to content',
  toolsLabel: 'Tools',
  languagesLabel: 'Languages',
  sectionsLabel: 'Sections',
  footerLabel: 'About this portal',
  frontPage: 'Front page',
  corrections: 'Corrections',
  memberLogin: 'Member login',
  userRegistration: 'User registration',
  yourAccount: 'Your account',
  editStory: 'Edit story',
  logOut: 'Log out',
  setAsFrontPage: 'Set as front page',
  addToFavorites: 'Add to favorites',
  favorites: 'Favorites',
  ownFrontPage: 'Your front page',
  following: 'Following',
  history: 'History',
  outbox: 'Outbox',
  people: 'People',
  memberArea: 'Member area',
  sitemap: 'Sitemap',
  search: 'Search',
  searchLabel: 'Search {name}',
  footerAbout:
    '{name} tells you where every story came from, when it was published and what has been corrected.',
  demoNotice:
    'This is a demo newsroom. Its stories are written from public facts, to show what the program can do.',
  forDevelopers: 'Data for developers',
  reportSecurity: 'Report a security problem',
  madeWith: 'Made with {program}',
  portalDescription: 'News from {name}, with the source of every story.',

  dateAndTime: '{date}, {time}',
  zoneNotStated: '{time} (time zone not stated)',
  published: 'Published',
  updated: 'updated',

  frontPageOf: '{name}, front page',
  topStories: 'Top stories',
  latest: 'Latest',
  mostRead: 'Most read',
  mostReadNote: 'This week, besides the stories above',
  allInSection: 'More in {section}',
  borrowedStories: 'There are no stories in {language} here yet. These are in {other}.',
  noStoriesYet: 'There are no stories yet.',
  noStoriesAdvice: 'The first one will appear here as soon as it is published.',
  noStoriesHere: 'There are no stories here yet.',
  noStoriesHereAdvice: 'The sections above and the sitemap lead to those that are.',

  kindAnalysis: 'Analysis',
  kindExplainer: 'Explainer',
  kindOpinion: 'Opinion',
  kindLive: 'Live',
  by: 'By {authors}',
  sourceOwn: 'Source: {source}, own reporting',
  sourceLicensed: 'Source: {source}, published under its terms',
  sourceLinked: 'Source: {source}, not our own reporting',
  agencyText: 'text: {agency}',
  licenceIs: 'licence: {licence}',
  alsoIn: 'Also in',
  readOriginal: 'Read the original at {source}',
  tableLabel: 'Table',
  embedLabel: 'Opens at',
  correctionsOfStory: { one: 'Correction', other: 'Corrections' },
  citations: 'Documents and data',
  noteOf: 'Document: {title}',
  noteBack: 'Back to the text',
  topics: 'Topics',
  topic: 'Topic',
  author: 'Author',
  share: 'Share',
  shareByMail: 'By mail',
  shareWith: 'Send to…',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  print: 'Print',
  related: 'Related information',
  recommended: 'Recommended content',
  whySameEvent: 'On the same event',
  whySharedTopic: 'Also on {topic}',
  whySharedWords: 'Also about {words}',
  whySameSection: 'Also in {section}',
  whyRelated: 'On the same subject',
  whyLoose: 'Loosely related',
  whyMostRead: 'Among the most read',
  whyNewestIn: 'New in {section}',
  whyNewest: 'New',

  sectionDescription: '{section}: the newest stories from {name}.',
  topicDescription: 'Stories on {topic} from {name}.',
  authorDescription: 'Stories by {author} in {name}.',
  monthDescription: 'Stories from {name}, {month}.',
  olderStories: 'Older stories',
  newestStories: 'Newest stories',
  pagesLabel: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: 'Page {page} of {pages}',

  correctionsPromise: 'What we got wrong, when we put it right, and in which story.',
  noCorrections: 'No story has needed a correction yet.',
  noCorrectionsAdvice: 'When one does, it is listed here and under the story itself, and stays there.',

  searchFor: 'Search: {query}',
  searchHelp:
    'Every word of every story can be found, in any language. Stories with more of your words come first.',
  searchAll: { one: 'Search {count} story', other: 'Search {count} stories' },
  storiesFound: { one: '{count} story found', other: '{count} stories found' },
  storiesFoundAtLeast: { one: 'At least {count} story found', other: 'At least {count} stories found' },
  searchAlsoWritten: 'Also written “{name}”',
  searchMissing: 'nothing found for {words}',
  nothingFound: 'No results for “{query}”.',
  nothingFoundAdvice:
    'Try fewer or other words, check their spelling, or write names as they are written in the story’s language.',
  searchWithoutFilters: 'Search all sections, languages and dates',
  indexFilling: 'The search index is still being filled: some stories cannot be found for another moment.',
  filters: 'Narrow the search',
  all: 'All',
  section: 'Section',
  language: 'Language',
  datesLabel: 'Published between',
  dateFrom: 'From',
  dateTo: 'To',

  sitemapHelp: 'Every section, topic and month of the portal.',
  sections: 'Sections',
  languages: 'Languages',
  months: 'Months',
  feeds: 'Feeds',
  sitemapForMachines: 'Sitemap for machines',
  stories: { one: '{count} story', other: '{count} stories' },

  error400: 'This request is not understood',
  error400Text: 'Something in the address is not as we expect it.',
  error400Advice: 'Check the address, or search for the story.',
  error401: 'Members only',
  error401Text: 'This page is for members.',
  error401Advice: 'Log in to continue.',
  error403: 'Not allowed',
  error403Text: 'This is not for you.',
  error403Advice: 'If you think it should be, ask an administrator of the newsroom.',
  error404: 'There is nothing at this address',
  error404Text: 'The page may have moved, or the address may be mistyped.',
  error404Advice: 'Search for the story, or start from the front page.',
  error410: 'This story was withdrawn',
  error410Text: 'We published it and have taken it back.',
  error410Advice: 'What we get wrong we say under Corrections.',
  withdrawnBecause: 'The reason: {reason}',
  withdrawnOn: 'Withdrawn {time}',
  error429: 'Too many requests',
  error429Text: 'More requests came from your address in a minute than one reader makes.',
  error429Advice: 'Wait a minute and try again.',
  error500: 'Something went wrong here',
  error500Text: 'The fault is ours, and it has been noted.',
  error500Advice: 'Try again in a moment, or start from the front page.',
  error503: 'We cannot answer at this moment',
  error503Text: 'The portal is busy or just starting.',
  error503Advice: 'Try again in a moment.',

  ...accountEn,
  ...accountsEn,
  ...deskEn,
  ...deskJobsEn,
  ...deskCasesEn,
  ...deskColumnsEn,
  ...deskCorrectingEn,
  ...deskBlocksEn,
  ...deskPanelEn,
  ...deskDatasetsEn,
  ...deskFeedsEn,
  ...deskFlowEn,
  ...deskFollowedEn,
  ...deskFrontEn,
  ...deskMediaEn,
  ...deskKeepingEn,
  ...deskScreeningEn,
  ...deskPlacesEn,
  ...deskEventsEn,
  ...deskPagesEn,
  ...deskMenusEn,
  ...deskRedirectsEn,
  ...deskSectionsEn,
  ...deskTimesEn,
  ...deskLiveEn,
  ...deskLogEn,
  ...deskPreviewEn,
  ...deskTokensEn,
  ...deskSourcesEn,
  ...deskWebhooksEn,
  ...deskWritingEn,
  ...figuresEn,
  ...dataDeskEn,
  ...deskSettingsEn,
  ...setupEn,
  ...tradeEn,
  ...checkEn,
  ...deskEntitiesEn,
  ...deskDataNamesEn,
  ...entityWordsEn,
  ...dossierEn,
  ...favoritesEn,
  ...followingEn,
  ...liveEn,
  ...ownFrontEn,
} as const;
