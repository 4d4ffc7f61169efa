import { type Accent, accentOf, STANDARD_ACCENT } from '../../accent.ts';
import type { NewsroomValues } from '../../newsroom-settings.ts';
import type { Menus } from '../../stories/menus/menu.ts';
import type { ListedPage } from '../../stories/newsroom-pages/newsroom-page.ts';
import type { NamedRef } from '../../stories/story.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../../words/languages.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import type { PageContext } from '../http/page.ts';
import type { Brand } from '../published/brand.ts';
import { NOTHING_PUBLISHED } from '../published/published.ts';
import type { PublisherValues } from './publisher-facts.ts';

/** What a page is made for: one interface language, one time zone, one portal. */
export interface Edition {
  readonly language: InterfaceLanguage;
  /** The default language. */
  readonly standard: InterfaceLanguage;
  /** The languages readers can choose from. */
  readonly languages: readonly InterfaceLanguage[];
  readonly words: Words;
  readonly name: string;
  /** The newsroom's description of itself, in the default language; null if it has none, or the page is in another. */
  readonly tagline: string | null;
  /** The newsroom's own colours; null for the standard ones. */
  readonly accent: Accent | null;
  /** The typeface of headlines and texts. */
  readonly type: NewsroomValues['PORTAL_TYPE'];
  readonly publicUrl: string;
  readonly zone: string;
  readonly now: Date;
  readonly contact: string | null;
  /** Who publishes the newsroom, and where its policies are. */
  readonly publisher: PublisherValues;
  /** Whether the portal checks texts for readers. */
  readonly checksTexts: boolean;
  /** Whether it sends a newsletter. */
  readonly hasNewsletter: boolean;
  /** The newsroom's own published pages, in every language. */
  readonly pages: readonly ListedPage[];
  /** Their words for a search, by id. */
  readonly pageTexts: ReadonlyMap<string, string>;
  /** The newsroom's logo and icon. */
  readonly brand: Brand;
  /** Its menus, and those of their topics that have stories, by slug. */
  readonly menus: Menus;
  readonly topics: ReadonlyMap<string, NamedRef>;
}

/** The languages that determine a link; by default readers can choose from all. */
export type LinkLanguages = Pick<Edition, 'language' | 'standard'> & Partial<Pick<Edition, 'languages'>>;

/** The edition in `language` if it is offered, as those that readers can choose are, or else in the portal's own. */
export function editionOf(
  context: Pick<PageContext, 'config' | 'clock'> & Partial<Pick<PageContext, 'published'>>,
  language: InterfaceLanguage | null,
  offered: readonly InterfaceLanguage[] = context.config.PORTAL_LANGUAGES,
): Edition {
  const { config, clock, published = NOTHING_PUBLISHED } = context;
  const { pages, pageTexts, brand, menus, topics } = published;
  const { PORTAL_LANGUAGE: standard, PORTAL_ACCENT: accent } = config;
  const chosen = language && offered.includes(language) ? language : standard;
  return {
    language: chosen,
    standard,
    languages: offered,
    words: wordsIn(chosen),
    name: config.PORTAL_NAME,
    tagline: (chosen === standard && config.PORTAL_TAGLINE) || null,
    accent: accent === STANDARD_ACCENT ? null : accentOf(accent),
    type: config.PORTAL_TYPE,
    publicUrl: config.PUBLIC_URL,
    zone: config.PORTAL_ZONE,
    now: clock.now(),
    contact: config.CONTACT ?? null,
    publisher: config,
    checksTexts: config.CHECK_PAGE,
    hasNewsletter: config.NEWSLETTER_DAYS.length > 0,
    pages,
    pageTexts,
    brand,
    menus,
    topics,
  };
}

/** A path of the portal within the edition: it names its language unless that is the default. */
export function hrefIn(
  { language, standard }: Pick<Edition, 'language' | 'standard'>,
  path: string,
  query?: Readonly<Record<string, string | undefined>>,
): string {
  // Nearly every link is of this kind, and a page has dozens.
  if (query === undefined) return language === standard ? path : `${path}?lang=${language}`;
  return path + queryOf(language === standard ? query : { ...query, lang: language });
}

/** The query string of the fields that have a value, with its question mark; empty if none has. */
export function queryOf(fields: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** The URL of a story, whose page uses the story's language by default, so only another is named. */
export function storyHref(edition: LinkLanguages, story: { slug: string; language: string }): string {
  return spokenHref(edition, `/story/${story.slug}`, story.language);
}

/** The URL of one of the newsroom's own pages, which uses its own language like a story. */
export function pageHref(edition: LinkLanguages, page: { slug: string; language: string }): string {
  return spokenHref(edition, `/page/${page.slug}`, page.language);
}

function spokenHref(edition: LinkLanguages, path: string, language: string): string {
  return pageLanguage(edition, language) === edition.language ? path : `${path}?lang=${edition.language}`;
}

/** The newsroom's description of itself in one sentence. */
export function aboutPortal({ tagline, words, name }: Pick<Edition, 'tagline' | 'words' | 'name'>): string {
  return tagline ?? words.say('portalDescription', { name });
}

/** The language of the page of something in `language`: its own if readers can choose it, or else the default. */
export function pageLanguage(
  { standard, languages }: Pick<LinkLanguages, 'standard' | 'languages'>,
  language: string,
): InterfaceLanguage {
  const own = interfaceLanguage(language);
  return own && (languages?.includes(own) ?? true) ? own : standard;
}
