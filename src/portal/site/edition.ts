import { type Accent, accentOf, STANDARD_ACCENT } from '../../accent.ts';
import type { Menus } from '../../stories/menus/menu.ts';
import type { ListedPage } from '../../stories/newsroom-pages/newsroom-page.ts';
import type { NamedRef } from '../../stories/story.ts';
import { type InterfaceLanguage, interfaceLanguage } from '../../words/languages.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import type { PageContext } from '../http/page.ts';
import type { Brand } from '../published/brand.ts';
import { NOTHING_PUBLISHED } from '../published/published.ts';

/** Whose eyes a page is made for: one language of the interface, one clock, one portal. */
export interface Edition {
  readonly language: InterfaceLanguage;
  /** The language nobody has to ask for. */
  readonly standard: InterfaceLanguage;
  /** The languages readers can choose from. */
  readonly languages: readonly InterfaceLanguage[];
  readonly words: Words;
  readonly name: string;
  /** What the newsroom says of itself, in the standard language; null where it says nothing, or the page is in another. */
  readonly tagline: string | null;
  /** The newsroom's own colours; null where it has the standard ones. */
  readonly accent: Accent | null;
  readonly publicUrl: string;
  readonly zone: string;
  readonly now: Date;
  readonly contact: string | null;
  /** Whether the portal checks texts for anybody. */
  readonly checksTexts: boolean;
  /** The newsroom's own pages that readers see, in every language. */
  readonly pages: readonly ListedPage[];
  /** The newsroom's logo and icon. */
  readonly brand: Brand;
  /** Its menus, and the topics they lead to that have stories, by their slugs. */
  readonly menus: Menus;
  readonly topics: ReadonlyMap<string, NamedRef>;
}

/** The languages a link goes by; left out: readers can choose from all. */
export type LinkLanguages = Pick<Edition, 'language' | 'standard'> & Partial<Pick<Edition, 'languages'>>;

/** The edition in `language` where readers can choose it, else in the portal's own. */
export function editionOf(
  context: Pick<PageContext, 'config' | 'clock'> & Partial<Pick<PageContext, 'published'>>,
  language: InterfaceLanguage | null,
): Edition {
  const { config, clock, published = NOTHING_PUBLISHED } = context;
  const { pages, brand, menus, topics } = published;
  const { PORTAL_LANGUAGE: standard, PORTAL_LANGUAGES: languages, PORTAL_ACCENT: accent } = config;
  const chosen = language && languages.includes(language) ? language : standard;
  return {
    language: chosen,
    standard,
    languages,
    words: wordsIn(chosen),
    name: config.PORTAL_NAME,
    tagline: (chosen === standard && config.PORTAL_TAGLINE) || null,
    accent: accent === STANDARD_ACCENT ? null : accentOf(accent),
    publicUrl: config.PUBLIC_URL,
    zone: config.PORTAL_ZONE,
    now: clock.now(),
    contact: config.CONTACT ?? null,
    checksTexts: config.CHECK_PAGE,
    pages,
    brand,
    menus,
    topics,
  };
}

/** A path of the portal that stays in the edition: it names its language where that is not the standard one. */
export function hrefIn(
  { language, standard }: Pick<Edition, 'language' | 'standard'>,
  path: string,
  query?: Readonly<Record<string, string | undefined>>,
): string {
  // Nearly every link, of dozens on each page.
  if (query === undefined) return language === standard ? path : `${path}?lang=${language}`;
  return path + queryOf(language === standard ? query : { ...query, lang: language });
}

/** The query string of the fields that have a value, with its question mark; empty where none has. */
export function queryOf(fields: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** The address of a story: its page speaks the story's language by itself, so only another is named. */
export function storyHref(edition: LinkLanguages, story: { slug: string; language: string }): string {
  return spokenHref(edition, `/story/${story.slug}`, story.language);
}

/** The address of a page of the newsroom's own, which speaks its language as a story does. */
export function pageHref(edition: LinkLanguages, page: { slug: string; language: string }): string {
  return spokenHref(edition, `/page/${page.slug}`, page.language);
}

function spokenHref(edition: LinkLanguages, path: string, language: string): string {
  return pageLanguage(edition, language) === edition.language ? path : `${path}?lang=${edition.language}`;
}

/** What the newsroom says of itself in one sentence. */
export function aboutPortal({ tagline, words, name }: Pick<Edition, 'tagline' | 'words' | 'name'>): string {
  return tagline ?? words.say('portalDescription', { name });
}

/** The language of the page of something in `language`: its own where readers can choose it, else the standard one. */
export function pageLanguage(
  { standard, languages }: Pick<LinkLanguages, 'standard' | 'languages'>,
  language: string,
): InterfaceLanguage {
  const own = interfaceLanguage(language);
  return own && (languages?.includes(own) ?? true) ? own : standard;
}
